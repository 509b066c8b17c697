using System.Globalization;
using Census.Core.Ledger;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;

namespace Census.Import.Journal;

/// <summary>One round: its day, state, imports that count, and people in force.</summary>
public sealed record RoundLine(DateOnly Round, string State, int Imports, int People);

/// <summary>
/// One unit in a round: the heads counted at it and below, the posts assigned to it (null when the list of units says none), and the
/// people that the latest table of counts declares for it (null when none does).
/// </summary>
public sealed record UnitLine(Unit Unit, int Heads, int? Quota, int? Declared)
{
    public bool HasReported => Heads > 0;
}

/// <summary>Rounds of collection: opened by hand or by their first import, locked when nothing more is to be taken in.</summary>
public static class Rounds
{
    public static IReadOnlyList<RoundLine> All(ReadSession r)
    {
        var (ledger, latest) = (ImportTable.LedgerAsOf(r), LedgerTable.Latest(r));
        var imports = ImportTable.All(r).Where(i => ledger.StateOf(i.ImportNo) == ImportState.InForce).ToLookup(i => i.RoundDate);
        return
        [
            .. RoundTable.All(r).Select(round => new RoundLine(
                round.RoundDate,
                round.State,
                imports[round.RoundDate].Count(),
                StatementTable.People(r, round.RoundDate, latest).Count)),
        ];
    }

    public static void Open(WriteSession w, DateOnly round) => RoundTable.Open(w, round);

    /// <summary>
    /// Locks a round; false when it was never opened. The first lock confirms the list of units: what has been counted with is then
    /// known, and a new name is a question.
    /// </summary>
    public static bool Lock(WriteSession w, DateOnly round)
    {
        if (RoundTable.Find(w, round) is null)
        {
            return false;
        }
        RoundTable.SetState(w, round, "locked");
        if (!UnitConfirmation.IsConfirmed(w))
        {
            UnitConfirmation.Confirm(w);
        }
        return true;
    }

    public static bool Unlock(WriteSession w, DateOnly round)
    {
        if (RoundTable.Find(w, round) is null)
        {
            return false;
        }
        RoundTable.SetState(w, round, "open");
        return true;
    }

    /// <summary>Who is expected and who has reported: the listed units, or without a list the top units found.</summary>
    public static IReadOnlyList<UnitLine> Status(ReadSession r, DateOnly round)
    {
        var units = UnitTable.Load(r);
        var people = StatementTable.People(r, round, LedgerTable.Latest(r));
        var declared = DeclaredTotalTable.InForce(r, round).Where(row => row.UnitKey is not null).GroupBy(row => row.UnitKey!, StringComparer.Ordinal).ToDictionary(unit => unit.Key, unit => unit.Last().People, StringComparer.Ordinal);
        var listed = units.All.Where(unit => unit.IsListed).ToList();
        return
        [
            .. (listed.Count > 0 ? listed : units.Roots)
                .OrderBy(unit => unit.UnitNo)
                .Select(unit => new UnitLine(unit, people.Count(p => p.UnitNo is { } no && units.IsWithin(no, unit.UnitNo)), unit.Quota, declared.TryGetValue(unit.NameKey, out var said) ? said : null)),
        ];
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
