using Census.Reports.Rendering;

namespace Census.Tests.Figures;

public class ReadingTests
{
    private const string Agriculture = "category=civil-servant field=agriculture";

    // 20 people: 4 ThS, 1 TS (who also lists a ThS), 1 CKI, 10 ĐH, 4 CĐ
    private static readonly Reports.Report Report = Staff.Report(Staff.Shelf(
        $"4 x {Agriculture} degrees=bachelor,master",
        $"1 x {Agriculture} degrees=master,doctor",
        $"1 x {Agriculture} degrees=specialist-1",
        $"10 x {Agriculture} degrees=bachelor",
        $"4 x {Agriculture} degrees=college"));

    [Fact]
    public void The_default_counts_masters_and_doctors_of_everybody() =>
        Staff.Line(Report, "CB30-03").Should().Be("CB30-03 = 5 of 20, met, gap 0");

    [Fact]
    public void Every_other_reading_is_counted_beside_it() =>
        Report.Target("CB30-03").OtherReadings.Select(r => $"{r.Reading.Code} {r.Numerator}/{r.Denominator} {r.Met}").Should().Equal(
            "A1 4/20 False", "B1 4/16 True", "B2 5/16 True", "HR 6/20 True");

    [Fact]
    public void The_reading_that_would_turn_the_verdict_is_named() =>
        ReportNotes.Of(Report.Target("CB30-03")).Should().Contain(
            "Theo cách tính A1 (chỉ tính bằng thạc sĩ, trên tổng số công chức, viên chức): 4/20, chưa đạt.");

    [Fact]
    public void Who_is_an_intellectual_is_said_in_the_language_of_the_page()
    {
        ReportNotes.About(Report, Core.Text.Language.Vietnamese).Should().Contain("Trí thức: cán bộ, công chức, viên chức; có trình độ đại học trở lên; không tính lao động hợp đồng");
        ReportNotes.About(Report, Core.Text.Language.English).Should().Contain("Intellectuals: cadres, civil servants, public employees; of the level “bachelor” or higher; contract staff not counted");
    }

    [Fact]
    public void Masters_and_doctors_are_shown_as_a_sum() => ReportNotes.MadeUpOf(Report.Target("CB30-03")).Should().Be("4 ThS + 1 TS = 5");

    [Fact]
    public void Growing_by_half_as_much_again_is_another_number_than_growing_to_it()
    {
        var target = Report.Target("CB30-01");
        target.Reading.Goal.Value.Should().Be(25767);
        target.OtherReadings.Single().Reading.Goal.Value.Should().Be(42945);
    }
}
