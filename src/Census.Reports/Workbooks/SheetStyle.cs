namespace Census.Reports.Workbooks;

/// <summary>How a cell looks: points of size, where its words stand, number format (null: none), fill as RRGGBB, borders all round.</summary>
internal sealed record SheetStyle
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public double Size { get; init; } = 11;

    public string Across { get; init; } = "left";

    public string Down { get; init; } = "center";

    public string? Format { get; init; }

    public string? Fill { get; init; }

    public bool HasBorder { get; init; }

    /// <summary>The text stays a text when it is edited, whatever it begins with.</summary>
    public bool IsText { get; init; }
}
