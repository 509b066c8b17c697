using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Scenarios;
using Census.Reports.Figures;

namespace Census.Reports.Forecasts;

/// <summary>One target on its way to its year: where it stands, who leaves, what it takes, who is on the way, and where the pace and the scenario lead.</summary>
public sealed record TargetForecast(Target Target, Reading Reading, Verdict Verdict)
{
    /// <summary>The population of the target on the day of the round; holders are those who count.</summary>
    public required Leaving Leaving { get; init; }

    public required ScenarioCourse Course { get; init; }

    public required Need Need { get; init; }

    public required Pipeline Pipeline { get; init; }

    /// <summary>Null when no unit of the population has a number of posts.</summary>
    public FreePosts? FreePosts { get; init; }

    /// <summary>Null from fewer than three yearly rounds.</summary>
    public Pace? Pace { get; init; }

    /// <summary>Null where nothing gives the path a beginning.</summary>
    public PathLine? Path { get; init; }

    public IReadOnlyList<ProjectedYear> Projection { get; init; } = [];

    /// <summary>The year of the scenario from whose end on the target is met and stays so until the horizon; null when it is not met at the last.</summary>
    public int? MetInScenario => Projection.Reverse().TakeWhile(year => year.IsMet == true).LastOrDefault()?.Year;
}

/// <summary>
/// What a target takes by its year. A share: see <see cref="TrainingNeed"/>. A head count or a flow: people to be added. Null where no
/// number of people can do it, and of recruits where they do not count.
/// </summary>
public sealed record Need(long Staff, long Holders, long StaffThen, long HoldersThen, long? Required, long? ToTrain, long? ToRecruit)
{
    public long Recruits { get; init; }

    public long RecruitedHolders { get; init; }

    /// <summary>The number to be trained over the years and parts of years that are left, rounded up.</summary>
    public long? PerYear { get; init; }

    /// <summary>The degree that makes somebody count and takes the least rank, and the years it takes; null where no degree does.</summary>
    public (DegreeLevel Degree, int Years)? Study { get; init; }

    /// <summary>The last year in which a course that takes so long can begin.</summary>
    public int? LatestStart { get; init; }

    /// <summary>The number to be trained over the years in which a course begun now can end in time; null when it is too late for any.</summary>
    public long? PerAwardYear { get; init; }

    /// <summary>Of a head count without a verdict of shares: net growth a year that the target asks for, exact; null otherwise.</summary>
    public Fraction? NetGrowthPerYear { get; init; }
}

/// <summary>
/// People in training who would count when they finish, who are still on the staff then, and can finish in time; expected are so many in
/// a hundred of them, exact.
/// </summary>
public sealed record Pipeline(IReadOnlyList<PersonInForce> People, Fraction Expected)
{
    /// <summary>Those to be trained whom nobody in training spares; null where no number can do it.</summary>
    public long? StillToBegin { get; init; }
}

/// <summary>
/// Posts assigned to the units that belong to the population as a whole, and how many are filled by cadres, civil servants and public
/// employees; covered are the people of the population who stand in these units.
/// </summary>
public sealed record FreePosts(long Assigned, IReadOnlyList<PersonInForce> OnPosts, IReadOnlyList<PersonInForce> OfPopulation)
{
    public int Filled => OnPosts.Count;

    public int Covered => OfPopulation.Count;

    /// <summary>Below zero: more people than posts.</summary>
    public long Free => Assigned - Filled;
}

/// <summary>
/// The present pace, and the year in which the target is reached at it; at the largest and the smallest
/// change between neighbouring rounds the earliest and the latest. Null: not at this pace.
/// </summary>
public sealed record Pace(Trend Trend, int? Reached, int? Earliest, int? Latest);

/// <summary>The path from a beginning to the goal, at the end of each year, by both rules.</summary>
public sealed record PathLine(PathBeginning Beginning, Fraction From, Fraction Value, IReadOnlyList<PathPoint> Points);

/// <summary>The end of a year on a path; growth is rounded to six decimals, and null where something begins at nothing.</summary>
public sealed record PathPoint(int Year, Fraction Linear, decimal? Growth);

/// <summary>Where a path begins: at the baseline of the plan, at the first round there is, at the beginning of the period of a flow.</summary>
public enum PathBeginning
{
    Baseline,
    FirstRound,
    Period,
}

/// <summary>The end of a year under the scenario: staff, holders, the figure in the target's unit, and whether it meets the goal.</summary>
public sealed record ProjectedYear(int Year, long Staff, long Holders, Fraction? Actual, bool? IsMet);
