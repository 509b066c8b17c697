using Census.Core.Plans;
using Census.Reports;

namespace Census.Tests.Plans;

/// <summary>The plan of Cao Bằng as it is shipped.</summary>
internal static class ShippedPlan
{
    public static string Text { get; } = PlanShelf.ShippedText("cao-bang")!;

    public static Plan CaoBang { get; } = PlanText.Read(Text).Plan!;
}
