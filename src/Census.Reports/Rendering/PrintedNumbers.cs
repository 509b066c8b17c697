using System.Globalization;
using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Figures;

namespace Census.Reports.Rendering;

/// <summary>
/// Numbers as people read them, whatever the machine's culture: 17.178 and 24,95% as a Vietnamese office writes them, 17,178 and 24.95%
/// in English. Shares have up to two decimals, half rounded away from zero, and as many more as it takes not to look like the other
/// verdict.
/// </summary>
public static class PrintedNumbers
{
    private const int ShareDecimals = 2;

    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string Of(decimal number, Language language = Language.Vietnamese) =>
        number.ToString("#,##0.####################", language == Language.English ? NumberFormatInfo.InvariantInfo : Vietnamese);

    /// <summary>The sign for a number that is not published.</summary>
    public const string Withheld = "*";

    /// <summary>How many count; of how many ("-": no share); how many are missing ("-": nobody is counted, or no number helps).</summary>
    public static string Numerator(TargetResult result, Language language = Language.Vietnamese) => Shown(result, Of(result.Numerator, language));

    public static string Denominator(TargetResult result, Language language = Language.Vietnamese) => result.Denominator is { } all ? Shown(result, Of(all, language)) : "-";

    public static string Gap(TargetResult result, Language language = Language.Vietnamese) =>
        result.Status == TargetStatus.None ? "-" : Shown(result, OrDash(result.GapPeople, language));

    /// <summary>Of how many the lists do not say; it stands beside the figure.</summary>
    public static string Unknown(TargetResult result) => result.Unknown > 0 && result.Shown != Figures.Shown.Everything ? Withheld : Of(result.Unknown);

    private static string Shown(TargetResult result, string number) => result.Shown == Figures.Shown.Nothing ? Withheld : number;

    /// <summary>The number, or the sign for none in a table.</summary>
    public static string OrDash(decimal? number, Language language = Language.Vietnamese) => number is { } value ? Of(value, language) : "-";

    /// <summary>What has been reached. A share that one decimal would round up to its goal says that it is not met, and by how many people.</summary>
    public static string Actual(TargetResult result, Language language = Language.Vietnamese)
    {
        if (result.Actual is not { } actual || result.Shown == Figures.Shown.Nothing)
        {
            return Shown(result, "-");
        }
        var shown = InUnit(ReportNumbers.Decimals(actual, ShareDecimals, result.Reading.Goal), result.Target.Unit, language);
        if (!LooksMet(result, actual) || result.GapPeople is not { } missing)
        {
            return shown;
        }
        return language == Language.English
            ? $"{shown} (not met, {Of(missing, language)} missing)"
            : $"{shown} (chưa đạt, thiếu {Of(missing)} người)";
    }

    public static string Path(TargetResult result) => result.Path is { } path ? InUnit(path.Rounded(1), result.Target.Unit) : "-";

    /// <summary>What is asked for: "từ 25%", "trên 80%", "100%", "2 - 3".</summary>
    public static string Goal(Goal goal, TargetUnit unit, Language language = Language.Vietnamese) => goal.Comparator switch
    {
        Comparator.AtLeast => (language == Language.English ? "at least " : "từ ") + InUnit(goal.Value, unit, language),
        Comparator.MoreThan => (language == Language.English ? "over " : "trên ") + InUnit(goal.Value, unit, language),
        Comparator.Equal => InUnit(goal.Value, unit, language),
        Comparator.Range => $"{Of(goal.Value, language)} - {InUnit(goal.ValueMax ?? goal.Value, unit, language)}",
    };

    private static string InUnit(decimal number, TargetUnit unit, Language language = Language.Vietnamese) =>
        Of(number, language) + (unit == TargetUnit.Percent ? "%" : "");

    private static bool LooksMet(TargetResult result, Fraction actual) =>
        result is { Met: false, Target.Unit: TargetUnit.Percent } && result.Reading.Goal.IsMetBy(Fraction.Of(actual.Rounded(1)));
}
