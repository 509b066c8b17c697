using Census.Core.People;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;

namespace Census.Import.Preview;

/// <summary>The latest opened round before another in which anybody is in force, with everybody of it by number.</summary>
internal sealed record EarlierRound(DateOnly Round, IReadOnlyDictionary<long, PersonInForce> People)
{
    public static EarlierRound? Before(ReadSession r, DateOnly round, UnitTree units) => RoundTable.All(r)
        .Select(row => row.RoundDate)
        .Where(day => day < round)
        .OrderDescending()
        .Select(day => new EarlierRound(day, PersonInForce.Fold(StatementTable.InForce(r, day), units).ToDictionary(person => person.PersonNo)))
        .FirstOrDefault(earlier => earlier.People.Count > 0);

    /// <summary>The people who stood at a unit or below it.</summary>
    public IEnumerable<PersonInForce> At(long unitNo, UnitTree units) => People.Values.Where(person => person.UnitNo is { } unit && units.IsWithin(unit, unitNo));
}
