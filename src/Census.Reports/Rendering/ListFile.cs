using System.Globalization;
using System.Text;
using Census.Reports.Workbooks;
using CsvHelper;

namespace Census.Reports.Rendering;

/// <summary>
/// A list of people as a file to take along: a title, a heading for each column with its width in characters, rows of text, and lines that say
/// what it is and who took it out when. The .csv opens in Excel (UTF-8 with its mark) and has the lines under the list; cells that a
/// spreadsheet would take for a formula stay text in both.
/// </summary>
public sealed record ListFile(string Title, IReadOnlyList<(string Heading, int Width)> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public IReadOnlyList<string> Lines { get; init; } = [];

    public byte[] Csv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            foreach (var line in Rows.Prepend([.. Columns.Select(column => column.Heading)]).Concat(Lines.Select(line => (IReadOnlyList<string>)[line, .. Enumerable.Repeat("", Columns.Count - 1)])))
            {
                csv.WriteRecord([.. line.Select(ReportCsv.Guarded)]);
            }
        }
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    public byte[] Xlsx()
    {
        var styles = new BookStyles();
        var head = Lines.Count + 3;
        var sheet = new BookSheet("Danh sách", [.. Columns.Select(column => column.Width)], styles) { IsLandscape = true, Heading = (head, head) };
        sheet.PutAcross(1, 1, Columns.Count, Title, new SheetStyle { IsBold = true, Size = 13 });
        foreach (var (i, line) in Lines.Index())
        {
            sheet.PutAcross(i + 2, 1, Columns.Count, line, new SheetStyle { IsItalic = true });
        }
        Put(sheet, head, Columns.Select(column => column.Heading), new SheetStyle { IsBold = true, HasBorder = true, Across = "center", Fill = "E3F0EC" });
        foreach (var (i, row) in Rows.Index())
        {
            Put(sheet, head + 1 + i, row, new SheetStyle { HasBorder = true, Down = "top", IsText = true });
        }
        using var stream = new MemoryStream();
        BookParts.Write(stream, [sheet], styles, Title);
        return stream.ToArray();
    }

    private static void Put(BookSheet sheet, int row, IEnumerable<string> cells, SheetStyle style)
    {
        foreach (var (i, cell) in cells.Index())
        {
            sheet.Put(row, i + 1, cell, style);
        }
    }
}
