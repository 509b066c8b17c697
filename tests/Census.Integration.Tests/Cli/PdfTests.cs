using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Census.Integration.Tests.WholePath;
using Census.Reports.Charts;

namespace Census.Integration.Tests.Cli;

/// <summary>The printed review, read back with another program: it says every number of the page that it is printed from, and no other.</summary>
[Trait("Engine", "both")]
public sealed partial class PdfTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Every_number_of_the_review_stands_in_the_pdf_as_often_and_no_other_does()
    {
        Assert.SkipWhen(InstalledBrowser.Find() is null, "no browser of the Chromium family is installed to print with");
        Assert.SkipUnless(CanReadPdf(), "pdftotext (poppler-utils) is not installed to read a PDF back");
        _office.Import(Book.List(_office.File("list.xlsx"), """
            Họ và tên | Số CCCD | Ngày sinh | Đơn vị | Đối tượng | Trình độ | Dân tộc
            Nông Văn An | 004080000001 | 12/03/1980 | Sở Nông nghiệp và Môi trường | Công chức | ThS | Tày
            Lý Thị Bình | 004180000002 | 01/05/1980 | Chi cục Thú y | Công chức | ĐH | Nùng
            Hoàng Thị Cúc | 004190000003 | 02/09/1990 | Sở Y tế | Viên chức | BS CKI | Kinh
            """)).Exit.Should().Be(0);
        _office.Report("--out", _office.File("r.html"), "--out", _office.File("r.pdf")).Exit.Should().Be(0);

        var page = File.ReadAllText(_office.File("r.html"), Encoding.UTF8);
        var body = page[page.IndexOf("<body", StringComparison.Ordinal)..];
        var said = Numbers(Tag().Replace(Picture().Replace(body, " "), " "));
        var drawn = Numbers(Tag().Replace(body, " ")).Keys;
        var printed = Numbers(ReadPdf(_office.File("r.pdf")));

        said.Should().HaveCountGreaterThan(50);
        said.Where(number => printed.GetValueOrDefault(number.Key) < number.Value).Select(number => $"{number.Key}: {number.Value}, in the PDF {printed.GetValueOrDefault(number.Key)}").Should().BeEmpty();
        // numbers of pages stand on no page of a browser
        printed.Keys.Except(drawn).Where(number => number.Length > 2).Should().BeEmpty();
    }

    private static Dictionary<string, int> Numbers(string text) =>
        Number().Matches(text).GroupBy(match => match.Value).ToDictionary(group => group.Key, group => group.Count());

    private static bool CanReadPdf()
    {
        try
        {
            return Run("-v").Length >= 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string ReadPdf(string file) => Run("-raw", "-enc", "UTF-8", file, "-");

    private static string Run(params string[] arguments)
    {
        using var reader = Process.Start(new ProcessStartInfo("pdftotext", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8 })!;
        var text = reader.StandardOutput.ReadToEnd();
        reader.WaitForExit();
        return text;
    }

    [GeneratedRegex(@"\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Picture();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
