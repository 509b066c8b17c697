using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Time;

namespace Census.Import.Checks;

/// <summary>The posts of a head and of a deputy, patterns over fold keys.</summary>
public sealed record HeadOfUnit(Regex Deputy, Regex Head);

/// <summary>What the checks go by (reference/checks.json): ages in years, and words as patterns over fold keys.</summary>
public sealed record CheckRules
{
    public required int YoungestAge { get; init; }

    public required int YoungestAgeAtJoining { get; init; }

    public required int YoungestAgeAtDegree { get; init; }

    public required int MonthsOfPartyProbation { get; init; }

    public required int YearsBeyondRetirement { get; init; }

    public required int YearsBeyondRetirementOfDoctors { get; init; }

    /// <summary>The ages of retirement (reference/retirement-ages.json).</summary>
    public required RetirementTable Retirement { get; init; }

    /// <summary>Up to this share of the rows of a list, in percent, something is a slip; above it a habit.</summary>
    public required int RarePercent { get; init; }

    /// <summary>The first year that a list can be about.</summary>
    public required int EarliestRoundYear { get; init; }

    /// <summary>So many months ahead of today a list can be asked for.</summary>
    public required int MonthsRoundAhead { get; init; }

    /// <summary>The lowest degree that a title asks for.</summary>
    public required FrozenDictionary<string, DegreeLevel> TitleStandards { get; init; }

    /// <summary>Fields of which the titles of these posts are.</summary>
    public required ImmutableArray<FieldPattern> Positions { get; init; }

    public required Regex HasLeft { get; init; }

    public required Regex NotYetLeft { get; init; }

    public required Regex Seconded { get; init; }

    public required Regex SecondPost { get; init; }

    public required Regex Contract { get; init; }

    public required Regex DoctoralStudent { get; init; }

    public required Regex ForeignLevels { get; init; }

    public required Regex Schools { get; init; }

    /// <summary>From so many people of a unit on, its head is expected among them.</summary>
    public required int PeopleForAHead { get; init; }

    public required ImmutableArray<HeadOfUnit> Heads { get; init; }

    public required Regex ActingHead { get; init; }

    public required Regex Districts { get; init; }

    /// <summary>The first day without districts.</summary>
    public required DateOnly DistrictsEndedOn { get; init; }

    public required Regex ConfidentialUnits { get; init; }
}
