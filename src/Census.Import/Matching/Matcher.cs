using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Units;

namespace Census.Import.Matching;

/// <summary>A row to be judged: what it says, where it counts, and which import brings it.</summary>
public sealed record Arrival(StaffRecord Record, long UnitNo, UnitRule UnitRule, long ImportNo);

/// <summary>
/// What is to be done with a row: let in as a new person (Person is null) or as somebody known, or held with the reason. A remark
/// goes with a row that is let in but should be known about.
/// </summary>
public sealed record Judgement(KnownPerson? Person, ProblemCode? HeldFor = null, ProblemCode? Remark = null)
{
    public IReadOnlyList<string> Arguments { get; init; } = [];

    public bool IsHeld => HeldFor is not null;
}

/// <summary>
/// Who a row is, by the sure steps of the ladder: citizen ID; old ID and name; employee code and name; name, full birth date and
/// sex in the same line of units. Weaker evidence never merges: in the round at hand the row is held, because counting it could
/// count somebody twice; against earlier rounds it is a new person with a remark.
/// </summary>
public sealed class Matcher(KnownPeople known, UnitTree units)
{
    public Judgement Judge(Arrival row)
    {
        var identity = row.Record.Identity;
        if (identity.CitizenId is { } id && known.ByCitizenId(id.Digits) is { } holder)
        {
            return holder.IsCalled(identity.FullName) ? OfKnown(row, holder) : Held(ListProblems.IdWithTwoNames, holder.Place);
        }
        var sure = Sure(row).Distinct().ToList();
        return sure.Count switch
        {
            0 => OfStranger(row),
            1 => OfKnown(row, sure[0]),
            _ => Held(ListProblems.Ambiguous, sure[0].Place, UnitOf(sure[0])),
        };
    }

    private IEnumerable<KnownPerson> Sure(Arrival row)
    {
        var identity = row.Record.Identity;
        var byNumber = (identity.OldId is { } old ? known.ByOldId(old) : [])
            .Concat(identity.EmployeeCode is { } code ? known.ByCode(code) : [])
            .Where(person => person.IsCalled(identity.FullName) && person.MayBe(row.Record));
        return byNumber.Concat(BySameBirth(row).Where(person => person.MayBe(row.Record) && IsNear(person, row)));
    }

    private IEnumerable<KnownPerson> BySameBirth(Arrival row) => row.Record.Facts.BirthDate is { IsFull: true } birth
        ? known.ByName(row.Record.Identity.FullName).Where(person => person.HasBirth(birth) && person.MayBeBySexAndBirth(row.Record))
        : [];

    private Judgement OfKnown(Arrival row, KnownPerson person)
    {
        if (person.InRound is not { } before)
        {
            return new Judgement(person);
        }
        var isSameFile = before.Statements.Any(s => s.ImportNo == row.ImportNo);
        var isSamePlace = before.UnitNo is not { } unit || units.OnOneLine(unit, row.UnitNo);
        if (isSameFile)
        {
            var differences = FactComparison.Conflicts(before.Facts, row.Record.Facts);
            return isSamePlace && differences.Count == 0
                ? new Judgement(person, Remark: ListProblems.Repeated) { Arguments = [person.Place] }
                : Held(ListProblems.RepeatDisagrees, person.Place, string.Join(", ", isSamePlace ? differences : differences.Prepend("đơn vị")));
        }
        return isSamePlace ? new Judgement(person) : Held(ListProblems.OtherUnit, UnitOf(person), person.Place);
    }

    private Judgement OfStranger(Arrival row)
    {
        var namesakes = known.ByName(row.Record.Identity.FullName).Where(person => person.MayBeBySexAndBirth(row.Record)).ToList();
        var sameBirth = BySameBirth(row).ToHashSet();
        var doubtful = namesakes.FirstOrDefault(person => person.InRound is not null && IsDoubtful(row, person, sameBirth));
        if (doubtful is not null)
        {
            return Held(ListProblems.Ambiguous, doubtful.Place, UnitOf(doubtful));
        }
        var perhaps = namesakes.FirstOrDefault(person => person.InRound is null && person.MayBe(row.Record) && (sameBirth.Contains(person) || IsNear(person, row)));
        return perhaps is null
            ? new Judgement(null)
            : new Judgement(null, Remark: ListProblems.PerhapsSameAsBefore) { Arguments = [perhaps.Place, UnitOf(perhaps)] };
    }

    // near: the same name and nothing that rules it out; the same full birth date even with another ID, which is then a slip of one of the two.
    // far away: only the same full birth date with nothing that rules it out
    private bool IsDoubtful(Arrival row, KnownPerson person, HashSet<KnownPerson> sameBirth) => IsNear(person, row)
        ? sameBirth.Contains(person) || person.MayBe(row.Record)
        : sameBirth.Contains(person) && person.MayBe(row.Record);

    private bool IsNear(KnownPerson person, Arrival row) => person.InRound?.UnitNo is { } unit
        ? units.OnOneLine(unit, row.UnitNo)
        : person.Units.Any(before => units.OnOneLine(before, row.UnitNo));

    private string UnitOf(KnownPerson person) =>
        (person.InRound?.UnitNo ?? person.Units.Order().Cast<long?>().LastOrDefault()) is { } unit ? units.PathOf(unit) : "?";

    private static Judgement Held(ProblemCode code, params string[] arguments) => new(null, code) { Arguments = arguments };
}
