namespace Census.Import.Layouts;

/// <summary>
/// What a row of a list is. Header includes rows that number the columns and headers repeated per page; note includes the title
/// block, continuation lines, signatures and remarks. A nameless row has a number or data but no name: it cannot be a person.
/// </summary>
public enum RowKind
{
    Header,
    Section,
    Total,
    Note,
    Person,
    Continuation,
    Nameless,
}

/// <summary>
/// One row with its kind and, for a section, the name it gives, whether it is a unit or only a label, and how deep its numbering
/// stands (A over I over 1).
/// </summary>
public sealed record ClassifiedRow(int Number, RowKind Kind)
{
    public SectionHeading? Section { get; init; }

    /// <summary>A note that may be a person after all (a name with nothing beside it), or a person below the signatures.</summary>
    public bool IsDoubtful { get; init; }
}

/// <summary>The heading of a section: its words without numbering and counts, and the style of its numbering.</summary>
public sealed record SectionHeading(string Text, Numbering Numbering, bool IsLabel)
{
    /// <summary>The words before the unit in a heading that says both ("DANH SÁCH VIÊN CHỨC TRƯỜNG TIỂU HỌC MINH TÂM").</summary>
    public string? Group { get; init; }
}

/// <summary>Styles of numbering; which one stands above which is seen in the sheet itself.</summary>
public enum Numbering
{
    None,
    Letter,
    Roman,
    Digit,
    Dotted,
}
