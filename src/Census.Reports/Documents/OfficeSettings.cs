namespace Census.Reports.Documents;

/// <summary>
/// What only the office knows of its document: who issues it and under whom, place, number, day, signer, recipients. What is null stays
/// to be filled in, in brackets. Read by <see cref="OfficeText"/>; docs/office.schema.json is its shape.
/// </summary>
public sealed record OfficeSettings
{
    public static readonly OfficeSettings Nothing = new();

    public string? Superior { get; init; }

    public string? Issuer { get; init; }

    /// <summary>The issuer as it is written within a sentence: "Sở Nội vụ".</summary>
    public string? Name { get; init; }

    public string? Place { get; init; }

    /// <summary>Number and sign as they stand behind "Số": "12/BC-SNV".</summary>
    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>"KT. GIÁM ĐỐC", "T/M BAN THƯỜNG VỤ".</summary>
    public string? Authority { get; init; }

    public string? Position { get; init; }

    public string? Signer { get; init; }

    /// <summary>To whom the closing sentence reports.</summary>
    public string? ReportsTo { get; init; }

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public string? Archive { get; init; }

    /// <summary>A mark of secrecy to be printed in the head; none unless the office says so.</summary>
    public string? Secrecy { get; init; }

    /// <summary>The form of the document, "state" or "party"; null: that of the plan's issuer.</summary>
    public string? Style { get; init; }
}
