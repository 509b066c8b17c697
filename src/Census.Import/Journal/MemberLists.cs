using Census.Core.Members;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Drafts;

namespace Census.Import.Journal;

/// <summary>Keeps the lists of members of a file, one for each seat of a sheet: with its import, or, of a file without a list of staff, by an act of their own.</summary>
internal static class MemberLists
{
    /// <summary>Those of an import, under its number in the ledger.</summary>
    public static void Keep(WriteSession w, DateOnly round, IncomingFile file, Numbers numbers) =>
        Add(w, round, file.Name, file.Sha256, file.Draft, numbers.LedgerNo, numbers.ImportNo);

    /// <summary>Those of a file without a list of staff; a file whose lists hold in the round already says nothing new.</summary>
    public static void Keep(WriteSession w, DateOnly round, string fileName, string sha256, FileDraft draft)
    {
        var isKnown = MemberListTable.All(w).Any(kept => kept.Holds && kept.List.RoundDate == round && kept.List.Sha256 == sha256);
        if (!isKnown && draft.Sheets.Any(sheet => sheet.Members.Length > 0))
        {
            Add(w, round, fileName, sha256, draft, LedgerTable.Append(w, "members", note: fileName), null);
        }
    }

    private static void Add(WriteSession w, DateOnly round, string fileName, string sha256, FileDraft draft, long ledgerNo, long? importNo)
    {
        foreach (var (index, sheet) in draft.Sheets.Index())
        {
            foreach (var seat in sheet.Members.GroupBy(row => row.Seat.Key))
            {
                var (body, place, term) = seat.First().Seat;
                var list = new MemberListRow
                {
                    ListNo = 0,
                    LedgerNo = ledgerNo,
                    ImportNo = importNo,
                    RoundDate = round,
                    Sha256 = sha256,
                    SheetNo = index + 1,
                    FileName = fileName,
                    SheetName = sheet.Name,
                    Body = body?.Code(),
                    Place = place,
                    Term = term,
                };
                MemberListTable.Add(w, list, seat.Select(row => (row.Number, row.Member)));
            }
        }
    }
}
