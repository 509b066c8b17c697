using Census.Core.Problems;
using Census.Core.Sources;

namespace Census.Database.Tables;

/// <summary>
/// One problem found in an import: numbered from 1 within the import, with the ledger number of the import or of the retry that found
/// it. The arguments of its sentence are one text, parted by the unit separator (U+001F).
/// </summary>
public sealed record ImportProblemRow
{
    private const char Between = '\u001F';

    public required long ImportNo { get; init; }
    public required int ProblemNo { get; init; }
    public required long LedgerNo { get; init; }
    public required string Code { get; init; }
    public string? Sheet { get; init; }
    public int? RowNo { get; init; }
    public string? ColumnLetter { get; init; }
    public string? Heading { get; init; }
    public string? Value { get; init; }
    public string? Arguments { get; init; }

    public static ImportProblemRow Of(long importNo, int problemNo, long ledgerNo, Problem problem) => new()
    {
        ImportNo = importNo,
        ProblemNo = problemNo,
        LedgerNo = ledgerNo,
        Code = problem.Code.Code,
        Sheet = problem.Where.Sheet,
        RowNo = problem.Where.Row,
        ColumnLetter = problem.Where.Column,
        Heading = problem.Column,
        Value = problem.Value,
        Arguments = problem.Arguments.Count == 0 ? null : string.Join(Between, problem.Arguments),
    };

    /// <summary>The problem again, given the kind that its code names.</summary>
    public Problem ToProblem(ProblemCode code) => new(code, new SourceRef(Sheet, RowNo, ColumnLetter))
    {
        Column = Heading,
        Value = Value,
        Arguments = Arguments?.Split(Between) ?? [],
    };
}

/// <summary>How often a kind of problem was found in an import.</summary>
public sealed record ProblemCountRow
{
    public required long ImportNo { get; init; }
    public required string Code { get; init; }
    public required long Times { get; init; }
}

/// <summary>The problems of the imports, kept as they were found so that they can be shown again without reading the file.</summary>
public static class ImportProblemTable
{
    [Returns<ImportProblemRow>]
    private const string OfImportSql = """
        select ImportNo, ProblemNo, LedgerNo, Code, Sheet, RowNo, ColumnLetter, Heading, Value, Arguments
        from ImportProblem
        where ImportNo = @ImportNo
        order by ProblemNo
        """;

    [Returns<ProblemCountRow>]
    private const string CountsSql = """
        select p.ImportNo, p.Code, count(*) as Times
        from Import i
        join ImportProblem p on p.ImportNo = i.ImportNo
        where i.RoundDate = @Round and p.LedgerNo <= @UpTo
        group by p.ImportNo, p.Code
        order by p.ImportNo, p.Code
        """;

    public static void Insert(WriteSession w, IReadOnlyCollection<ImportProblemRow> rows) => w.InsertMany<ImportProblemRow>(
        "ImportProblem",
        [
            .. rows.Select(row => row with
            {
                Sheet = ColumnText.Cut(row.Sheet, 100),
                Heading = ColumnText.Cut(row.Heading, 400),
                Value = ColumnText.Cut(row.Value, 400),
                Arguments = ColumnText.Cut(row.Arguments, 1000),
            }),
        ]);

    public static IReadOnlyList<ImportProblemRow> OfImport(ReadSession r, long importNo) =>
        VisibleImports.Only(r, r.Query<ImportProblemRow>(OfImportSql, new { ImportNo = importNo }), row => row.ImportNo);

    /// <summary>How often each kind was found in each import of a round, in force or not.</summary>
    public static IReadOnlyList<ProblemCountRow> Counts(ReadSession r, DateOnly round, long? ledgerNo = null) =>
        VisibleImports.Only(r, r.Query<ProblemCountRow>(CountsSql, new { Round = round, UpTo = LedgerTable.UpTo(ledgerNo) }), row => row.ImportNo);
}
