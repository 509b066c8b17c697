namespace Census.Reports.Documents;

/// <summary>
/// The form of a document of the State (Decree 30/2020/NĐ-CP) or of the Party (399-QĐ/TW): margins in millimetres, sizes in points and
/// the words of head, headings and signature. Read from reference/document-styles.json; a form that is not there is a bug.
/// </summary>
public sealed record DocumentStyle
{
    public required string Code { get; init; }

    public required PageMargins MarginsMm { get; init; }

    public required decimal BodyPt { get; init; }

    /// <summary>The exact height of a line; null for single spacing.</summary>
    public required decimal? LineExactPt { get; init; }

    public required decimal AfterPt { get; init; }

    public required decimal FirstLineMm { get; init; }

    /// <summary>The lines at the top right.</summary>
    public required IReadOnlyList<Motto> Mottos { get; init; }

    public required decimal SuperiorPt { get; init; }

    public required decimal IssuerPt { get; init; }

    /// <summary>Whether a line stands under the issuer, or a star.</summary>
    public required bool IssuerRuled { get; init; }

    public required bool Star { get; init; }

    /// <summary>The line of the number, with {number} in it.</summary>
    public required string Number { get; init; }

    /// <summary>What stands for the number until somebody gives it.</summary>
    public required string NumberToFill { get; init; }

    public required decimal PlacePt { get; init; }

    public required decimal TitlePt { get; init; }

    /// <summary>What stands under the subject: "line" or "dashes".</summary>
    public required string UnderSubject { get; init; }

    public required bool SubjectCapital { get; init; }

    /// <summary>What stands between the number of a part and its title: "I. " or "I- ".</summary>
    public required string HeadingMark { get; init; }

    /// <summary>What stands behind the last word.</summary>
    public required string EndMark { get; init; }

    public required string Authority { get; init; }

    public required string Position { get; init; }

    public required bool PositionBold { get; init; }

    public required RecipientsForm Recipients { get; init; }

    public required string Archive { get; init; }

    public required bool AnnexNumberBold { get; init; }

    /// <summary>The width between the margins of an upright A4 page, in millimetres.</summary>
    public decimal TextWidthMm => 210 - MarginsMm.Left - MarginsMm.Right;
}

/// <summary>The margins of a page in millimetres.</summary>
public sealed record PageMargins(decimal Top, decimal Bottom, decimal Left, decimal Right);

/// <summary>A line of the head at the right: its words, size in points, and whether a line as long as the words stands under it.</summary>
public sealed record Motto(string Text, decimal Pt, bool Ruled);

/// <summary>How the list of recipients is set: its label, and the sizes in points of the label and of the lines.</summary>
public sealed record RecipientsForm(string Label, bool IsBold, bool IsItalic, bool IsUnderlined, decimal Pt, decimal LinePt);

/// <summary>
/// One heading of the report's outline: its key ("II.1"), its title, where the two forms differ one for each, and what a person must
/// write there (null where figures stand there).
/// </summary>
public sealed record OutlineEntry(string Key, string? Title = null, string? State = null, string? Party = null, string? Ask = null)
{
    /// <summary>1 for a part (I), 2 for what stands in it (1).</summary>
    public int Level => Key.Contains('.', StringComparison.Ordinal) ? 2 : 1;

    public string TitleIn(DocumentStyle style) => Title ?? (style.Code == "party" ? Party : State)!;
}
