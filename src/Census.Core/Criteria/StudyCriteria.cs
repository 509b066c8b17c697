using System.Collections.Immutable;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;

namespace Census.Core.Criteria;

/// <summary>
/// Has newly obtained a degree of one of these levels: one awarded inside the span; or a higher one than the lists of the round before
/// gave. A date speaks before the comparison: a degree dated not later than that round was only left out of its lists. Of whom the round before
/// says nothing, an undated degree is unknown; one that lies ahead of the day of the list is not obtained yet.
/// </summary>
public sealed record DegreeGained(ImmutableArray<DegreeLevel> Levels, DaySpan Span) : Criterion
{
    public override bool LooksBack => true;

    public override Truth Of(StaffFacts facts, DateOnly asOf)
    {
        if (facts.Degrees is not { } degrees)
        {
            return Truth.Unknown;
        }
        var answer = degrees.IsComplete ? Truth.No : Truth.Unknown;
        foreach (var degree in degrees.Held)
        {
            answer = Levels.Contains(degree.Level) ? answer.Or(IsNew(degree, facts.Earlier, asOf)) : answer;
        }
        return answer;
    }

    private Truth IsNew(Qualification degree, EarlierDegrees? earlier, DateOnly asOf)
    {
        var isHigher = (earlier?.Degrees?.AtLeast(degree.Level) ?? Truth.Unknown).Not();
        return (degree.AwardedOn, Span.Holds(degree.AwardedOn, asOf)) switch
        {
            (null, _) => isHigher,
            (_, Truth.Yes) => Truth.Yes,
            (_, Truth.Unknown) => isHigher == Truth.Yes ? Truth.Yes : Truth.Unknown,
            ({ } day, _) => TruthLogic.Of(isHigher == Truth.Yes && day.First > earlier!.Round && day.First <= asOf),
        };
    }
}

/// <summary>
/// Studies for a degree of one of these levels, as the list says it. A list of degrees that names no study says that there is none; so
/// the number is a least one, since lists need not name it.
/// </summary>
public sealed record Studies(ImmutableArray<DegreeLevel> Levels) : Criterion
{
    public override Truth Of(StaffFacts facts, DateOnly asOf) => facts.Degrees switch
    {
        null => Truth.Unknown,
        { } degrees when degrees.InTraining.Any(Levels.Contains) => Truth.Yes,
        { IsComplete: true } => Truth.No,
        _ => Truth.Unknown,
    };
}
