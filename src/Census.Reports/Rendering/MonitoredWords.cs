using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Figures;
using Census.Reports.Works;

namespace Census.Reports.Rendering;

/// <summary>
/// A monitored row as people read it: what has been reached, in the round before, the change (people, or percentage points, never "%"
/// for a share). A result entered by hand is marked so and names its source.
/// </summary>
public static class MonitoredWords
{
    private const int Decimals = 2;

    /// <summary>What the lists count, what was entered by hand, and of a duty when it was done; "-" for nothing.</summary>
    public static string Now(MonitoredResult result, Language language = Language.Vietnamese) => Joined(
        Counted(result.Now, result.Members is not null, language),
        Registered(result.Works, result.Row.Unit, language),
        Entered(result.Entered, result.Row.Unit, language),
        Difference(result.Difference, result.Row.Unit, language),
        Duty(result.Duty, language));

    public static string Now(MonitoredResult row, MonitoredPartResult part, Language language = Language.Vietnamese) =>
        Joined(
            Counted(part.Now, part.Members is not null, language),
            Registered(part.Works, part.Part.Unit ?? row.Row.Unit, language),
            Entered(part.Entered, part.Part.Unit ?? row.Row.Unit, language),
            Difference(part.DifferenceIn(part.Part.Unit ?? row.Row.Unit), part.Part.Unit ?? row.Row.Unit, language));

    public static string Before(MonitoredResult result, Language language = Language.Vietnamese) =>
        Joined(Counted(result.Before, result.Row.Members is not null, language), Registered(result.WorksBefore, result.Row.Unit, language), Entered(result.EnteredBefore, result.Row.Unit, language));

    public static string Before(MonitoredResult row, MonitoredPartResult part, Language language = Language.Vietnamese) =>
        Joined(Counted(part.Before, part.Part.Members is not null, language), Registered(part.WorksBefore, part.Part.Unit ?? row.Row.Unit, language), Entered(part.EnteredBefore, part.Part.Unit ?? row.Row.Unit, language));

    /// <summary>What no list of people gives: works of the registers, the result entered by hand, the duty; "-" for nothing.</summary>
    public static string BesideLists(MonitoredResult result) =>
        Joined(Registered(result.Works, result.Row.Unit, Language.Vietnamese), Entered(result.Entered, result.Row.Unit, Language.Vietnamese), Duty(result.Duty, Language.Vietnamese));

    public static string BesideLists(MonitoredResult row, MonitoredPartResult part) =>
        Joined(Registered(part.Works, part.Part.Unit ?? row.Row.Unit, Language.Vietnamese), Entered(part.Entered, part.Part.Unit ?? row.Row.Unit, Language.Vietnamese));

    public static string Change(MonitoredResult result, Language language = Language.Vietnamese) =>
        Change(result.Change, result.Now?.Of is not null, language);

    public static string Change(MonitoredPartResult part, Language language = Language.Vietnamese) =>
        Change(part.Change, part.Now?.Of is not null, language);

    /// <summary>The phrase of the plan, the number it asks for with whether it is reached, and what a reader must know.</summary>
    public static string Phrase(MonitoredResult result, Language language = Language.Vietnamese)
    {
        var row = result.Row;
        var asked = row.Asked is { } number
            ? number + (result.Met is { } met ? $" ({VerdictWords.Met(met, language)})" : "")
            : null;
        return string.Join(". ", new[] { row.Phrase.Length > 0 ? $"“{row.Phrase}”" : null, asked, row.Note is { } note ? "Lưu ý: " + note : null }.OfType<string>());
    }

    private static string Change(Fraction? change, bool isPoints, Language language)
    {
        if (change is not { } difference)
        {
            return "-";
        }
        var unit = isPoints ? language == Language.English ? " percentage points" : " điểm phần trăm" : "";
        return Signed(difference, language) + unit;
    }

    // "12,5% (5/40), chưa rõ 3 (theo danh sách cấp ủy, HĐND)"
    private static string? Counted(MonitoredNumber? number, bool ofMembers, Language language) => number is null
        ? null
        : Number(number, language) + (number.Shown == Shown.Everything ? number.Unknown : 0, language) switch
        {
            (0, _) => "",
            (var unknown, Language.English) => $", {PrintedNumbers.Of(unknown, language)} unknown",
            (var unknown, _) => $", chưa rõ {PrintedNumbers.Of(unknown)}",
        } + (ofMembers, language) switch
        {
            (false, _) => "",
            (_, Language.English) => " (lists of members)",
            _ => " (theo danh sách cấp ủy, HĐND)",
        };

    // the lists count; what was entered by hand stays beside them with what it is off by
    private static string? Difference(Fraction? difference, string? unit, Language language) => (difference, language) switch
    {
        (null, _) => null,
        ({ } none, Language.English) when none == 0 => "entered by hand and lists agree",
        ({ } none, _) when none == 0 => "số nhập tay khớp danh sách",
        ({ } off, Language.English) => $"the lists count; the number entered by hand differs by {Signed(off, language)}{(unit == "%" ? " percentage points" : " people")}",
        ({ } off, _) => $"lấy theo danh sách; số nhập tay chênh {Signed(off, language)} {(unit == "%" ? "điểm phần trăm" : "người")}",
    };

    private static string Signed(Fraction number, Language language) => (number > 0 ? "+" : "") + PrintedNumbers.Of(number.Rounded(Decimals), language);

    private static string Number(MonitoredNumber number, Language language) => number switch
    {
        { Shown: Shown.Nothing } => PrintedNumbers.Withheld,
        { Of: { } all, Actual: { } share } => $"{PrintedNumbers.Of(share.Rounded(Decimals), language)}% ({PrintedNumbers.Of(number.Count, language)}/{PrintedNumbers.Of(all, language)})",
        _ => PrintedNumbers.Of(number.Count, language),
    };

    // "12 công trình (theo sổ công trình)"; those of unknown kind or unit may be meant too
    private static string? Registered(WorkNumber? works, string? unit, Language language) => works is null
        ? null
        : PrintedNumbers.Of(works.Count, language) + (unit is null ? "" : " " + unit) + (works.Unknown, language) switch
        {
            (0, Language.English) => " (registers)",
            (0, _) => " (theo sổ công trình)",
            (var unknown, Language.English) => $" (registers; {PrintedNumbers.Of(unknown, language)} unknown)",
            (var unknown, _) => $" (theo sổ công trình; chưa rõ {PrintedNumbers.Of(unknown)})",
        };

    private static string? Entered(PlanEntry? entry, string? unit, Language language) => entry is { Value: { } value }
        ? $"{PrintedNumbers.Of(value, language)}{(unit is null ? "" : " " + unit)} ({(language == Language.English ? "by hand" : "nhập tay")}: {entry.Source})"
        : null;

    private static string? Duty(DutyResult? duty, Language language) => (duty, language) switch
    {
        ({ Done: { } done }, Language.English) => $"done {VietnameseFormat.Day(done.On)} ({done.Source})",
        ({ Done: { } done }, _) => $"đã thực hiện ngày {VietnameseFormat.Day(done.On)} ({done.Source})",
        ({ IsOverdue: true }, Language.English) => "overdue",
        ({ IsOverdue: true }, _) => "quá hạn",
        ({ }, Language.English) => "not yet done",
        ({ }, _) => "chưa thực hiện",
        _ => null,
    };

    private static string Joined(params string?[] parts) => parts.OfType<string>().ToList() is { Count: > 0 } words ? string.Join("; ", words) : "-";
}
