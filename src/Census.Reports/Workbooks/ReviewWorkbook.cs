using Census.Reports.Annexes;

namespace Census.Reports.Workbooks;

/// <summary>
/// The review as a workbook (.xlsx): the targets first, a sheet for each annex table, native charts if any, and at the end what the
/// figures rest on. Sums, shares and changes are formulas whose kept values are ours. In Vietnamese; A4, headings repeated on each page.
/// </summary>
public static class ReviewWorkbook
{
    internal const string Font = "Times New Roman";

    /// <summary>Writes to a stream that can be read and sought. Charts stand on a sheet of their own.</summary>
    public static void Write(
        Stream stream, Report report, IReadOnlyList<AnnexTable> annexes, IReadOnlyList<SheetChart>? charts = null)
    {
        var styles = new BookStyles();
        var names = SheetNames.Of(annexes);
        List<BookSheet> sheets =
        [
            .. annexes.Zip(names, (annex, name) => new AnnexSheet(annex, name, styles).Of(report)),
            GroundsSheet.Of(report, annexes, names, styles),
        ];
        BookParts.Write(stream, sheets, styles, report.Plan.Title.Vietnamese);
        if (charts is { Count: > 0 })
        {
            ChartSheet.Add(stream, charts);
        }
    }

    public static byte[] Bytes(Report report, IReadOnlyList<AnnexTable> annexes, IReadOnlyList<SheetChart>? charts = null)
    {
        using var stream = new MemoryStream();
        Write(stream, report, annexes, charts);
        return stream.ToArray();
    }
}
