using System.Globalization;
using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Reports;

namespace Census.Tests.Plans;

public class ShippedPlansTests
{
    [Fact]
    public void All_plans_are_shipped() =>
        PlanShelf.Shipped.Should().Equal("cao-bang", "duc-pho", "quoc-gia", "so-vhttdl", "vinh-linh");

    [Theory]
    [InlineData("vinh-linh", "VL30-01 share_title_standard = 100 ratio STATED")]
    [InlineData("duc-pho", "DP30-01 headcount > 2000 stock LISTED; DP30-02 share_trained_and_updated = 100 ratio BOTH A B; DP30-03 share_post_fit = 100 ratio STATED")]
    [InlineData("so-vhttdl", "")]
    [InlineData("quoc-gia", "QG30-04 share_women_minority >= 40 ratio LISTED TITLES")]
    public void Every_number_stands_as_it_was_approved(string id, string targets) =>
        string.Join("; ", Plan(id).Targets.Select(Row)).Should().Be(targets);

    [Theory]
    [InlineData("cao-bang", "CB30-D1 CB30-D2 CB30-D3 CB30-D4 CB30-D5 CB-D6 CB-T1 CB-T2 CB-T3 CB-T4 CB-T5 CB-T6 CB-R1 CB-R2")]
    [InlineData("vinh-linh", "VL-D1 VL-D2 VL-D3 VL-D4 VL-D5 VL-R1")]
    [InlineData("duc-pho", "DP-D1 DP-D2 DP-D3 DP-D4 DP-D5 DP-T1 DP-T2 DP-T3 DP-T4 DP-T5 DP-R1 DP-R2")]
    [InlineData("so-vhttdl", "VHTT-D1 VHTT-R1 VHTT-R2")]
    [InlineData("quoc-gia", "QG30-01 QG30-02 QG30-03 QG30-05")]
    public void Every_row_without_a_target_is_followed(string id, string codes) =>
        string.Join(' ', Plan(id).Monitored.Select(row => row.Code)).Should().Be(codes);

    [Fact]
    public void Every_row_carries_the_phrase_of_its_text()
    {
        foreach (var plan in ShippedPlan.All)
        {
            plan.Targets.Where(target => target.Phrase.Length == 0).Should().BeEmpty();
            plan.Monitored.Should().OnlyContain(row => row.Phrase.Length > 10);
        }
    }

    // what no list gives is entered by hand, so it says in what it is counted
    [Fact]
    public void A_row_that_no_list_answers_says_what_its_result_is_counted_in() =>
        ShippedPlan.All.SelectMany(plan => plan.Monitored)
            .Where(row => row.Counting is null && !row.Parts.Any(part => part.Counting is not null))
            .Should().OnlyContain(row => row.Unit != null);

    [Fact]
    public void Parts_are_named_after_their_row_and_named_once()
    {
        foreach (var plan in ShippedPlan.All)
        {
            plan.Monitored.Should().OnlyContain(row => row.Parts.All(part => part.Code.StartsWith(row.Code + ".", StringComparison.Ordinal)));
            plan.Monitored.SelectMany(row => row.Parts).Select(part => part.Code).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Reports_that_are_due_are_duties_too()
    {
        foreach (var plan in ShippedPlan.All)
        {
            plan.Monitored.Where(row => row.Kind == MonitoredKind.Report).Select(row => row.Code).Should().Equal(plan.FollowUps.Select(duty => duty.Code), plan.Id);
        }
        ShippedPlan.DucPho.FollowUps[0].Due.Should().Be(new DateOnly(2024, 5, 9), "the plans were to be there before 10/5/2024");
    }

    [Fact]
    public void The_issuers_that_are_no_more_are_told_with_day_source_and_successors()
    {
        foreach (var plan in new[] { ShippedPlan.VinhLinh, ShippedPlan.DucPho })
        {
            plan.IssuerStatus!.Fate.Should().Be(IssuerFate.Dissolved);
            plan.IssuerStatus.On.Should().Be(new DateOnly(2025, 7, 1));
            plan.IssuerStatus.Source.Should().Contain("72/2025/QH15");
            plan.Successors!.Units.Should().HaveCount(5);
        }
        ShippedPlan.VinhLinh.Successors!.Units.Select(unit => unit.Code).Should().Equal("19363", "19366", "19372", "19405", "19414");
        ShippedPlan.DucPho.Successors!.Units.Select(unit => unit.Code).Should().Equal("21439", "21451", "21478", "21457", "21472");
        ShippedPlan.SoVhttdl.IssuerStatus!.Fate.Should().Be(IssuerFate.SuperiorDissolved);
        (ShippedPlan.CaoBang.IssuerStatus, ShippedPlan.QuocGia.IssuerStatus).Should().Be((null, null));
    }

    [Fact]
    public void Numbers_that_no_list_of_staff_gives_stand_in_words_and_can_be_held_against_a_result()
    {
        var rows = ShippedPlan.QuocGia.Monitored;
        rows.Select(row => row.Goal!.Value).Should().Equal(12, 35, 25, 1000);
        rows.Should().OnlyContain(row => row.Asked != null && row.Goal!.Comparator == Comparator.AtLeast && row.Counting == null);
        ShippedPlan.QuocGia.Target("QG30-04")!.Note.Should().Contain("tính gần đúng");
    }

    private static Plan Plan(string id) => ShippedPlan.All.Single(plan => plan.Id == id);

    private static string Row(Target target) => string.Create(
        CultureInfo.InvariantCulture,
        $"{target.Code} {target.Measure} {target.Default.Goal.Comparator.Code()} {target.Default.Goal.Value} {target.Kind.Code()} {string.Join(' ', target.Readings.Select(r => r.Code))}");
}
