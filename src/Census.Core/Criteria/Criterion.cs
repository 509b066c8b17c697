using System.Collections.Immutable;
using Census.Core.Numbers;
using Census.Core.People;

namespace Census.Core.Criteria;

/// <summary>
/// A question about one person that plans are written in: a small closed tree, stored as data. The answer is yes, no or unknown
/// from what the lists state, as of a date; a fact that no list states is unknown, never no. Nothing throws.
/// </summary>
public abstract record Criterion
{
    private protected Criterion()
    {
    }

    /// <summary>Whether the answer rests on what the round before said too, so that it must be at hand.</summary>
    public virtual bool LooksBack => false;

    /// <summary>Whether training, or time served, can make somebody fulfil it who does not. Nobody is trained into a sex, an age, an ethnic group, a field or a unit.</summary>
    public virtual bool CanBeGained => true;

    public abstract Truth Of(StaffFacts facts, DateOnly asOf);
}

/// <summary>All of the parts hold; of no parts at all, yes.</summary>
public sealed record All(ImmutableArray<Criterion> Parts) : Criterion
{
    public override bool LooksBack => Parts.Any(part => part.LooksBack);

    public override bool CanBeGained => Parts.Any(part => part.CanBeGained);

    public override Truth Of(StaffFacts facts, DateOnly asOf)
    {
        var answer = Truth.Yes;
        for (var i = 0; i < Parts.Length && answer != Truth.No; i++)
        {
            answer = answer.And(Parts[i].Of(facts, asOf));
        }
        return answer;
    }
}

/// <summary>One of the parts holds; of no parts at all, no.</summary>
public sealed record Any(ImmutableArray<Criterion> Parts) : Criterion
{
    public override bool LooksBack => Parts.Any(part => part.LooksBack);

    public override bool CanBeGained => Parts.Any(part => part.CanBeGained);

    public override Truth Of(StaffFacts facts, DateOnly asOf)
    {
        var answer = Truth.No;
        for (var i = 0; i < Parts.Length && answer != Truth.Yes; i++)
        {
            answer = answer.Or(Parts[i].Of(facts, asOf));
        }
        return answer;
    }
}

/// <summary>The part does not hold; unknown stays unknown.</summary>
public sealed record Not(Criterion Part) : Criterion
{
    public override bool LooksBack => Part.LooksBack;

    public override bool CanBeGained => Part.CanBeGained;

    public override Truth Of(StaffFacts facts, DateOnly asOf) => Part.Of(facts, asOf).Not();
}

/// <summary>The lists do not say whether the part holds. Always yes or no: what is not said is known not to be said.</summary>
public sealed record NotSaid(Criterion Part) : Criterion
{
    public override Truth Of(StaffFacts facts, DateOnly asOf) => Part.Of(facts, asOf) == Truth.Unknown ? Truth.Yes : Truth.No;
}
