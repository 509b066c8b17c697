using Census.Cli;

namespace Census.Integration.Tests.Cli;

public sealed class ProgressLineTests
{
    private static readonly (string, long)[] Files = [("a.xlsx", 50_000), ("b.xlsx", 50_000), ("c.xlsx", 250_000)];

    [Fact]
    public void The_rest_is_estimated_by_the_bytes_done_so_far()
    {
        var written = new StringWriter();
        var progress = new ProgressLine(new Terminal(TextWriter.Null, written, isInteractive: true, 100), new Steps(4), Files);
        progress.Step();
        progress.Step();
        progress.Step();
        progress.End();
        // of 500,000 bytes' worth 100,000 in 4 s; then 200,000 in 8 s
        Lines(written).Should().Equal("0/3  a.xlsx", "1/3  còn khoảng 16 giây  b.xlsx", "2/3  còn khoảng 12 giây  c.xlsx", "");
    }

    [Fact]
    public void A_long_rest_is_told_in_minutes_and_a_short_past_tells_nothing()
    {
        var written = new StringWriter();
        var slow = new ProgressLine(new Terminal(TextWriter.Null, written, isInteractive: true, 100), new Steps(60), Files);
        slow.Step();
        var fast = new ProgressLine(new Terminal(TextWriter.Null, written, isInteractive: true, 100), new Steps(1), Files);
        fast.Step();
        Lines(written).Should().Equal("0/3  a.xlsx", "1/3  còn khoảng 4 phút  b.xlsx", "0/3  a.xlsx", "1/3  b.xlsx");
    }

    [Fact]
    public void Nobody_watches_a_terminal_that_is_none()
    {
        var written = new StringWriter();
        new ProgressLine(new Terminal(TextWriter.Null, written, isInteractive: false, 100), new Steps(4), Files).Step();
        written.ToString().Should().BeEmpty();
    }

    private static string[] Lines(StringWriter written) => written.ToString().Split("\r\u001b[2K")[1..];

    // each time somebody looks at it, it has gone on by so many seconds
    private sealed class Steps(int seconds) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _now += seconds;
    }
}
