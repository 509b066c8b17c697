using Census.Core.Rights;

namespace Census.Database.Tables;

/// <content>The questions that need names and numbers of people.</content>
public static partial class StatementTable
{
    // numbers further apart than this are asked for separately
    private const long WidestGap = 500;

    [Returns<IdentityRow>]
    private const string IdentitiesSql = """
        select s.StatementNo, s.PersonNo, s.ImportNo, s.SheetNo, s.RowNo, i.RoundDate, p.FullName, p.NameKey, p.CitizenId, p.OldId, p.EmployeeCode,
            s.BirthDate, s.Sex, s.UnitNo
        from Statement s
        join Import i on i.ImportNo = s.ImportNo
        join StatementIdentity p on p.StatementNo = s.StatementNo
        where i.RoundDate = @Round and s.LedgerNo <= @UpTo and s.LedgerNo not in
        """ + PersonAnswerTable.WithdrawnActs;

    [Returns<RowUnitRow>]
    private const string UnitsOfRowsSql = "select SheetNo, RowNo, PersonNo, UnitNo from Statement where ImportNo = @ImportNo order by SheetNo, RowNo";

    [Returns<SourceRow>]
    private const string SourcesSql = """
        select s.StatementNo, s.PersonNo, coalesce(p.FullName, '') as FullName, p.CitizenId, coalesce(p.RawRow, '') as RawRow,
            i.FileName, coalesce(h.Name, '') as SheetName, s.RowNo, s.ImportNo, l.At as AcceptedAt
        from Statement s
        join Import i on i.ImportNo = s.ImportNo
        left join ImportSheet h on h.ImportNo = s.ImportNo and h.SheetNo = s.SheetNo
        join Ledger l on l.LedgerNo = s.LedgerNo
        left join StatementIdentity p on p.StatementNo = s.StatementNo
        where s.StatementNo between @First and @Last
        order by s.StatementNo
        """;

    /// <summary>Of which unit each row of an import speaks that was let in.</summary>
    public static IReadOnlyList<RowUnitRow> UnitsOfRows(ReadSession r, long importNo) => r.Query<RowUnitRow>(UnitsOfRowsSql, new { ImportNo = importNo });

    [Returns<StatementNameRow>]
    private const string NamesSql = """
        select s.StatementNo, p.FullName, p.CitizenId
        from Import i
        join Statement s on s.ImportNo = i.ImportNo
        join StatementIdentity p on p.StatementNo = s.StatementNo
        where i.RoundDate = @Round and s.LedgerNo <= @UpTo
        """;

    /// <summary>
    /// Under which name and number each statement of a round knows its person, in force or not; erased ones are not among them. It gives
    /// everybody: whose names may be shown is for the caller to say, who has the people that the session shows.
    /// </summary>
    public static IReadOnlyList<StatementNameRow> Names(ReadSession r, DateOnly round, long? ledgerNo = null) =>
        r.Query<StatementNameRow>(NamesSql, new { Round = round, UpTo = LedgerTable.UpTo(ledgerNo) });

    /// <summary>
    /// The identities of all statements of all rounds, in the order of their numbers, whether their imports are in force or not: that is
    /// for the caller to say. What was erased by law is not among them. Those of many rounds take a second or more to load; a database that
    /// keeps its past loads a round again when an act concerns it. People who are said to be one bear one number. A bound session has those whose unit it shows.
    /// </summary>
    public static IReadOnlyList<IdentityRow> Identities(ReadSession r, long? ledgerNo = null)
    {
        var asOf = ledgerNo ?? LedgerTable.Latest(r);
        var rows = RoundTable.All(r).SelectMany(round => r.AsOf(asOf, round.RoundDate, nameof(Identities), () => Identities(r, round.RoundDate, asOf)));
        var visible = VisibleUnits.Of(r);
        return [.. rows.Where(row => visible.Holds(row.UnitNo)).OrderBy(row => row.StatementNo)];
    }

    private static IReadOnlyList<IdentityRow> Identities(ReadSession r, DateOnly round, long ledgerNo)
    {
        var people = PersonAnswerTable.Holding(r, ledgerNo);
        var rows = r.Query<IdentityRow>(IdentitiesSql, new { Round = round, UpTo = ledgerNo });
        return people.IsEmpty ? rows : [.. rows.Select(row => row with { PersonNo = people.NumberOf(row.Place, row.PersonNo) })];
    }

    /// <summary>
    /// Where statements came from, in the order of their numbers, each once. Whose they are is for the caller to say. Where a file is not
    /// shown, it and the place in it are empty and 0; numbers and the raw row only for who was granted them.
    /// </summary>
    public static IReadOnlyList<SourceRow> Sources(ReadSession r, IEnumerable<long> statementNos)
    {
        var wanted = statementNos.ToHashSet();
        var imports = VisibleImports.Of(r);
        return
        [
            .. Stretches([.. wanted.Order()])
                .SelectMany(stretch => r.Query<SourceRow>(SourcesSql, new { stretch.First, stretch.Last }))
                .Where(row => wanted.Contains(row.StatementNo))
                .Select(row => Granted(r, imports.Holds(row.ImportNo) ? row : row with { ImportNo = 0, FileName = "", SheetName = "", RowNo = 0, RawRow = "" })),
        ];
    }

    private static SourceRow Granted(ReadSession r, SourceRow row) => r.Viewer.Sees(Sensitive.All) ? row : row with
    {
        CitizenId = r.Viewer.Sees(Sensitive.Identity) ? row.CitizenId : null,
        RawRow = "",
    };

    // the statements of one file follow one another, so that a figure's thousands of numbers are a few stretches
    private static IEnumerable<(long First, long Last)> Stretches(IReadOnlyList<long> ascending)
    {
        for (var from = 0; from < ascending.Count;)
        {
            var to = from;
            while (to + 1 < ascending.Count && ascending[to + 1] - ascending[to] <= WidestGap)
            {
                to++;
            }
            yield return (ascending[from], ascending[to]);
            from = to + 1;
        }
    }
}
