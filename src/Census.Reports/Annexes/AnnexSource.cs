using Census.Core.People;
using Census.Core.Problems;
using Census.Reports.Rosters;

namespace Census.Reports.Annexes;

/// <summary>
/// What the annex tables are made from beside the figures themselves: by unit the people it declares itself, files, rows that wait and
/// problems; and names, for the tables that list people. What is left out, no table tells. Units are numbers; null is no known unit.
/// </summary>
public sealed record AnnexSource
{
    /// <summary>The round to compare with; null: the latest earlier one in which somebody is in force.</summary>
    public DateOnly? Compare { get; init; }

    public IReadOnlyDictionary<long, int> Declared { get; init; } = new Dictionary<long, int>();

    public IReadOnlyList<SentFile> Files { get; init; } = [];

    public IReadOnlyList<FoundProblem> Problems { get; init; } = [];

    /// <summary>The names of people, by their numbers; null where names may not stand.</summary>
    public Func<IReadOnlyList<PersonInForce>, IReadOnlyDictionary<long, string>>? Names { get; init; }

    /// <summary>Tables of other makers, put among these by their codes.</summary>
    public IReadOnlyList<AnnexMaker> More { get; init; } = [];
}

/// <summary>A file of the round in force: who sent it, and how many of its rows wait for an answer.</summary>
public sealed record SentFile(long? UnitNo, long Waiting);

/// <summary>How often one kind of problem was found in the files of a sender.</summary>
public sealed record FoundProblem(long? UnitNo, ProblemCode Code, long Count);

/// <summary>The question that every table answers for its part: the report, the rosters now and before, the rows of units.</summary>
internal sealed record AnnexFrame(Report Report, RosterShelf Shelf, AnnexSource Source)
{
    private Roster? _before;

    public Roster Now => Shelf.At(Report.Round);

    /// <summary>The earlier round; null where there is none.</summary>
    public Roster? Before => _before ??= Source.Compare is { } day && day != Report.Round ? Shelf.At(day) : Shelf.Earlier(Report.Round).FirstOrDefault();

    public UnitRows Units { get; } = new(Shelf);
}
