using Census.Core.Ledger;
using Census.Core.People;
using Census.Core.Text;

namespace Census.Database.Tables;

/// <summary>A statement to be entered, with whom it speaks of and the row as it was written (one packed text).</summary>
public sealed record NewStatement(Statement Statement, PersonIdentity Identity, PackedText RawRow);

/// <summary>
/// What accepted rows say about people: only ever added. Which statements speak follows from the imports in force as of a ledger
/// number, and is decided on reading.
/// </summary>
public static partial class StatementTable
{
    // of so many the two halves are read at once
    private const long WorthTwo = 4_000;

    [Returns<NumbersRow>]
    private const string NumbersOfRoundSql = """
        select min(s.StatementNo) as First, max(s.StatementNo) as Last
        from Import i
        join Statement s on s.ImportNo = i.ImportNo
        where i.RoundDate = @Round and s.LedgerNo <= @UpTo
        """;

    // the sign before the number keeps an engine from going through the numbers of other rounds
    [Returns<StatementRow>]
    private const string OfRoundSql = """
        select s.StatementNo, s.LedgerNo, s.ImportNo, s.SheetNo, s.RowNo, s.PersonNo, s.UnitNo, s.UnitRule, s.Sex, s.BirthDate,
            s.EthnicGroup, s.Category, s.Field, s.FieldRule, s.Position, s.TitleCode, s.DegreesStated, s.JoinedOn,
            s.TitleTrained, s.ContinuousTraining, s.TitleStandard, s.KnowledgeUpdated, s.PostFit, s.Expert,
            s.PartyMember, s.PartyAdmittedOn, s.PartyOfficialOn, s.PoliticalTheory, s.StateManagement, s.Languages, s.EnglishLevel,
            s.OtherLanguageLevel, s.MinorityLanguageLevel, s.UnnamedLanguageLevel, s.Computing, s.ComputingLevel, s.SalaryThousandths, s.Erased
        from Import i
        join Statement s on s.ImportNo = i.ImportNo
        where i.RoundDate = @Round and s.LedgerNo <= @UpTo and +s.StatementNo between @First and @Last and s.LedgerNo not in
        """ + PersonAnswerTable.WithdrawnActs;

    [Returns<QualificationRow>]
    private const string DegreesOfRoundSql = """
        select q.StatementNo, q.Ordinal, q.Level, q.InTraining, q.Major, q.AwardedOn
        from Import i
        join Statement s on s.ImportNo = i.ImportNo
        join Qualification q on q.StatementNo = s.StatementNo
        where i.RoundDate = @Round and s.LedgerNo <= @UpTo and +s.StatementNo between @First and @Last
        order by q.StatementNo, q.Ordinal
        """;

    [Returns<PersonRow>]
    private const string KnownPeopleSql = "select PersonNo from Person where PersonNo between @First and @Last";

    [Returns<StatementCountRow>]
    private const string CountsSql = """
        select ImportNo, count(*) as Statements, count(distinct PersonNo) as People
        from Statement
        where LedgerNo <= @UpTo and LedgerNo not in
        """ + PersonAnswerTable.WithdrawnActs + " group by ImportNo order by ImportNo";

    [Returns<UnitRow>]
    private const string UnitsOfImportSql = "select distinct UnitNo from Statement where ImportNo = @ImportNo and UnitNo is not null";

    /// <summary>Enters statements with their degrees and identities, and the people who are not there yet.</summary>
    public static void Insert(WriteSession w, IReadOnlyCollection<NewStatement> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }
        InsertPeople(w, rows.Select(row => row.Statement.PersonNo).ToHashSet());
        w.InsertMany<StatementRow>("Statement", rows.Select(row => StatementMapping.ToRow(row.Statement)));
        w.InsertMany<QualificationRow>("Qualification", rows.SelectMany(row => StatementMapping.ToQualifications(row.Statement)));
        w.InsertMany<StatementIdentityRow>("StatementIdentity", rows.Select(StatementMapping.ToIdentity));
    }

    /// <summary>
    /// The statements of a round that speak, in the order of their numbers, with their degrees. People who are said to be one bear one
    /// number. A bound session has those whose unit it shows; who counts people takes <see cref="People"/>, which folds before it filters.
    /// </summary>
    public static IReadOnlyList<Statement> InForce(ReadSession r, DateOnly round, long? ledgerNo = null)
    {
        if (r.Viewer.UnitNo is not null)
        {
            var visible = VisibleUnits.Of(r);
            return [.. InForce(r.Everything, round, ledgerNo).Where(statement => visible.Holds(statement.UnitNo))];
        }
        var upTo = ledgerNo ?? LedgerTable.Latest(r);
        var imports = ImportTable.LedgerAsOf(r, upTo).InForce.ToHashSet();
        var people = PersonAnswerTable.Holding(r, upTo);
        Statement[] Stretch(ReadSession s, long first, long last) => InForce(s, new { Round = round, UpTo = upTo, First = first, Last = last }, imports, people);
        if (r.QueryOne<NumbersRow>(NumbersOfRoundSql, new { Round = round, UpTo = upTo }) is not { First: { } first, Last: { } last })
        {
            return [];
        }
        var middle = first + (last - first) / 2;
        return last - first < WorthTwo ? Stretch(r, first, last) : [.. r.AtOnce(one => Stretch(one, first, middle), other => Stretch(other, middle + 1, last)).SelectMany(half => half)];
    }

    private static Statement[] InForce(ReadSession r, object args, HashSet<long> imports, PersonAnswers people)
    {
        var degrees = DegreesOf(r.Query<QualificationRow>(DegreesOfRoundSql, args));
        // each row becomes a statement as it is read: a hundred thousand rows held beside their statements are work for the collector
        var statements = r.Query<StatementRow, Statement?>(OfRoundSql, args, row => imports.Contains(row.ImportNo)
            ? StatementMapping.ToStatement(r, Numbered(row, people), degrees.GetValueOrDefault(row.StatementNo, ArraySegment<QualificationRow>.Empty))
            : null);
        return [.. statements.OfType<Statement>().OrderBy(statement => statement.StatementNo)]; // quicker here than in the database, which would move whole rows about
    }

    /// <summary>
    /// Everybody in force in a round who counts at a unit that the session shows, in the order of their numbers, as of a ledger number. Of a
    /// database that keeps its past everybody is loaded once for all who ask, and not again for acts that concern other rounds.
    /// </summary>
    public static IReadOnlyList<PersonInForce> People(ReadSession r, DateOnly round, long ledgerNo)
    {
        var everybody = r.AsOf(ledgerNo, round, nameof(People), () => PersonInForce.Fold(InForce(r.Everything, round, ledgerNo), UnitTable.Everywhere(r, ledgerNo)));
        var visible = VisibleUnits.Of(r);
        return visible.IsEverything ? everybody : [.. everybody.Where(person => visible.Holds(person.UnitNo))];
    }

    private static StatementRow Numbered(StatementRow row, PersonAnswers people) =>
        people.NumberOf(new RowPlace(row.ImportNo, row.SheetNo, row.RowNo), row.PersonNo) is var number && number == row.PersonNo ? row : row with { PersonNo = number };

    // the rows of one statement follow one another
    private static Dictionary<long, ArraySegment<QualificationRow>> DegreesOf(IReadOnlyList<QualificationRow> rows)
    {
        var all = rows.ToArray();
        var segments = new Dictionary<long, ArraySegment<QualificationRow>>(all.Length);
        for (var from = 0; from < all.Length;)
        {
            var to = from + 1;
            while (to < all.Length && all[to].StatementNo == all[from].StatementNo)
            {
                to++;
            }
            segments[all[from].StatementNo] = new ArraySegment<QualificationRow>(all, from, to - from);
            from = to;
        }
        return segments;
    }

    /// <summary>For each import that brought any: its statements and people, those let in by a retry with them.</summary>
    public static IReadOnlyList<StatementCountRow> Counts(ReadSession r, long? ledgerNo = null) =>
        r.Query<StatementCountRow>(CountsSql, new { UpTo = LedgerTable.UpTo(ledgerNo) });

    /// <summary>The units at which an import's rows count; those without one are left out.</summary>
    public static IReadOnlyList<long> UnitsOf(ReadSession r, long importNo) => [.. r.Query<UnitRow>(UnitsOfImportSql, new { ImportNo = importNo }).Select(row => row.UnitNo)];

    /// <summary>Enters a person of whom a row that is there already turns out to speak.</summary>
    public static void InsertPerson(WriteSession w, long personNo) => w.InsertMany<PersonRow>("Person", [new PersonRow { PersonNo = personNo }]);

    private static void InsertPeople(WriteSession w, HashSet<long> people)
    {
        var known = w.Query<PersonRow>(KnownPeopleSql, new { First = people.Min(), Last = people.Max() });
        people.ExceptWith(known.Select(row => row.PersonNo));
        w.InsertMany<PersonRow>("Person", people.Order().Select(personNo => new PersonRow { PersonNo = personNo }));
    }
}
