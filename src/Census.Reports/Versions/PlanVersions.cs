using System.Globalization;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Database;
using Census.Database.Tables;

namespace Census.Reports.Versions;

/// <summary>A version of a plan: its ledger number (0: as shipped with the program), when it was kept (null: as shipped), and what it changed in the one before.</summary>
public sealed record PlanVersion(long LedgerNo, DateTimeOffset? At, IReadOnlyList<PlanChange> Changes);

/// <summary>The versions of a plan, the first one first.</summary>
public static class PlanVersions
{
    /// <summary>Empty when there is no plan of this id.</summary>
    public static IReadOnlyList<PlanVersion> Of(ReadSession read, string id)
    {
        var versions = new List<PlanVersion>();
        JsonDraft? before = null;
        foreach (var number in Numbers(read, id))
        {
            var text = JsonDraft.Parse(PlanShelf.Text(read, id, number)!)!;
            // of a plan's first version everything would be new
            versions.Add(new PlanVersion(number, At(read, number), before is null ? [] : PlanChanges.Between(before, text)));
            before = text;
        }
        return versions;
    }

    /// <summary>The text of one version; null when the plan has none of this number.</summary>
    public static string? Text(ReadSession read, string id, long number) => Numbers(read, id).Contains(number) ? PlanShelf.Text(read, id, number) : null;

    private static IEnumerable<long> Numbers(ReadSession read, string id) =>
        [.. PlanShelf.ShippedText(id) is null ? Array.Empty<long>() : [0L], .. PlanTable.Versions(read, id).Select(version => version.LedgerNo)];

    private static DateTimeOffset? At(ReadSession read, long number) =>
        LedgerTable.Find(read, number) is { } act ? DateTimeOffset.Parse(act.At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null;
}
