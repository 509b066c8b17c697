using System.Globalization;
using Census.Core.Sources;
using Census.Import.Layouts;
using Census.Import.Memories;
using Census.Import.Reference;
using Census.Import.Repairs;
using Census.Import.Workbooks;

namespace Census.Import.Sent;

/// <summary>
/// One cell as it stands in a sheet: the address ("F27"), what it says now (after repairs), and the repair where somebody mended it.
/// </summary>
public sealed record SentCell(string Address, string Text, CellRepair? Repair);

/// <summary>A row of a sheet, cells in the order of the columns of its sheet.</summary>
public sealed record SentRow(int Number, IReadOnlyList<SentCell> Cells);

/// <summary>A column of a sheet: its letter, the heading above it ("": none) and what it means.</summary>
public sealed record SentColumn(string Letter, string Heading, StaffColumn Meaning);

/// <summary>A stretch of a sheet as its sender wrote it, with headings: what a figure comes down to in the end, and where cells are mended.</summary>
public sealed record SentSheet(string Name, IReadOnlyList<SentColumn> Columns, IReadOnlyList<SentRow> Rows)
{
    private const int MostColumns = 120;

    /// <summary>A sheet around a row; null when the file cannot be read or has no such sheet.</summary>
    internal static SentSheet? Around(byte[] bytes, string fileName, ReadBudget budget, ReferenceData reference, Memory memory, IReadOnlyList<CellRepair> repairs, string sheetName, int row, int neighbours)
    {
        var content = WorkbookReader.Read(bytes, budget, Path.GetFileNameWithoutExtension(fileName), budget.Start());
        if (content.Sheets.FirstOrDefault(sheet => sheet.Name == sheetName) is not { } found)
        {
            return null;
        }
        var sheet = MendedSheet.Of(TextRepair.Of(LongCells.Cut(found, budget.CellCharacters).Sheet).Sheet, repairs).Sheet;
        return Of(sheet, HeaderOver(sheet, row, memory.For(null).Over(reference.HeaderWords)), repairs, row, neighbours);
    }

    // of several lists in a sheet that which the row stands in; what its columns are by their headings alone
    private static Header? HeaderOver(Sheet sheet, int row, HeaderWords words) => ListsInSheet.Of(sheet, words)
        .Select(list => new HeaderFinder(new SheetGrid(list), words).Find()).OfType<Header>().LastOrDefault(header => header.FirstRow <= row);

    private static SentSheet Of(Sheet sheet, Header? header, IReadOnlyList<CellRepair> repairs, int row, int neighbours)
    {
        var shown = sheet.Rows.Where(r => Math.Abs(r.Number - row) <= neighbours).ToList();
        var width = Math.Min(MostColumns, Math.Max(shown.Select(r => r.Cells.Count).DefaultIfEmpty(0).Max(), header?.Columns.Max(column => column.Index) + 1 ?? 0));
        var mended = repairs.Where(repair => repair.Sheet == sheet.Name).ToDictionary(repair => repair.Cell, StringComparer.Ordinal);
        var columns = Enumerable.Range(0, width).Select(index => Column(header?.Columns.FirstOrDefault(column => column.Index == index), index)).ToList();
        return new SentSheet(sheet.Name, columns, [.. shown.Select(r => new SentRow(r.Number, [.. columns.Select((column, index) => CellOf(r, column, index, mended))]))]);
    }

    private static SentColumn Column(BoundColumn? column, int index) =>
        new(SourceRef.ColumnLetter(index), column?.Heading ?? "", column?.Column ?? StaffColumn.Other);

    private static SentCell CellOf(SheetRow row, SentColumn column, int index, Dictionary<string, CellRepair> mended)
    {
        var address = column.Letter + row.Number.ToString(CultureInfo.InvariantCulture);
        var repair = mended.GetValueOrDefault(address);
        return new SentCell(address, row[index].Text, repair is not null && row[index].Text.Trim() == repair.Now.Trim() ? repair : null);
    }
}
