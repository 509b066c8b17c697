using Census.Core.Text;
using Census.Reports.Charts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Census.Tests.Charts;

/// <summary>The smallest document that holds a native chart with its workbook inside.</summary>
internal static class ChartInDocument
{
    public static void Write(string file, Chart chart, Language language)
    {
        using var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        var part = main.AddNewPart<ChartPart>("rId1");
        var data = part.AddNewPart<EmbeddedPackagePart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "rId1");
        using (var stream = new MemoryStream(OfficeChart.Data(chart, language)!))
        {
            data.FeedData(stream);
        }
        using (var space = part.GetStream(FileMode.Create))
        {
            OfficeChart.Space(chart, language, relation: "rId1")!.Save(space);
        }
        main.Document = new Document(new Body(
            new Paragraph(new Run(new Drawing(new Wp.Inline(
                new Wp.Extent { Cx = 5_940_000, Cy = 7_200_000 },
                new Wp.DocProperties { Id = 1, Name = "Biểu đồ", Description = chart.Alternative.In(language) },
                new A.Graphic(new A.GraphicData(new C.ChartReference { Id = "rId1" }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))))),
            new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 500, Footer = 500, Gutter = 0 })));
    }
}
