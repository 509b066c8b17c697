namespace Census.Reports.Figures;

/// <summary>
/// Where a target stands; of several that would fit, the first in this order. None: there is nobody to count. Insufficient data: the
/// people of whom too little is known could turn the verdict, or it is not met and too few units have reported. Exceeded: beyond the value. At risk: at its present pace
/// (<see cref="TargetPace"/>) the target would be missed. On track: not below the path. Behind: below the path, or not met and there is no path.
/// </summary>
public enum TargetStatus
{
    None,
    InsufficientData,
    Exceeded,
    Met,
    AtRisk,
    OnTrack,
    Behind,
}

/// <summary>Codes of the statuses, as reports write them.</summary>
public static class TargetStatuses
{
    private static readonly string[] CodeOf = ["none", "insufficient-data", "exceeded", "met", "at-risk", "on-track", "behind"];

    public static string Code(this TargetStatus status) => CodeOf[(int)status];
}
