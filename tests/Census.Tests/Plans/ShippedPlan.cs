using Census.Core.Plans;
using Census.Reports;

namespace Census.Tests.Plans;

/// <summary>The plans as they are shipped.</summary>
internal static class ShippedPlan
{
    public static string Text { get; } = PlanShelf.ShippedText("cao-bang")!;

    public static Plan CaoBang { get; } = PlanText.Read(Text).Plan!;

    public static Plan VinhLinh { get; } = Read("vinh-linh");

    public static Plan DucPho { get; } = Read("duc-pho");

    public static Plan SoVhttdl { get; } = Read("so-vhttdl");

    public static Plan QuocGia { get; } = Read("quoc-gia");

    public static IReadOnlyList<Plan> All { get; } = [CaoBang, VinhLinh, DucPho, SoVhttdl, QuocGia];

    private static Plan Read(string id) => PlanText.Read(PlanShelf.ShippedText(id)!).Plan!;
}
