using System.Globalization;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Core.Units;
using Census.Reports.Rosters;

namespace Census.Reports.Annexes;

/// <summary>
/// The units that are rows of a table, so that everybody stands in exactly one and the rows add up: the top units; with a scope that
/// unit itself and those right below it. Who works further below counts at the row above; who has no unit stands in none (null).
/// </summary>
internal sealed class UnitRows
{
    private const string RomanDigits = "IVX";

    private readonly UnitTree _units;
    private readonly HashSet<long> _rows;
    private readonly Dictionary<long, long?> _rowOf = [];

    public UnitRows(RosterShelf shelf)
    {
        _units = shelf.Units;
        All = [.. (shelf.Scope is { } scope ? _units.ChildrenOf(scope).Append(_units[scope]) : _units.Roots).OrderBy(unit => unit.UnitNo)];
        _rows = [.. All.Select(unit => unit.UnitNo)];
    }

    public IReadOnlyList<Unit> All { get; }

    /// <summary>The row in which a unit counts; null for none.</summary>
    public long? RowOf(long? unitNo)
    {
        if (unitNo is not { } no)
        {
            return null;
        }
        if (!_rowOf.TryGetValue(no, out var row))
        {
            _rowOf[no] = row = _units.Upward(no).Select(unit => (long?)unit.UnitNo).FirstOrDefault(upper => _rows.Contains(upper!.Value));
        }
        return row;
    }

    /// <summary>The assigned posts of a row: its own number, else the sum of what its parts have; null where none is known.</summary>
    public int? Quota(Unit unit) => unit.Quota ?? Sum(_units.ChildrenOf(unit.UnitNo).Select(Quota));

    /// <summary>Rows under their levels ("Cấp tỉnh"), in the order of the list of units; without levels one section that has no title.</summary>
    public IReadOnlyList<(Title? Level, IReadOnlyList<Unit?> Units)> Sections(bool withNone)
    {
        var levels = All.GroupBy(LevelKey).OrderBy(level => level.Key is null).ToList();
        if (levels.Count < 2)
        {
            return [(null, [.. All, .. None(withNone)])];
        }
        var known = levels.Where(level => level.Key is not null).Select(level => ((Title?)Named(level.First().Level!), (IReadOnlyList<Unit?>)[.. level]));
        List<Unit?> rest = [.. All.Where(unit => unit.Level is null), .. None(withNone)];
        return [.. known, .. rest.Count > 0 ? [((Title?)new Title("Chưa rõ cấp", "Level not said"), (IReadOnlyList<Unit?>)rest)] : Array.Empty<(Title?, IReadOnlyList<Unit?>)>()];
    }

    /// <summary>People by their rows.</summary>
    public ILookup<long?, PersonInForce> Split(IEnumerable<PersonInForce> people) => people.ToLookup(person => RowOf(person.UnitNo));

    // "CẤP TỈNH" and "Cấp Tỉnh" are one level
    private static string? LevelKey(Unit unit) => unit.Level is { } level ? Fold.NameKey(level) : null;

    private static Title Named(string level)
    {
        // "Cấp II" keeps its number
        var words = string.Join(' ', level.Split(' ').Select(word => word.All(RomanDigits.Contains) ? word : word.ToLower(CultureInfo.InvariantCulture)));
        var capital = words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
        return new Title(capital, capital);
    }

    private static IEnumerable<Unit?> None(bool wanted) => wanted ? [null] : [];

    private static int? Sum(IEnumerable<int?> quotas) => quotas.Aggregate((int?)null, (sum, quota) => quota is null ? sum : (sum ?? 0) + quota);
}
