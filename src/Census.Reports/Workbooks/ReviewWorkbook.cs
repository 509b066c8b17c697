using System.Xml.Linq;
using Census.Reports.Annexes;
using ClosedXML.Excel;

namespace Census.Reports.Workbooks;

/// <summary>
/// The review as a workbook (.xlsx): the targets first, a sheet for each annex table, native charts if any, and at the end what the
/// figures rest on. Sums, shares and changes are formulas whose kept values are ours. In Vietnamese; A4, headings repeated on each page.
/// </summary>
public static class ReviewWorkbook
{
    public const string Font = "Times New Roman";

    private static readonly ClosedXML.Excel.SaveOptions Calculated = new() { ValidatePackage = false, GenerateCalculationChain = false, EvaluateFormulasBeforeSaving = true };

    /// <summary>Writes to a stream that can be read and sought. A chart is a chartSpace part and the title under which it stands.</summary>
    public static void Write(
        Stream stream, Report report, IReadOnlyList<AnnexTable> annexes, IReadOnlyList<(XDocument Space, string Title)>? charts = null)
    {
        using (var workbook = new XLWorkbook(XLEventTracking.Disabled))
        {
            workbook.Style.Font.SetFontName(Font).Font.SetFontSize(11);
            About(workbook, report);
            var names = SheetNames.Of(annexes);
            foreach (var (annex, name) in annexes.Zip(names))
            {
                new AnnexSheet(workbook.AddWorksheet(name), annex).Write(report);
            }
            GroundsSheet.Write(workbook.AddWorksheet(SheetNames.Grounds), report, annexes, names);
            workbook.SaveAs(stream, Calculated);
        }
        if (charts is { Count: > 0 })
        {
            ChartSheet.Add(stream, charts);
        }
    }

    public static byte[] Bytes(Report report, IReadOnlyList<AnnexTable> annexes, IReadOnlyList<(XDocument Space, string Title)>? charts = null)
    {
        using var stream = new MemoryStream();
        Write(stream, report, annexes, charts);
        return stream.ToArray();
    }

    // no clock: the same question on the same ledger number tells the same day
    private static void About(XLWorkbook workbook, Report report)
    {
        workbook.Properties.Title = report.Plan.Title.Vietnamese;
        workbook.Properties.Author = "Census";
        workbook.Properties.Company = report.Plan.Issuer;
        workbook.Properties.Created = report.Round.ToDateTime(TimeOnly.MinValue);
        workbook.Properties.Modified = report.Round.ToDateTime(TimeOnly.MinValue);
    }
}
