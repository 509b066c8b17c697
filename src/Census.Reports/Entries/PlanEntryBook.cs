using System.Globalization;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database;
using Census.Database.Tables;

namespace Census.Reports.Entries;

/// <summary>
/// Enters by hand what no list can give, each as an act of the ledger, and takes it back by another. A locked round takes nothing; what
/// cannot be entered is refused with what can.
/// </summary>
public static class PlanEntryBook
{
    /// <summary>The entry as it is kept, with its number and the plan's own spelling of its code.</summary>
    public static Answer<PlanEntry> Enter(CensusDatabase database, string planId, PlanEntry entry) => database.Write(w => Enter(w, planId, entry));

    /// <summary>A declared total whose number is that of the tables of counts which a file of the round brought.</summary>
    public static Answer<PlanEntry> EnterTable(CensusDatabase database, string planId, PlanEntry entry, string file) => database.Write(w =>
    {
        var tables = DeclaredTotalTable.InForce(w, entry.On);
        var rows = tables.Where(row => IsFile(row.FileName, file)).ToList();
        if (rows.Count == 0)
        {
            return Refused(PlanEntryProblems.NoSuchTable, file, List(tables.Select(row => row.FileName).Distinct(StringComparer.Ordinal)));
        }
        var sheets = string.Join(", ", rows.Select(row => row.SheetName).Distinct(StringComparer.Ordinal));
        return Enter(w, planId, entry with { Value = Total(rows), Source = entry.Source.Trim().Length == 0 ? "" : $"{entry.Source} ({rows[0].FileName}, {sheets})" });
    });

    /// <summary>Every entry there ever was, of one plan or of all.</summary>
    public static IReadOnlyList<GivenEntry> All(ReadSession read, string? planId) =>
        [.. PlanEntryTable.All(read).Where(given => planId is null || given.PlanId == planId)];

    /// <summary>The entry that was taken back.</summary>
    public static Answer<PlanEntry> Undo(CensusDatabase database, long entryNo) => database.Write(w => Undo(w, entryNo));

    /// <summary>The same within a transaction of the caller.</summary>
    public static Answer<PlanEntry> Undo(WriteSession w, long entryNo)
    {
        var number = entryNo.ToString(CultureInfo.InvariantCulture);
        var given = PlanEntryTable.All(w).FirstOrDefault(given => given.Entry.EntryNo == entryNo);
        if (given is null or { WithdrawnAt: not null })
        {
            return Refused(given is null ? PlanEntryProblems.NoSuchEntry : PlanEntryProblems.TakenBack, number);
        }
        if (Locked(w, given.Entry) is { } locked)
        {
            return new Answer<PlanEntry>(locked);
        }
        PlanEntryTable.Withdraw(w, entryNo, LedgerTable.Append(w, "plan-entry-undo", note: $"{given.PlanId} {given.Entry.Code}"));
        return new Answer<PlanEntry>(given.Entry);
    }

    /// <summary>The same within a transaction of the caller.</summary>
    public static Answer<PlanEntry> Enter(WriteSession w, string planId, PlanEntry entry)
    {
        var found = PlanShelf.Find(w, planId);
        if (found.Value is not { } plan)
        {
            return new Answer<PlanEntry>(null, found.Refused);
        }
        var (codes, none) = CodesFor(plan, entry.Kind);
        if (codes.FirstOrDefault(code => string.Equals(code, entry.Code, StringComparison.OrdinalIgnoreCase)) is not { } code)
        {
            return Refused(none, entry.Code, plan.Id, List(codes));
        }
        if ((Locked(w, entry) ?? Wrong(entry)) is { } problem)
        {
            return new Answer<PlanEntry>(problem);
        }
        var ledgerNo = LedgerTable.Append(w, "plan-entry", note: $"{plan.Id} {code}");
        return new Answer<PlanEntry>(PlanEntryTable.Add(w, ledgerNo, plan.Id, entry with { Code = code, Source = entry.Source.Trim() }));
    }

    /// <summary>The codes of a plan for which something of a kind can be entered.</summary>
    public static IReadOnlyList<string> Codes(Plan plan, PlanEntryKind kind) => CodesFor(plan, kind).Codes;

    private static (IReadOnlyList<string> Codes, ProblemCode None) CodesFor(Plan plan, PlanEntryKind kind) => kind switch
    {
        PlanEntryKind.Result => ([.. plan.Monitored.SelectMany(row => row.Parts.Select(part => part.Code).Prepend(row.Code))], PlanEntryProblems.NoResultFor),
        PlanEntryKind.Declared => ([.. plan.Targets.Where(target => target.Kind == TargetKind.Stock).Select(target => target.Code)], PlanEntryProblems.NoTotalFor),
        PlanEntryKind.Duty => ([.. plan.FollowUps.Select(duty => duty.Code)], PlanEntryProblems.NoDuty),
    };

    private static Problem? Wrong(PlanEntry entry)
    {
        if (entry.Source.Trim().Length == 0)
        {
            return Problem(PlanEntryProblems.NoSource, entry.Code);
        }
        var isWrong = entry is { Kind: PlanEntryKind.Declared, Value: { } number } && (number < 0 || !decimal.IsInteger(number) || entry.KnownOverlap < 0 || entry.KnownOverlap > number);
        return isWrong ? Problem(PlanEntryProblems.BadNumber, entry.Value!.Value.ToString(CultureInfo.InvariantCulture)) : null;
    }

    // the figures of a locked round stay; the day on which a duty was done is no round
    private static Problem? Locked(ReadSession read, PlanEntry entry) =>
        entry.Kind != PlanEntryKind.Duty && RoundTable.IsLocked(read, entry.On) ? Problem(PlanEntryProblems.RoundLocked, entry.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;

    // of each sheet the sum of all where it has one, else its units added up
    private static long Total(IReadOnlyList<DeclaredTotalRow> rows) => rows
        .GroupBy(row => (row.Sha256, row.SheetNo))
        .Sum(sheet => sheet.LastOrDefault(row => row.UnitName is null)?.People ?? sheet.Sum(row => (long)row.People));

    private static bool IsFile(string path, string asked) =>
        string.Equals(path, asked, StringComparison.OrdinalIgnoreCase) || string.Equals(Path.GetFileName(path), asked, StringComparison.OrdinalIgnoreCase);

    private static string List(IEnumerable<string> codes) => codes.ToList() is { Count: > 0 } some ? string.Join(", ", some) : "-";

    private static Answer<PlanEntry> Refused(ProblemCode code, string value, params string[] arguments) => new(Problem(code, value, arguments));

    private static Problem Problem(ProblemCode code, string value, params string[] arguments) => new(code, new SourceRef()) { Value = value, Arguments = arguments };
}
