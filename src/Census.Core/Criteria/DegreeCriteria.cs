using System.Collections.Immutable;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Text;
using Census.Core.Time;

namespace Census.Core.Criteria;

/// <summary>Holds a degree of one of these levels, whatever else is held. A degree being studied for is not held.</summary>
public sealed record HoldsAny(ImmutableArray<DegreeLevel> Levels) : Criterion
{
    public override Truth Of(StaffFacts facts, DateOnly asOf) =>
        facts.Degrees?.Holds(level => Levels.Contains(level)) ?? Truth.Unknown;
}

/// <summary>Holds a degree of this rank or a higher one.</summary>
public sealed record DegreeAtLeast(DegreeLevel Level) : Criterion
{
    public override Truth Of(StaffFacts facts, DateOnly asOf) => facts.Degrees?.AtLeast(Level) ?? Truth.Unknown;
}

/// <summary>
/// Of the degrees held the highest that could be read is one of these: the column of the annex tables in which the person stands.
/// Unknown when none could be read.
/// </summary>
public sealed record HighestDegreeIn(ImmutableArray<DegreeLevel> Levels) : Criterion
{
    public override Truth Of(StaffFacts facts, DateOnly asOf) =>
        TruthLogic.Of(facts.Degrees?.Highest is { } highest ? Levels.Contains(highest) : null);
}

/// <summary>
/// Holds a degree of at least this level whose branch of study contains one of the keywords as whole words, marks and case aside, or a
/// seven-digit branch code (mã ngành) that goes on after its first digit, which is the level, with one of the codes: 520601 is 7520601
/// and 8520601. A degree of that level without a branch leaves it unknown.
/// </summary>
public sealed record MajorHas : Criterion
{
    private const int CodeLength = 7;

    private readonly ImmutableArray<string> _keys;

    public MajorHas(ImmutableArray<string> keywords, DegreeLevel atLeast, ImmutableArray<string> codes = default)
    {
        Keywords = keywords;
        AtLeast = atLeast;
        Codes = codes.IsDefault ? [] : codes;
        _keys = [.. keywords.Select(keyword => $" {Fold.Key(keyword)} ")];
    }

    public ImmutableArray<string> Keywords { get; }

    public DegreeLevel AtLeast { get; }

    public ImmutableArray<string> Codes { get; }

    public override Truth Of(StaffFacts facts, DateOnly asOf)
    {
        if (facts.Degrees is not { } degrees)
        {
            return Truth.Unknown;
        }
        var answer = degrees.IsComplete ? Truth.No : Truth.Unknown;
        foreach (var degree in degrees.Held)
        {
            answer = degree.Level >= AtLeast ? answer.Or(Names(degree.Major)) : answer;
        }
        return answer;
    }

    private Truth Names(string? major)
    {
        if (major is null)
        {
            return Truth.Unknown;
        }
        var key = $" {Fold.Key(major)} ";
        return TruthLogic.Of(_keys.Any(wanted => key.Contains(wanted, StringComparison.Ordinal)) || HasCode(key));
    }

    private bool HasCode(string key) => !Codes.IsEmpty && key.AsSpan().ContainsAnyInRange('0', '9') && key.Split(' ').Any(word =>
        word.Length == CodeLength && word.All(char.IsAsciiDigit) && Codes.Any(code => word.AsSpan(1).StartsWith(code, StringComparison.Ordinal)));
}

/// <summary>
/// Was awarded a degree of one of these levels between two days, both included; with <see cref="NotBeforeJoining"/>, not before
/// joining the branch, when both dates are known. An award known to the year counts when the whole year lies inside; one that is not
/// dated, or that straddles an end, is unknown; one that lies ahead of the day of the list is not awarded yet.
/// </summary>
public sealed record AwardedWithin(ImmutableArray<DegreeLevel> Levels, DateOnly From, DateOnly To, bool NotBeforeJoining) : Criterion
{
    public override Truth Of(StaffFacts facts, DateOnly asOf)
    {
        if (facts.Degrees is not { } degrees)
        {
            return Truth.Unknown;
        }
        var answer = degrees.IsComplete ? Truth.No : Truth.Unknown;
        foreach (var degree in degrees.Held)
        {
            answer = Levels.Contains(degree.Level) ? answer.Or(Falls(degree.AwardedOn, facts.JoinedOn, asOf)) : answer;
        }
        return answer;
    }

    private Truth Falls(PartialDate? awarded, PartialDate? joined, DateOnly asOf) => awarded switch
    {
        null => Truth.Unknown,
        _ when awarded.First > asOf => Truth.No,
        _ when awarded.Last < From || awarded.First > To => Truth.No,
        _ when NotBeforeJoining && joined is not null && awarded.Last < joined.First => Truth.No,
        _ when awarded.First >= From && awarded.Last <= To => Truth.Yes,
        _ => Truth.Unknown,
    };
}
