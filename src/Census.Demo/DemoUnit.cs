using Census.Core.People;

namespace Census.Demo;

/// <summary>What a made-up unit does: it decides the posts, the branches of study and how many hold which degree.</summary>
internal enum UnitKind
{
    Administration,
    Party,
    Commune,
    Forest,
    Veterinary,
    Cultivation,
    Water,
    Extension,
    Land,
    Nursery,
    Primary,
    LowerSecondary,
    UpperSecondary,
    College,
    Vocational,
    Hospital,
    Station,
    Prevention,
    Press,
    Museum,
    Library,
    Stage,
    Sport,
    Tourism,
    Market,
    Works,
    Science,
}

/// <summary>How a sender writes its list: a clean export with one header row, or the official list with title and ticks.</summary>
internal enum Layout
{
    Clean,
    Official,
}

/// <summary>
/// A unit of the made-up province: a sender of workbooks (no parent) or a part of one. Weight says how many of its field's
/// people work in it, relative to the other units of that field; 0 for a sender whose people all sit in its parts.
/// </summary>
internal sealed record DemoUnit(string Code, string Name, DemoUnit? Parent, Layout Layout)
{
    public UnitKind Kind { get; init; }

    public Field Field { get; init; }

    public int Weight { get; init; }

    public bool IsCommune { get; init; }

    public DemoUnit Sender => Parent?.Sender ?? this;

    public string Level => Sender.IsCommune ? "Cấp xã" : "Cấp tỉnh";

    public string Block => Kind switch
    {
        UnitKind.Party => "Đảng, đoàn thể",
        UnitKind.Administration or UnitKind.Commune => "Chính quyền",
        _ => IsOffice ? "Chính quyền" : "Sự nghiệp",
    };

    /// <summary>Whether civil servants work in it; in units of the public service they are public employees.</summary>
    public bool IsCivilService => Block != "Sự nghiệp";

    private bool IsOffice => Name.StartsWith("Phòng ", StringComparison.Ordinal) || Name.StartsWith("Chi cục ", StringComparison.Ordinal);

    /// <summary>The sender's name in the form of a file name: "so-y-te".</summary>
    public string Slug => Census.Core.Text.Fold.Key(Name).Replace(' ', '-');

    public bool Equals(DemoUnit? other) => other is not null && Code == other.Code;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);
}
