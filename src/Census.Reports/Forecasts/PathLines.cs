using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Time;
using Census.Reports.Figures;

namespace Census.Reports.Forecasts;

/// <summary>Draws the path of a target from its beginning to its value, by years, for the forecast and for the chart beside it.</summary>
internal static class PathLines
{
    /// <summary>Without a baseline a share or a head count begins at the first round with people in it: its day and figure.</summary>
    public static PathLine? Of(Target target, Reading reading, (DateOnly Day, Fraction Actual)? first)
    {
        var end = YearFraction.EndOf(target.Horizon);
        var path = TargetPath.Of(target, reading)
            ?? (first is { } round ? new GoalPath(YearFraction.Of(round.Day), round.Actual, end, reading.Goal.Target) : null);
        return path is not null && path.From < end ? new PathLine(Beginning(target), path.From, path.Value, [.. Points(path, target.Horizon)]) : null;
    }

    private static PathBeginning Beginning(Target target) => target switch
    {
        { Baseline: not null } => PathBeginning.Baseline,
        { Kind: TargetKind.Flow } => PathBeginning.Period,
        _ => PathBeginning.FirstRound,
    };

    private static IEnumerable<PathPoint> Points(GoalPath path, int horizon)
    {
        for (var year = (int)path.From.Ceiling(); year <= horizon; year++)
        {
            yield return new PathPoint(year, path.Straight(year), path.Growth(year));
        }
    }
}
