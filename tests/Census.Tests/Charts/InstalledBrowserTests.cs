using Census.Core.Text;
using Census.Reports.Charts;

namespace Census.Tests.Charts;

public class InstalledBrowserTests
{
    [Fact]
    public void Where_there_is_none_the_sentence_says_what_to_do()
    {
        InstalledBrowser.Find(_ => null, _ => false).Should().BeNull();
        var problem = InstalledBrowser.Missing("bieu-do.png");
        problem.Code.Code.Should().Be("C6050");
        problem.Message(Language.Vietnamese).Should().Contain("bieu-do.png").And.Contain("CENSUS_BROWSER").And.Contain(".svg");
    }

    [Theory]
    [InlineData(@"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe")]
    [InlineData(@"C:\Program Files\Google\Chrome\Application\chrome.exe")]
    [InlineData("/usr/bin/chromium")]
    [InlineData("/usr/bin/google-chrome")]
    public void It_is_found_where_it_is_usually_installed(string path) =>
        InstalledBrowser.Find(Folder, place => place == path).Should().NotBeNull();

    [Fact]
    public void The_browser_that_is_named_is_taken_or_none() =>
        InstalledBrowser.Find(name => name == "CENSUS_BROWSER" ? "/opt/no-such-browser" : null, place => place == "/usr/bin/chromium").Should().BeNull();

    [Theory]
    [InlineData("/bin/true")]
    [InlineData("/etc/passwd")]
    public void A_browser_that_writes_nothing_is_told_and_leaves_no_file(string program)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "these files are those of Linux");
        var folder = Directory.CreateTempSubdirectory("census-test-").FullName;
        try
        {
            var file = Path.Combine(folder, "a.png");
            var browser = InstalledBrowser.Find(_ => program, File.Exists)!;
            browser.Png("<p>x</p>", file, 10, 10)!.Code.Code.Should().Be("C6051");
            Directory.GetFileSystemEntries(folder).Should().BeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_page_becomes_a_picture_and_a_pdf()
    {
        var browser = InstalledBrowser.Find();
        Assert.SkipUnless(browser is not null, "no browser of the Chromium family on this machine");
        var folder = Directory.CreateTempSubdirectory("census-test-").FullName;
        try
        {
            var (png, pdf) = (Path.Combine(folder, "a.png"), Path.Combine(folder, "a.pdf"));
            browser.Png("<p>Tỉnh</p>", png, 300, 200).Should().BeNull();
            browser.Pdf("<p>Tỉnh</p>", pdf).Should().BeNull();
            var head = File.ReadAllBytes(png)[..24];
            (head[1..4], (head[18] << 8) + head[19], (head[22] << 8) + head[23]).Should().BeEquivalentTo(("PNG"u8.ToArray(), 600, 400));
            File.ReadAllBytes(pdf)[..5].Should().Equal("%PDF-"u8.ToArray());
            Directory.GetFileSystemEntries(folder).Should().HaveCount(2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Folder(string name) => name switch
    {
        "ProgramFiles(x86)" => @"C:\Program Files (x86)",
        "ProgramFiles" => @"C:\Program Files",
        _ => null,
    };
}
