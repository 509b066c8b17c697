namespace Census.Database;

/// <summary>The account of one sheet beside what is stored of it.</summary>
public sealed record SheetAccountRow
{
    public required long ImportNo { get; init; }
    public required string Name { get; init; }
    public required long Seen { get; init; }
    public required long Accounted { get; init; }
    public required long People { get; init; }
    public required long Statements { get; init; }
    public required long Held { get; init; }
    public required long HeldRows { get; init; }
}

/// <summary>A counter's next number (null: there is no such counter) beside the highest number in use (0: none).</summary>
public sealed record CounterUseRow
{
    public required string Counter { get; init; }
    public long? Next { get; init; }
    public required long Used { get; init; }
}

/// <content>The statements of the check.</content>
public static partial class DatabaseCheck
{
    // what the import itself let in; rows that a retry let in later were held when the account was made
    [Returns<SheetAccountRow>]
    private const string SheetAccountsSql = """
        select h.ImportNo, h.Name, h.Seen,
            h.Header + h.Blank + h.Section + h.Total + h.Note + h.People + h.Held + h.Refused as Accounted,
            h.People,
            (select count(*) from Statement s
                where s.ImportNo = h.ImportNo and s.SheetNo = h.SheetNo and s.LedgerNo = i.LedgerNo) as Statements,
            h.Held,
            (select count(*) from HeldRow w where w.ImportNo = h.ImportNo and w.SheetNo = h.SheetNo) as HeldRows
        from ImportSheet h
        join Import i on i.ImportNo = h.ImportNo
        order by h.ImportNo, h.SheetNo
        """;

    [Returns<CounterUseRow>]
    private const string CounterUsesSql = """
        select u.Counter, c.Next, u.Used
        from (
            select 'ledger' as Counter, coalesce(max(LedgerNo), 0) as Used from Ledger
            union all select 'import', coalesce(max(ImportNo), 0) from Import
            union all select 'person', coalesce(max(PersonNo), 0) from Person
            union all select 'statement', coalesce(max(StatementNo), 0) from Statement
            union all select 'unit', coalesce(max(UnitNo), 0) from Unit
            union all select 'answer', coalesce(max(AnswerNo), 0) from PersonAnswer
            union all select 'memory', coalesce(max(MemoryNo), 0) from Memory
            union all select 'plan-entry', coalesce(max(EntryNo), 0) from PlanEntry
            union all select 'work-register', coalesce(max(RegisterNo), 0) from WorkRegister
            union all select 'audit', coalesce(max(EntryNo), 0) from AuditEntry
            union all select 'account-stamp', coalesce(max(Stamp), 0) from Account
            union all select 'member-list', coalesce(max(ListNo), 0) from MemberList
        ) u
        left join Counter c on c.Name = u.Counter
        """;
}
