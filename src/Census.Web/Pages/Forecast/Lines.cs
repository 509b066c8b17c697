using System.Globalization;
using Census.Core.Numbers;
using Census.Reports.Forecasts;

namespace Census.Web.Pages.Forecast;

/// <summary>A target's path and projections as points of one small picture, 480 by 150: years from left to right, the figure from zero up.</summary>
internal sealed class Lines(IReadOnlyList<TargetForecast> beside, IReadOnlyList<int> years)
{
    public const int Width = 480;

    public const int Height = 150;

    private const int Left = 10;

    private const int Usable = 440;

    private readonly decimal _most = Math.Max(1, beside.SelectMany(target => target.Projection.Select(year => Number(year.Actual)).Append(Number(target.Reading.Goal.Upper)).Append(Number(target.Verdict.Actual))).Max());

    /// <summary>From the figure of the round on, at the end of each year.</summary>
    public string Projected(TargetForecast target) =>
        Points([(Now, Number(target.Verdict.Actual)), .. target.Projection.Select(year => ((decimal)year.Year, Number(year.Actual)))]);

    /// <summary>The number asked for, straight across.</summary>
    public string Goal(TargetForecast target) => Points([(Now, Number(target.Reading.Goal.Target)), (years[^1], Number(target.Reading.Goal.Target))]);

    public string Bottom => Points([(Now, 0), (years[^1], 0)]);

    private decimal Now => years[0] - 1;

    private string Points(IEnumerable<(decimal Year, decimal Number)> points) => string.Join(' ', points.Select(point => string.Create(
        CultureInfo.InvariantCulture,
        $"{Left + (Usable * (point.Year - Now) / Math.Max(1, years[^1] - Now)):0.#},{Height - 10 - ((Height - 25) * point.Number / _most):0.#}")));

    private static decimal Number(Fraction? number) => number?.Rounded(4) ?? 0;
}
