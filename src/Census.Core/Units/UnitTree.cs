using Census.Core.People;

namespace Census.Core.Units;

/// <summary>All units as of a moment, by number, by name and by parent. Immutable; a number it does not know is a bug of the caller.</summary>
public sealed class UnitTree
{
    private readonly Dictionary<long, Unit> _units;
    private readonly ILookup<long?, Unit> _children;
    private readonly ILookup<string, Unit> _named;

    public UnitTree(IEnumerable<Unit> units)
    {
        _units = units.ToDictionary(u => u.UnitNo);
        _children = _units.Values.OrderBy(u => u.UnitNo).ToLookup(u => u.ParentNo);
        _named = _units.Values.OrderBy(u => u.UnitNo).ToLookup(u => u.NameKey);
    }

    public IReadOnlyCollection<Unit> All => _units.Values;

    public IEnumerable<Unit> Roots => _children[null];

    public Unit this[long unitNo] => _units[unitNo];

    public Unit? Find(long unitNo) => _units.GetValueOrDefault(unitNo);

    public IEnumerable<Unit> ChildrenOf(long? unitNo) => _children[unitNo];

    /// <summary>Every unit of this name, wherever it stands; names written without marks are tried when none has it with them.</summary>
    public IReadOnlyList<Unit> Named(string name)
    {
        var exact = _named[UnitName.Key(name)].ToList();
        var bare = Text.Fold.Key(UnitName.Key(name));
        return exact.Count > 0 || bare != UnitName.Key(name)
            ? exact
            : [.. _units.Values.Where(u => Text.Fold.Key(u.NameKey) == bare).OrderBy(u => u.UnitNo)];
    }

    /// <summary>Every unit that a text means: the one with this code, else those of this name, else the one at this path ("Sở Y tế / Bệnh viện tỉnh").</summary>
    public IReadOnlyList<Unit> Meant(string text) =>
        _units.Values.Where(unit => unit.Code == text).ToList() is { Count: > 0 } coded ? coded
        : Named(text) is { Count: > 0 } named ? named
        : [.. _units.Values.Where(unit => PathOf(unit.UnitNo) == text)];

    /// <summary>The same units and these beside them.</summary>
    public UnitTree With(IEnumerable<Unit> more) => new(_units.Values.Concat(more));

    /// <summary>The unit and those above it, nearest first.</summary>
    public IEnumerable<Unit> Upward(long unitNo)
    {
        for (var unit = Find(unitNo); unit is not null; unit = unit.ParentNo is { } parent ? Find(parent) : null)
        {
            yield return unit;
        }
    }

    /// <summary>Whether the unit is the other one or stands below it.</summary>
    public bool IsWithin(long unitNo, long ancestorNo) => Upward(unitNo).Any(u => u.UnitNo == ancestorNo);

    /// <summary>Whether one of the two stands above the other, or they are the same.</summary>
    public bool OnOneLine(long a, long b) => IsWithin(a, b) || IsWithin(b, a);

    /// <summary>The unit's field, inherited from the nearest unit above that has one.</summary>
    public Field? FieldOf(long unitNo) => Upward(unitNo).Select(u => u.Field).FirstOrDefault(f => f is not null);

    /// <summary>The unit's level as the list of units writes it, inherited from the nearest unit above that has one.</summary>
    public string? LevelOf(long unitNo) => Upward(unitNo).Select(u => u.Level).FirstOrDefault(level => level is not null);

    /// <summary>The names from the top down, as in "Sở Y tế / Bệnh viện tỉnh / Khoa Nội".</summary>
    public string PathOf(long unitNo) => string.Join(" / ", Upward(unitNo).Reverse().Select(u => u.Name));
}
