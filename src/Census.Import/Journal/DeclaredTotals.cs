using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Drafts;

namespace Census.Import.Journal;

/// <summary>Keeps what the tables of counts of a file declare: with its import, or, of a file without a list, by itself.</summary>
internal static class DeclaredTotals
{
    /// <summary>Whoever is bound to units declares nothing of others.</summary>
    public static void Keep(WriteSession w, DateOnly round, string fileName, string sha256, FileDraft draft, long? importNo)
    {
        var visible = VisibleUnits.Of(w);
        var units = visible.IsEverything ? null : UnitTable.Load(w.Everything);
        DeclaredTotalTable.Keep(w, [.. Rows(round, fileName, sha256, draft, importNo).Where(row => units is null || row.UnitName is null || visible.HoldsAllNamed(row.UnitName, units))]);
    }

    private static IEnumerable<DeclaredTotalRow> Rows(DateOnly round, string fileName, string sha256, FileDraft draft, long? importNo) =>
        draft.Sheets.Index().SelectMany(sheet => sheet.Item.Declared.Select(total => new DeclaredTotalRow
        {
            RoundDate = round,
            Sha256 = sha256,
            SheetNo = sheet.Index + 1,
            RowNo = total.Row,
            ImportNo = importNo,
            FileName = fileName,
            SheetName = sheet.Item.Name,
            UnitName = total.Unit,
            UnitKey = total.Unit is { } unit ? UnitName.Key(unit) : null,
            People = total.People,
            ReadAt = "",
        }));
}
