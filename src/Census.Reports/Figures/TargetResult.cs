using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.Plans;

namespace Census.Reports.Figures;

/// <summary>
/// One target held against the people: numbers, verdict, status, what is missing, the path, and the other readings. Numbers are
/// whole; actual and path are exact and in the target's unit. The denominator is null for stocks and flows; a gap is null where no
/// number of people can close it.
/// </summary>
public sealed record TargetResult(Target Target, Reading Reading, Verdict Verdict)
{
    public Figure Figure => Verdict.Figure;

    public Shown Shown { get; init; }

    public long Numerator => Figure.Numerator;

    public long? Denominator => Target.Kind == TargetKind.Ratio ? Figure.Population.Count : null;

    public long Unknown => Figure.Unknown;

    public long PopulationUnknown => Figure.Doubtful.Count;

    public Fraction? Actual => Verdict.Actual;

    public bool? Met => Verdict.IsMet;

    /// <summary>The verdict rests on a baseline whose definition nobody has confirmed.</summary>
    public bool IsProvisional => Target.Baseline is { DefinitionConfirmed: false };

    public required TargetStatus Status { get; init; }

    public long? GapPeople { get; init; }

    public long? GapRecruits { get; init; }

    public long? NeededPerYear { get; init; }

    public Fraction? Path { get; init; }

    public IReadOnlyList<ReadingResult> OtherReadings { get; init; } = [];

    /// <summary>People declared without names, by the plan and by hand for this round. Never in any other number.</summary>
    public IReadOnlyList<DeclaredTotal> Declared { get; init; } = [];

    public long? DeclaredTotals => Target.Kind == TargetKind.Stock ? Declared.Sum(total => total.Number) : null;

    /// <summary>How the numerator is made up, by the highest of the levels asked for ("101 ThS + 2 TS"); empty when it is not made of levels.</summary>
    public IReadOnlyList<(DegreeLevel Level, int Count)> MadeUpOf { get; init; } = [];

    /// <summary>The readings that would give another verdict.</summary>
    public IEnumerable<ReadingResult> Differing => OtherReadings.Where(other => other.Met != Met);
}

/// <summary>A target under another of its readings; the denominator is null for stocks and flows.</summary>
public sealed record ReadingResult(Reading Reading, long Numerator, long? Denominator, bool? Met);
