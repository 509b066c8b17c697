using System.Collections.Immutable;
using System.Globalization;
using Census.Core.Text;
using Census.Core.Units;
using Census.Core.Works;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Rosters;

namespace Census.Reports.Works;

/// <summary>How many works of the kinds asked for the registers of a round hold, and of how many kind or unit is not known, so that they may be meant too.</summary>
public sealed record WorkNumber(DateOnly Round, long Count, long Unknown);

/// <summary>
/// The works that registers of each round name, as of one ledger number. A work that stands in several rows (same kind, title, year and
/// authors) is there once. A round without a register has none, which is not 0.
/// </summary>
public sealed class WorkShelf
{
    public static readonly WorkShelf Empty = new([]);

    private readonly SortedDictionary<DateOnly, IReadOnlyList<Work>> _rounds;

    public WorkShelf(IEnumerable<(DateOnly Round, IEnumerable<Work> Works)> registers) => _rounds = new(registers
        .GroupBy(register => register.Round)
        .ToDictionary(round => round.Key, IReadOnlyList<Work> (round) => [.. round.SelectMany(register => register.Works).DistinctBy(KeyOf)]));

    public static WorkShelf Load(ReadSession read, long? ledgerNo)
    {
        // a work belongs to its unit, in whosever register it stands
        var registers = WorkRegisterTable.All(read.Everything, ledgerNo).Where(kept => kept.Holds).ToList();
        var works = registers.Count == 0 ? null : WorkRegisterTable.Works(read, ledgerNo);
        return works is null ? Empty : new WorkShelf(registers.Where(kept => works.Contains(kept.Register.RegisterNo)).Select(kept => (kept.Register.RoundDate, works[kept.Register.RegisterNo])));
    }

    /// <summary>The works of a round, of the units to which a report is limited, with those whose unit the list of units does not tell; null without a register.</summary>
    public IReadOnlyList<Work>? At(DateOnly round, RosterShelf shelf) =>
        _rounds.TryGetValue(round, out var works) ? [.. works.Where(work => IsWithin(work, shelf) is not false)] : null;

    /// <summary>What the registers of a round hold of some kinds; null without kinds or without a register.</summary>
    public WorkNumber? Number(ImmutableArray<WorkKind> kinds, DateOnly round, RosterShelf shelf)
    {
        if (kinds.IsEmpty || At(round, shelf) is not { } works)
        {
            return null;
        }
        var meant = works.Where(work => work.Kind is not { } kind || kinds.Contains(kind)).ToList();
        var sure = meant.Count(work => work.Kind is not null && IsWithin(work, shelf) is true);
        return new WorkNumber(round, sure, meant.Count - sure);
    }

    /// <summary>The same of the round compared with; where that is null or has no register, of the latest earlier round that has one.</summary>
    public WorkNumber? NumberBefore(ImmutableArray<WorkKind> kinds, DateOnly round, DateOnly? compared, RosterShelf shelf) =>
        (compared is { } day ? Number(kinds, day, shelf) : null)
        ?? _rounds.Keys.Where(earlier => earlier < round).Select(earlier => Number(kinds, earlier, shelf)).LastOrDefault();

    // null: the register names no unit, or one that the list of units does not know or has twice
    private static bool? IsWithin(Work work, RosterShelf shelf)
    {
        if (shelf.Scopes.Count == 0)
        {
            return true;
        }
        var within = (work.Unit is { } name ? shelf.Units.Named(name) : []).Select(unit => shelf.Scopes.Any(scope => shelf.Units.IsWithin(unit.UnitNo, scope))).Distinct().ToList();
        return within is [var only] ? only : null;
    }

    private static string KeyOf(Work work) => string.Join(
        '|', work.Kind?.Code(), Fold.NameKey(work.Title), work.Year?.ToString(CultureInfo.InvariantCulture), Fold.NameKey(work.Authors), work.Authors is null ? UnitName.Key(work.Unit) : "");
}
