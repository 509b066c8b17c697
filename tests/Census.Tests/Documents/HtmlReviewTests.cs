using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Census.Reports.Documents;
using Census.Reports.Rendering;

namespace Census.Tests.Documents;

public sealed class HtmlReviewTests
{
    private static readonly string Html = HtmlReview.Write(Paper.Document("state", Paper.Review with { Annexes = [Paper.Annex], Charts = [Paper.Chart()] }));

    private static readonly IDocument Page = new HtmlParser().ParseDocument(Html);

    [Fact]
    public void Every_figure_of_the_table_of_targets_is_that_of_the_json() =>
        Figures.SameAsJson(Page.QuerySelectorAll("#targets tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToArray()), ReportJson.Write(Paper.Review.Report));

    [Fact]
    public void It_says_the_same_as_the_Word_file()
    {
        var document = Paper.Document("state", Paper.Review with { Annexes = [Paper.Annex] });
        var word = Paper.Paragraphs(WordReview.Write(document));
        var html = Page.QuerySelectorAll("p, h2, h3, th, td, caption").Select(element => element.TextContent).ToHashSet(StringComparer.Ordinal);
        word.Where(text => text.Length > 0 && text != "TRÌNH ĐỘ CHUYÊN MÔN THEO LĨNH VỰC" && text != "CÁCH TÍNH VÀ GHI CHÚ CỦA TỪNG CHỈ TIÊU" && text != "BÁO CÁO" && text != document.Subject)
            .Should().OnlyContain(text => html.Contains(text));
    }

    [Fact]
    public void It_needs_nothing_else()
    {
        Page.Scripts.Should().BeEmpty();
        Page.QuerySelectorAll("link, img, iframe, object").Should().BeEmpty();
        Html.Should().NotContain("http:").And.NotContain("https:").And.NotContain("url(");
        Page.QuerySelector("figure svg").Should().NotBeNull();
    }

    [Fact]
    public void Tables_can_be_read_aloud_and_their_headings_come_again_on_paper()
    {
        Page.DocumentElement.GetAttribute("lang").Should().Be("vi");
        foreach (var table in Page.QuerySelectorAll("table"))
        {
            table.QuerySelector("caption")!.TextContent.Should().NotBeEmpty();
            table.QuerySelectorAll("th").Should().OnlyContain(cell => cell.HasAttribute("scope"));
            table.QuerySelectorAll("thead tr").Should().NotBeEmpty();
        }
        Html.Should().Contain("display: table-header-group").And.Contain("@page { size: A4;");
    }

    [Fact]
    public void Markup_in_a_name_stays_text()
    {
        var review = Paper.Review with { Report = Paper.Review.Report with { Unit = "Sở <script>alert(1)</script>\u0001 & con" } };
        var page = new HtmlParser().ParseDocument(HtmlReview.Write(Paper.Document("party", review)));
        page.Scripts.Should().BeEmpty();
        page.Body!.TextContent.Should().Contain("Sở <script>alert(1)</script>? & con");
    }
}
