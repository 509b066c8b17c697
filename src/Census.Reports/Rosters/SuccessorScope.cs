using Census.Core.Plans;
using Census.Core.Units;

namespace Census.Reports.Rosters;

/// <summary>
/// Finds the units that came after those of a plan's issuer. Only units of the list of units count: a name met in a workbook says
/// nothing of how the province is organised, and a figure of a few of them would be taken for that of the whole.
/// </summary>
public static class SuccessorScope
{
    /// <summary>Their numbers; empty when the plan has none or the list of units none of them.</summary>
    public static IReadOnlyCollection<long> Of(Successors? successors, UnitTree units) =>
        [.. (successors?.Units ?? []).SelectMany(successor => units.All.Where(unit => unit.IsListed && Is(unit, successor))).Select(unit => unit.UnitNo).Distinct().Order()];

    private static bool Is(Unit unit, SuccessorUnit successor) =>
        (successor.Code is { } code && string.Equals(unit.Code, code, StringComparison.OrdinalIgnoreCase)) || successor.Names.Any(name => UnitName.Key(name) == unit.NameKey);
}
