using Census.Core.People;

namespace Census.Core.Units;

/// <summary>
/// A unit as it is known at a moment: a name under its parent ("Văn phòng" recurs everywhere), and what the unit list says of
/// it. Quota counts all assigned posts. Listed: it came from a unit list or was confirmed; else it was found in a workbook.
/// </summary>
public sealed record Unit(long UnitNo, string Name)
{
    public string NameKey { get; init; } = UnitName.Key(Name);

    public long? ParentNo { get; init; }

    public string? Code { get; init; }

    public string? Level { get; init; }

    public string? Block { get; init; }

    public Field? Field { get; init; }

    public int? Quota { get; init; }

    public string? Contact { get; init; }

    public bool IsListed { get; init; }
}
