using System.Collections.Frozen;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Units;

namespace Census.Import.Matching;

/// <summary>A row to be judged: what it says, where it counts, and which import brings it.</summary>
public sealed record Arrival(StaffRecord Record, long UnitNo, UnitRule UnitRule, long ImportNo)
{
    /// <summary>The citizen IDs of the whole list the row stands in.</summary>
    public IReadOnlySet<string> CitizenIdsOfList { get; init; } = FrozenSet<string>.Empty;
}

/// <summary>
/// What is to be done with a row: let in as a new person (Person is null) or as somebody known, or held with the reason. A remark
/// goes with a row that is let in but should be known about. Other is the person about whom there is a doubt; IsBeside: the person is
/// known to work in the row's unit without counting there.
/// </summary>
public sealed record Judgement(KnownPerson? Person, ProblemCode? HeldFor = null, ProblemCode? Remark = null)
{
    public IReadOnlyList<string> Arguments { get; init; } = [];

    public KnownPerson? Other { get; init; }

    public bool IsBeside { get; init; }

    public bool IsHeld => HeldFor is not null;
}

/// <summary>
/// Who a row is, by the sure steps of the ladder: citizen ID; old ID and name; employee code and name; name, full birth date and
/// sex in the same line of units. A citizen ID with a slip in it, all else being equal, is taken as corrected. Weaker evidence never
/// merges: in the round at hand the row is held, because counting it could count somebody twice; against earlier rounds it is a new
/// person with a remark. What an officer once answered is not asked again.
/// </summary>
public sealed class Matcher(KnownPeople known, UnitTree units)
{
    public Judgement Judge(Arrival row)
    {
        var identity = row.Record.Identity;
        if (known.Settled(identity, row.Record.Facts.BirthDate, row.UnitNo) is { } settled && !IsInList(settled, row))
        {
            return OfKnown(row, settled);
        }
        if (identity.CitizenId is { } id && known.ByCitizenId(id.Digits) is [var first, ..] holders)
        {
            return holders.FirstOrDefault(holder => holder.IsCalled(identity.FullName)) is { } holder
                ? OfKnown(row, holder)
                : Held(ListProblems.IdWithTwoNames, first, first.Place);
        }
        var sameBirth = BySameBirth(row).ToList();
        var sure = Sure(row, sameBirth).Distinct().ToList();
        return sure.Count switch
        {
            0 => OfCorrected(row, sameBirth) ?? OfStranger(row, sameBirth),
            1 => OfKnown(row, sure[0]),
            _ => Held(ListProblems.Ambiguous, sure[0], sure[0].Place, UnitOf(sure[0])),
        };
    }

    private static bool IsInList(KnownPerson person, Arrival row) => person.InRound?.Statements.Any(s => s.ImportNo == row.ImportNo) == true;

    // the number as it was before must not stand in the same list: then there are two people
    private Judgement? OfCorrected(Arrival row, List<KnownPerson> sameBirth) =>
        row.Record.Identity.CitizenId is { } id
        && sameBirth.Where(person => IsNear(person, row) && person.LastCitizenId?.IsSlipOf(id) == true).Take(2).ToList() is [var only]
        && !IsInList(only, row) && !only.CitizenIds.Any(row.CitizenIdsOfList.Contains)
            ? OfKnown(row, only) is { IsHeld: false } same ? same with { Remark = ListProblems.IdCorrected, Arguments = [only.LastCitizenId!.Masked, only.Place] } : null
            : null;

    private IEnumerable<KnownPerson> Sure(Arrival row, List<KnownPerson> sameBirth)
    {
        var identity = row.Record.Identity;
        var byNumber = (identity.OldId is { } old ? known.ByOldId(old) : [])
            .Concat(identity.EmployeeCode is { } code ? known.ByCode(code) : [])
            .Where(person => person.IsCalled(identity.FullName) && person.MayBe(row.Record));
        return byNumber.Concat(sameBirth.Where(person => person.MayBe(row.Record) && IsNear(person, row)));
    }

    private IEnumerable<KnownPerson> BySameBirth(Arrival row) => row.Record.Facts.BirthDate is { IsFull: true } birth
        ? known.ByName(row.Record.Identity.FullName).Where(person => person.HasBirth(birth) && person.MayBeBySexAndBirth(row.Record))
        : [];

    private Judgement OfKnown(Arrival row, KnownPerson person)
    {
        var isBeside = known.Answers.IsBeside(person.PersonNo, row.UnitNo);
        if (person.InRound is not { } before)
        {
            return new Judgement(person) { IsBeside = isBeside };
        }
        var isSamePlace = before.UnitNo is not { } unit || units.OnOneLine(unit, row.UnitNo);
        if (!isSamePlace && (isBeside || before.IsOnlyBeside))
        {
            return new Judgement(person) { IsBeside = isBeside };
        }
        if (IsInList(person, row))
        {
            var differences = FactComparison.Conflicts(before.Facts, row.Record.Facts);
            return isSamePlace && differences.Count == 0
                ? new Judgement(person, Remark: ListProblems.Repeated) { Arguments = [person.Place] }
                : Held(ListProblems.RepeatDisagrees, person, person.Place, string.Join(", ", isSamePlace ? differences : differences.Prepend("đơn vị")));
        }
        return isSamePlace ? new Judgement(person) : Held(ListProblems.OtherUnit, person, UnitOf(person), person.Place);
    }

    private Judgement OfStranger(Arrival row, List<KnownPerson> sameBirth)
    {
        var namesakes = known.ByName(row.Record.Identity.FullName).Where(person => person.MayBeBySexAndBirth(row.Record)).ToList();
        var doubtful = namesakes.FirstOrDefault(person => person.InRound is not null && IsDoubtful(row, person, sameBirth));
        if (doubtful is not null)
        {
            return Held(ListProblems.Ambiguous, doubtful, doubtful.Place, UnitOf(doubtful));
        }
        var perhaps = namesakes.FirstOrDefault(person => person.InRound is null && IsPerhaps(row, person, sameBirth));
        return perhaps is null
            ? new Judgement(null)
            : new Judgement(null, Remark: ListProblems.PerhapsSameAsBefore) { Arguments = [perhaps.Place, UnitOf(perhaps)], Other = perhaps };
    }

    // near: the same name and nothing that rules it out; the same full birth date even with another ID, which is then a slip of one of the two.
    // far away: only the same full birth date with nothing that rules it out, or with an ID that is a slip of the other
    private bool IsDoubtful(Arrival row, KnownPerson person, List<KnownPerson> sameBirth) => IsNear(person, row)
        ? sameBirth.Contains(person) || person.MayBe(row.Record)
        : sameBirth.Contains(person) && (person.MayBe(row.Record) || IsSlip(person, row));

    private static bool IsSlip(KnownPerson person, Arrival row) =>
        row.Record.Identity.CitizenId is { } id && person.LastCitizenId?.IsSlipOf(id) == true && !person.CitizenIds.Any(row.CitizenIdsOfList.Contains);

    // of an earlier round: the same birth date, or the same place; both together even with another ID
    private bool IsPerhaps(Arrival row, KnownPerson person, List<KnownPerson> sameBirth) => person.MayBe(row.Record)
        ? sameBirth.Contains(person) || IsNear(person, row)
        : sameBirth.Contains(person) && IsNear(person, row);

    private bool IsNear(KnownPerson person, Arrival row) => person.InRound?.UnitNo is { } unit
        ? units.OnOneLine(unit, row.UnitNo)
        : person.Units.Any(before => units.OnOneLine(before, row.UnitNo));

    private string UnitOf(KnownPerson person) =>
        (person.InRound?.UnitNo ?? person.Units.Order().Cast<long?>().LastOrDefault()) is { } unit ? units.PathOf(unit) : "?";

    private static Judgement Held(ProblemCode code, KnownPerson other, params string[] arguments) => new(null, code) { Arguments = arguments, Other = other };
}
