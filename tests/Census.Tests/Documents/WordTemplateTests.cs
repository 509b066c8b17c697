using Census.Core.Text;
using Census.Reports.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Tests.Documents;

public sealed class WordTemplateTests
{
    private static readonly YearlyReview Review = Paper.Review with { Annexes = [Paper.Annex], Charts = [Paper.Chart()] };

    [Fact]
    public void A_place_cut_into_runs_is_filled_in_the_look_of_its_first_letter()
    {
        var bytes = Filled(new Paragraph(
            new Run(new W.Text("Đạt {") { Space = SpaceProcessingModeValues.Preserve }),
            new Run(new RunProperties(new Bold()), new W.Text("{CB30-03.")),
            new Run(new W.Text("numerator}")),
            new Run(new W.Text("}/{{ cb30-03.DENOMINATOR }} người, {{CB30-03.actual}}."))));
        Paper.Paragraphs(bytes).Should().Equal("Đạt 156/625 người, 24,96% (chưa đạt, thiếu 1 người).");
        Paper.Faults(bytes).Should().BeEmpty();
    }

    [Fact]
    public void Tables_charts_and_texts_take_the_place_of_their_paragraph()
    {
        var bytes = Filled(Line("Trước"), Line("{{PL03}}"), Line("{{targets}}"), Line("{{chart:targets}}"), Line("{{text:II.1}}"), Line("Sau"));
        Paper.Faults(bytes).Should().BeEmpty();
        Paper.Table(bytes, "Trình độ chuyên môn theo lĩnh vực").Should().HaveCount(6);
        Figures.SameAsJson(Paper.Table(bytes, "Kết quả thực hiện chỉ tiêu đến năm 2030").Skip(1), Census.Reports.Rendering.ReportJson.Write(Review.Report));
        var texts = Paper.Paragraphs(bytes);
        (texts[0], texts[^1]).Should().Be(("Trước", "Sau"));
        texts.Should().Contain(text => text.StartsWith("Tính đến ngày 31/12/2025, đội ngũ trí thức có 629 người; tăng 09 người, bằng 1,45%", StringComparison.Ordinal));
        using var document = Paper.Open(bytes);
        document.MainDocumentPart!.ChartParts.Should().ContainSingle();
    }

    [Fact]
    public void Content_controls_are_filled_by_their_tag_and_others_are_left_alone()
    {
        var bytes = Filled(
            new Paragraph(new SdtRun(Tagged("CB30-03.verdict"), new SdtContentRun(new Run(new W.Text("bấm để nhập"))))),
            new SdtBlock(Tagged("PL03"), new SdtContentBlock(Line("bảng"))),
            new Paragraph(new SdtRun(Tagged("goog_rdk_0"), new SdtContentRun(new Run(new W.Text("của cơ quan"))))));
        Paper.Faults(bytes).Should().BeEmpty();
        Paper.Paragraphs(bytes).Should().Contain("Chưa đạt").And.Contain("của cơ quan").And.NotContain("bảng");
        Paper.Table(bytes, "Trình độ chuyên môn theo lĩnh vực").Should().HaveCount(6);
    }

    [Fact]
    public void Places_in_headers_are_filled_and_everything_else_stays()
    {
        var template = Template(main =>
        {
            main.AddNewPart<HeaderPart>("rId9").Header = new Header(Line("Số liệu ngày {{round}}"));
            var other = main.AddExtendedPart("http://example.org/own", "application/x-own", "bin", "rId10");
            using var stream = other.GetStream(FileMode.Create);
            stream.Write([1, 2, 3]);
        }, Line("Của cơ quan, giữ nguyên"));
        var bytes = WordTemplate.Fill(template, Review, Paper.Document("state", Review)).Value!;
        Paper.Part(bytes, "word/header1.xml").Should().Contain("Số liệu ngày 31/12/2025");
        Paper.Paragraphs(bytes).Should().Equal("Của cơ quan, giữ nguyên");
        Paper.PartNames(bytes).Should().BeEquivalentTo(Paper.PartNames(template));
        WordTemplate.Fill(template, Review, Paper.Document("state", Review)).Value.Should().Equal(bytes);
    }

    [Fact]
    public void A_table_alone_in_a_cell_leaves_the_cell_whole()
    {
        var bytes = Filled(new Table(new TableProperties(new TableWidth { Width = "5000" }), new TableGrid(new GridColumn { Width = "5000" }), new TableRow(new TableCell(Line("{{PL03}}")))));
        Paper.Faults(bytes).Should().BeEmpty();
    }

    [Theory]
    [InlineData("{{CB30-99.actual}}", "C6072", "“CB30-99.actual”")]
    [InlineData("{{PL44}}", "C6072", "PL03")]
    [InlineData("{{chart:unknown}}", "C6072", "chart:targets")]
    [InlineData("Bảng: {{PL03}}", "C6073", "Bảng: {{PL03}}")]
    [InlineData("Không có gì", "C6074", "{{plan.title}}")]
    public void What_cannot_be_filled_is_said_and_nothing_is_written(string line, string code, string said)
    {
        var answer = WordTemplate.Fill(Template(_ => { }, Line(line)), Review, Paper.Document("state", Review));
        answer.Value.Should().BeNull();
        answer.Refused.Should().ContainSingle().Which.Code.Code.Should().Be(code);
        answer.Sentences(Language.Vietnamese).Single().Should().Contain(said);
    }

    [Fact]
    public void All_names_that_are_not_known_are_said_at_once_each_with_the_nearest()
    {
        var template = Template(_ => { }, Line("{{CB30-03.acutal}} và {{round}}"), Line("{{PL3}}"), Line("{{chart:target}}"), Line("{{CB30-D3.B.cuont}} {{cb30-d3.b.CUONT}}"), Line("{{hoàn toàn khác}}"));
        var said = WordTemplate.Fill(template, Review, Paper.Document("state", Review)).Sentences(Language.Vietnamese).Should().ContainSingle().Subject;
        said.Should().Contain("có 5 chỗ điền mà báo cáo không có");
        foreach (var pair in new[] { "“CB30-03.acutal” (≈ “CB30-03.actual”)", "“PL3” (≈ “PL03”)", "“chart:target” (≈ “chart:targets”)", "“CB30-03.acutal” (≈ “CB30-03.actual”), “PL3”", "“CB30-D3.B.cuont” (≈ “CB30-D3.B.count”)", ", “hoàn toàn khác”." })
        {
            said.Should().Contain(pair);
        }
    }

    [Fact]
    public void Parts_of_a_followed_row_have_places_of_their_own() =>
        Paper.Paragraphs(Filled(Line("{{CB30-D3.A.title}}: {{CB30-D3.A.count}} người (kỳ trước {{CB30-D3.A.previous}}), {{CB30-D3.A.change}}; {{CB30-D3.A.now}}; {{CB-T2.NU.HOC.count}}")))
            .Should().Equal("Cách hiểu A: mọi dân tộc thiểu số (khác Kinh): 154 người (kỳ trước 150), +0,29 điểm phần trăm; 24,48% (154/629), chưa rõ 4; 0");

    [Theory]
    [InlineData("")]
    [InlineData("không phải tệp Word")]
    [InlineData("PK\u0003\u0004")]
    public void What_is_no_Word_file_is_said_so(string content) =>
        WordTemplate.Fill(System.Text.Encoding.UTF8.GetBytes(content), Review, Paper.Document("state", Review)).Refused.Should().ContainSingle().Which.Code.Code.Should().Be("C6071");

    private static byte[] Filled(params OpenXmlElement[] body)
    {
        var answer = WordTemplate.Fill(Template(_ => { }, body), Review, Paper.Document("state", Review));
        answer.Sentences(Language.Vietnamese).Should().BeEmpty();
        return answer.Value!;
    }

    private static byte[] Template(Action<MainDocumentPart> more, params OpenXmlElement[] body)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(body.Select(part => part.CloneNode(true))));
            more(main);
        }
        return bytes.ToArray();
    }

    private static Paragraph Line(string text) => new(new Run(new W.Text(text)));

    private static SdtProperties Tagged(string tag) => new(new Tag { Val = tag });
}
