using Census.Core.Units;
using Census.Reports;
using Census.Reports.Rosters;
using Census.Tests.Plans;

namespace Census.Tests.Figures;

/// <summary>The plans beside Cao Bằng, over staff that can be counted on one's fingers.</summary>
public class OtherPlansTests
{
    private static readonly UnitTree Communes = new(
    [
        new(1, "Xã Vĩnh Linh") { IsListed = true, Level = "Cấp xã" },
        new(2, "Trường THCS Hồ Xá") { IsListed = true, ParentNo = 1 },
        new(3, "UBND xã Cửa Tùng") { IsListed = true, Level = "Cấp xã" },
        new(4, "Sở Y tế") { IsListed = true, Level = "Cấp tỉnh" },
    ]);

    [Theory]
    [InlineData("10 x category=cadre title-standard=yes", "VL30-01 = 10 of 10, met, gap 0")]
    [InlineData("9 x category=cadre title-standard=yes; 1 x category=civil-servant title-standard=no", "VL30-01 = 9 of 10, not met, behind, gap 1")]
    [InlineData("9 x category=cadre title-standard=yes; 1 x category=public-employee", "VL30-01 = 9 of 10, 1 unknown, not met, behind, gap 1")]
    [InlineData("4 x category=cadre title-standard=yes; 6 x category=public-employee", "VL30-01 = 4 of 10, 6 unknown, not met, insufficient-data, gap 6")]
    [InlineData("5 x category=cadre title-standard=yes; 3 x category=contract title-standard=no", "VL30-01 = 5 of 5, met, gap 0")]
    [InlineData("3 x category=contract title-standard=yes", "VL30-01 = 0 of 0, no verdict, none, gap 0")]
    public void Vinh_Linh_counts_only_those_of_whom_the_list_says_yes(string people, string expected) =>
        Staff.Line(Staff.Report(ShippedPlan.VinhLinh, Staff.Shelf(people.Split("; "))), "VL30-01").Should().Be(expected);

    [Theory]
    [InlineData(1999, "DP30-01 = 1999, not met, behind, gap 2")]
    [InlineData(2000, "DP30-01 = 2000, not met, behind, gap 1")]
    [InlineData(2001, "DP30-01 = 2001, met, exceeded, gap 0")]
    public void Over_two_thousand_is_more_than_two_thousand(int people, string expected) =>
        Staff.Line(Staff.Report(ShippedPlan.DucPho, Staff.Shelf($"{people} x category=cadre degrees=bachelor", "5 x category=cadre degrees=college")), "DP30-01")
            .Should().Be(expected);

    // 10 people: 4 both, 3 only trained, 2 only updated, 1 of whom the list says nothing
    [Fact]
    public void Two_conditions_are_told_each_and_together()
    {
        var report = Staff.Report(ShippedPlan.DucPho, Staff.Shelf(
            "4 x category=cadre title-trained=yes knowledge-updated=yes",
            "3 x category=civil-servant title-trained=yes knowledge-updated=no",
            "2 x category=public-employee title-trained=no knowledge-updated=yes",
            "1 x category=public-employee"));
        Staff.Line(report, "DP30-02").Should().Be("DP30-02 = 4 of 10, 1 unknown, not met, behind, gap 6");
        report.Target("DP30-02").OtherReadings.Select(r => (r.Reading.Code, r.Numerator, r.Denominator, r.Met))
            .Should().Equal(("A", 7L, 10L, false), ("B", 6L, 10L, false));
    }

    [Fact]
    public void One_condition_that_is_not_said_leaves_both_unknown_and_one_that_fails_decides()
    {
        var report = Staff.Report(ShippedPlan.DucPho, Staff.Shelf("3 x category=cadre title-trained=yes", "2 x category=cadre title-trained=no"));
        Staff.Line(report, "DP30-02").Should().Be("DP30-02 = 0 of 5, 3 unknown, not met, behind, gap 5");
    }

    [Fact]
    public void A_qualification_fits_its_post_only_where_the_list_says_so() =>
        Staff.Line(Staff.Report(ShippedPlan.DucPho, Staff.Shelf("3 x category=cadre post-fit=yes", "1 x category=cadre post-fit=no")), "DP30-03")
            .Should().Be("DP30-03 = 3 of 4, not met, behind, gap 1");

    // of 10 graduates 3 are women and 2 of the men belong to minorities; a man and a woman without a degree do not count
    [Fact]
    public void Women_and_minorities_are_counted_once_and_the_figure_says_that_it_is_an_approximation()
    {
        var report = Staff.Report(ShippedPlan.QuocGia, Staff.Shelf(
            "2 x category=civil-servant degrees=master sex=female ethnic=kinh title=V.05.01.02",
            "1 x category=civil-servant degrees=master sex=female ethnic=tay",
            "2 x category=civil-servant degrees=bachelor sex=male ethnic=mong",
            "5 x category=civil-servant degrees=bachelor sex=male ethnic=kinh title=V.05.01.02",
            "2 x category=civil-servant degrees=college sex=female ethnic=tay"));
        Staff.Line(report, "QG30-04").Should().Be("QG30-04 = 5 of 10, met, exceeded, gap 0");
        var titles = report.Target("QG30-04").OtherReadings.Single();
        (titles.Numerator, titles.Denominator, titles.Met).Should().Be((2, 7, false));
        Reports.Rendering.ReportNotes.Of(report.Target("QG30-04")).Should().Contain(note => note.Contains("tính gần đúng", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_without_numbers_still_has_its_rows()
    {
        var report = Staff.Report(ShippedPlan.SoVhttdl, Staff.Shelf(
            "2 x category=cadre degrees=bachelor party=yes admitted=2025-05 born=1995",
            "1 x category=cadre degrees=bachelor party=yes admitted=2025 born=1970",
            "4 x category=cadre degrees=bachelor party=yes admitted=2010",
            "3 x category=cadre degrees=bachelor party=no",
            "1 x category=cadre degrees=college party=yes admitted=2025-05"));
        report.Targets.Should().BeEmpty();
        MonitoredRowTests.Line(report, "VHTT-D1").Should().Be("3");
        MonitoredRowTests.Line(report, "VHTT-D1.TRE").Should().Be("2");
        MonitoredRowTests.Line(report, "VHTT-D1.DANG-VIEN").Should().Be("7 of 10");
    }

    [Fact]
    public void Where_the_list_of_units_has_the_successors_only_they_are_counted()
    {
        var shelf = new RosterShelf(
            [Staff.EndOf2025],
            _ => Staff.People(["#1 @1 category=cadre title-standard=yes", "#2 @2 category=public-employee title-standard=no", "#3 @3 category=cadre title-standard=yes", "#4 @4 category=cadre title-standard=no"]),
            Communes) { SuccessorUnits = SuccessorScope.Of(ShippedPlan.VinhLinh.Successors, Communes) };
        var report = Staff.Report(ShippedPlan.VinhLinh, shelf);
        Staff.Line(report, "VL30-01").Should().Be("VL30-01 = 2 of 3, not met, behind, gap 1");
        report.SuccessorUnits.Should().Equal("Xã Vĩnh Linh", "UBND xã Cửa Tùng");
        (report.Coverage.UnitsExpected, report.Coverage.UnitsReported).Should().Be((3, 3));
        Reports.Rendering.ReportNotes.About(report, Core.Text.Language.Vietnamese).Should()
            .Contain(line => line.Contains("01/7/2025", StringComparison.Ordinal)).And.Contain(line => line.Contains("Xã Vĩnh Linh; UBND xã Cửa Tùng", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_met_in_a_workbook_is_no_successor()
    {
        SuccessorScope.Of(ShippedPlan.VinhLinh.Successors, new UnitTree([new(1, "xã Vĩnh Linh"), new(2, "Sở Y tế") { IsListed = true }])).Should().BeEmpty();
        SuccessorScope.Of(ShippedPlan.DucPho.Successors, Communes).Should().BeEmpty();
        SuccessorScope.Of(ShippedPlan.DucPho.Successors, new UnitTree([new(7, "P. Trà Câu") { IsListed = true, Code = "21451" }])).Should().Equal(7);
    }

    // of four listed units one has sent; half of them must
    [Fact]
    public void While_too_few_units_have_reported_nothing_is_said_to_be_behind()
    {
        Staff.Line(Reported("#1 @4 category=cadre title-standard=no"), "VL30-01").Should().Be("VL30-01 = 0 of 1, not met, insufficient-data, gap 1");
        Staff.Line(Reported("#1 @4 category=cadre title-standard=no", "#2 @3 category=cadre title-standard=no"), "VL30-01")
            .Should().Be("VL30-01 = 0 of 2, not met, behind, gap 2");
        Staff.Line(Reported("#1 @4 category=cadre title-standard=yes"), "VL30-01").Should().Be("VL30-01 = 1 of 1, met, gap 0");
        static Report Reported(params string[] people) => Staff.Report(ShippedPlan.VinhLinh, Staff.Shelf(Communes, null, (Staff.EndOf2025, people)));
    }
}
