using Census.Core.Ledger;
using Census.Core.Problems;
using Census.Database;
using Census.Database.Tables;

namespace Census.Import.Journal;

/// <summary>One line of the journal of imports: the file, where it stands now, its people, and its rows that still wait.</summary>
public sealed record ImportLine(ImportRow Import, ImportState State, long People, long Held)
{
    public string StateCode => State switch
    {
        ImportState.InForce => "in-force",
        ImportState.Undone => "undone",
        ImportState.Replaced => "replaced",
        ImportState.Unknown or _ => "unknown",
    };
}

/// <summary>The journal of imports, and one import in full.</summary>
public static class ImportList
{
    public static IReadOnlyList<ImportLine> All(ReadSession r)
    {
        var ledger = ImportTable.LedgerAsOf(r);
        var people = StatementTable.Counts(r).ToDictionary(row => row.ImportNo, row => row.People);
        var waiting = HeldRowTable.WaitingCounts(r).ToDictionary(row => row.ImportNo, row => row.Waiting);
        return
        [
            .. ImportTable.All(r).Select(import => new ImportLine(
                import,
                ledger.StateOf(import.ImportNo),
                people.GetValueOrDefault(import.ImportNo),
                waiting.GetValueOrDefault(import.ImportNo))),
        ];
    }

    /// <summary>The problems of an import as they were found, as far as they may be told to who asks; a code that this program no longer knows is left out.</summary>
    public static IReadOnlyList<Problem> Problems(ReadSession r, long importNo) => ImportTable.Find(r, importNo) is not { } import ? [] : Tellable.To(r).Of(
        ImportProblemTable.OfImport(r, importNo)
            .Select(row => ProblemCatalog.Find(row.Code) is { } code ? row.ToProblem(code) : null)
            .OfType<Problem>(),
        import.FileName,
        withValues: false);

    /// <summary>
    /// The sheets of an import with their row accounts as of now: rows let in by a retry or an answer have moved from held to people,
    /// those found to be a mistake to refused.
    /// </summary>
    public static IReadOnlyList<ImportSheetRow> Sheets(ReadSession r, long importNo)
    {
        var waiting = HeldRowTable.Waiting(r, importNo).ToLookup(row => row.SheetNo);
        var mistaken = HeldRowTable.Dismissed(r, importNo).ToLookup(row => row.SheetNo);
        return
        [
            .. ImportSheetTable.OfImport(r, importNo).Select(sheet =>
            {
                var (held, refused) = (waiting[sheet.SheetNo].Count(), mistaken[sheet.SheetNo].Count());
                return sheet with { Held = held, People = sheet.People + sheet.Held - held - refused, Refused = sheet.Refused + refused };
            }),
        ];
    }
}
