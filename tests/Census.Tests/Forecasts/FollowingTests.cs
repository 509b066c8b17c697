using Census.Core.Text;
using Census.Reports.Forecasts;

namespace Census.Tests.Forecasts;

/// <summary>Who could follow: the fields add up to all, those of no known field included.</summary>
public sealed class FollowingTests
{
    private const string Staff = "category=civil-servant degrees=master";

    [Theory]
    [InlineData("", "Tổng số 3 1 33,3% 0|Nông nghiệp 3 1 33,3% 0")]
    [InlineData("2 x " + Staff + " born=1990|1 x " + Staff, "Tổng số 6 3 50% 1|Nông nghiệp 3 1 33,3% 0|Chưa rõ lĩnh vực 3 2 66,7% 1")]
    public void Holders_of_no_known_field_have_a_row_of_their_own(string others, string expected)
    {
        var lines = others.Split('|', StringSplitOptions.RemoveEmptyEntries).Append($"1 x {Staff} field=agriculture born=1990").Append($"2 x {Staff} field=agriculture born=1970");
        var table = ForecastTables.Of(Ahead.Of(Ahead.EndOf2026, Ahead.Scenario(), [.. lines]), Language.Vietnamese)[^1].Table;
        string.Join('|', table.Rows.Select(row => string.Join(' ', row))).Should().Be(expected);
    }
}
