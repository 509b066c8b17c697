using System.Text;
using Census.Database;
using Census.Reports;
using Census.Reports.Annexes;
using Census.Reports.Documents;
using Census.Reports.Explanations;
using Census.Reports.Forecasts;
using Census.Reports.Rendering;
using Census.Reports.Workbooks;
using Microsoft.Data.Sqlite;

namespace Census.Benchmarks;

/// <summary>
/// What is measured on a database of five rounds, after a bare loop over the rows of the round that counts nothing: figures, the yearly
/// review, each document from a review that is there, forecast and explanation. Each gives rows, people or bytes.
/// </summary>
internal static class ReportActs
{
    private const string Plan = "cao-bang";
    private static readonly DateOnly Round = new(2025, 12, 31);

    public static readonly IReadOnlyDictionary<string, Func<string, long>> All = new Dictionary<string, Func<string, long>>(StringComparer.Ordinal)
    {
        ["bare loop"] = BareLoop,
        ["report as JSON"] = file => ReportJson.Write(ReportOnPlan.Run(Open(file), new ReportRequest(Plan, Round)).Value!).Length,
        ["yearly review"] = file => Count(file).Annexes.Sum(table => table.Rows.Count),
        ["yearly review, xlsx, docx"] = file => Count(file) is var review ? Workbook(review).LongLength + WordReview.Write(Document(review)).LongLength : 0,
        ["xlsx alone"] = file => Workbook(ReviewOf(file)).LongLength,
        ["docx alone"] = file => WordReview.Write(Document(ReviewOf(file))).LongLength,
        ["html alone"] = file => Encoding.UTF8.GetByteCount(HtmlReview.Write(Document(ReviewOf(file)))),
        ["forecast"] = file => ForecastOnPlan.Run(Open(file), new ForecastRequest(Plan, Round)).Value!.Staff.People.Count,
        ["explain CB30-03"] = file => ExplainFigure.Run(Open(file), new ExplainRequest(Plan, "CB30-03", Round)).Value!.People.Count,
    };

    /// <summary>The acts that begin with a review.</summary>
    public static readonly IReadOnlySet<string> Writers = new HashSet<string>(["xlsx alone", "docx alone", "html alone"], StringComparer.Ordinal);

    private static YearlyReview? _review;

    public static YearlyReview ReviewOf(string file) => _review ??= Count(file);

    private static YearlyReview Count(string file) => YearlyReview.Run(Open(file), new ReportRequest(Plan, Round), Tables.All).Value!;

    private static byte[] Workbook(YearlyReview review) =>
        ReviewWorkbook.Bytes(review.Report, review.Annexes, [.. review.Charts.Where(chart => chart.Space is not null).Select(chart => new SheetChart(chart.Space!, chart.Title))]);

    private static ReviewDocument Document(YearlyReview review) => ReviewText.Of(review, OfficeSettings.Nothing, DocumentStyles.ForIssuer(review.Report.Plan.Issuer));

    private static CensusDatabase Open(string file) => CensusDatabase.Open(file, TimeProvider.System);

    // every value of every statement and degree of the round, as the driver gives it, nothing kept
    private static long BareLoop(string file)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly }.ConnectionString);
        connection.Open();
        return Filled(connection, "select s.* from Import i join Statement s on s.ImportNo = i.ImportNo where i.RoundDate = '2025-12-31'")
            + Filled(connection, "select q.* from Import i join Statement s on s.ImportNo = i.ImportNo join Qualification q on q.StatementNo = s.StatementNo where i.RoundDate = '2025-12-31'");
    }

    private static long Filled(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var filled = 0L;
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                filled += reader.GetValue(i) is DBNull ? 0 : 1;
            }
        }
        return filled;
    }
}
