using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Census.Import.Workbooks;

/// <summary>
/// The XML table of Excel 2003 (SpreadsheetML), which some systems still export under the name .xls: sheets, typed cells, merged blocks.
/// Its own shape, read whole; document types are refused and nothing outside the file is followed.
/// </summary>
internal static class XmlSpreadsheet
{
    private static readonly XNamespace Ss = "urn:schemas-microsoft-com:office:spreadsheet";

    /// <summary>Null when there are more filled cells than the budget allows. Throws XmlException when the text is no such table.</summary>
    public static IReadOnlyList<Sheet>? Read(string xml, ReadBudget budget)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var sheets = XDocument.Load(reader).Root!.Elements(Ss + "Worksheet").Select(sheet => SheetOf(sheet, budget)).ToList();
        return sheets.Sum(sheet => sheet.Rows.Sum(row => row.Cells.LongCount(cell => !cell.IsEmpty))) > budget.FilledCells ? null : sheets;
    }

    private static Sheet SheetOf(XElement worksheet, ReadBudget budget)
    {
        var rows = new List<SheetRow>();
        var merged = new List<MergedBlock>();
        var number = 0;
        foreach (var row in worksheet.Elements(Ss + "Table").Elements(Ss + "Row"))
        {
            number = Number(row, "Index") ?? number + 1;
            var cells = CellsOf(row, number, merged, budget);
            if (cells.Exists(cell => !cell.IsEmpty))
            {
                rows.Add(new SheetRow(number, cells[..(cells.FindLastIndex(cell => !cell.IsEmpty) + 1)]));
            }
        }
        var isHidden = worksheet.Descendants().Any(element => element.Name.LocalName == "Visible" && element.Value.StartsWith("SheetHidden", StringComparison.Ordinal));
        return new Sheet((string?)worksheet.Attribute(Ss + "Name") ?? "", [.. rows.OrderBy(row => row.Number).DistinctBy(row => row.Number)]) { Merged = merged, IsHidden = isHidden };
    }

    private static List<Cell> CellsOf(XElement row, int number, List<MergedBlock> merged, ReadBudget budget)
    {
        var cells = new List<Cell>();
        foreach (var cell in row.Elements(Ss + "Cell"))
        {
            var column = Number(cell, "Index") - 1 ?? cells.Count;
            var (across, down) = (Number(cell, "MergeAcross") ?? 0, Number(cell, "MergeDown") ?? 0);
            if (column < 0 || column + across >= budget.Columns)
            {
                continue;
            }
            while (cells.Count < column + across + 1)
            {
                cells.Add(Cell.Empty);
            }
            cells[column] = cell.Element(Ss + "Data") is { } data ? CellOf(data) : Cell.Empty;
            if (across > 0 || down > 0)
            {
                merged.Add(new MergedBlock(number, number + down, column, column + across));
            }
        }
        return cells;
    }

    private static Cell CellOf(XElement data) => (string?)data.Attribute(Ss + "Type") switch
    {
        "Number" when double.TryParse(data.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Cell.OfNumber(number),
        "DateTime" when DateTime.TryParse(data.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Cell.OfDate(day),
        "Boolean" => Cell.OfLogical(data.Value == "1"),
        "Error" => Cell.OfFault(data.Value),
        _ => Cell.OfText(data.Value),
    };

    private static int? Number(XElement element, string attribute) =>
        int.TryParse((string?)element.Attribute(Ss + attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
