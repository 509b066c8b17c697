using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Drafts;

namespace Census.Import.Journal;

/// <summary>Keeps what the tables of counts of a file declare: with its import, or, of a file without a list, by an act of their own.</summary>
internal static class DeclaredTotals
{
    /// <summary>Those of an import, under its number in the ledger.</summary>
    public static void Keep(WriteSession w, DateOnly round, IncomingFile file, Numbers numbers)
    {
        if (HasTables(file.Draft))
        {
            Add(w, Table(round, file.Name, file.Sha256) with { LedgerNo = numbers.LedgerNo, ImportNo = numbers.ImportNo }, file.Draft);
        }
    }

    /// <summary>Those of a file without a list; a file whose tables are in force in the round already says nothing new.</summary>
    public static void Keep(WriteSession w, DateOnly round, string fileName, string sha256, FileDraft draft)
    {
        var isKnown = DeclaredTableTable.All(w.Everything).Any(kept => kept.Holds && kept.Table.RoundDate == round && kept.Table.Sha256 == sha256);
        if (!isKnown && HasTables(draft))
        {
            Add(w, Table(round, fileName, sha256) with { LedgerNo = LedgerTable.Append(w, "tables", note: fileName) }, draft);
        }
    }

    private static bool HasTables(FileDraft draft) => draft.Sheets.Any(sheet => sheet.Declared.Length > 0);

    private static DeclaredTableRow Table(DateOnly round, string fileName, string sha256) => new() { TableNo = 0, RoundDate = round, Sha256 = sha256, FileName = fileName };

    private static void Add(WriteSession w, DeclaredTableRow table, FileDraft draft)
    {
        // whoever is bound to units declares nothing of others
        var visible = VisibleUnits.Of(w);
        var units = visible.IsEverything ? null : UnitTable.Load(w.Everything);
        DeclaredTableTable.Add(w, table);
        DeclaredTotalTable.Keep(w, [.. Rows(table, draft).Where(row => units is null || row.UnitName is null || visible.HoldsAllNamed(row.UnitName, units))]);
    }

    private static IEnumerable<DeclaredTotalRow> Rows(DeclaredTableRow table, FileDraft draft) =>
        draft.Sheets.Index().SelectMany(sheet => sheet.Item.Declared.Select(total => new DeclaredTotalRow
        {
            RoundDate = table.RoundDate,
            Sha256 = table.Sha256,
            SheetNo = sheet.Index + 1,
            RowNo = total.Row,
            ImportNo = table.ImportNo,
            FileName = table.FileName,
            SheetName = sheet.Item.Name,
            UnitName = total.Unit,
            UnitKey = total.Unit is { } unit ? UnitName.Key(unit) : null,
            People = total.People,
            ReadAt = "",
        }));
}
