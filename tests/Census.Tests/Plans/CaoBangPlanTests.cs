using System.Collections.Immutable;
using System.Globalization;
using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports;

namespace Census.Tests.Plans;

public class CaoBangPlanTests
{
    // code, field, measure, comparator, value, upper value, kind, default reading, other readings
    private const string Written = """
        CB30-01|-|headcount|>=|25767|-|stock|TO|BY
        CB30-02|agriculture|share_bachelor|>=|98|-|ratio|A|
        CB30-03|agriculture|share_master|>=|25|-|ratio|A2|A1 B1 B2 HR
        CB30-04|education|share_bachelor|>=|94|-|ratio|A|
        CB30-05|education|share_master|>=|4|-|ratio|A2|A1 B1 B2 HR
        CB30-06|education|new_doctors|>=|6|-|flow|AWARDED|WITH-RECRUITS
        CB30-07|health|share_postgraduate|>=|15|-|ratio|UNION|INTERSECTION
        CB30-08|health|share_title_trained|=|100|-|ratio|PRO|ALL
        CB30-09|health|share_continuous_training|>|80|-|ratio|PRO|ALL
        CB30-10|culture|share_bachelor|>=|99|-|ratio|A|
        CB30-11|culture|share_master|>=|19|-|ratio|A2|A1 B1 B2 HR
        CB30-12|culture|new_doctors|>=|2|-|flow|AWARDED|WITH-RECRUITS
        CB30-13|tourism|share_bachelor|=|100|-|ratio|A|
        CB30-14|tourism|share_master|>=|21|-|ratio|A2|A1 B1 B2 HR
        CB30-15|engineering|share_bachelor|>=|90|-|ratio|A|
        CB30-16|engineering|share_master|>=|35|-|ratio|A2|A1 B1 B2 HR
        CB30-17|engineering|new_doctors|>=|1|-|flow|AWARDED|WITH-RECRUITS
        CB45-02|agriculture|share_bachelor|>=|99|-|ratio|A|
        CB45-03|agriculture|share_master|>=|30|-|ratio|A2|A1 B1 B2 HR
        CB45-06a|agriculture|new_doctors|range|2|3|flow|AWARDED|WITH-RECRUITS CUMULATIVE
        CB45-04|education|share_bachelor|>=|99|-|ratio|A|
        CB45-05|education|share_master|>=|6|-|ratio|A2|A1 B1 B2 HR
        CB45-06|education|new_doctors|>=|10|-|flow|AWARDED|WITH-RECRUITS CUMULATIVE
        CB45-07|health|share_postgraduate|>=|20|-|ratio|UNION|INTERSECTION
        CB45-08|health|share_title_trained|=|100|-|ratio|PRO|ALL
        CB45-09|health|share_continuous_training|>|80|-|ratio|PRO|ALL
        CB45-10|culture|share_bachelor|>=|99|-|ratio|A|
        CB45-11|culture|share_master|>=|24|-|ratio|A2|A1 B1 B2 HR
        CB45-12|culture|new_doctors|>=|3|-|flow|AWARDED|WITH-RECRUITS CUMULATIVE
        CB45-13|tourism|share_bachelor|=|100|-|ratio|A|
        CB45-14|tourism|share_master|>=|32|-|ratio|A2|A1 B1 B2 HR
        CB45-15|engineering|share_bachelor|>=|90|-|ratio|A|
        CB45-16|engineering|share_master|>=|60|-|ratio|A2|A1 B1 B2 HR
        CB45-17|engineering|new_doctors|>=|1|-|flow|AWARDED|WITH-RECRUITS CUMULATIVE
        """;

    private static Plan Plan => ShippedPlan.CaoBang;

    [Fact]
    public void Every_number_of_the_plan_stands_as_it_was_approved() =>
        Plan.Targets.Select(Row).Should().Equal(Written.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Targets_belong_to_the_horizon_of_their_code() =>
        Plan.Targets.Should().OnlyContain(t => t.Code.StartsWith($"CB{t.Horizon - 2000}-", StringComparison.Ordinal));

    [Fact]
    public void Rows_without_a_number_are_all_there() =>
        Plan.Monitored.Select(row => row.Code).Should().Equal(
            "CB30-D1", "CB30-D2", "CB30-D3", "CB30-D4", "CB30-D5", "CB-D6",
            "CB-T1", "CB-T2", "CB-T3", "CB-T4", "CB-T5", "CB-T6", "CB-R1", "CB-R2");

    [Fact]
    public void The_head_count_starts_from_the_unconfirmed_number_of_2020()
    {
        var target = Plan.Target("CB30-01")!;
        target.Baseline.Should().Be(new Baseline(2020, 17178, "Báo cáo số 246-BC/TU, ngày 19/10/2022 của Tỉnh ủy Cao Bằng", false)
        {
            Definition = "hệ thống chỉ tiêu của Báo cáo số 246-BC/TU, không in trong Kế hoạch",
        });
        target.Reading("BY")!.Goal.Value.Should().Be(42945);
    }

    [Fact]
    public void Degrees_count_inside_the_years_of_their_horizon()
    {
        Plan.Horizons.Select(h => (h.Year, h.Flow)).Should().Equal(
            (2030, new FlowPeriod(new(2024, 1, 1), new(2030, 12, 31))),
            (2045, new FlowPeriod(new(2031, 1, 1), new(2045, 12, 31))));
        Awarded("CB30-06", "AWARDED").Should().Be((new DateOnly(2024, 1, 1), new DateOnly(2030, 12, 31)));
        Awarded("CB45-06", "AWARDED").Should().Be((new DateOnly(2031, 1, 1), new DateOnly(2045, 12, 31)));
        Awarded("CB45-06", "CUMULATIVE").Should().Be((new DateOnly(2024, 1, 1), new DateOnly(2045, 12, 31)));
    }

    [Fact]
    public void Masters_are_not_specialists_unless_the_reading_says_so()
    {
        Levels("A2").Should().Equal(DegreeLevel.Master, DegreeLevel.Doctor, DegreeLevel.DoctorOfScience);
        Levels("HR").Should().Equal(
            DegreeLevel.Specialist1, DegreeLevel.Resident, DegreeLevel.Master, DegreeLevel.Doctor, DegreeLevel.DoctorOfScience);
    }

    [Theory]
    [InlineData(2025, 2030)]
    [InlineData(2030, 2030)]
    [InlineData(2031, 2045)]
    [InlineData(2050, 2045)]
    public void The_next_horizon_is_the_one_not_before_the_year(int year, int horizon) => Plan.NextHorizon(year).Year.Should().Be(horizon);

    [Fact]
    public void A_target_is_named_by_its_field() =>
        Plan.Target("CB30-03")!.Title.In(Language.Vietnamese).Should().Be("Nông nghiệp: công chức, viên chức có trình độ thạc sĩ");

    [Fact]
    public void Every_shipped_plan_is_correct()
    {
        PlanShelf.Shipped.Should().Contain("cao-bang");
        foreach (var id in PlanShelf.Shipped)
        {
            var reading = PlanText.Read(PlanShelf.ShippedText(id)!);
            reading.Problems.Should().BeEmpty();
            reading.Plan!.Id.Should().Be(id);
        }
    }

    private static string Row(Target target) => string.Join(
        '|',
        target.Code,
        target.Field?.Code() ?? "-",
        target.Measure,
        target.Default.Goal.Comparator.Code(),
        target.Default.Goal.Value.ToString(CultureInfo.InvariantCulture),
        target.Default.Goal.ValueMax?.ToString(CultureInfo.InvariantCulture) ?? "-",
        target.Kind.Code(),
        target.Default.Code,
        string.Join(' ', target.Readings.Skip(1).Select(r => r.Code)));

    private static (DateOnly From, DateOnly To) Awarded(string code, string reading)
    {
        var awarded = (AwardedWithin)Plan.Target(code)!.Reading(reading)!.Numerator;
        return (awarded.From, awarded.To);
    }

    private static ImmutableArray<DegreeLevel> Levels(string reading) =>
        ((HoldsAny)Plan.Target("CB30-03")!.Reading(reading)!.Numerator).Levels;
}
