using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Census.Reports.Documents;

/// <summary>Charts that stay charts: an Office chart with its data as a workbook inside, which an office can edit.</summary>
internal static class WordChart
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string DataId = "rIdData";
    private const decimal EmuInMm = 36_000;

    private static readonly XNamespace Charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // what may stand behind the reference to the data
    private static readonly string[] BehindData = ["printSettings", "userShapes", "extLst"];

    /// <summary>The paragraph with the chart; the chart is the number-th of the document, from 1.</summary>
    public static Paragraph Of(OpenXmlPart owner, DocumentChart chart, int number, decimal widthMm)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"rIdCensusChart{number}");
        var part = owner.AddNewPart<ChartPart>(id);
        var space = new XDocument(chart.Space!);
        if (chart.Data is { } data)
        {
            var embedded = part.AddNewPart<EmbeddedPackagePart>(Workbook, DataId);
            using var bytes = new MemoryStream(data, writable: false);
            using var settled = new MemoryStream(WordPackage.Settled(bytes), writable: false);
            embedded.FeedData(settled);
            Refer(space.Root!);
        }
        using (var target = part.GetStream(FileMode.Create))
        {
            space.Save(target, SaveOptions.DisableFormatting);
        }
        var (width, height) = (decimal.ToInt64(widthMm * EmuInMm), decimal.ToInt64(widthMm * chart.HeightOfWidth * EmuInMm));
        return WordParts.Paragraph(
            new Setting(Align: JustificationValues.Center, BeforePt: 6, AfterPt: 6) { SidesMm = 0 },
            new Run(new Drawing(new Wp.Inline(
                new Wp.Extent { Cx = width, Cy = height },
                new Wp.DocProperties { Id = (uint)number, Name = OfficeWords.Of(chart.Title), Description = OfficeWords.Of(chart.Alternative) },
                new Wp.NonVisualGraphicFrameDrawingProperties(),
                new A.Graphic(new A.GraphicData(new C.ChartReference { Id = id }) { Uri = Charts.NamespaceName }))
            { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 })));
    }

    private static void Refer(XElement space)
    {
        var reference = space.Element(Charts + "externalData");
        if (reference is not null)
        {
            reference.SetAttributeValue(Relations + "id", DataId);
            return;
        }
        reference = new XElement(Charts + "externalData", new XAttribute(Relations + "id", DataId), new XElement(Charts + "autoUpdate", new XAttribute("val", "0")));
        var behind = space.Elements().FirstOrDefault(element => BehindData.Contains(element.Name.LocalName, StringComparer.Ordinal));
        if (behind is null)
        {
            space.Add(reference);
        }
        else
        {
            behind.AddBeforeSelf(reference);
        }
    }
}
