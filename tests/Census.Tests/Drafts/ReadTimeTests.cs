using Census.Import.Drafts;
using Census.Import.Workbooks;
using Census.Tests.Layouts;
using Census.Tests.Workbooks;

namespace Census.Tests.Drafts;

public class ReadTimeTests
{
    private const string Rows = """<row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c><c r="B1" t="inlineStr"><is><t>Số CCCD</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Nguyễn Văn An</t></is></c><c r="B2" t="inlineStr"><is><t>004080000001</t></is></c></row>""";

    [Theory]
    [InlineData(0, true)]
    [InlineData(20, false)]
    public void A_file_whose_reading_takes_too_long_is_refused_with_the_seconds(int secondsEachLook, bool isRead)
    {
        foreach (var bytes in new[] { new Package(Rows).Bytes, System.Text.Encoding.UTF8.GetBytes("Họ và tên;Số CCCD\nNguyễn Văn An;004080000001\n") })
        {
            var draft = FileDrafter.Draft(bytes, Drafted.Reference, new Given(), "a.xlsx", new ReadBudget { Clock = new Slow(secondsEachLook) });
            (draft.Refusal is null).Should().Be(isRead);
            if (!isRead)
            {
                draft.Refusal!.Code.Code.Should().Be("C1024");
                draft.Refusal.Arguments.Should().Equal("30");
            }
        }
    }

    // each time somebody looks at it, it has gone on by so many seconds
    private sealed class Slow(int seconds) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _now += seconds;
    }
}
