using Census.Database;
using Census.Database.Tables;
using Census.Import.Drafts;

namespace Census.Import.Journal;

/// <summary>Keeps the registers of works of a file: with its import, or, of a file without a list, by an act of their own.</summary>
internal static class WorkRegisters
{
    /// <summary>Those of an import, under its number in the ledger. Works that name no unit are of the sender.</summary>
    public static void Keep(WriteSession w, DateOnly round, IncomingFile file, Numbers numbers, string? sender) =>
        Add(w, round, file.Name, file.Sha256, file.Draft, numbers.LedgerNo, numbers.ImportNo, sender);

    /// <summary>Those of a file without a list; a file whose registers are in force in the round already says nothing new.</summary>
    public static void Keep(WriteSession w, DateOnly round, string fileName, string sha256, FileDraft draft, string? sender)
    {
        var isKnown = WorkRegisterTable.All(w).Any(kept => kept.Holds && kept.Register.RoundDate == round && kept.Register.Sha256 == sha256);
        if (!isKnown && draft.Sheets.Any(sheet => sheet.Works.Length > 0))
        {
            Add(w, round, fileName, sha256, draft, LedgerTable.Append(w, "works", note: fileName), null, sender);
        }
    }

    private static void Add(WriteSession w, DateOnly round, string fileName, string sha256, FileDraft draft, long ledgerNo, long? importNo, string? sender)
    {
        foreach (var (index, sheet) in draft.Sheets.Index().Where(sheet => sheet.Item.Works.Length > 0))
        {
            var register = new WorkRegisterRow
            {
                RegisterNo = 0,
                LedgerNo = ledgerNo,
                ImportNo = importNo,
                RoundDate = round,
                Sha256 = sha256,
                SheetNo = index + 1,
                FileName = fileName,
                SheetName = sheet.Name,
            };
            WorkRegisterTable.Add(w, register, sheet.Works.Select(row => (row.Number, row.Work with { Unit = row.Work.Unit ?? sender })));
        }
    }
}
