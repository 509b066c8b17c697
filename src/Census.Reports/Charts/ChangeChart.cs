using Census.Core.Numbers;
using Census.Core.Plans;

namespace Census.Reports.Charts;

/// <summary>Shares in an earlier round against those of this round: targets of one measure side by side, one line each.</summary>
public sealed record ChangeChart(DateOnly Before, DateOnly Now, IReadOnlyList<ChangePanel> Panels) : Chart;

/// <summary>Targets that ask for the same thing of several fields.</summary>
public sealed record ChangePanel(Title Title, IReadOnlyList<ChangeLine> Lines);

/// <summary>
/// One share in both rounds, in hundredths, exact and as printed; before is null where there was nobody to count. The change is in
/// percentage points.
/// </summary>
public sealed record ChangeLine(string Code, Title Label, Fraction? Before, Fraction Now)
{
    public required Title ShownBefore { get; init; }

    public required Title ShownNow { get; init; }

    public Fraction? Change => Before is { } before ? Now - before : null;
}
