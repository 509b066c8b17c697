using System.Globalization;
using System.Reflection;
using System.Text;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Database;
using Census.Database.Tables;

namespace Census.Reports;

/// <summary>
/// The plans there are: those shipped with the program and those a department has added; an added version covers a shipped plan of
/// the same id. As of a ledger number the latest version not later than it is in force.
/// </summary>
public static class PlanShelf
{
    private const string Ending = ".json";

    private static readonly Assembly Home = typeof(PlanShelf).Assembly;

    /// <summary>Ids of the shipped plans, in order.</summary>
    public static IReadOnlyList<string> Shipped { get; } =
    [
        .. Home.GetManifestResourceNames()
            .Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => name[..^Ending.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a shipped plan; null when none has this id.</summary>
    public static string? ShippedText(string id)
    {
        using var stream = Home.GetManifestResourceStream(id + Ending);
        if (stream is null)
        {
            return null;
        }
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>All ids in force as of a ledger number, in order.</summary>
    public static IReadOnlyList<string> Ids(ReadSession read, long? ledgerNo = null) =>
    [
        .. Shipped.Concat(PlanTable.Ids(read).Where(id => PlanTable.Read(read, id, ledgerNo) is not null))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text in force; null when no plan has this id.</summary>
    public static string? Text(ReadSession read, string id, long? ledgerNo = null) =>
        PlanTable.Read(read, id, ledgerNo) is { } bytes ? Encoding.UTF8.GetString(bytes) : ShippedText(id);

    /// <summary>Keeps a plan, or a later version of one, as an act of the ledger; gives its ledger number. The text must have been read without problems.</summary>
    public static long Add(WriteSession write, string id, byte[] text)
    {
        var ledgerNo = LedgerTable.Append(write, "plan", note: id);
        PlanTable.Add(write, ledgerNo, id, text);
        return ledgerNo;
    }

    /// <summary>The ledger number of the version in force; 0 for a plan as shipped, null when there is none of this id.</summary>
    public static long? VersionOf(ReadSession read, string id) =>
        PlanTable.Versions(read, id) is [.., var latest] ? latest.LedgerNo : ShippedText(id) is null ? null : 0;

    /// <summary>
    /// Keeps a version that was made from another, if that one (its number as <see cref="VersionOf"/> gives it; null for a plan that is to be new) is
    /// still in force, the plan check finds nothing wrong, and something differs.
    /// </summary>
    public static Answer<KeptPlan> Change(WriteSession write, string text, long? madeFrom)
    {
        var reading = PlanText.Read(text);
        if (reading.Plan is not { } plan)
        {
            return new Answer<KeptPlan>(null, reading.Problems);
        }
        var now = VersionOf(write, plan.Id);
        var problem = now == madeFrom
            ? now is not null && PlanChanges.Between(JsonDraft.Parse(Text(write, plan.Id)!), JsonDraft.Parse(text)!).Count == 0 ? PlanChangeProblems.NothingChanged : null
            : madeFrom is null ? PlanChangeProblems.IdTaken : PlanChangeProblems.ChangedMeanwhile;
        return problem is null
            ? new Answer<KeptPlan>(new KeptPlan(plan, Add(write, plan.Id, Encoding.UTF8.GetBytes(text))))
            : new Answer<KeptPlan>(new Problem(problem, new SourceRef()) { Value = plan.Id, Arguments = [(now ?? 0).ToString(CultureInfo.InvariantCulture)] });
    }

    /// <summary>The plan in force, or why there is none. A database that keeps its past reads its text once.</summary>
    public static Answer<Plan> Find(ReadSession read, string id, long? ledgerNo = null) => Shipped.Contains(id) || PlanTable.Ids(read).Contains(id)
        ? read.AsOf(ledgerNo ?? LedgerTable.Latest(read), (nameof(PlanShelf), id), () => Read(read, id, ledgerNo))
        : NoSuchPlan(read, id, ledgerNo);

    private static Answer<Plan> Read(ReadSession read, string id, long? ledgerNo)
    {
        if (Text(read, id, ledgerNo) is not { } text)
        {
            return NoSuchPlan(read, id, ledgerNo);
        }
        var reading = PlanText.Read(text);
        return new Answer<Plan>(reading.Plan, reading.Problems);
    }

    private static Answer<Plan> NoSuchPlan(ReadSession read, string id, long? ledgerNo) => new(new Problem(PlanProblems.NoSuchPlan, new SourceRef())
    {
        Value = id,
        Arguments = [string.Join(", ", Ids(read, ledgerNo))],
    });
}

/// <summary>A version of a plan that has been kept, and its ledger number.</summary>
public sealed record KeptPlan(Plan Plan, long LedgerNo);
