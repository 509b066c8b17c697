using System.Collections.Immutable;
using Census.Core.Criteria;
using Census.Core.Members;
using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Works;
using Census.Reports.Members;
using Census.Reports.Rosters;
using Census.Reports.Works;

namespace Census.Reports.Figures;

/// <summary>Counts the monitored rows of a plan in a round and in an earlier one, and puts beside them what was entered by hand.</summary>
public sealed class MonitoredCount(Plan plan, PlanEntries entries, Roster now, Roster? before)
{
    private static readonly Goal NoGoal = new(Comparator.AtLeast, 1);
    private static readonly FlowPeriod NoDays = new(default, default);

    /// <summary>The works of registers, and to which units the figures are limited; null where no register is asked.</summary>
    public (WorkShelf Works, RosterShelf Shelf)? Registers { get; init; }

    /// <summary>The lists of members of bodies, and to which units the figures are limited; null where no list is asked.</summary>
    public (MemberShelf Members, RosterShelf Shelf)? Lists { get; init; }

    public MonitoredResult Of(MonitoredRow row)
    {
        var members = MembersOf(row.Members, now.Round);
        var (after, earlier) = (Number(row.Counting, now) ?? MonitoredNumber.OfMembers(members), Number(row.Counting, before) ?? MembersBefore(row.Members));
        return new MonitoredResult(row, after?.Count, earlier?.Count)
        {
            Now = after,
            Before = earlier,
            Members = members,
            Parts = [.. row.Parts.Select(part => Of(part, IsKnown(row, part, after), IsKnown(row, part, earlier)))],
            Entered = entries.Result(row.Code, now.Round),
            EnteredBefore = Earlier(row.Code),
            Works = WorksOf(row.Works),
            WorksBefore = WorksBefore(row.Works),
            Duty = plan.FollowUps.FirstOrDefault(duty => duty.Code == row.Code) is { } duty ? Of(duty) : null,
        };
    }

    /// <summary>A row as a reading that can be counted and explained: with a population a share of it, else of everybody.</summary>
    public static Reading ReadingOf(string code, Counting counting) =>
        new(code, new Title(code, code), counting.Population ?? new All([]), counting.Question, NoGoal, NoDays);

    // where nobody is known for a row, a part of it is not known either, although most people are surely outside of it; a part with a
    // population of its own answers for itself
    private static bool IsKnown(MonitoredRow row, MonitoredPart part, MonitoredNumber? number) =>
        row.Counting is null || number is not null || part.Counting?.Population is not null;

    private MonitoredPartResult Of(MonitoredPart part, bool isKnown, bool wasKnown)
    {
        var members = MembersOf(part.Members, now.Round);
        return new MonitoredPartResult(part)
        {
            Now = (isKnown ? Number(part.Counting, now) : null) ?? MonitoredNumber.OfMembers(members),
            Before = (wasKnown ? Number(part.Counting, before) : null) ?? MembersBefore(part.Members),
            Entered = entries.Result(part.Code, now.Round),
            EnteredBefore = Earlier(part.Code),
            Works = WorksOf(part.Works),
            WorksBefore = WorksBefore(part.Works),
            Members = members,
        };
    }

    /// <summary>A duty, as far as anybody has entered that it was done.</summary>
    public DutyResult Of(FollowUp duty)
    {
        var done = entries.Done(duty.Code, DateOnly.MaxValue);
        return new DutyResult(duty, done, done is null && duty.Due < now.Round);
    }

    private WorkNumber? WorksOf(ImmutableArray<WorkKind> kinds) => Registers is { } asked ? asked.Works.Number(kinds, now.Round, asked.Shelf) : null;

    private WorkNumber? WorksBefore(ImmutableArray<WorkKind> kinds) => Registers is { } asked ? asked.Works.NumberBefore(kinds, now.Round, before?.Round, asked.Shelf) : null;

    private MemberFigure? MembersOf(MemberCounting? counting, DateOnly round) => counting is null ? null : Lists is { } asked ? asked.Members.Figure(counting, round, asked.Shelf) : null;

    private MonitoredNumber? MembersBefore(MemberCounting? counting) => before is null ? null : MonitoredNumber.OfMembers(MembersOf(counting, before.Round));

    private PlanEntry? Earlier(string code) =>
        before is null ? entries.ResultBefore(code, now.Round) : entries.Result(code, before.Round) ?? entries.ResultBefore(code, now.Round);

    // where no list answers the question for anybody, there is no number: 0 would say that nobody is such a person
    private static MonitoredNumber? Number(Counting? counting, Roster? roster)
    {
        if (counting is null || roster is null)
        {
            return null;
        }
        var reading = ReadingOf("", counting);
        var people = FigureCount.Of(roster, reading).Population;
        return people.Count == people.CountOf(Truth.Unknown) ? null : new MonitoredNumber(people.CountOf(Truth.Yes), counting.IsShare ? people.Count : null, people.CountOf(Truth.Unknown))
        {
            Answers = people,
            IsFirst = reading.LooksBack && roster.Before() is null,
        };
    }
}
