namespace Census.Reports.Figures;

/// <summary>
/// How much of a figure a document may show: all that is known of it; the figure, but no number that stands beside it (of unknown people,
/// of other readings); or nothing of its numbers. Only what is published shows less than everything.
/// </summary>
public enum Shown
{
    Everything,
    FigureOnly,
    Nothing,
}
