using System.Text;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.House;
using Census.Integration.Tests.WholePath;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Integration.Tests.Reports;

/// <summary>
/// The reports of eleven people whom one can count, held against stored texts: the same ones for every engine. When a report changes on
/// purpose, look at the file named in the failure and put it in the place of the old one.
/// </summary>
[Trait("Engine", "both")]
public sealed class GoldenReportTests : IDisposable
{
    private const string Head = "Họ và tên | Số CCCD | Ngày sinh | Đơn vị | Đối tượng | Trình độ | Năm tốt nghiệp\n";

    private readonly Office _office = new();

    public GoldenReportTests()
    {
        Send(Office.Before, "before.xlsx", """
            Nông Văn An | 004080000001 | 12/03/1980 | Sở Nông nghiệp và Môi trường | Công chức | ĐH | 2003
            Lý Thị Bình | 004180000002 | 01/05/1980 | Sở Nông nghiệp và Môi trường | Công chức | ThS | 2012
            Hoàng Văn Cường | 004080000003 | 1980 | Trường THPT Hòa An | Viên chức | TS | 2024
            """);
        Send(Office.Now, "agriculture.xlsx", """
            Nông Văn An | 004080000001 | 12/03/1980 | Sở Nông nghiệp và Môi trường | Công chức | ThS | 2025
            Lý Thị Bình | 004180000002 | 01/05/1980 | Sở Nông nghiệp và Môi trường | Công chức | ThS | 2012
            Bế Văn Dũng | 004080000004 | 09/1985 | Sở Nông nghiệp và Môi trường | Công chức | ĐH | 2008
            Đàm Thị Giang | 004180000005 | 02/02/1990 | Sở Nông nghiệp và Môi trường | Công chức | CĐ | 2012
            """);
        Send(Office.Now, "education.xlsx", """
            Vương Văn Hà | 004080000006 | 12/03/1980 | Trường THPT Hòa An | Viên chức | ĐH | 2003
            Lục Thị Khánh | 004180000007 | 01/05/1980 | Trường THPT Hòa An | Viên chức | ThS | 2012
            Phan Văn Lan | 004080000008 | 1980 | Trường THPT Hòa An | Viên chức | NCS; ThS | 2015
            """);
        Send(Office.Now, "health.xlsx", """
            Trần Thị Mai | 004180000009 | 03/04/1988 | Bệnh viện Đa khoa tỉnh | Viên chức | CKII | 2019
            Hà Văn Phúc | 004080000010 | 1991 | Bệnh viện Đa khoa tỉnh | Hợp đồng | ĐH | 2015
            """);
        Send(Office.Now, "wrong.xlsx", "Lê Văn Quý | 004080000011 | 1991 | Bệnh viện Đa khoa tỉnh | Viên chức | TS | 2020");
        _office.Run("imports", "undo", "5").Exit.Should().Be(0);
    }

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("2030.json", "2030", "vi")]
    [InlineData("2030.csv", "2030", "vi")]
    [InlineData("2030.md", "2030", "vi")]
    [InlineData("2045.md", "2045", "en")]
    public void The_report_is_the_stored_text(string file, string horizon, string language)
    {
        var actual = _office.File(file);
        var run = _office.Run("--lang", language, "report", "--plan", "cao-bang", "--round", Office.Now, "--horizon", horizon, "--out", actual);
        run.Exit.Should().Be(0, run.Error);
        IsGolden("report-" + file, Text(actual));
    }

    [Fact]
    public void What_the_console_shows_is_the_stored_text() =>
        IsGolden("report-2030.txt", _office.Run("report", "--plan", "cao-bang", "--round", Office.Now).Out.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("state")]
    [InlineData("party")]
    public void The_words_of_the_document_are_the_stored_text(string style)
    {
        var files = new[] { "a.docx", "b.docx" }.Select(_office.File).ToList();
        foreach (var file in files)
        {
            var run = _office.Run("report", "--plan", "cao-bang", "--round", Office.Now, "--style", style, "--out", file);
            run.Exit.Should().Be(0, run.Error);
        }
        File.ReadAllBytes(files[0]).Should().Equal(File.ReadAllBytes(files[1]));
        using var document = WordprocessingDocument.Open(files[0], isEditable: false);
        IsGolden($"review-{style}.txt", string.Concat(document.MainDocumentPart!.Document.Body!.Elements().SelectMany(Lines).Select(line => line + "\n")));
    }

    // a paragraph is a line, a row of a table too
    private static IEnumerable<string> Lines(OpenXmlElement element) => element switch
    {
        Table table => table.Elements<TableRow>().Select(row => string.Join(" | ", row.Elements<TableCell>().Select(cell => string.Join(" / ", cell.Elements<Paragraph>().Select(line => line.InnerText).Where(line => line.Length > 0))))),
        Paragraph paragraph => [paragraph.InnerText],
        _ => [],
    };

    private static void IsGolden(string name, string actual)
    {
        var golden = Path.Combine(Repository.Root, "tests", "golden", name);
        if (!File.Exists(golden) || Text(golden) != actual)
        {
            var written = Path.Combine(Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "golden")).FullName, name);
            File.WriteAllText(written, actual, new UTF8Encoding(false));
            Assert.Fail($"{name} differs from tests/golden; what the program writes now is in {written}");
        }
    }

    private static string Text(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(path)).ReplaceLineEndings("\n");

    private void Send(string round, string name, string people)
    {
        var run = _office.Run("import", Book.List(_office.File(name), Head + people), "--round", round);
        run.Exit.Should().Be(0, run.Out + run.Error);
    }
}
