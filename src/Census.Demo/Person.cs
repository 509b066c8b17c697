using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Demo;

/// <summary>
/// One invented person as he or she truly is on the day of a round; what the workbook says may be spoiled by a slip. The
/// number is the same in both rounds. Null training means that nobody knows.
/// </summary>
internal sealed record Person(int No, DemoUnit Unit, StaffCategory Category, DegreeLevel Level, Job Job)
{
    public string Name { get; init; } = "";

    public Sex Sex { get; init; }

    public string EthnicGroup { get; init; } = "";

    public DateOnly Born { get; init; }

    /// <summary>12 digits, unique; they fit sex and birth year unless <see cref="HasStrangeId"/>.</summary>
    public string Id { get; init; } = "";

    /// <summary>The sex digit of the number is wrong, in every list alike.</summary>
    public bool HasStrangeId { get; init; }

    public string Position { get; init; } = "";

    /// <summary>The place among the unit's leaders from 1; 0 for everybody else.</summary>
    public int LeaderRank { get; init; }

    public string DegreeText { get; init; } = "";

    public string Major { get; init; } = "";

    public int? GraduatedIn { get; init; }

    public DateOnly JoinedOn { get; init; }

    /// <summary>Training in political theory: CN, CC, TC, SC or blank.</summary>
    public string Politics { get; init; } = "";

    public bool? TitleTrained { get; init; }

    public bool? ContinuouslyTrained { get; init; }

    public bool IsStaff => Category is not StaffCategory.Contract;

    public bool HoldsHealthTitle => Job.TitleCode.StartsWith("V.08.", StringComparison.Ordinal);
}
