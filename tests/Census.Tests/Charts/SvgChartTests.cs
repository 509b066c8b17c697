using System.Xml.Linq;
using Census.Core.Text;
using Census.Reports.Charts;

namespace Census.Tests.Charts;

public class SvgChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Kinds => [.. ChartKinds.Codes];

    public static TheoryData<string, Language> All => Drawn.KindsAndLanguages();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_picture_is_the_stored_one(string kind) =>
        Drawn.IsGolden($"chart-{kind}.svg", SvgChart.Write(Drawn.Chart<Chart>(ChartKinds.Parse(kind)!.Value), Language.Vietnamese));

    [Theory]
    [MemberData(nameof(All))]
    public void A_picture_is_sound_and_speaks_to_those_who_cannot_see_it(string kind, Language language)
    {
        var chart = Drawn.Chart<Chart>(ChartKinds.Parse(kind)!.Value);
        var root = XDocument.Parse(SvgChart.Write(chart, language)).Root!;
        root.Attribute("role")!.Value.Should().Be("img");
        root.Element(Svg + "title")!.Value.Should().Be(chart.Title.In(language));
        root.Element(Svg + "desc")!.Value.Should().Be(chart.Alternative.In(language));
        var patterns = root.Descendants(Svg + "pattern").Select(pattern => $"url(#{pattern.Attribute("id")!.Value})").ToList();
        root.Descendants().Attributes().Select(attribute => attribute.Value).Where(value => value.Contains("url(", StringComparison.Ordinal)).Except(patterns).Should().BeEmpty();
        root.Descendants().Attributes().Should().NotContain(attribute => attribute.Value.Contains("//", StringComparison.Ordinal), "a picture needs nothing from elsewhere");
    }

    [Fact]
    public void A_name_keeps_its_signs()
    {
        var text = SvgChart.Write(Drawn.Chart<MatrixChart>(ChartKind.Matrix), Language.Vietnamese);
        text.Should().Contain("&amp; Kiểm").And.Contain("&lt;Trùng").And.Contain("&quot;mới&quot;").And.NotContain("<Trùng");
    }

    [Fact]
    public void The_same_chart_gives_the_same_text() =>
        SvgChart.Write(Drawn.Chart<Chart>(ChartKind.Path), Language.English).Should().Be(SvgChart.Write(Drawn.Chart<Chart>(ChartKind.Path), Language.English));
}
