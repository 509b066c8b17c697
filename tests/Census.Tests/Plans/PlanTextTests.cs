using Census.Core.Plans;
using Census.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.Plans;

public class PlanTextTests
{
    [Fact]
    public void A_plan_that_keeps_the_rules_is_read_whole()
    {
        var reading = PlanText.Read(PlanSamples.Good);
        reading.Problems.Should().BeEmpty();
        reading.Plan!.Date.Should().Be(new DateOnly(2024, 5, 10));
        reading.Plan.Form.Should().Be(DocumentForm.State);
        reading.Plan.Thresholds.MostlyUnknownPercent.Should().Be(40);
        reading.Plan.Targets.Should().ContainSingle().Which.Default.Goal.Value.Should().Be(24.5m);
        reading.Plan.Monitored[1].Parts.Single().Counting!.IsShare.Should().BeTrue();
        reading.Plan.Monitored[2].Goal!.Value.Should().Be(5);
        reading.Plan.IssuerStatus!.On.Should().Be(new DateOnly(2025, 7, 1));
        reading.Plan.Successors!.Units.Single().Names.Should().Equal("xã Một");
        reading.Plan.FollowUps.Should().ContainSingle().Which.Due.Should().Be(new DateOnly(2026, 6, 30));
    }

    [Fact]
    public void Every_fault_gives_its_problem_at_its_place()
    {
        foreach (var broken in PlanSamples.Broken)
        {
            var reading = PlanText.Read(broken.Text);
            reading.Plan.Should().BeNull(broken.Name);
            reading.Problems.Select(p => $"{p.Code} {p.Arguments[0]}").Should().Contain($"{broken.Code} {broken.Path}", broken.Name);
        }
    }

    [Fact]
    public void A_problem_says_place_rule_and_example_in_both_languages()
    {
        foreach (var problem in PlanSamples.Broken.SelectMany(broken => PlanText.Read(broken.Text).Problems))
        {
            foreach (var language in new[] { Language.Vietnamese, Language.English })
            {
                problem.Message(language).Should().Contain(problem.Arguments[0]).And.NotContain("{0}").And.NotContain("{1}").And.NotContain("{2}").And.NotContain("{3}");
            }
        }
    }

    [Fact]
    public void All_faults_of_a_file_are_told_at_once()
    {
        var text = PlanSamples.Good.Replace("\"thu-nghiem\"", "\"Thử\"", StringComparison.Ordinal).Replace("\"health\"", "\"heath\"", StringComparison.Ordinal);
        PlanText.Read(text).Problems.Select(p => p.Code.Code).Should().Equal("C6008", "C6005");
    }

    [Theory]
    [InlineData("", "C6001")]
    [InlineData("{\"id\": \"a\", \"id\": \"b\"}", "C6001")]
    [InlineData("[1, 2", "C6001")]
    [InlineData("{\"id\": \"\\ud800\"}", "C6001")]
    [InlineData("3", "C6004")]
    [InlineData("[]", "C6004")]
    [InlineData("null", "C6004")]
    public void What_is_no_plan_at_all_is_a_problem(string text, string code) =>
        PlanText.Read(text).Problems.Select(p => p.Code.Code).Should().Contain(code);

    [Fact]
    public void A_byte_order_mark_does_no_harm() => PlanText.Read('\uFEFF' + PlanSamples.Good).Plan.Should().NotBeNull();

    // the shipped plan with any one character replaced
    [Fact]
    public void No_text_whatever_throws() =>
        Prop.ForAll(Gen.Choose(0, ShippedPlan.Text.Length - 1).Zip(Gen.Elements("", "null", "\"", "{", "]", "0", ",", "\\")).ToArbitrary(), cut =>
        {
            var text = ShippedPlan.Text.Remove(cut.Item1, 1).Insert(cut.Item1, cut.Item2);
            var reading = PlanText.Read(text);
            return (reading.Plan is null) == (reading.Problems.Count > 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Contract_staff_are_counted_when_the_plan_switches_them_on()
    {
        PlanText.Read(PlanSamples.Good).Plan!.Intellectual.Staff.Of(Criteria.Facts.Of("category=contract"), default).Should().Be(Core.Numbers.Truth.Yes);
        ShippedPlan.CaoBang.Intellectual.Staff.Of(Criteria.Facts.Of("category=contract"), default).Should().Be(Core.Numbers.Truth.No);
    }
}
