using Census.Core.Plans;

namespace Census.Reports.Charts;

/// <summary>
/// One picture as data: what its title says, the figures with their labels, what they are of, and the same in words for whoever cannot
/// see it. Nothing of drawing is in it: the same record becomes an SVG picture and a native chart of Office. Closed: bullets, stacked
/// bars, a path, a pyramid, a matrix, a change. Figures are exact and those of the report.
/// </summary>
public abstract record Chart
{
    private protected Chart()
    {
    }

    /// <summary>The message with its main figure, not the name of the data.</summary>
    public required Title Title { get; init; }

    /// <summary>Lines that must stand below: plan, day, definition, coverage, and what is not in the picture.</summary>
    public required IReadOnlyList<Title> Source { get; init; }

    /// <summary>What the picture shows, in sentences with the figures.</summary>
    public required Title Alternative { get; init; }
}
