using System.Collections.Immutable;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Time;

namespace Census.Core.Criteria;

/// <summary>Serves in one of these capacities.</summary>
public sealed record CategoryIn(ImmutableArray<StaffCategory> Categories) : Criterion
{
    public override bool CanBeGained => false;

    private readonly ulong _wanted = OneOf.Bits(Categories, category => (int)category);

    public override Truth Of(StaffFacts facts, DateOnly asOf) => facts.Category is { } category ? OneOf.Holds(_wanted, (int)category) : Truth.Unknown;
}

/// <summary>Works in one of these fields.</summary>
public sealed record FieldIn(ImmutableArray<Field> Fields) : Criterion
{
    public override bool CanBeGained => false;

    private readonly ulong _wanted = OneOf.Bits(Fields, field => (int)field);

    public override Truth Of(StaffFacts facts, DateOnly asOf) => facts.Field is { } found ? OneOf.Holds(_wanted, (int)found.Field) : Truth.Unknown;
}

/// <summary>The lists say yes to this of the person. Silence is unknown: "100 % are trained" is not shown by saying nothing.</summary>
public sealed record FlagIs(StaffFlag Flag) : Criterion
{
    public override Truth Of(StaffFacts facts, DateOnly asOf) => TruthLogic.Of(facts.Flag(Flag));
}

/// <summary>The code of rank or professional title begins with one of these ("V.08.", "16."), letters large or small.</summary>
public sealed record TitleBegins(ImmutableArray<string> Prefixes) : Criterion
{
    public override Truth Of(StaffFacts facts, DateOnly asOf) =>
        TruthLogic.Of(facts.TitleCode is { } code
            ? Prefixes.Any(prefix => code.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            : null);
}

/// <summary>Belongs to one of these ethnic groups, by our stable keys ("tay", "lo-lo").</summary>
public sealed record EthnicIn(ImmutableArray<string> Groups) : Criterion
{
    public override bool CanBeGained => false;

    public override Truth Of(StaffFacts facts, DateOnly asOf) =>
        TruthLogic.Of(facts.EthnicGroup is { } group ? Groups.Contains(group, StringComparer.Ordinal) : null);
}

/// <summary>Is of this sex.</summary>
public sealed record SexIs(Sex Sex) : Criterion
{
    public override bool CanBeGained => false;

    public override Truth Of(StaffFacts facts, DateOnly asOf) => TruthLogic.Of(facts.Sex is { } sex ? sex == Sex : null);
}

/// <summary>Has completed at most so many years of age; unknown when a birth date known only to the month or year leaves both open.</summary>
public sealed record AgeAtMost(int Years) : Criterion
{
    public override bool CanBeGained => false;

    public override Truth Of(StaffFacts facts, DateOnly asOf) => Age.Compare(facts.BirthDate, asOf, age => age <= Years);
}

/// <summary>Has completed at least so many years of age; unknown when a birth date known only to the month or year leaves both open.</summary>
public sealed record AgeAtLeast(int Years) : Criterion
{
    public override bool CanBeGained => false;

    public override Truth Of(StaffFacts facts, DateOnly asOf) => Age.Compare(facts.BirthDate, asOf, age => age >= Years);
}

// asked of everybody for every figure: a bit for each value, since looking through an array of values takes several times as long
file static class OneOf
{
    public static ulong Bits<T>(ImmutableArray<T> values, Func<T, int> number) => values.Aggregate(0UL, (bits, value) => bits | (1UL << number(value)));

    public static Truth Holds(ulong bits, int number) => (bits & (1UL << number)) != 0 ? Truth.Yes : Truth.No;
}

file static class Age
{
    public static Truth Compare(PartialDate? birth, DateOnly asOf, Func<int, bool> holds)
    {
        if (birth is null)
        {
            return Truth.Unknown;
        }
        var oldest = holds(Completed(birth.First, asOf));
        var youngest = holds(Completed(birth.Last, asOf));
        return oldest == youngest ? TruthLogic.Of(oldest) : Truth.Unknown;
    }

    private static int Completed(DateOnly birth, DateOnly asOf)
    {
        var years = asOf.Year - birth.Year;
        return (asOf.Month, asOf.Day).CompareTo((birth.Month, birth.Day)) < 0 ? years - 1 : years;
    }
}
