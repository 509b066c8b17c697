using System.Globalization;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Reports.Figures;
using Census.Reports.Works;
using CsvHelper;

namespace Census.Reports.Rendering;

/// <summary>
/// A report as one tidy table: a line for each target and each monitored row, headed by the property names of the JSON document and a
/// Vietnamese title. Numbers are written as programs read them. The text begins with the byte order mark by which Excel knows UTF-8:
/// write it as UTF-8 without another one. A cell that a spreadsheet would take for a formula is guarded by an apostrophe.
/// </summary>
public static class ReportCsv
{
    private const string ByteOrderMark = "\uFEFF";

    private static readonly string[] Heads =
    [
        "plan", "round", "horizon", "code", "title", "field", "kind", "measure", "reading", "comparator", "value", "valueMax", "unit",
        "numerator", "denominator", "unknown", "populationUnknown", "actual", "met", "provisional", "status", "gapPeople", "gapRecruits",
        "neededPerYear", "path", "otherReadings", "baseline", "declaredTotals", "count", "previous",
        "change", "entered", "enteredUnit", "source", "works", "worksPrevious",
    ];

    public static string Write(Report report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write(ByteOrderMark);
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            Line(csv, Heads);
            foreach (var target in report.Targets)
            {
                Line(csv, [.. Asked(report), .. Cells(target)]);
            }
            foreach (var row in report.Monitored)
            {
                Line(csv, [.. Asked(report), .. Cells(row)]);
                foreach (var part in row.Parts)
                {
                    Line(csv, [.. Asked(report), .. Cells(row, part)]);
                }
            }
        }
        return text.ToString();
    }

    private static void Line(CsvWriter csv, IEnumerable<string?> cells) => csv.WriteRecord([.. cells.Select(cell => Guarded(cell ?? ""))]);

    private static IEnumerable<string> Asked(Report report) =>
        [report.Plan.Id, report.Round.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Text(report.Horizon)!];

    private static IEnumerable<string?> Cells(TargetResult result) =>
    [
        .. Question(result),
        Figure(result, Text(result.Numerator)),
        Figure(result, Text(result.Denominator)),
        Beside(result.Shown, Text(result.Unknown)),
        Beside(result.Shown, Text(result.PopulationUnknown)),
        Figure(result, Text(ReportNumbers.Actual(result))),
        Figure(result, YesNo(result.Met)),
        YesNo(result.IsProvisional),
        Figure(result, result.Status.Code()),
        Figure(result, Text(result.GapPeople)),
        Figure(result, Text(result.GapRecruits)),
        Figure(result, Text(result.NeededPerYear)),
        Text(ReportNumbers.Path(result)),
        Beside(result.Shown, string.Join("; ", result.OtherReadings.Select(Reading))),
        result.Target.Kind == TargetKind.Stock ? Text(result.Target.Baseline?.Value) : null,
        Text(result.DeclaredTotals),
        .. Enumerable.Repeat<string?>(null, Heads.Length - Array.IndexOf(Heads, "count")),
    ];

    private static string? Figure(TargetResult result, string? cell) => cell is not null && result.Shown == Shown.Nothing ? PrintedNumbers.Withheld : cell;

    private static string? Number(MonitoredNumber? number, string? cell) => cell is not null && number is { Shown: Shown.Nothing } ? PrintedNumbers.Withheld : cell;

    // what stands beside a figure is published only where it is nothing
    private static string? Beside(Shown shown, string? cell) => shown == Shown.Everything || string.IsNullOrEmpty(cell) || cell == "0" ? cell : PrintedNumbers.Withheld;

    private static IEnumerable<string?> Question(TargetResult result) =>
    [
        result.Target.Code,
        result.Target.Title.Vietnamese,
        result.Target.Field?.Code(),
        result.Target.Kind.Code(),
        result.Target.Measure,
        result.Reading.Code,
        result.Reading.Goal.Comparator.Code(),
        Text(result.Reading.Goal.Value),
        Text(result.Reading.Goal.ValueMax),
        result.Target.Unit.Code(),
    ];

    private static string?[] Cells(MonitoredResult row) =>
        Monitored(row.Row, ReportJson.MeasureOf(row.Row.Counting, row.Row.Members), row.Row.Code, row.Row.Title, row.Now, row.Before, row.Change, row.Entered, row.Row.Unit, (row.Works, row.WorksBefore));

    private static string?[] Cells(MonitoredResult row, MonitoredPartResult part) =>
        Monitored(row.Row, ReportJson.MeasureOf(part.Part.Counting, part.Part.Members), part.Part.Code, part.Part.Title, part.Now, part.Before, part.Change, part.Entered, part.Part.Unit ?? row.Row.Unit, (part.Works, part.WorksBefore));

    private static string?[] Monitored(
        MonitoredRow row, string? measure, string code, string title, MonitoredNumber? now, MonitoredNumber? before, Fraction? change, PlanEntry? entered, string? unit,
        (WorkNumber? Now, WorkNumber? Before) works)
    {
        var cells = new string?[Heads.Length];
        void Put(string head, string? cell) => cells[Array.IndexOf(Heads, head)] = cell;
        Put("code", code);
        Put("title", title);
        Put("kind", row.Kind.Code());
        Put("measure", measure);
        Put("denominator", Number(now, Text(now?.Of)));
        Put("unknown", Beside(now?.Shown ?? Shown.Everything, Text(now?.Unknown)));
        Put("actual", Number(now, Text(now?.Actual?.Rounded(6))));
        Put("count", Number(now, Text(now?.Count)));
        Put("previous", Number(before, Text(before?.Count)));
        Put("change", Text(change?.Rounded(6)));
        Put("entered", Text(entered?.Value));
        Put("enteredUnit", entered is null ? null : unit);
        Put("source", entered?.Source);
        Put("works", Text(works.Now?.Count));
        Put("worksPrevious", Text(works.Before?.Count));
        return cells[3..]; // plan, round and horizon stand before them
    }

    private static string Reading(ReadingResult other) =>
        $"{other.Reading.Code} {Text(other.Numerator)}{(other.Denominator is { } of ? "/" + Text(of) : "")} {YesNo(other.Met) ?? "null"}";

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? YesNo(bool? answer) => answer switch { true => "true", false => "false", null => null };

    /// <summary>The cell as text that no spreadsheet calculates; plain numbers stay numbers.</summary>
    public static string Guarded(string cell) =>
        cell.Length > 1 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
            && !decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? "'" + cell
            : cell;
}
