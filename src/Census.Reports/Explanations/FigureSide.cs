using Census.Core.Criteria;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Reports.Figures;

namespace Census.Reports.Explanations;

/// <summary>The people of one side of a figure, and of each the statement that speaks for it.</summary>
public static class FigureSide
{
    /// <summary>Stocks and flows have no denominator, and so no gap: both sides are empty.</summary>
    public static IReadOnlyList<PersonInForce> People(Figure figure, TargetKind kind, Side side) => (side, kind) switch
    {
        (Side.Numerator, _) => figure.Population.Yes,
        (Side.Unknown, _) => figure.Population.Unknown,
        (Side.Denominator, TargetKind.Ratio) => [.. figure.Population.Everybody],
        (Side.Gap, TargetKind.Ratio) => [.. figure.Population.No, .. figure.Population.Unknown],
        (Side.Denominator or Side.Gap, TargetKind.Stock or TargetKind.Flow) => [],
    };

    /// <summary>The latest of the person's statements that answers the question by itself, else the latest.</summary>
    public static Statement Source(PersonInForce person, Criterion question, DateOnly asOf) =>
        person.Statements.LastOrDefault(statement => question.Of(statement.Facts, asOf) != Truth.Unknown) ?? person.Statements[^1];
}
