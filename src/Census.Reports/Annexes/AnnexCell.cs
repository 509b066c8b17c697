using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;

namespace Census.Reports.Annexes;

/// <summary>What stands in a cell of an annex table; renderers give it the form of their format. Closed: text, count, share, change, nothing.</summary>
public abstract record AnnexCell
{
    private protected AnnexCell()
    {
    }

    /// <summary>
    /// The cells of the table that this one is worked out from, so that it can be worked out again: of a share the part and the whole, of
    /// a change the later and the earlier number. Where one of them must be hidden, so must this.
    /// </summary>
    public IReadOnlyList<AnnexCell> From { get; init; } = [];
}

/// <summary>Words, the same in both languages where they are names.</summary>
public sealed record TextCell(Title Text) : AnnexCell
{
    public TextCell(string text)
        : this(new Title(text, text))
    {
    }
}

/// <summary>
/// A number of people or things; null where the lists cannot tell ("chưa có số liệu"). Where it counts people of the lists, they stand
/// behind it, so that the cell can be opened.
/// </summary>
public sealed record CountCell(long? Count) : AnnexCell
{
    public CountCell(IReadOnlyList<PersonInForce> people)
        : this(people.Count) => (People, IsOfPeople) = (people, true);

    public IReadOnlyList<PersonInForce>? People { get; init; }

    /// <summary>Whether it counts single people, so that a small number may tell of somebody: not posts, files or problems.</summary>
    public bool IsOfPeople { get; init; }
}

/// <summary>A share, exact; over nobody "không có đối tượng". Decimals: as many as it takes not to look like another verdict.</summary>
public sealed record ShareCell(Ratio Ratio) : AnnexCell
{
    public int Decimals { get; init; } = 2;
}

/// <summary>A change of a number (people), or with <see cref="IsPoints"/> of a share (percentage points); null where there is nothing to compare with.</summary>
public sealed record ChangeCell(Fraction? Change, bool IsPoints = false) : AnnexCell;

/// <summary>Nothing belongs here: printed as "-".</summary>
public sealed record EmptyCell : AnnexCell
{
    public static readonly EmptyCell Here = new();
}
