using System.Text;
using Census.Core.People;
using Census.Core.Text;
using Census.Database;
using Census.Database.Tables;
using Census.Integration.Tests.Database;
using Census.Reports;
using Census.Reports.Explanations;
using Census.Reports.Rendering;

namespace Census.Integration.Tests.Reports;

[Trait("Engine", "both")]
public sealed class ReportOnPlanTests : IDisposable
{
    private static readonly DateOnly Before = new(2024, 12, 31);
    private static readonly DateOnly Round = Scratch.Round;

    private readonly Scratch _scratch = new();
    private readonly CensusDatabase _database;
    private readonly long _second;

    // two units; 200 people a year ago, of whom 100 have left, and 300 now
    public ReportOnPlanTests()
    {
        _database = _scratch.Open();
        _second = _database.Write(w =>
        {
            var school = Lists.Unit(w, "Trường chính trị", Field.Education);
            var office = Lists.Unit(w, "Văn phòng");
            Lists.Send(w, Before, office, 1, 200);
            Lists.Send(w, Round, office, 101, 200, held: 3);
            return Lists.Send(w, Round, school, 301, 100);
        });
    }

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData(2030)]
    [InlineData(2045)]
    public void Every_figure_explains_itself(int horizon)
    {
        var report = Report(horizon: horizon);
        foreach (var result in report.Targets)
        {
            var code = result.Target.Code;
            Count(code, Side.Numerator).Should().Be((int)result.Numerator, code);
            Count(code, Side.Denominator).Should().Be((int)(result.Denominator ?? 0), code);
            Count(code, Side.Gap).Should().Be((int)(result.Denominator - result.Numerator ?? 0), code);
            Count(code, Side.Unknown).Should().Be((int)result.Unknown, code);
            foreach (var other in result.OtherReadings)
            {
                Count(code, Side.Numerator, other.Reading.Code).Should().Be((int)other.Numerator, other.Reading.Code);
            }
        }
        report.Targets.Sum(result => result.Numerator).Should().BePositive();
    }

    [Fact]
    public void Every_person_of_a_figure_leads_to_a_row_of_a_file()
    {
        var explanation = Explain(new ExplainRequest("cao-bang", "cb30-01", Round));
        explanation.Count.Should().Be(explanation.People.Count).And.BePositive();
        explanation.People.Should().OnlyContain(p =>
            p.Name == "Người thứ " + p.Person && p.File.StartsWith("ds-") && p.Sheet == "DS" && p.Row >= 2 && p.Unit != null && p.AcceptedAt == Scratch.Moment);
        explanation.People.Select(p => p.Person).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_limit_cuts_the_people_and_never_the_count()
    {
        var request = new ExplainRequest("cao-bang", "CB30-01", Round) { Limit = 3 };
        Explain(request).People.Should().HaveCount(3);
        Explain(request).Count.Should().Be(Explain(request with { Limit = null }).Count);
    }

    [Fact]
    public void A_monitored_row_is_explained_like_a_figure()
    {
        var row = Report().Monitored.Single(r => r.Row.Code == "CB-T2");
        Count("CB-T2", Side.Numerator).Should().Be((int)row.Count!.Value);
        row.Parts.Should().HaveCount(12);
        foreach (var part in row.Parts.Where(part => part.Now is not null))
        {
            Count(part.Part.Code, Side.Numerator).Should().Be((int)part.Now!.Count, part.Part.Code);
            Count(part.Part.Code, Side.Unknown).Should().Be((int)part.Now.Unknown, part.Part.Code);
        }
    }

    [Fact]
    public void Undoing_an_import_gives_the_report_of_before_and_the_ledger_keeps_both()
    {
        var after = Text(null);
        _database.Write(w => LedgerTable.Append(w, "undo", _second));
        var undone = Text(null);
        undone.Should().NotBe(after);
        var latest = _database.Read(r => LedgerTable.Latest(r));
        Text(latest - 1).Should().Be(after);
        Text(latest - 2).Should().Be(undone);
    }

    [Fact]
    public void A_unit_counts_its_own_people_and_its_field()
    {
        var school = Report(unit: "trường chính trị");
        school.Unit.Should().Be("Trường chính trị");
        school.Targets.Where(t => t.Target.Field is { } field and not Field.Education).Sum(t => t.Figure.Population.Count).Should().Be(0);
        school.Coverage.Should().Be(new Census.Reports.Rosters.Coverage(1, 1, 0));
        Report().Coverage.Should().Be(new Census.Reports.Rosters.Coverage(2, 2, 3));
    }

    [Fact]
    public void An_added_plan_covers_the_shipped_one_from_its_ledger_number_on()
    {
        var shipped = PlanShelf.ShippedText("cao-bang")!;
        var later = shipped.Replace("\"value\": 25767", "\"value\": 26000", StringComparison.Ordinal);
        var ledgerNo = _database.Write(w =>
        {
            var no = LedgerTable.Append(w, "plan");
            PlanTable.Add(w, no, "cao-bang", Encoding.UTF8.GetBytes(later));
            return no;
        });
        Report().Targets[0].Reading.Goal.Value.Should().Be(26000);
        Report(ledgerNo: ledgerNo - 1).Targets[0].Reading.Goal.Value.Should().Be(25767);
        _database.Read(r => PlanShelf.Ids(r)).Should().Contain("cao-bang").And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("quang-tri", null, null, null, "C6101")]
    [InlineData("cao-bang", "Sở Khác", null, null, "C6106")]
    [InlineData("cao-bang", null, 99L, null, "C6108")]
    [InlineData("cao-bang", null, null, 2035, "C6102")]
    public void A_question_about_what_is_not_there_is_answered_with_what_there_is(string plan, string? unit, long? ledgerNo, int? horizon, string code)
    {
        var answer = ReportOnPlan.Run(_database, new ReportRequest(plan, Round) { Unit = unit, LedgerNo = ledgerNo, Horizon = horizon });
        answer.Value.Should().BeNull();
        answer.Refused.Should().ContainSingle().Which.Code.Code.Should().Be(code);
        answer.Sentences(Language.Vietnamese).Should().OnlyContain(sentence => !sentence.Contains('{'));
    }

    [Theory]
    [InlineData("CB30-99", null, "C6103")]
    [InlineData("CB30-03", "C3", "C6104")]
    [InlineData("CB-T3", null, "C6105")]
    public void An_unknown_code_or_reading_is_refused(string target, string? reading, string code) =>
        ExplainFigure.Run(_database, new ExplainRequest("cao-bang", target, Round) { Reading = reading }).Refused
            .Should().ContainSingle().Which.Code.Code.Should().Be(code);

    [Fact]
    public void A_round_never_opened_gives_zeros()
    {
        var report = ReportOnPlan.Run(_database, new ReportRequest("cao-bang", new DateOnly(2027, 12, 31))).Value!;
        report.Targets.Should().OnlyContain(t => t.Numerator == 0 && t.Met == null);
        report.Coverage.Should().Be(new Census.Reports.Rosters.Coverage(2, 0, 0));
    }

    private Report Report(int? horizon = null, string? unit = null, long? ledgerNo = null) =>
        ReportOnPlan.Run(_database, new ReportRequest("cao-bang", Round) { Horizon = horizon, Unit = unit, LedgerNo = ledgerNo }).Value!;

    private string Text(long? ledgerNo) => ReportJson.Write(Report(ledgerNo: ledgerNo));

    private Explanation Explain(ExplainRequest request) => ExplainFigure.Run(_database, request).Value!;

    private int Count(string code, Side side, string? reading = null) =>
        Explain(new ExplainRequest("cao-bang", code, Round) { Side = side, Reading = reading }).Count;
}
