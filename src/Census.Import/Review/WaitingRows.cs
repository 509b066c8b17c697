using Census.Core.Ledger;
using Census.Core.People;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Reference;

namespace Census.Import.Review;

/// <summary>What rows say that wait: they are not stored apart, so the files are read again as they were kept, each once.</summary>
internal sealed class WaitingRows(ReadSession r, ReferenceData reference)
{
    private readonly Dictionary<long, Dictionary<RowPlace, StaffRecord>> _imports = [];

    /// <summary>The row at a place; null when none waits there.</summary>
    public StaffRecord? At(ImportRow import, RowPlace place)
    {
        if (!_imports.TryGetValue(import.ImportNo, out var rows))
        {
            _imports[import.ImportNo] = rows = Read(import);
        }
        return rows.GetValueOrDefault(place);
    }

    private Dictionary<RowPlace, StaffRecord> Read(ImportRow import)
    {
        var waiting = HeldRowTable.Waiting(r, import.ImportNo).Select(row => new RowPlace(row.ImportNo, row.SheetNo, row.RowNo)).ToHashSet();
        if (waiting.Count == 0)
        {
            return [];
        }
        var sheets = IncomingFile.Kept(r, reference, import).Draft.Sheets;
        return sheets.SelectMany((sheet, i) => sheet.People.Select(row => (Place: new RowPlace(import.ImportNo, i + 1, row.Number), row.Record)))
            .Where(row => waiting.Contains(row.Place))
            .ToDictionary(row => row.Place, row => row.Record);
    }
}
