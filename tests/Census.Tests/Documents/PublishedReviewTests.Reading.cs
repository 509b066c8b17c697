using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Census.Core.People;
using Census.Reports;
using Census.Reports.Charts;
using Census.Reports.Documents;
using Census.Reports.Figures;
using Census.Reports.Rendering;
using Census.Reports.Rosters;
using Census.Tests.Annexes;
using DocumentFormat.OpenXml.Packaging;

namespace Census.Tests.Documents;

/// <summary>How the numbers of targets, rows followed, sentences and charts are read back.</summary>
public partial class PublishedReviewTests
{
    private static void Targets(Reader reader, string where, Report report, List<string[]> rows, int numerator, int denominator, int share)
    {
        foreach (var target in report.Targets)
        {
            var row = rows.Single(row => row[0] == target.Target.Code);
            var people = target.Figure.Population;
            reader.Read($"{where} {row[0]}", row[numerator], people.Yes);
            if (target.Denominator is not null)
            {
                reader.Read($"{where} {row[0]}", row[denominator], people.Everybody);
                if (row[share].Any(char.IsDigit))
                {
                    reader.Read($"{where} {row[0]}", PrintedNumbers.Of(people.Yes.Count), people.Yes);
                }
            }
        }
    }

    private static IEnumerable<string[]> Markdown(YearlyReview review) =>
        ReportMarkdown.Write(review.Report).Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line[2..^2].Split(" | "));

    private static void Followed(Reader reader, Report report, IReadOnlyList<string[]> rows)
    {
        var numbers = report.Monitored.SelectMany(row => row.Parts.Select(part => (part.Part.Code, part.Now, part.Before)).Prepend((row.Row.Code, row.Now, row.Before)));
        foreach (var (code, now, before) in numbers)
        {
            var row = rows.Single(row => row[0] == code);
            Number(reader, "followed " + code, row[2], now);
            Number(reader, "followed before " + code, row[3], before);
        }
    }

    // "12", "12,5% (1/8)", "*"
    private static void Number(Reader reader, string where, string printed, MonitoredNumber? number)
    {
        if (number?.People is not { } people)
        {
            return;
        }
        var share = Regex.Match(printed, @"\((\d[\d.]*)/(\d[\d.]*)\)");
        reader.Read(where, share.Success ? share.Groups[1].Value : printed.Split(';')[0], people);
        if (share.Success)
        {
            reader.Read(where, share.Groups[2].Value, number.Everybody);
        }
    }

    /// <summary>All tables of this caption on the page: one in the text, one among the annexes.</summary>
    private static List<List<string[]>> Tables(IDocument page, string caption) =>
    [
        .. page.QuerySelectorAll("table").Where(table => table.QuerySelector("caption")!.TextContent == caption)
            .Select(table => table.QuerySelectorAll("tr").Select(row => row.Children.Select(cell => cell.TextContent).ToArray()).ToList()),
    ];

    private static void Json(Reader reader, YearlyReview open, string text)
    {
        using var json = JsonDocument.Parse(text);
        var tables = json.RootElement.GetProperty("annexes").EnumerateArray().ToDictionary(table => table.GetProperty("code").GetString()!);
        foreach (var table in open.Annexes.Where(table => !table.NamesPeople))
        {
            Cells(reader, "json " + table.Code, table, [.. tables[table.Code].GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("cells").EnumerateArray().Select(Printed).ToArray())]);
        }
    }

    // a number as paper prints it; of a share and a change it is enough that there is one
    private static string Printed(JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Number => PrintedNumbers.Of(cell.GetDecimal()),
        JsonValueKind.Object => cell.TryGetProperty("numerator", out _) || cell.TryGetProperty("change", out _) ? "1" : "",
        JsonValueKind.String => cell.GetString()!,
        _ => "",
    };

    private static void Csv(Reader reader, Report report, string csv)
    {
        var lines = csv.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Regex.Matches(line.TrimEnd('\r'), "(?<=^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)").Select(match => match.Value).ToArray()).ToList();
        int At(string head) => Array.IndexOf(lines[0], head);
        var rows = lines.Skip(1).ToDictionary(line => line[At("code")]);
        foreach (var target in report.Targets)
        {
            var row = rows[target.Target.Code];
            row.Should().HaveSameCount(lines[0]);
            reader.Read("csv", row[At("numerator")], target.Figure.Population.Yes);
            reader.Read("csv", target.Denominator is null ? "" : row[At("denominator")], target.Figure.Population.Everybody);
            reader.Read("csv", row[At("unknown")], target.Figure.Population.Unknown);
            reader.Read("csv", row[At("populationUnknown")], target.Figure.Doubtful.Everybody);
        }
        foreach (var (code, now, before) in report.Monitored.SelectMany(row => row.Parts.Select(part => (part.Part.Code, part.Now, part.Before)).Prepend((row.Row.Code, row.Now, row.Before))))
        {
            reader.Read("csv " + code, rows[code][At("count")], now?.People ?? []);
            reader.Read("csv " + code, rows[code][At("previous")], before?.People ?? []);
            if (now is { Of: not null })
            {
                reader.Read("csv " + code, rows[code][At("denominator")], now.Everybody);
            }
        }
    }

    private static void Sentences(Reader reader, YearlyReview open, List<string> paragraphs)
    {
        var number = paragraphs.Single(paragraph => paragraph.Contains("đội ngũ trí thức có", StringComparison.Ordinal));
        reader.Read("sentence", Between(number, "đội ngũ trí thức có (.*?) người"), open.Now.People);
        reader.Read("sentence", Between(number, "\\(([^()]*?) người\\)"), open.Before!.People);
        reader.Read("sentence", Between(number, "Trong (.*?) "), open.Now.Everybody);
        foreach (var (what, question) in WorkforceFigures.Structure.Prepend(WorkforceFigures.Postgraduate))
        {
            var line = paragraphs.Single(paragraph => paragraph.StartsWith($"- {what}: ", StringComparison.Ordinal));
            var (now, before) = (question(open.Now), question(open.Before));
            reader.Read(what, Between(line, ": (.*?) người"), now.Yes);
            reader.Read(what, Between(line, "; (.*?) người chưa có thông tin"), now.Unknown);
            if (Between(line, "chiếm ([0-9])").Length > 0)
            {
                reader.Read(what, PrintedNumbers.Of(now.Yes.Count), now.Yes);
            }
            if (line.Contains("điểm phần trăm", StringComparison.Ordinal))
            {
                reader.Read(what, PrintedNumbers.Of(before.Yes.Count), before.Yes);
            }
        }
        var fields = paragraphs.Single(paragraph => paragraph.StartsWith("- Theo lĩnh vực: ", StringComparison.Ordinal));
        foreach (var field in open.Now.People.GroupBy(person => person.Facts.Field!.Field))
        {
            reader.Read("by field", Between(fields, $"{Regex.Escape(field.Key.Vietnamese())} ([0-9.*]+) người", RegexOptions.IgnoreCase), field);
        }
    }

    // the workbook inside the document, and the words for those who do not see the chart
    private static void Degrees(Reader reader, Report report, RosterShelf shelf, byte[] word)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        foreach (var part in document.MainDocumentPart!.ChartParts)
        {
            using var data = part.EmbeddedPackagePart!.GetStream();
            using var bytes = new MemoryStream();
            data.CopyTo(bytes);
            var cells = ReviewWorkbookTests.Read(bytes.ToArray())[0].Cells;
            if (cells.All(cell => cell.Text != "Thạc sĩ"))
            {
                continue;
            }
            var heads = cells.Where(cell => cell is { Row: 1, Column: > 1 }).ToDictionary(cell => cell.Column, cell => cell.Text!);
            var staff = DegreeStaff(report, shelf);
            foreach (var row in cells.Where(cell => cell is { Column: 1, Row: > 1 }))
            {
                var people = staff.Where(person => row.Text!.StartsWith("Tất cả", StringComparison.Ordinal) || row.Text.StartsWith(person.Facts.Field!.Field.Vietnamese(), StringComparison.Ordinal)).ToList();
                reader.Read("chart", Between(row.Text!, @"\((.*)\)$"), people);
                foreach (var (column, head) in heads.Where(head => head.Value.StartsWith("Không công bố", StringComparison.Ordinal) is false))
                {
                    var counted = people.Where(person => ChartWords.DegreeGroups[ChartWords.DegreeGroup(person.Facts.Degrees)].Vietnamese == head).ToList();
                    var shown = cells.Single(cell => cell.Row == row.Row && cell.Column == column).Number!.Value;
                    reader.Read("chart", shown == 0 ? "*" : PrintedNumbers.Of((decimal)shown), counted);
                }
            }
        }
    }

    private static IReadOnlyList<PersonInForce> DegreeStaff(Report report, RosterShelf shelf) => DegreeChart.Staff(report, shelf);

    private static string Between(string text, string pattern, RegexOptions options = RegexOptions.None) => Regex.Match(text, pattern, options) is { Success: true } match ? match.Groups[1].Value : "";
}
