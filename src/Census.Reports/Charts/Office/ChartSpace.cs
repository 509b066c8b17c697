using System.Globalization;
using System.Xml.Linq;
using Census.Core.Text;

namespace Census.Reports.Charts.Office;

/// <summary>What all native charts share: the frame with title and legend, text sizes, colours and patterns, the axes.</summary>
internal static class ChartSpace
{
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string CategoryAxis = "111111111";
    public const string ValueAxis = "222222222";

    public static XDocument Of(string title, IEnumerable<XElement> plot, Language language, string? relation, string blanks = "gap") => new(
        new XDeclaration("1.0", "UTF-8", "yes"),
        new XElement(
            C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "a", A.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "r", R.NamespaceName),
            Val("date1904", "0"),
            Val("lang", language == Language.English ? "en-US" : "vi-VN"),
            Val("roundedCorners", "0"),
            new XElement(
                C + "chart",
                Title(title),
                Val("autoTitleDeleted", "0"),
                new XElement(C + "plotArea", new XElement(C + "layout"), plot),
                new XElement(C + "legend", Val("legendPos", "b"), Val("overlay", "0"), TextOf(900)),
                Val("plotVisOnly", "1"),
                Val("dispBlanksAs", blanks)),
            new XElement(C + "spPr", Solid("FFFFFF"), new XElement(A + "ln", new XElement(A + "noFill"))),
            TextOf(900),
            relation is null ? null : new XElement(C + "externalData", new XAttribute(R + "id", relation), Val("autoUpdate", "0"))));

    public static XElement Val(string name, string value) => new(C + name, new XAttribute("val", value));

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static XElement Solid(string colour) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)));

    public static XElement Pattern(string name, string colour) => new(
        A + "pattFill",
        new XAttribute("prst", name),
        new XElement(A + "fgClr", new XElement(A + "srgbClr", new XAttribute("val", colour))),
        new XElement(A + "bgClr", new XElement(A + "srgbClr", new XAttribute("val", "FFFFFF"))));

    public static XElement Line(string colour, int width, string? dashes = null) => new(
        A + "ln",
        new XAttribute("w", Text(width)),
        Solid(colour),
        dashes is null ? null : new XElement(A + "prstDash", new XAttribute("val", dashes)));

    /// <summary>Labels at the values themselves; the place is that of the chart's kind ("outEnd", "ctr", "t"), null where it has none.</summary>
    public static XElement Labels(string format, string? place, string colour = "1A1A1A") => new(
        C + "dLbls",
        new XElement(C + "numFmt", new XAttribute("formatCode", format), new XAttribute("sourceLinked", "0")),
        new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
        TextOf(800, colour),
        place is null ? null : Val("dLblPos", place),
        Val("showLegendKey", "0"),
        Val("showVal", "1"),
        Val("showCatName", "0"),
        Val("showSerName", "0"),
        Val("showPercent", "0"),
        Val("showBubbleSize", "0"));

    public static XElement Grid() => new(C + "majorGridlines", new XElement(C + "spPr", Line("D9D9D9", 6350)));

    public static XElement TextOf(int size, string colour = "1A1A1A") => new(
        C + "txPr",
        new XElement(A + "bodyPr"),
        new XElement(A + "lstStyle"),
        new XElement(A + "p", new XElement(A + "pPr", Run("defRPr", size, false, colour)), new XElement(A + "endParaRPr", new XAttribute("lang", "vi-VN"))));

    private static XElement Title(string text) => new(
        C + "title",
        new XElement(
            C + "tx",
            new XElement(
                C + "rich",
                new XElement(A + "bodyPr"),
                new XElement(A + "lstStyle"),
                new XElement(
                    A + "p",
                    new XElement(A + "pPr", Run("defRPr", 1200, true, "1A1A1A")),
                    new XElement(A + "r", Run("rPr", 1200, true, "1A1A1A"), new XElement(A + "t", text))))),
        Val("overlay", "0"));

    private static XElement Run(string name, int size, bool bold, string colour) => new(
        A + name,
        new XAttribute("sz", Text(size)),
        new XAttribute("b", bold ? "1" : "0"),
        Solid(colour),
        new XElement(A + "latin", new XAttribute("typeface", "Times New Roman")),
        new XElement(A + "cs", new XAttribute("typeface", "Times New Roman")));
}
