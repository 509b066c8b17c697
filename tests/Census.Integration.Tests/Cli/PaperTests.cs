using System.Text;
using Census.Integration.Tests.WholePath;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Integration.Tests.Cli;

/// <summary>Documents as they are asked for on the command line: what is written, and that nothing is written when something is wrong.</summary>
[Trait("Engine", "both")]
public sealed class PaperTests : IDisposable
{
    private const string List = """
        Họ và tên | Số CCCD | Ngày sinh | Đơn vị | Đối tượng | Trình độ
        Nông Văn An | 004080000001 | 12/03/1980 | Sở Nông nghiệp và Môi trường | Công chức | ThS
        Lý Thị Bình | 004180000002 | 01/05/1980 | Chi cục Thú y | Công chức | ĐH
        """;

    private readonly Office _office = new();

    public PaperTests() => _office.Import(Book.List(_office.File("list.xlsx"), List)).Exit.Should().Be(0);

    public void Dispose() => _office.Dispose();

    [Fact]
    public void All_formats_are_written_at_once_and_their_figures_are_the_same()
    {
        string[] files = [.. new[] { "r.docx", "r.html", "r.md", "r.json", "r.csv" }.Select(_office.File)];
        var run = Report([.. files.SelectMany(file => new[] { "--out", file })]);
        run.Exit.Should().Be(0, run.Error);
        Text("r.docx").Should().Contain("CB30-01 - Số lượng trí thức trên địa bàn tỉnh: mới có 02 người");
        File.ReadAllText(_office.File("r.html"), Encoding.UTF8).Should().Contain("CB30-01 - Số lượng trí thức trên địa bàn tỉnh: mới có 02 người");
        Directory.GetFiles(_office.Folder, "*.tmp").Should().BeEmpty();
    }

    [Fact]
    public void The_office_fills_head_and_end_and_its_form_is_taken()
    {
        File.WriteAllText(_office.File("office.json"), """{"issuer":"SỞ NỘI VỤ","number":"12/BC-SNV","place":"Cao Bằng","date":"2026-02-05","style":"state"}""");
        Report("--office", _office.File("office.json"), "--out", _office.File("r.docx")).Exit.Should().Be(0);
        Text("r.docx").Should().Contain("SỞ NỘI VỤ").And.Contain("Số: 12/BC-SNV").And.Contain("Cao Bằng, ngày 05 tháng 02 năm 2026").And.Contain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        Report("--office", _office.File("office.json"), "--style", "party", "--out", _office.File("r.docx")).Exit.Should().Be(0);
        Text("r.docx").Should().Contain("ĐẢNG CỘNG SẢN VIỆT NAM").And.NotContain("CỘNG HÒA");
    }

    [Fact]
    public void The_form_is_that_of_the_body_that_issued_the_plan_unless_something_else_is_asked_for()
    {
        Report("--out", _office.File("r.docx")).Exit.Should().Be(0);
        Text("r.docx").Should().Contain("ĐẢNG CỘNG SẢN VIỆT NAM");
    }

    [Fact]
    public void Tones_are_written_one_way_where_that_is_asked_for_and_names_stay()
    {
        string[] files = [.. new[] { "r.docx", "r.html", "r.md" }.Select(_office.File)];
        Report(["--tones", "new", "--confirm", _office.File("c.docx"), .. files.SelectMany(file => new[] { "--out", file })]).Exit.Should().Be(0);
        foreach (var text in new[] { Text("r.docx"), File.ReadAllText(files[1], Encoding.UTF8), File.ReadAllText(files[2], Encoding.UTF8) })
        {
            text.Should().Contain("Cấp uỷ cấp tỉnh, nhiệm kỳ 2025 - 2030").And.NotContain("Cấp ủy cấp tỉnh").And.Contain("Kế hoạch của Ban Thường vụ Tỉnh ủy Cao Bằng");
        }
        Report("--tones", "modern", "--out", _office.File("r.md")).Exit.Should().Be(2);
    }

    [Fact]
    public void A_template_with_an_unknown_place_writes_nothing_at_all()
    {
        Template("mẫu.docx", "{{CB30-77.actual}}");
        var run = Report("--template", _office.File("mẫu.docx"), "--out", _office.File("r.md"), "--out", _office.File("r.docx"));
        run.Exit.Should().Be(2);
        run.Error.Should().Contain("CB30-77.actual").And.Contain("text:II.1");
        File.Exists(_office.File("r.docx")).Should().BeFalse();
        File.Exists(_office.File("r.md")).Should().BeFalse();
    }

    [Fact]
    public void The_departments_own_template_is_filled()
    {
        Template("mẫu.docx", "Đạt {{CB30-03.numerator}}/{{CB30-03.denominator}}");
        Report("--template", _office.File("mẫu.docx"), "--out", _office.File("r.docx")).Exit.Should().Be(0);
        Text("r.docx").Should().Be("Đạt 1/2");
    }

    [Fact]
    public void Sheets_to_confirm_are_one_for_each_unit_or_for_the_one_named()
    {
        Report("--confirm", _office.File("phiếu.docx")).Exit.Should().Be(0);
        Text("phiếu.docx").Split("PHIẾU XÁC NHẬN SỐ LIỆU").Should().HaveCount(3);
        Report("--unit", "Chi cục Thú y", "--confirm", _office.File("phiếu.docx")).Exit.Should().Be(0);
        Text("phiếu.docx").Should().Contain("CHI CỤC THÚ Y").And.NotContain("SỞ NÔNG NGHIỆP");
    }

    [Theory]
    [InlineData("--office", "không-có.json", "không-có.json")]
    [InlineData("--template", "không-có.docx", "không-có.docx")]
    [InlineData("--style", "army", "state, party")]
    [InlineData("--confirm", "phiếu.pdf", ".docx")]
    public void What_cannot_be_done_is_said(string option, string value, string said)
    {
        var run = Report(option, value, "--out", _office.File("r.docx"));
        run.Exit.Should().Be(2);
        run.Error.Should().Contain(said);
        File.Exists(_office.File("r.docx")).Should().BeFalse();
    }

    [Fact]
    public void A_template_without_a_Word_file_to_write_is_wrong_usage()
    {
        Template("mẫu.docx", "{{round}}");
        Report("--template", _office.File("mẫu.docx"), "--out", _office.File("r.md")).Exit.Should().Be(2);
    }

    private Outcome Report(params string[] more) => _office.Run(["report", "--plan", "cao-bang", "--round", Office.Now, .. more]);

    private string Text(string name)
    {
        using var document = WordprocessingDocument.Open(_office.File(name), isEditable: false);
        return document.MainDocumentPart!.Document.Body!.InnerText;
    }

    private void Template(string name, string line)
    {
        using var document = WordprocessingDocument.Create(_office.File(name), DocumentFormat.OpenXml.WordprocessingDocumentType.Document);
        document.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text(line)))));
    }
}
