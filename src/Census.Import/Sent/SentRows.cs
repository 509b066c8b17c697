using Census.Core.Ledger;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Memories;
using Census.Import.Reference;
using Census.Import.Workbooks;

namespace Census.Import.Sent;

/// <summary>Rows of files as they were sent: of imports that were kept, and of files that wait to be taken in.</summary>
public static class SentRows
{
    /// <summary>
    /// The sheet of an import (from 1) around a row. Null when there is no such import, sheet or row, or the reader may not see it; of the
    /// neighbours only those are given that he or she may see: rows of people by their unit, all other rows by the sender.
    /// </summary>
    public static SentSheet? OfImport(ReadSession r, ReferenceData reference, RowPlace place, int neighbours)
    {
        if (ImportTable.Find(r, place.ImportNo) is not { } import || ImportSheetTable.OfImport(r, place.ImportNo).FirstOrDefault(sheet => sheet.SheetNo == place.SheetNo) is not { } sheet)
        {
            return null;
        }
        var visible = VisibleUnits.Of(r);
        var units = visible.IsEverything ? [] : StatementTable.UnitsOfRows(r, place.ImportNo).Where(row => row.SheetNo == place.SheetNo).ToDictionary(row => row.RowNo, row => row.UnitNo);
        bool IsSeen(int row) => visible.IsEverything || visible.Holds(units.TryGetValue(row, out var unit) ? unit : import.SenderUnitNo);
        if (!IsSeen(place.RowNo))
        {
            return null;
        }
        var around = SentSheet.Around(
            OriginalTable.Read(r, import.Sha256)!, import.FileName, ReadBudget.OfKept, reference, MemoryBook.Load(r), CellRepairTable.OfImport(r, place.ImportNo), sheet.Name, place.RowNo, neighbours);
        return around?.Rows.Any(row => row.Number == place.RowNo) == true ? around with { Rows = [.. around.Rows.Where(row => IsSeen(row.Number))] } : null;
    }

    /// <summary>The same of a file that is not taken in yet, by the name of the sheet; null when it cannot be read or has no such row.</summary>
    public static SentSheet? OfFile(FileToTake file, ReadSession r, ReferenceData reference, ReadBudget limits, string sheet, int row, int neighbours)
    {
        try
        {
            var around = SentSheet.Around(file.File.Read(limits), file.File.Name, limits, reference, MemoryBook.Load(r), file.Repairs, sheet, row, neighbours);
            return around?.Rows.Any(found => found.Number == row) == true ? around : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }
}
