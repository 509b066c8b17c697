using AngleSharp.Html.Parser;
using Census.Reports.Annexes;
using Census.Reports.Charts;
using Census.Reports.Documents;
using Census.Reports.Figures;
using Census.Reports.Rendering;
using Census.Reports.Rosters;
using Census.Reports.Workbooks;
using Census.Tests.Annexes;

namespace Census.Tests.Documents;

/// <summary>What may leave the house, read back from the opened files: no small number stands in them, and none can be computed.</summary>
public partial class PublishedReviewTests
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
        var page = new HtmlParser().ParseDocument(HtmlReview.Write(Document(published)));
        foreach (var table in open.Annexes.Where(table => !table.NamesPeople))
        {
            reader.Sums(table);
            Cells(reader, "docx " + table.Code, table, [.. Paper.Tables(word, table.Title.Vietnamese)[^1]]);
            Cells(reader, "html " + table.Code, table, Tables(page, table.Title.Vietnamese)[^1]);
        }
        Json(reader, open, ReportJson.WritePublished(published.Report, published.Annexes));
        Workbook(reader, open, published);
        Targets(reader, "docx", open.Report, [.. Paper.Tables(word, "Kết quả thực hiện chỉ tiêu đến năm 2030")[0]], numerator: 2, denominator: 3, share: 4);
        Targets(reader, "html", open.Report, Tables(page, "Kết quả thực hiện chỉ tiêu đến năm 2030")[0], numerator: 2, denominator: 3, share: 4);
        Targets(reader, "md", open.Report, [.. Markdown(published)], numerator: 2, denominator: 3, share: 5);
        Followed(reader, open.Report, Paper.Table(word, "Các nội dung theo dõi của Kế hoạch"));
        Followed(reader, open.Report, Tables(page, "Các nội dung theo dõi của Kế hoạch").Single());
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

    private static ReviewDocument Document(YearlyReview review) => ReviewText.Of(review, OfficeSettings.Nothing, DocumentStyles.Of("state"));

    private static byte[] Word(YearlyReview review) => WordReview.Write(Document(review));

    private static List<string> All(YearlyReview review)
    {
        var document = Document(review);
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
}
