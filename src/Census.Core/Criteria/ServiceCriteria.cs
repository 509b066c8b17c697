using System.Collections.Immutable;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Text;
using Census.Core.Time;

namespace Census.Core.Criteria;

/// <summary>Is a member of the Party, also on probation; or, with false, is none.</summary>
public sealed record PartyMemberIs(bool IsMember) : Criterion
{
    public override Truth Of(StaffFacts facts, DateOnly asOf) =>
        TruthLogic.Of(facts.IsPartyMember is { } member ? member == IsMember : null);
}

/// <summary>Was admitted to the Party inside the span; who is known to be no member was not. An admission that is not dated is unknown.</summary>
public sealed record PartyAdmittedWithin(DaySpan Span) : Criterion
{
    public override Truth Of(StaffFacts facts, DateOnly asOf) =>
        facts.IsPartyMember == false ? Truth.No : Span.Holds(facts.PartyAdmittedOn, asOf);
}

/// <summary>Joined the branch (tuyển dụng, vào ngành) inside the span; unknown when no list says when.</summary>
public sealed record JoinedWithin(DaySpan Span) : Criterion
{
    public override Truth Of(StaffFacts facts, DateOnly asOf) => Span.Holds(facts.JoinedOn, asOf);
}

/// <summary>Has this level of political theory or a higher one.</summary>
public sealed record PoliticalAtLeast(PoliticalLevel Level) : Criterion
{
    public override Truth Of(StaffFacts facts, DateOnly asOf) =>
        TruthLogic.Of(facts.PoliticalTheory is { } level ? level >= Level : null);
}

/// <summary>
/// Works in a unit whose level in the list of units is one of these words ("xã", "cấp xã"), marks and case aside; unknown while the
/// list of units says no level of the unit or of one above it.
/// </summary>
public sealed record UnitLevelIs : Criterion
{
    private readonly ImmutableArray<string> _keys;

    public UnitLevelIs(ImmutableArray<string> levels)
    {
        Levels = levels;
        _keys = [.. levels.Select(Fold.Key)];
    }

    public ImmutableArray<string> Levels { get; }

    public override bool CanBeGained => false;

    public override Truth Of(StaffFacts facts, DateOnly asOf) =>
        TruthLogic.Of(facts.UnitLevel is { } level ? _keys.Contains(Fold.Key(level)) : null);
}

/// <summary>
/// A span of days in which something happened, both ends included: between two days, or (From null) the months that end with the day
/// the figures are of, so that each yearly round counts its own year.
/// </summary>
public sealed record DaySpan(DateOnly? From, DateOnly? To, int Months = 0)
{
    /// <summary>
    /// Yes when every day the date can stand for lies inside, no when none does or it lies ahead of the day of the list, else unknown.
    /// </summary>
    public Truth Holds(PartialDate? date, DateOnly asOf)
    {
        var (first, last) = DaysAsOf(asOf);
        return date switch
        {
            null => Truth.Unknown,
            _ when date.First > asOf => Truth.No,
            _ when date.Last < first || date.First > last => Truth.No,
            _ when date.First >= first && date.Last <= last => Truth.Yes,
            _ => Truth.Unknown,
        };
    }

    // the year that ends on 31 December begins on 1 January; on 28 February after the 28th of the February before
    private (DateOnly First, DateOnly Last) DaysAsOf(DateOnly asOf) =>
        From is { } from && To is { } to ? (from, to)
        : asOf.Year <= 1 + (Months / 12) ? (DateOnly.MinValue, asOf)
        : asOf == DateOnly.MaxValue ? (asOf.AddMonths(-Months).AddDays(1), asOf)
        : (asOf.AddDays(1).AddMonths(-Months), asOf);
}
