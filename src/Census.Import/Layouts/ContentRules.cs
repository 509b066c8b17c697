using System.Text.RegularExpressions;

namespace Census.Import.Layouts;

/// <summary>
/// When a column is understood by what its cells hold (reference/column-content.json): how many filled cells at least, what percentage
/// of them, below which percentage of readable cells a heading is doubted, and the years of birth that staff can have. Patterns are over
/// fold keys.
/// </summary>
public sealed record ContentRules
{
    public required int LeastCells { get; init; }

    public required int LeastPercent { get; init; }

    public required int LeastPercentOfHeading { get; init; }

    public required int FirstBirthYear { get; init; }

    public required int LastBirthYear { get; init; }

    /// <summary>Nine digits that are an old identity card and no telephone number.</summary>
    public required Regex OldId { get; init; }

    public required Regex Sex { get; init; }

    /// <summary>Headings of columns about somebody else (relatives), which are never judged.</summary>
    public required Regex OfOthers { get; init; }
}
