using Census.Core.Criteria;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Reports.Rosters;

namespace Census.Reports.Figures;

/// <summary>
/// The intellectuals of a round as the plan defines them: everybody of the staff that may be counted, those of them who are
/// intellectuals, and those of whom the lists do not say.
/// </summary>
public sealed record Intellectuals(DateOnly Round, IReadOnlyList<PersonInForce> Everybody, IReadOnlyList<PersonInForce> People, IReadOnlyList<PersonInForce> Undecided)
{
    public long Staff => Everybody.Count;

    public long Count => People.Count;

    /// <summary>Those who are intellectuals, of the staff that may be.</summary>
    public Ratio OfStaff => new(Count, Staff);

    public static Intellectuals Of(Plan plan, Roster roster)
    {
        var (staff, level) = (plan.Intellectual.Staff, plan.Intellectual.Level);
        var counted = roster.People.Where(person => staff.Of(person.Facts, roster.Round) == Truth.Yes).ToList();
        var answers = counted.ToLookup(person => level.Of(person.Facts, roster.Round));
        return new Intellectuals(roster.Round, counted, [.. answers[Truth.Yes]], [.. answers[Truth.Unknown]]);
    }

    /// <summary>Them by what a question is answered of each.</summary>
    public Answers Answer(Criterion criterion) => Answer(person => criterion.Of(person.Facts, Round));

    public Answers Answer(Func<PersonInForce, Truth> question) => new(People, question);
}
