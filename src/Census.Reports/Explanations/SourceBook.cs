using System.Collections.Frozen;
using Census.Core.People;
using Census.Database;
using Census.Database.Tables;

namespace Census.Reports.Explanations;

/// <summary>
/// Where statements came from, and under which name they know their person, as of a ledger number: a figure of twenty thousand people is
/// opened without asking the database for each. Of a database that keeps its past names are loaded once a round. Whose names may be shown
/// is for the caller to say; a file that the session does not show has no name and no row.
/// </summary>
internal sealed class SourceBook
{
    private readonly ReadSession _read;
    private readonly long _ledgerNo;
    private readonly ShownFiles _shown;
    private readonly IReadOnlyList<DateOnly> _rounds;
    private readonly Dictionary<DateOnly, FrozenDictionary<long, StatementNameRow>> _names = [];

    private SourceBook(ReadSession read, long ledgerNo)
    {
        (_read, _ledgerNo, _shown) = (read, ledgerNo, Shown(read, ledgerNo));
        _rounds = [.. RoundTable.All(read).Select(round => round.RoundDate).OrderDescending()];
    }

    public static SourceBook Of(ReadSession read, long ledgerNo) => new(read, ledgerNo);

    /// <summary>Blank when it was erased by law, or no list gives one.</summary>
    public string NameOf(Statement statement) => Known(statement)?.FullName ?? "";

    /// <summary>The citizen's number as stored; null when none is stated.</summary>
    public string? CitizenIdOf(Statement statement) => Known(statement)?.CitizenId;

    public (long? ImportNo, string File, string Sheet, int Row) PlaceOf(Statement statement) => _shown.Files.TryGetValue(statement.ImportNo, out var file)
        ? (statement.ImportNo, file.File, _shown.Sheets.GetValueOrDefault((statement.ImportNo, statement.SheetNo), ""), statement.RowNo)
        : (null, "", "", 0);

    /// <summary>When the row was accepted (ISO 8601, UTC).</summary>
    public string AcceptedAt(Statement statement) => _shown.Accepted.GetValueOrDefault(statement.LedgerNo, "");

    private StatementNameRow? Known(Statement statement)
    {
        // of a file that is not shown the round is not known either: a flow counts people of several
        IEnumerable<DateOnly> rounds = _shown.Files.TryGetValue(statement.ImportNo, out var file) ? [file.Round] : _rounds;
        return rounds.Select(round => Names(round).GetValueOrDefault(statement.StatementNo)).FirstOrDefault(name => name is not null);
    }

    private FrozenDictionary<long, StatementNameRow> Names(DateOnly round)
    {
        if (!_names.TryGetValue(round, out var names))
        {
            _names[round] = names = _read.AsOf(
                _ledgerNo, (nameof(SourceBook), round), () => StatementTable.Names(_read, round, _ledgerNo).ToFrozenDictionary(row => row.StatementNo));
        }
        return names;
    }

    private static ShownFiles Shown(ReadSession read, long ledgerNo) => read.AsOf(ledgerNo, (nameof(SourceBook), read.Viewer.UnitNo), () => new ShownFiles(
        ImportTable.All(read).ToFrozenDictionary(import => import.ImportNo, import => (import.FileName, import.RoundDate)),
        ImportSheetTable.All(read).ToFrozenDictionary(sheet => (sheet.ImportNo, sheet.SheetNo), sheet => sheet.Name),
        LedgerTable.All(read).ToFrozenDictionary(act => act.LedgerNo, act => act.At)));

    private sealed record ShownFiles(
        FrozenDictionary<long, (string File, DateOnly Round)> Files, FrozenDictionary<(long Import, int Sheet), string> Sheets, FrozenDictionary<long, string> Accepted);
}
