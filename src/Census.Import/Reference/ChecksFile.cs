using System.Collections.Frozen;
using System.Collections.Immutable;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Time;
using Census.Import.Checks;

namespace Census.Import.Reference;

/// <summary>The shape of reference/checks.json: thresholds with their sources, and words.</summary>
internal sealed record ChecksFile : ReferenceFile
{
    public required Threshold YoungestAge { get; init; }

    public required Threshold YoungestAgeAtJoining { get; init; }

    public required Threshold YoungestAgeAtDegree { get; init; }

    public required Threshold MonthsOfPartyProbation { get; init; }

    public required Threshold YearsBeyondRetirement { get; init; }

    public required Threshold YearsBeyondRetirementOfDoctors { get; init; }

    public required Threshold RarePercent { get; init; }

    public required Threshold EarliestRoundYear { get; init; }

    public required Threshold MonthsRoundAhead { get; init; }

    public required ImmutableArray<Standard> TitleStandards { get; init; }

    public required ImmutableArray<Position> Positions { get; init; }

    public required string[] HasLeft { get; init; }

    public required string[] NotYetLeft { get; init; }

    public required string[] Seconded { get; init; }

    public required string[] SecondPost { get; init; }

    public required string[] Contract { get; init; }

    public required string[] DoctoralStudent { get; init; }

    public required string[] ForeignLevels { get; init; }

    public required string[] Schools { get; init; }

    public required Threshold PeopleForAHead { get; init; }

    public required ImmutableArray<Posts> Heads { get; init; }

    public required string[] ActingHead { get; init; }

    public required Ended Districts { get; init; }

    public required string[] ConfidentialUnits { get; init; }

    public CheckRules Build(RetirementTable retirement) => new()
    {
        YoungestAge = YoungestAge.Value,
        YoungestAgeAtJoining = YoungestAgeAtJoining.Value,
        YoungestAgeAtDegree = YoungestAgeAtDegree.Value,
        MonthsOfPartyProbation = MonthsOfPartyProbation.Value,
        YearsBeyondRetirement = YearsBeyondRetirement.Value,
        YearsBeyondRetirementOfDoctors = YearsBeyondRetirementOfDoctors.Value,
        Retirement = retirement,
        RarePercent = RarePercent.Value,
        EarliestRoundYear = EarliestRoundYear.Value,
        MonthsRoundAhead = MonthsRoundAhead.Value,
        TitleStandards = TitleStandards.ToFrozenDictionary(row => row.Code, row => Known<DegreeLevel>(row.Least, DegreeLevels.Parse), StringComparer.Ordinal),
        Positions = [.. Positions.Select(row => new FieldPattern(Known<Field>(row.Field, Fields.Parse), AnyOf(row.Patterns)))],
        HasLeft = AnyOf(HasLeft),
        NotYetLeft = AnyOf(NotYetLeft),
        Seconded = AnyOf(Seconded),
        SecondPost = AnyOf(SecondPost),
        Contract = AnyOf(Contract),
        DoctoralStudent = AnyOf(DoctoralStudent),
        ForeignLevels = AnyOf(ForeignLevels),
        Schools = AnyOf(Schools),
        PeopleForAHead = PeopleForAHead.Value,
        Heads = [.. Heads.Select(row => new HeadOfUnit(AnyOf([row.Deputy]), AnyOf([row.Head])))],
        ActingHead = AnyOf(ActingHead),
        Districts = AnyOf(Districts.Patterns),
        DistrictsEndedOn = Districts.EndedOn,
        ConfidentialUnits = AnyOf(ConfidentialUnits),
    };

    internal sealed record Threshold(int Value, string Source, string Confidence);

    internal sealed record Standard(string Code, string Least, string Source, string Confidence);

    internal sealed record Position(string Field, string[] Patterns);

    internal sealed record Posts(string Deputy, string Head);

    internal sealed record Ended(DateOnly EndedOn, string Source, string Confidence, string[] Patterns);
}
