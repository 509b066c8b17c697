using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;

namespace Census.Import.Workbooks;

/// <summary>A sheet whose cells hold no more characters than allowed; what is beyond is left out, and one remark a sheet says where.</summary>
internal static class LongCells
{
    public static (Sheet Sheet, Problem? Remark) Cut(Sheet sheet, int characters)
    {
        var places = new List<(int Number, int Column)>();
        foreach (var row in sheet.Rows)
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                if (row.Cells[column].Text.Length > characters)
                {
                    places.Add((row.Number, column));
                }
            }
        }
        if (places.Count == 0)
        {
            return (sheet, null);
        }
        var rows = places.Select(place => place.Number).ToHashSet();
        var cut = sheet with { Rows = [.. sheet.Rows.Select(row => rows.Contains(row.Number) ? new SheetRow(row.Number, [.. row.Cells.Select(cell => Short(cell, characters))]) : row)] };
        var first = new SourceRef(sheet.Name, places[0].Number, SourceRef.ColumnLetter(places[0].Column)).Cell!;
        return (cut, new Problem(FileProblems.LongCells, new SourceRef(sheet.Name)) { Arguments = [places.Count.ToString("N0", VietnameseFormat.Numbers), characters.ToString("N0", VietnameseFormat.Numbers), first] });
    }

    private static Cell Short(Cell cell, int characters) => cell.Text.Length > characters ? Cell.OfText(cell.Text[..characters]) : cell;
}
