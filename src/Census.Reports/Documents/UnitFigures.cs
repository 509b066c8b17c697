using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Rosters;

namespace Census.Reports.Documents;

/// <summary>
/// What a unit is asked to confirm: its people in force (at it or below), the posts assigned to it, the number it declared itself, the
/// rows of its lists that wait, and the errors found in them. Posts and declared number are null where nobody said them.
/// </summary>
public sealed record UnitFigures(Unit Unit, string? Parent, IReadOnlyList<PersonInForce> People)
{
    public long? Declared { get; init; }

    public long Waiting { get; init; }

    public long Errors { get; init; }

    /// <summary>
    /// Of every unit of the unit list that has people in the round; while there is no list, of the top units. With a scope only what lies
    /// inside it.
    /// </summary>
    public static IReadOnlyList<UnitFigures> Of(ReadSession read, Report report, RosterShelf shelf)
    {
        var units = shelf.Units;
        var people = shelf.At(report.Round).People.Where(person => person.UnitNo is not null)
            .SelectMany(person => units.Upward(person.UnitNo!.Value).Select(unit => (unit.UnitNo, person)))
            .ToLookup(pair => pair.UnitNo, pair => pair.person);
        var declared = DeclaredTotalTable.InForce(read, report.Round, report.LedgerNo).Where(row => row.UnitKey is not null).ToLookup(row => row.UnitKey!, row => (long)row.People);
        var sent = Sent(read, report, units);
        return
        [
            .. Asked(shelf).Where(unit => people.Contains(unit.UnitNo)).OrderBy(unit => unit.UnitNo).Select(unit => new UnitFigures(unit, units.Upward(unit.UnitNo).Skip(1).FirstOrDefault()?.Name, [.. people[unit.UnitNo]])
            {
                Declared = declared[unit.NameKey].Select(number => (long?)number).LastOrDefault(),
                Waiting = sent[unit.UnitNo].Sum(import => import.Waiting),
                Errors = sent[unit.UnitNo].Sum(import => import.Errors),
            }),
        ];
    }

    private static IEnumerable<Unit> Asked(RosterShelf shelf)
    {
        var listed = shelf.Units.All.Where(unit => unit.IsListed).ToList();
        return listed.Count > 0
            ? listed.Where(unit => shelf.Scope is not { } scope || shelf.Units.IsWithin(unit.UnitNo, scope))
            : shelf.Scope is { } only ? [shelf.Units[only]] : shelf.Units.Roots;
    }

    // the imports in force of the round, under their sender and every unit above it
    private static ILookup<long, (long Waiting, long Errors)> Sent(ReadSession read, Report report, UnitTree units)
    {
        var inForce = ImportTable.LedgerAsOf(read, report.LedgerNo).InForce.ToHashSet();
        var waiting = HeldRowTable.WaitingCounts(read, report.LedgerNo).ToDictionary(row => row.ImportNo, row => row.Waiting);
        return ImportTable.All(read)
            .Where(import => import.RoundDate == report.Round && import.SenderUnitNo is not null && inForce.Contains(import.ImportNo))
            .Select(import => (import, counts: (waiting.GetValueOrDefault(import.ImportNo), ErrorsOf(read, import.ImportNo))))
            .SelectMany(sent => units.Upward(sent.import.SenderUnitNo!.Value).Select(unit => (unit.UnitNo, sent.counts)))
            .ToLookup(pair => pair.UnitNo, pair => pair.counts);
    }

    private static long ErrorsOf(ReadSession read, long importNo) =>
        ImportProblemTable.OfImport(read, importNo).Count(row => ProblemCatalog.Find(row.Code)?.Severity == Severity.Error);
}
