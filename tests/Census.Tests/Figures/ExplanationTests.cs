using Census.Core.People;
using Census.Reports.Explanations;
using Census.Tests.Criteria;
using Census.Tests.Plans;

namespace Census.Tests.Figures;

public class ExplanationTests
{
    private const string Agriculture = "category=civil-servant field=agriculture";

    [Theory]
    [InlineData("CB30-03", Side.Numerator, 2)]
    [InlineData("CB30-03", Side.Denominator, 10)]
    [InlineData("CB30-03", Side.Gap, 8)]
    [InlineData("CB30-03", Side.Unknown, 3)]
    [InlineData("CB30-01", Side.Numerator, 7)]
    [InlineData("CB30-01", Side.Denominator, 0)]
    [InlineData("CB30-01", Side.Gap, 0)]
    [InlineData("CB30-01", Side.Unknown, 3)]
    public void A_side_lists_the_people_its_number_counts(string code, Side side, int people)
    {
        var report = Staff.Report(Staff.Shelf($"2 x {Agriculture} degrees=master", $"5 x {Agriculture} degrees=bachelor", $"3 x {Agriculture}"));
        var result = report.Target(code);
        FigureSide.People(result.Figure, result.Target.Kind, side).Should().HaveCount(people);
    }

    [Theory]
    [InlineData("degrees=master | title-trained=yes", 1)]
    [InlineData("degrees=bachelor | degrees=master", 2)]
    [InlineData("degrees=master | degrees=master | sex=female", 2)]
    [InlineData("sex=male | sex=female", 2)]
    public void The_latest_row_that_answers_the_question_speaks(string statements, long expected)
    {
        var said = statements.Split(" | ").Select((line, i) => new Statement(i + 1, i + 1, 1, 1, i + 1, 7, Facts.Of(line))).ToList();
        var person = new PersonInForce(7, null, said.Aggregate(StaffFacts.Nothing, (facts, s) => facts.CoveredBy(s.Facts)), said);
        var question = ShippedPlan.CaoBang.Target("CB30-03")!.Default.Numerator;
        FigureSide.Source(person, question, Staff.EndOf2025).StatementNo.Should().Be(expected);
    }
}
