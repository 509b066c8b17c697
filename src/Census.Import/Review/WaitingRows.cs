using Census.Core.Ledger;
using Census.Core.People;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Reference;

namespace Census.Import.Review;

/// <summary>
/// What rows say that wait: they are not stored apart, so the files are read again as they were kept, each once; of a database that keeps its past
/// once until something is done that may change how a file is read.
/// </summary>
internal sealed class WaitingRows(ReadSession r, ReferenceData reference)
{
    private readonly Dictionary<long, HashSet<RowPlace>> _waiting = [];
    private readonly Lazy<long> _readAsOf = new(() => ReadAsOf(r));

    /// <summary>The row at a place; null when none waits there.</summary>
    public StaffRecord? At(ImportRow import, RowPlace place)
    {
        if (!_waiting.TryGetValue(import.ImportNo, out var places))
        {
            _waiting[import.ImportNo] = places = [.. HeldRowTable.Waiting(r, import.ImportNo).Select(PlaceOf)];
        }
        return places.Contains(place) ? Kept(import).GetValueOrDefault(place) : null;
    }

    private Dictionary<RowPlace, StaffRecord> Kept(ImportRow import) =>
        r.AsOf(_readAsOf.Value, (nameof(WaitingRows), import.ImportNo, r.Viewer.UnitNo), () => Read(import));

    // all that ever waited: which of them still do changes with every answer
    private Dictionary<RowPlace, StaffRecord> Read(ImportRow import)
    {
        var held = HeldRowTable.OfImport(r, import.ImportNo).Select(PlaceOf).ToHashSet();
        return IncomingFile.Kept(r, reference, import).Draft.Sheets
            .SelectMany((sheet, i) => sheet.People.Select(row => (Place: new RowPlace(import.ImportNo, i + 1, row.Number), row.Record)))
            .Where(row => held.Contains(row.Place))
            .ToDictionary(row => row.Place, row => row.Record);
    }

    private static RowPlace PlaceOf(HeldRowRow row) => new(row.ImportNo, row.SheetNo, row.RowNo);

    // answers change nothing of what a file says: the act before them is as good
    private static long ReadAsOf(ReadSession r) => LedgerTable.All(r.Everything).LastOrDefault(act => act.Kind is not ("answer" or "answer-undo"))?.LedgerNo ?? 0;
}
