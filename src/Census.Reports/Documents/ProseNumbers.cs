using Census.Core.Numbers;
using Census.Core.Text;
using Census.Reports.Rendering;

namespace Census.Reports.Documents;

/// <summary>
/// Numbers and changes as running text of an office has them: whole numbers below ten with a leading zero ("02 tiến sĩ"), changes of
/// numbers in people and per cent, changes of shares in percentage points. A change that is there is never printed as none.
/// </summary>
public static class ProseNumbers
{
    private const int MostDecimals = 8;

    public static string Of(long number) => number is > 0 and < 10 ? "0" + PrintedNumbers.Of(number) : PrintedNumbers.Of(number);

    /// <summary>
    /// "tăng 412 người, bằng 2,01% so với …"; over nobody before there is no per cent. A change below the limit, which is of what is
    /// published, is "dưới 05 người".
    /// </summary>
    public static string Change(long now, long before, string than, int below = 0) => (now - before) switch
    {
        0 => $"không thay đổi so với {than}",
        var change when Math.Abs(change) < below => $"{Way(change)} dưới {Of(below)} người so với {than}",
        var change when before == 0 => $"{Way(change)} {Of(Math.Abs(change))} người so với {than} (trước đó không có người nào)",
        var change => $"{Way(change)} {Of(Math.Abs(change))} người, bằng {Shown(new Fraction(100 * Math.Abs(change), before), 2)}% so với {than}",
    };

    /// <summary>"tăng 2,3 điểm phần trăm so với …"; null where one of the two is a share of nobody.</summary>
    public static string? ChangeOfShare(Ratio now, Ratio before, string than)
    {
        if (now.Percent is not { } share || before.Percent is not { } shareBefore)
        {
            return null;
        }
        var change = share - shareBefore;
        return change.Top.IsZero
            ? $"không thay đổi so với {than}"
            : $"{Way(change.Top.Sign)} {Shown(change.Top.Sign < 0 ? 0 - change : change, 1)} điểm phần trăm so với {than}";
    }

    /// <summary>"45,2%"; "không có đối tượng" over nobody. All and nobody are printed only of all and nobody.</summary>
    public static string Share(Ratio ratio)
    {
        if (ratio.Percent is not { } percent)
        {
            return "không có đối tượng";
        }
        for (var digits = 1; digits < MostDecimals; digits++)
        {
            var rounded = Fraction.Of(percent.Rounded(digits));
            if ((rounded == 0) == (percent == 0) && (rounded == 100) == (percent == 100))
            {
                return PrintedNumbers.Of(percent.Rounded(digits)) + "%";
            }
        }
        return PrintedNumbers.Of(percent.Rounded(MostDecimals)) + "%";
    }

    public static string Day(DateOnly day) => "ngày " + VietnameseFormat.Day(day);

    private static string Way(long change) => change > 0 ? "tăng" : "giảm";

    // as many digits as it takes not to print a change as none
    private static string Shown(Fraction change, int decimals)
    {
        var digits = decimals;
        while (digits < MostDecimals && change.Rounded(digits) == 0)
        {
            digits++;
        }
        return PrintedNumbers.Of(change.Rounded(digits));
    }
}
