using System.Collections.Immutable;
using Census.Core.Numbers;

namespace Census.Core.Degrees;

/// <summary>
/// What a list says about a person's degrees: the degrees held, those being studied for (never held), and whether all that was
/// written could be read. When it is not complete, "no" becomes "unknown": the unread part may be the degree asked for.
/// "No degree at all" is one entry of level none; an empty, complete list does not occur.
/// </summary>
public sealed record QualificationList
{
    public ImmutableArray<Qualification> Held { get; init; } = [];

    public ImmutableArray<DegreeLevel> InTraining { get; init; } = [];

    public bool IsComplete { get; init; } = true;

    public DegreeLevel? Highest
    {
        get
        {
            DegreeLevel? highest = null;
            foreach (var degree in Held)
            {
                highest = highest is { } known && known >= degree.Level ? known : degree.Level;
            }
            return highest;
        }
    }

    public static QualificationList Of(params DegreeLevel[] levels) =>
        new() { Held = [.. levels.Select(level => new Qualification(level))] };

    /// <summary>Whether a degree of one of these levels is held.</summary>
    public Truth Holds(Func<DegreeLevel, bool> wanted)
    {
        foreach (var degree in Held)
        {
            if (wanted(degree.Level))
            {
                return Truth.Yes;
            }
        }
        return IsComplete ? Truth.No : Truth.Unknown;
    }

    // asked of everybody for every figure: without a function made each time
    public Truth AtLeast(DegreeLevel level)
    {
        foreach (var degree in Held)
        {
            if (degree.Level >= level)
            {
                return Truth.Yes;
            }
        }
        return IsComplete ? Truth.No : Truth.Unknown;
    }

    public bool Equals(QualificationList? other) =>
        other is not null && IsComplete == other.IsComplete && Held.SequenceEqual(other.Held) && InTraining.SequenceEqual(other.InTraining);

    public override int GetHashCode() => HashCode.Combine(Held.Length, InTraining.Length, IsComplete, Highest);
}
