using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Units;
using Census.Reports.Figures;

namespace Census.Reports.Rosters;

/// <summary>
/// The rosters of all rounds as of one ledger number, each loaded once when it is first asked for. Rounds are in order of days; a
/// round that was never opened has an empty roster.
/// </summary>
public sealed class RosterShelf(
    IEnumerable<DateOnly> opened, Func<DateOnly, IEnumerable<PersonInForce>> load, UnitTree units, long? scope = null)
{
    private readonly long[] _scopes = scope is { } only ? [only] : [];

    private readonly Dictionary<DateOnly, Roster> _whole = [];
    private readonly Dictionary<DateOnly, Roster> _scoped = [];
    private readonly Dictionary<(DateOnly Round, TargetKind Kind, Reading Reading), Figure> _figures = [];

    public IReadOnlyList<DateOnly> Opened { get; } = [.. opened.Order()];

    public UnitTree Units => units;

    /// <summary>The unit to which the figures are limited; null for everybody.</summary>
    public long? Scope => scope;

    /// <summary>
    /// The units to which the figures are limited: the scope; or, while there is none, those that came after the units of the plan's
    /// issuer. Empty for everybody.
    /// </summary>
    public IReadOnlyCollection<long> Scopes => _scopes.Length > 0 ? _scopes : SuccessorUnits;

    /// <summary>What keeps the people of a round, everybody's with what the round before gave of them, for longer than this shelf; made anew where nothing does.</summary>
    internal Func<DateOnly, Func<IReadOnlyList<PersonInForce>>, IReadOnlyList<PersonInForce>> KeepsLookingBack { get; init; } = (_, make) => make();

    /// <summary>The units that came after those of the plan's issuer, where the list of units has them.</summary>
    public IReadOnlyCollection<long> SuccessorUnits { get; init; } = [];

    public bool IsOpened(DateOnly round) => Opened.Contains(round);

    public Roster At(DateOnly round) => Scopes.Count == 0 ? Whole(round) : Kept(_scoped, round, () => Roster.Of(round, Whole(round).People, units, Scopes) with { Before = () => Before(round) });

    /// <summary>The roster of everybody, whatever the scope.</summary>
    public Roster Whole(DateOnly round) => Kept(_whole, round, () => Roster.Of(round, IsOpened(round) ? load(round) : [], units) with { Before = () => Before(round), KeepsLookingBack = make => KeepsLookingBack(round, make) });

    /// <summary>The opened rounds not later than a day nor before another, latest first, in which somebody of the scope is in force.</summary>
    public IEnumerable<Roster> Backward(DateOnly from, DateOnly to = default) =>
        Opened.Reverse().Where(round => to <= round && round <= from).Select(At).Where(roster => roster.People.Count > 0);

    /// <summary>The opened rounds before a day, latest first, in which somebody of the scope is in force.</summary>
    public IEnumerable<Roster> Earlier(DateOnly than) => Opened.Reverse().Where(round => round < than).Select(At).Where(roster => roster.People.Count > 0);

    // who has come from a unit outside of the scope was somewhere in the round before too
    private Roster? Before(DateOnly round) => Opened.Reverse().Where(earlier => earlier < round).Select(Whole).FirstOrDefault(roster => roster.People.Count > 0);

    /// <summary>A figure, counted once: report, charts and forecast ask for the same of the same rounds.</summary>
    internal Figure Counted((DateOnly Round, TargetKind Kind, Reading Reading) question, Func<Figure> count) => Kept(_figures, question, count);

    private static TKept Kept<TKey, TKept>(Dictionary<TKey, TKept> shelf, TKey key, Func<TKept> make)
        where TKey : notnull
    {
        if (!shelf.TryGetValue(key, out var kept))
        {
            shelf[key] = kept = make();
        }
        return kept;
    }
}
