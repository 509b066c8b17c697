using Census.Core.Text;

namespace Census.Tests.Text;

public class VietnameseFormatTests
{
    [Theory]
    [InlineData("2026-01-31T08:05:00.0000000Z", "31/01/2026 15:05")]
    [InlineData("2026-01-31T18:30:00Z", "01/02/2026 01:30")]
    [InlineData("2026-01-31T18:30:00+09:00", "31/01/2026 16:30")]
    [InlineData("soon", "soon")]
    [InlineData("", "")]
    public void A_moment_is_told_by_the_clock_of_Vietnam_wherever_the_program_runs(string kept, string told) => VietnameseFormat.Moment(kept).Should().Be(told);
}
