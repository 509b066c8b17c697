using System.Text.RegularExpressions;
using Census.Core.People;
using Census.Reports;
using Census.Reports.Annexes;
using Census.Reports.Charts;
using Census.Reports.Documents;
using Census.Reports.Figures;
using Census.Reports.Rendering;
using Census.Reports.Rosters;
using Census.Reports.Workbooks;
using Census.Tests.Annexes;
using DocumentFormat.OpenXml.Packaging;

namespace Census.Tests.Documents;

/// <summary>What may leave the house, read back from the opened files: no small number stands in them, and none can be computed.</summary>
public class PublishedReviewTests
{
    private static readonly Lazy<(YearlyReview Open, YearlyReview Published, RosterShelf Shelf)> Small = new(() => PublishedPaper.Of(3, 250));

    [Theory]
    [InlineData(1, 60)]
    [InlineData(3, 250)]
    [InlineData(4, 600)]
    public void No_hidden_number_can_be_computed_back_from_everything_that_is_published(int seed, int people)
    {
        var (open, published, shelf) = PublishedPaper.Of(seed, people);
        var reader = new Reader();
        var word = Word(published);
        foreach (var table in open.Annexes.Where(table => !table.NamesPeople))
        {
            reader.Sums(table);
            Cells(reader, "docx " + table.Code, table, [.. Paper.Tables(word, table.Title.Vietnamese)[^1]]);
        }
        Workbook(reader, open, published);
        Targets(reader, "docx", open.Report, [.. Paper.Tables(word, "Kết quả thực hiện chỉ tiêu đến năm 2030")[0]], numerator: 2, denominator: 3, share: 4);
        Targets(reader, "md", open.Report, [.. Markdown(published)], numerator: 2, denominator: 3, share: 5);
        Followed(reader, open.Report, Paper.Table(word, "Các nội dung theo dõi của Kế hoạch"));
        Csv(reader, open.Report, ReportCsv.Write(published.Report));
        Sentences(reader, open, [.. Paper.Paragraphs(word)]);
        Degrees(reader, open.Report, shelf, word);
        foreach (var table in WorkforceFigures.Tables(open).Concat(ReviewCharts.Counted(open.Report, shelf)))
        {
            reader.Sums(table);
        }

        reader.Small.Should().BeEmpty();
        reader.WorkedOut().Should().BeEmpty();
        reader.NumbersRead.Should().BeGreaterThan(10);
        reader.Hidden.Should().BeGreaterThan(50);
    }

    [Fact]
    public void Nobody_is_named_and_every_format_says_what_the_sign_means()
    {
        var (open, published, _) = Small.Value;
        All(open with { Withheld = null }).Should().Contain(text => text.Contains("Tên Riêng", StringComparison.Ordinal));
        var texts = All(published);
        texts.Should().NotContain(text => text.Contains("Tên Riêng", StringComparison.Ordinal));
        texts.Take(3).Should().OnlyContain(text => text.Contains("“*”: số nhỏ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_target_with_a_hidden_number_gives_none_of_its_numbers_anywhere()
    {
        var (_, published, _) = Small.Value;
        var hidden = published.Report.Targets.Where(target => target.Shown == Shown.Nothing).Select(target => target.Target.Code).ToList();
        var shown = published.Report.Targets.Where(target => target.Shown != Shown.Nothing).Select(target => target.Target.Code).ToList();
        (hidden.Count > 0 && shown.Count > 0).Should().BeTrue();
        var rows = Paper.Tables(Word(published), "Kết quả thực hiện chỉ tiêu đến năm 2030")[0].ToDictionary(row => row[0]);
        foreach (var code in hidden)
        {
            rows[code][2..5].Should().OnlyContain(cell => cell == "*" || cell == "-");
            rows[code][6].Should().BeOneOf("*", "-");
            rows[code][7].Should().Be("Không công bố");
        }
        Paper.Paragraphs(Word(published)).Should().NotContain(paragraph => hidden.Exists(code => paragraph.StartsWith($"- {code} - ", StringComparison.Ordinal)));
        var chart = published.Charts.Single(chart => chart.Name == "targets");
        foreach (var text in new[] { chart.Svg!, chart.Alternative, chart.Space!.ToString(), string.Join('\n', ReviewWorkbookTests.Read(chart.Data!).SelectMany(sheet => sheet.Cells).Select(cell => cell.Text)) })
        {
            hidden.Should().NotContain(code => text.Contains(code + " ", StringComparison.Ordinal));
            shown.Should().OnlyContain(code => text.Contains(code, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_small_change_is_said_without_its_number() =>
        ProseNumbers.Change(415, 412, "ngày 31/12/2024", 5).Should().Be("tăng dưới 05 người so với ngày 31/12/2024");

    [Fact]
    public void A_group_that_no_table_counts_is_withheld()
    {
        var (open, published, _) = Small.Value;
        published.Withheld!.Hides([.. open.Now.People.Where((_, i) => i % 3 == 0)]).Should().BeTrue();
        published.Withheld.Hides([]).Should().BeFalse();
    }

    private static byte[] Word(YearlyReview review) => WordReview.Write(ReviewText.Of(review, OfficeSettings.Nothing, DocumentStyles.Of("state")));

    private static List<string> All(YearlyReview review)
    {
        var document = ReviewText.Of(review, OfficeSettings.Nothing, DocumentStyles.Of("state"));
        return
        [
            string.Join('\n', Paper.Paragraphs(WordReview.Write(document))),
            HtmlReview.Write(document),
            ReportMarkdown.Write(review.Report),
            string.Join('\n', ReviewWorkbookTests.Read(ReviewWorkbook.Bytes(review.Report, review.Annexes)).SelectMany(sheet => sheet.Cells).Select(cell => cell.Text)),
            ReportCsv.Write(review.Report),
            ReportJson.WritePublished(review.Report, review.Annexes),
        ];
    }

    // rows of the table are the last ones of what is printed; a section has one cell
    private static void Cells(Reader reader, string where, AnnexTable table, List<string[]> printed)
    {
        foreach (var (row, cells) in table.Rows.Zip(printed.TakeLast(table.Rows.Count)).Where(row => row.First.Kind != AnnexRowKind.Section))
        {
            cells.Should().HaveSameCount(row.Cells, where);
            for (var column = 0; column < cells.Length; column++)
            {
                Cell(reader, $"{where} {column + 1}", row.Cells[column], cells[column]);
            }
        }
    }

    private static void Cell(Reader reader, string where, AnnexCell cell, string printed)
    {
        switch (cell)
        {
            case CountCell { People: { } people }:
                reader.Read(where, printed, people);
                break;
            // who reads a share or a change has the numbers behind it
            case ShareCell or ChangeCell when printed.Any(char.IsDigit):
                Behind(reader, where, cell);
                break;
        }
    }

    private static void Behind(Reader reader, string where, AnnexCell cell)
    {
        foreach (var source in cell.From)
        {
            if (source is CountCell { People: { } people })
            {
                reader.Read(where, PrintedNumbers.Of(people.Count), people);
            }
            Behind(reader, where, source);
        }
    }

    private static void Workbook(Reader reader, YearlyReview open, YearlyReview published)
    {
        var sheets = ReviewWorkbookTests.Read(ReviewWorkbook.Bytes(published.Report, published.Annexes));
        foreach (var table in open.Annexes.Where(table => !table.NamesPeople))
        {
            var (name, cells) = sheets.Single(sheet => sheet.Name.StartsWith(table.Code + " ", StringComparison.Ordinal));
            var first = cells.Where(cell => cell.Text == "(1)").Min(cell => cell.Row) + 1;
            foreach (var (row, r) in table.Rows.Select((row, r) => (row, r)).Where(row => row.row.Kind != AnnexRowKind.Section))
            {
                foreach (var found in cells.Where(cell => cell.Row == first + r && cell.Number is not null && cell.Column <= row.Cells.Count))
                {
                    var cell = row.Cells[found.Column - 1];
                    Cell(reader, "xlsx " + name, cell, cell is CountCell ? PrintedNumbers.Of((decimal)found.Number!.Value) : "1");
                }
            }
        }
    }

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
        if (number is null)
        {
            return;
        }
        var share = Regex.Match(printed, @"\((\d[\d.]*)/(\d[\d.]*)\)");
        reader.Read(where, share.Success ? share.Groups[1].Value : printed.Split(';')[0], number.People);
        if (share.Success)
        {
            reader.Read(where, share.Groups[2].Value, number.Everybody);
        }
    }

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
