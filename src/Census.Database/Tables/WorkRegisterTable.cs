using Census.Core.Ledger;
using Census.Core.Works;

namespace Census.Database.Tables;

/// <summary>A register of works and where it stands: one sheet of a file of a round. ImportNo is null where the file held no list of people.</summary>
public sealed record WorkRegisterRow
{
    public required long RegisterNo { get; init; }
    public required long LedgerNo { get; init; }
    public long? ImportNo { get; init; }
    public required DateOnly RoundDate { get; init; }
    public required string Sha256 { get; init; }
    public required int SheetNo { get; init; }
    public required string FileName { get; init; }
    public required string SheetName { get; init; }
}

/// <summary>A register taken back, with the ledger number from which it no longer holds.</summary>
public sealed record WorkRegisterUndoRow
{
    public required long RegisterNo { get; init; }
    public required long LedgerNo { get; init; }
}

/// <summary>One work of a register, by the row that names it; the kind by its code, null where it is unknown.</summary>
public sealed record RegisteredWorkRow
{
    public required long RegisterNo { get; init; }
    public required int RowNo { get; init; }
    public string? Kind { get; init; }
    public required string Title { get; init; }
    public int? WorkYear { get; init; }
    public string? Authors { get; init; }
    public string? UnitName { get; init; }
    public string? Decision { get; init; }
}

/// <summary>A register, and whether it still holds: not taken back, nor its import.</summary>
public sealed record KeptRegister(WorkRegisterRow Register, bool Holds);

/// <summary>The registers of works and patents: only ever added; taking one back is an act of the ledger of its own.</summary>
public static class WorkRegisterTable
{
    [Returns<WorkRegisterRow>]
    private const string AllSql = """
        select RegisterNo, LedgerNo, ImportNo, RoundDate, Sha256, SheetNo, FileName, SheetName
        from WorkRegister
        where LedgerNo <= @UpTo
        order by RegisterNo
        """;

    [Returns<WorkRegisterUndoRow>]
    private const string UndoneSql = "select RegisterNo, LedgerNo from WorkRegisterUndo where LedgerNo <= @UpTo";

    [Returns<RegisteredWorkRow>]
    private const string WorksSql = """
        select w.RegisterNo, w.RowNo, w.Kind, w.Title, w.WorkYear, w.Authors, w.UnitName, w.Decision
        from RegisteredWork w
        join WorkRegister r on r.RegisterNo = w.RegisterNo
        where r.LedgerNo <= @UpTo
        order by w.RegisterNo, w.RowNo
        """;

    /// <summary>
    /// Every register ever kept, in the order in which they came, as of a ledger number or as of now. A bound session has those of imports
    /// it shows, and of files without a list those whose works are all of units it shows.
    /// </summary>
    public static IReadOnlyList<KeptRegister> All(ReadSession r, long? ledgerNo = null)
    {
        var upTo = new { UpTo = LedgerTable.UpTo(ledgerNo) };
        var undone = r.Query<WorkRegisterUndoRow>(UndoneSql, upTo).Select(row => row.RegisterNo).ToHashSet();
        var imports = ImportTable.LedgerAsOf(r.Everything, ledgerNo);
        return
        [
            .. Shown(r, r.Query<WorkRegisterRow>(AllSql, upTo), ledgerNo)
                .Select(row => new KeptRegister(row, !undone.Contains(row.RegisterNo) && (row.ImportNo is not { } no || imports.StateOf(no) == ImportState.InForce))),
        ];
    }

    /// <summary>The works of all registers by the number of the register. A bound session has those of registers and of units that it shows.</summary>
    public static ILookup<long, Work> Works(ReadSession r, long? ledgerNo = null)
    {
        var rows = Rows(r, ledgerNo);
        if (r.Viewer.UnitNo is not null)
        {
            var shown = All(r, ledgerNo).Select(kept => kept.Register.RegisterNo).ToHashSet();
            var (whole, units) = (UnitTable.Load(r.Everything), VisibleUnits.Of(r));
            rows = [.. rows.Where(row => shown.Contains(row.RegisterNo) || units.HoldsAllNamed(row.UnitName, whole))];
        }
        return rows.ToLookup(row => row.RegisterNo, row => WorkOf(r, row));
    }

    private static IReadOnlyList<RegisteredWorkRow> Rows(ReadSession r, long? ledgerNo) =>
        r.Query<RegisteredWorkRow>(WorksSql, new { UpTo = LedgerTable.UpTo(ledgerNo) });

    private static IEnumerable<WorkRegisterRow> Shown(ReadSession r, IReadOnlyList<WorkRegisterRow> registers, long? ledgerNo)
    {
        if (r.Viewer.UnitNo is null || registers.Count == 0)
        {
            return registers;
        }
        var (whole, units, imports) = (UnitTable.Load(r.Everything), VisibleUnits.Of(r), VisibleImports.Of(r));
        var works = Rows(r, ledgerNo).ToLookup(row => row.RegisterNo);
        return registers.Where(row => row.ImportNo is null
            ? works.Contains(row.RegisterNo) && works[row.RegisterNo].All(work => units.HoldsAllNamed(work.UnitName, whole))
            : imports.Holds(row.ImportNo));
    }

    /// <summary>Keeps a register with its works, under the number of the act that brought it; its own number is filled in.</summary>
    public static void Add(WriteSession w, WorkRegisterRow register, IEnumerable<(int Row, Work Work)> works)
    {
        var number = w.Next("work-register");
        w.InsertMany<WorkRegisterRow>("WorkRegister", [register with { RegisterNo = number, FileName = ColumnText.Cut(register.FileName, 400), SheetName = ColumnText.Cut(register.SheetName, 100) }]);
        w.InsertMany<RegisteredWorkRow>("RegisteredWork", [.. works.Select(row => RowOf(number, row.Row, row.Work))]);
    }

    /// <summary>Takes a register back, under the number of its act in the ledger.</summary>
    public static void Withdraw(WriteSession w, long registerNo, long ledgerNo) =>
        w.InsertMany<WorkRegisterUndoRow>("WorkRegisterUndo", [new WorkRegisterUndoRow { RegisterNo = registerNo, LedgerNo = ledgerNo }]);

    private static RegisteredWorkRow RowOf(long registerNo, int row, Work work) => new()
    {
        RegisterNo = registerNo,
        RowNo = row,
        Kind = work.Kind?.Code(),
        Title = ColumnText.Cut(work.Title, 400),
        WorkYear = work.Year,
        Authors = ColumnText.Cut(work.Authors, 400),
        UnitName = ColumnText.Cut(work.Unit, 200),
        Decision = ColumnText.Cut(work.Decision, 200),
    };

    private static Work WorkOf(ReadSession r, RegisteredWorkRow row) => new(row.Title)
    {
        Kind = row.Kind is null ? null : WorkKinds.Parse(row.Kind) ?? throw r.Damaged($"RegisteredWork {row.RegisterNo}/{row.RowNo}: Kind “{row.Kind}”"),
        Year = row.WorkYear,
        Authors = row.Authors,
        Unit = row.UnitName,
        Decision = row.Decision,
    };
}
