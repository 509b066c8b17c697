using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Reports.Members;
using Census.Reports.Works;

namespace Census.Reports.Figures;

/// <summary>
/// A row without a target, as it stands: how many now and in the earlier round (null where the lists cannot tell or there is no such
/// round; of a share: its numerator), its parts, what was entered for it by hand, and the duty it names.
/// </summary>
public sealed record MonitoredResult(MonitoredRow Row, long? Count, long? Previous)
{
    public MonitoredNumber? Now { get; init; }

    public MonitoredNumber? Before { get; init; }

    /// <summary>What the registers of works hold for the row; null where it asks for none or the round has no register.</summary>
    public WorkNumber? Works { get; init; }

    public WorkNumber? WorksBefore { get; init; }

    /// <summary>The members of whom <see cref="Now"/> is a share; null where the row asks for none or no list names any.</summary>
    public MemberFigure? Members { get; init; }

    public IReadOnlyList<MonitoredPartResult> Parts { get; init; } = [];

    /// <summary>The result entered by hand for the round; it stands beside what the lists count, never in its place.</summary>
    public PlanEntry? Entered { get; init; }

    /// <summary>The result entered by hand for an earlier round.</summary>
    public PlanEntry? EnteredBefore { get; init; }

    /// <summary>The follow-up duty of the same code; null when there is none.</summary>
    public DutyResult? Duty { get; init; }

    /// <summary>People more or fewer; of a share percentage points; of a result entered by hand its own unit; else works. Null where nothing can be compared.</summary>
    public Fraction? Change => MonitoredNumber.Change(Now, Before) ?? MonitoredNumber.Change(Now, Entered, EnteredBefore) ?? MonitoredNumber.Change(Works, WorksBefore, Entered);

    /// <summary>By how much the result entered by hand differs from the lists of members, which count; null where one of both is missing.</summary>
    public Fraction? Difference => Members is null ? null : MonitoredNumber.Difference(Now, Entered, Row.Unit);

    /// <summary>Whether the number the text asks for is reached; null when it asks for none or nothing is known or shown.</summary>
    public bool? Met => Row.Goal is { } goal && (Members is null && Entered?.Value is { } entered ? Fraction.Of(entered) : Now is { Shown: not Shown.Nothing } now ? now.Actual : null) is { } actual ? goal.IsMetBy(actual) : null;
}

/// <summary>A part of a monitored row, counted like the row.</summary>
public sealed record MonitoredPartResult(MonitoredPart Part)
{
    public MonitoredNumber? Now { get; init; }

    public MonitoredNumber? Before { get; init; }

    public PlanEntry? Entered { get; init; }

    public PlanEntry? EnteredBefore { get; init; }

    public WorkNumber? Works { get; init; }

    public WorkNumber? WorksBefore { get; init; }

    public MemberFigure? Members { get; init; }

    /// <summary>As of the row, for a result in this unit.</summary>
    public Fraction? DifferenceIn(string? unit) => Members is null ? null : MonitoredNumber.Difference(Now, Entered, unit);

    public Fraction? Change => MonitoredNumber.Change(Now, Before) ?? MonitoredNumber.Change(Now, Entered, EnteredBefore) ?? MonitoredNumber.Change(Works, WorksBefore, Entered);
}

/// <summary>What the lists count for a row in one round: so many, of so many (null: no share), and of how many it is unknown.</summary>
public sealed record MonitoredNumber(long Count, long? Of, long Unknown)
{
    public Shown Shown { get; init; }

    /// <summary>The people counted; null where not all of them stand in the lists of staff, as members of bodies.</summary>
    public IReadOnlyList<PersonInForce>? People => Answers?.Yes;

    /// <summary>Of a share, those of whom they are so many; else nobody.</summary>
    public IReadOnlyList<PersonInForce> Everybody => Answers is { } all && Of is not null ? all.Everybody : [];

    internal Answers? Answers { get; init; }

    /// <summary>People, or of a share its hundredths; null of a share over nobody.</summary>
    public Fraction? Actual => Of is { } all ? new Ratio(Count, all).Percent : Count;

    /// <summary>Whether the question looks back and no round lies before: what is known only by comparing is left out, so that no change can be told.</summary>
    public bool IsFirst { get; init; }

    /// <summary>A share of members of bodies; null where no list names any.</summary>
    internal static MonitoredNumber? OfMembers(MemberFigure? members) => members is null ? null : new MonitoredNumber(members.Yes.Count, members.Count, members.Unknown.Count);

    /// <summary>By how much a result entered by hand is above what the lists of members give: in percentage points where it is in percent, else in people; null where one of both is missing.</summary>
    internal static Fraction? Difference(MonitoredNumber? counted, PlanEntry? entered, string? unit) => (counted, entered?.Value, unit) switch
    {
        (null, _, _) or (_, null, _) => null,
        ({ Actual: { } share }, { } value, "%") => Fraction.Of(value) - share,
        (_, _, "%") => null,
        ({ Count: var count }, { } value, _) => Fraction.Of(value) - count,
    };

    /// <summary>The smallest number of people, not nobody, that these shares tell of: who is counted, or who is left.</summary>
    internal static long? Smallest(IEnumerable<MonitoredNumber?> numbers) =>
        numbers.OfType<MonitoredNumber>().SelectMany(number => new[] { number.Count, (number.Of ?? number.Count) - number.Count }).Where(count => count > 0).Cast<long?>().Min();

    internal static Fraction? Change(MonitoredNumber? now, MonitoredNumber? before) =>
        now is { IsFirst: false, Shown: not Shown.Nothing, Actual: { } after } && before is { IsFirst: false, Shown: not Shown.Nothing, Actual: { } earlier } ? after - earlier : null;

    // beside a result by hand a change of the register would be read as that of the result
    internal static Fraction? Change(WorkNumber? now, WorkNumber? before, PlanEntry? entered) =>
        entered is null && now is not null && before is not null ? (Fraction)(now.Count - before.Count) : null;

    // results by hand are compared only where the lists count nothing
    internal static Fraction? Change(MonitoredNumber? counted, PlanEntry? now, PlanEntry? before) =>
        counted is null && now?.Value is { } after && before?.Value is { } earlier ? Fraction.Of(after) - Fraction.Of(earlier) : null;
}

/// <summary>A duty and when it was done, by which document; overdue when its day lies before the round and it is not done.</summary>
public sealed record DutyResult(FollowUp Duty, PlanEntry? Done, bool IsOverdue);
