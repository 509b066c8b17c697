using System.Text.Json;
using Census.Reports.Annexes;
using Census.Reports.Documents;
using Census.Reports.Rendering;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Tests.Documents;

public sealed class WordReviewTests
{
    private const string TargetCaption = "Kết quả thực hiện chỉ tiêu đến năm 2030";

    public static TheoryData<string> Styles => [.. DocumentStyles.Codes];

    private static YearlyReview Full => Paper.Review with { Annexes = [Paper.Annex, Wide], Charts = [Paper.Chart()] };

    private static AnnexTable Wide => Paper.Annex with
    {
        Code = "PL05",
        Columns = [.. Paper.Annex.Columns, .. Paper.Annex.Columns.Skip(2).Take(1).Select(column => column with { Group = null }), .. Paper.Annex.Columns.Skip(4), Paper.Annex.Columns[5]],
        Rows = [.. Paper.Annex.Rows.Select(row => row with { Cells = [.. row.Cells, row.Cells[2], .. row.Cells.Skip(4), row.Cells[5]] })],
    };

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_checker_of_the_format_finds_nothing_wrong(string style) => Paper.Faults(Word(style)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Styles))]
    public void The_same_review_gives_the_same_bytes(string style) => Word(style).Should().Equal(Word(style));

    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_figure_of_the_table_of_targets_is_that_of_the_json(string style)
    {
        var rows = Paper.Table(Word(style), TargetCaption);
        rows[0].Should().Equal("Mã", "Chỉ tiêu", "Số người đạt", "Tổng số tính tỷ lệ", "Thực hiện", "Mục tiêu", "Còn thiếu (người)", "Đánh giá");
        Figures.SameAsJson(rows.Skip(1), ReportJson.Write(Paper.Review.Report));
    }

    [Fact]
    public void A_share_that_would_round_up_to_its_target_shows_the_truth_and_the_people_missing() =>
        Paper.Table(Word("state"), TargetCaption).Single(row => row[0] == "CB30-03").Should().Equal(
            "CB30-03", "Nông nghiệp: công chức, viên chức có trình độ thạc sĩ", "156", "625", "24,96% (chưa đạt, thiếu 1 người)", "từ 25%", "1", "Chưa đạt");

    [Fact]
    public void The_monitored_rows_show_both_rounds()
    {
        var json = JsonDocument.Parse(ReportJson.Write(Paper.Review.Report)).RootElement.GetProperty("monitored").EnumerateArray()
            .SelectMany(row => row.GetProperty("parts").EnumerateArray().Prepend(row)).ToList();
        var rows = Paper.Table(Word("party"), "Các nội dung theo dõi của Kế hoạch").Skip(1).ToList();
        rows.Select(row => row[0]).Should().Equal(json.Select(row => row.GetProperty("code").GetString()!));
        foreach (var (row, told) in rows.Zip(json))
        {
            row[1].Should().StartWith(told.GetProperty("title").GetString());
            Figures.Counted(row[2]).Should().Be(Figures.Of(told, "count"), row[0]);
            Figures.Counted(row[3]).Should().Be(Figures.Of(told, "previous"), row[0]);
        }
        rows.Single(row => row[0] == "CB30-D3")[1].Should().Contain("“tăng tỷ lệ đội ngũ trí thức là người dân tộc thiểu số ít người");
    }

    [Fact]
    public void An_annex_table_is_a_table_with_all_its_cells()
    {
        var rows = Paper.Table(WordReview.Write(Paper.Document("state", Paper.Review with { Annexes = [Paper.Annex] })), "Trình độ chuyên môn theo lĩnh vực");
        rows.Select(row => string.Join(" | ", row)).Should().Equal(
            "STT | Lĩnh vực | Thạc sĩ | Tăng, giảm | Tổng số",
            " |  | Số lượng | Tỷ lệ |  | ",
            "A",
            "1 | Nông nghiệp | 154 | 24,64% | +4 | 625",
            "2 | Y tế | chưa có số liệu | không có đối tượng | - | 0",
            " | Tổng cộng | 154 | 24,64% | -3,5 | 625");
    }

    [Fact]
    public void Headings_come_again_on_every_page_and_rows_are_not_torn()
    {
        using var document = Paper.Open(Word("state"));
        foreach (var table in document.MainDocumentPart!.Document.Descendants<Table>().Where(table => table.GetFirstChild<TableProperties>()?.GetFirstChild<TableCaption>() is not null))
        {
            table.Elements<TableRow>().First().Descendants<TableHeader>().Should().ContainSingle();
            table.Elements<TableRow>().Should().OnlyContain(row => row.Descendants<CantSplit>().Any());
            table.Descendants<TableDescription>().Single().Val!.Value.Should().NotBeNullOrEmpty();
        }
    }

    [Fact]
    public void A_wide_annex_lies_on_its_side_and_every_annex_begins_a_page_of_its_own()
    {
        using var document = Paper.Open(Word("state"));
        var sections = document.MainDocumentPart!.Document.Descendants<SectionProperties>().ToList();
        sections.Select(section => section.GetFirstChild<PageSize>()!.Orient?.Value == PageOrientationValues.Landscape).Should().Equal(false, false, true, false);
        sections.Should().OnlyContain(section => section.GetFirstChild<TitlePage>() != null && section.GetFirstChild<SectionType>()!.Val! == SectionMarkValues.NextPage);
        var margins = sections[0].GetFirstChild<PageMargin>()!;
        (margins.Top!.Value, margins.Bottom!.Value, margins.Left!.Value, margins.Right!.Value).Should().Be((1134, 1134, 1701u, 850u), "20, 20, 30 and 15 mm");
    }

    [Fact]
    public void The_navigation_pane_shows_the_outline()
    {
        using var document = Paper.Open(Word("party"));
        document.MainDocumentPart!.Document.Descendants<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1").Select(paragraph => paragraph.InnerText)
            .Should().Equal(
                "I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, QUÁN TRIỆT, TRIỂN KHAI", "II- TÌNH HÌNH ĐỘI NGŨ TRÍ THỨC", "III- KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU, CHỈ TIÊU",
                "IV- KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP", "V- ĐÁNH GIÁ CHUNG", "VI- PHƯƠNG HƯỚNG, NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI", "VII- KIẾN NGHỊ, ĐỀ XUẤT");
    }

    [Fact]
    public void A_chart_is_a_chart_with_its_data_and_words_for_those_who_do_not_see_it()
    {
        var bytes = Word("state");
        using var document = Paper.Open(bytes);
        var part = document.MainDocumentPart!.ChartParts.Should().ContainSingle().Which;
        part.EmbeddedPackagePart.Should().NotBeNull();
        part.ChartSpace.InnerXml.Should().Contain("externalData");
        document.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description!.Value.Should().Be("CB30-03: 24,96%, còn thiếu 1 người");
    }

    [Fact]
    public void The_file_is_in_Vietnamese_has_a_title_and_names_no_author()
    {
        var bytes = Word("state");
        Paper.Part(bytes, "docProps/core.xml").Should().Contain("<dc:title>BÁO CÁO Kết quả năm 2025").And.Contain("<dc:creator></dc:creator>");
        Paper.Part(bytes, "word/styles.xml").Should().Contain("vi-VN").And.Contain("Times New Roman");
    }

    [Fact]
    public void What_no_document_can_hold_becomes_a_question_mark_and_markup_stays_text()
    {
        var review = Paper.Review with { Report = Paper.Review.Report with { Unit = "Sở <b>\u0001\u0007&]]>\"</b>\r\nX\uD800" } };
        var bytes = WordReview.Write(Paper.Document("state", review));
        Paper.Faults(bytes).Should().BeEmpty();
        Paper.Paragraphs(bytes).Should().Contain(text => text.Contains("đội ngũ trí thức của Sở <b>??&]]>\"</b>  X", StringComparison.Ordinal));
    }

    private static byte[] Word(string style) => WordReview.Write(Paper.Document(style, Full));
}
