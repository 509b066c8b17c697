using System.Globalization;
using System.Text.Json;
using Census.Core.Plans;
using Census.Reports;
using Census.Reports.Figures;
using Census.Reports.Rendering;
using Census.Tests.Plans;

namespace Census.Tests.Figures;

public class MonitoredRowTests
{
    private static readonly DateOnly EndOf2024 = new(2024, 12, 31);
    private static readonly DateOnly EndOf2025 = Staff.EndOf2025;

    // 20 graduates: 5 Kinh, 8 Tày, 4 Nùng, 2 Mông, 1 Lô Lô
    [Theory]
    [InlineData("CB30-D3", "3 of 20")]
    [InlineData("CB30-D3.A", "15 of 20")]
    [InlineData("CB30-D3.B", "1 of 20")]
    [InlineData("CB30-D3.C", "3 of 20")]
    [InlineData("CB-D6.TAY", "8 of 20")]
    [InlineData("CB-D6.NUNG", "4 of 20")]
    [InlineData("CB-D6.KINH", "5 of 20")]
    [InlineData("CB-D6.KHAC", "3 of 20")]
    [InlineData("CB-T2.DAN-TOC", "15")]
    public void Smaller_minorities_are_counted_under_three_definitions(string code, string expected) => Line(Report(Graduates()), code).Should().Be(expected);

    [Fact]
    public void A_share_is_of_those_the_plan_counts_the_unknown_among_them()
    {
        var report = Report("6 x category=cadre degrees=bachelor ethnic=kinh", "2 x category=cadre degrees=bachelor ethnic=mong", "2 x category=cadre degrees=bachelor", "9 x category=cadre degrees=college ethnic=mong");
        Line(report, "CB30-D3").Should().Be("2 of 10, 2 unknown");
    }

    [Theory]
    [InlineData("CB30-D2", "6")]
    [InlineData("CB30-D2.KHAI-THAC-MO", "2")]
    [InlineData("CB30-D2.LUYEN-KIM", "1")]
    [InlineData("CB30-D2.MOI-TRUONG", "1")]
    [InlineData("CB30-D2.THUC-PHAM", "0")]
    [InlineData("CB30-D2.KINH-TE", "2")]
    [InlineData("CB30-D2.DOI-NGOAI", "1")]
    [InlineData("CB30-D2.MOI", "1, 5 unknown")]
    public void Scarce_specialities_are_known_by_words_and_by_branch_codes(string code, string expected) => Line(
        Report(
            "1 x category=cadre degrees=master:Kỹ_thuật_mỏ", "1 x category=cadre degrees=master:8520601 joined=2025-03",
            "1 x category=civil-servant degrees=doctor:Luyện_kim", "1 x category=civil-servant degrees=master:Khoa_học_môi_trường",
            "1 x category=public-employee degrees=master:Quản_lý_kinh_tế", "1 x category=public-employee degrees=master:Kinh_tế_quốc_tế",
            "3 x category=public-employee degrees=bachelor:Luyện_kim", "4 x category=cadre degrees=master:Luật"),
        code).Should().Be(expected);

    [Fact]
    public void Experts_are_counted_by_their_group_and_history_is_known_by_field_or_branch()
    {
        var report = Report(
            "2 x expert=yes field=agriculture degrees=master:Thú_y", "1 x expert=yes field=health degrees=doctor:Nội_khoa",
            "1 x expert=yes field=culture degrees=bachelor:Luật", "1 x expert=yes field=education degrees=master:Lịch_sử_Việt_Nam", "5 x expert=no field=education degrees=master:Toán");
        new[] { "CB30-D1", "CB30-D1.NONG-NGHIEP", "CB30-D1.XA-HOI", "CB30-D1.GIAO-DUC", "CB30-D1.Y-TE" }.Select(code => Line(report, code))
            .Should().Equal("5", "2", "2", "1", "1");
    }

    [Fact]
    public void Where_nobody_is_known_there_is_no_number_and_where_somebody_is_the_silent_are_told()
    {
        Line(Report("3 x category=cadre degrees=bachelor party=yes", "2 x category=cadre degrees=college party=no"), "CB-T6").Should().Be("none");
        Line(Report("3 x category=cadre degrees=bachelor party=yes", "2 x category=cadre degrees=college party=no"), "CB-T6.DANG-VIEN").Should().Be("3 of 3");
        Line(Report("3 x category=cadre degrees=bachelor party=yes", "1 x category=cadre degrees=bachelor party=no"), "CB-T6").Should().Be("0, 3 unknown");
    }

    [Fact]
    public void A_change_is_in_people_and_of_a_share_in_percentage_points()
    {
        var report = Report((EndOf2024, ["1 x category=cadre degrees=bachelor ethnic=mong expert=yes", "9 x category=cadre degrees=bachelor ethnic=kinh expert=no"]), (EndOf2025, ["3 x category=cadre degrees=bachelor ethnic=mong expert=yes", "17 x category=cadre degrees=bachelor ethnic=kinh expert=no"]));
        Line(report, "CB30-D1").Should().Be("3, before 1, change 2");
        Line(report, "CB30-D3").Should().Be("3 of 20, before 1 of 10, change 5");
        MonitoredWords.Change(Row(report, "CB30-D3")).Should().Be("+5 điểm phần trăm");
        MonitoredWords.Change(Row(report, "CB30-D1")).Should().Be("+2");
        MonitoredWords.Now(Row(report, "CB30-D3")).Should().Be("15% (3/20)");
    }

    [Fact]
    public void Training_of_young_female_and_minority_people_is_counted_beside_the_round_before()
    {
        string[] then =
        [
            "#1 category=cadre sex=female born=1995 ethnic=tay degrees=bachelor", "#2 category=cadre sex=male born=1970 ethnic=kinh degrees=bachelor",
            "#3 category=cadre sex=female born=1988 ethnic=kinh degrees=master", "#4 category=cadre sex=male born=1992 ethnic=mong degrees=master@2024",
        ];
        string[] now =
        [
            "#1 category=cadre sex=female born=1995 ethnic=tay degrees=bachelor,master", "#2 category=cadre sex=male born=1970 ethnic=kinh degrees=bachelor,master@2025",
            "#3 category=cadre sex=female born=1988 ethnic=kinh degrees=master studying=doctor", "#4 category=cadre sex=male born=1992 ethnic=mong degrees=master@2024",
            "#5 category=cadre sex=female born=1999 ethnic=nung degrees=bachelor", "#6 category=contract sex=female born=1999 ethnic=nung degrees=bachelor@2025",
        ];
        var report = Report((new(2023, 12, 31), then), (EndOf2024, then), (EndOf2025, now));
        new[] { "TRE-35", "TRE-40", "NU", "DAN-TOC" }.Select(group => Line(report, $"CB-T2.{group}.BANG"))
            .Should().Equal("1, 1 unknown, before 1, change 0", "1, 1 unknown, before 1, change 0", "1, 1 unknown, before 0, change 1", "1, 1 unknown, before 1, change 0");
        new[] { "TRE-35", "TRE-40", "NU", "DAN-TOC" }.Select(group => Line(report, $"CB-T2.{group}.HOC"))
            .Should().Equal("0, before 0, change 0", "1, before 0, change 1", "1, before 0, change 1", "0, before 0, change 0");
    }

    [Fact]
    public void Without_a_round_before_the_earlier_one_only_dates_tell_and_no_change_is_said()
    {
        var report = Report((EndOf2024, ["#1 category=cadre sex=female degrees=master@2024", "#2 category=cadre sex=female degrees=bachelor"]), (EndOf2025, ["#1 category=cadre sex=female degrees=master@2024", "#2 category=cadre sex=female degrees=bachelor,master"]));
        Line(report, "CB-T2.NU.BANG").Should().Be("1, before 1");
    }

    [Fact]
    public void Who_comes_from_a_unit_outside_is_held_against_the_whole_round_before()
    {
        var units = new Core.Units.UnitTree([new(1, "Sở Y tế"), new(2, "Sở Xây dựng")]);
        var shelf = Staff.Shelf(units, 1, (EndOf2024, ["#1 @2 category=cadre sex=female degrees=bachelor", "#2 @1 category=cadre sex=male degrees=bachelor"]), (EndOf2025, ["#1 @1 category=cadre sex=female degrees=bachelor,master"]));
        MonitoredWords.Now(Row(Staff.Report(ShippedPlan.CaoBang, shelf), "CB-T2"), Row(Staff.Report(ShippedPlan.CaoBang, shelf), "CB-T2").Parts.Single(part => part.Part.Code == "CB-T2.NU.BANG"))
            .Should().Be("1");
    }

    [Fact]
    public void The_level_of_a_unit_is_that_of_the_list_of_units()
    {
        var units = new Core.Units.UnitTree([new(1, "Sở Y tế") { Level = "Cấp tỉnh" }, new(2, "Khoa Nội") { ParentNo = 1 }, new(3, "UBND xã Bảo Lạc") { Level = "Cấp xã" }]);
        var shelf = Staff.Shelf(units, null, (EndOf2025,
            ["#1 @2 category=cadre degrees=bachelor ethnic=mong", "#2 @1 category=cadre degrees=bachelor ethnic=kinh", "#3 @3 category=cadre degrees=bachelor ethnic=lo-lo", "#4 category=cadre degrees=bachelor ethnic=lo-lo"]));
        var report = Staff.Report(ShippedPlan.CaoBang, shelf);
        new[] { "CB30-D3", "CB30-D3.C-TINH", "CB30-D3.C-XA" }.Select(code => Line(report, code)).Should().Equal("3 of 4", "1 of 2", "1 of 1");
    }

    [Fact]
    public void What_was_entered_by_hand_stands_beside_and_is_marked()
    {
        var entries = new PlanEntries(
        [
            new(1, PlanEntryKind.Result, "CB-T3", EndOf2024, "Báo cáo số 1") { Value = 2 },
            new(2, PlanEntryKind.Result, "CB-T3", EndOf2025, "Báo cáo số 2") { Value = 4 },
            new(3, PlanEntryKind.Result, "cb-t3", EndOf2025, "Báo cáo số 3") { Value = 5 },
            new(4, PlanEntryKind.Result, "CB30-D1", EndOf2025, "Sở KH&CN") { Value = 9 },
        ]);
        var report = Staff.Report(ShippedPlan.CaoBang, Staff.Shelf("3 x expert=yes"), entries);
        var meeting = Row(report, "CB-T3");
        (meeting.Count, meeting.Entered!.Value, meeting.EnteredBefore!.Value, meeting.Change).Should().Be((null, 5m, 2m, (Core.Numbers.Fraction)3));
        MonitoredWords.Now(meeting).Should().Be("5 cuộc (nhập tay: Báo cáo số 3)");
        var experts = Row(report, "CB30-D1");
        (experts.Count, experts.Entered!.Value).Should().Be((3, 9m));
        MonitoredWords.Now(experts).Should().Be("3; 9 (nhập tay: Sở KH&CN)");
    }

    [Theory]
    [InlineData(11.9, false)]
    [InlineData(12, true)]
    public void A_result_by_hand_is_held_against_the_number_of_the_text(double value, bool met)
    {
        var entries = new PlanEntries([new(1, PlanEntryKind.Result, "QG30-01", EndOf2025, "Cục Thống kê") { Value = (decimal)value }]);
        Row(Staff.Report(ShippedPlan.QuocGia, Staff.Shelf("1 x sex=male"), entries), "QG30-01").Met.Should().Be(met);
        Row(Staff.Report(ShippedPlan.QuocGia, Staff.Shelf("1 x sex=male")), "QG30-01").Met.Should().BeNull();
    }

    [Fact]
    public void Declared_totals_stand_beside_a_head_count_and_never_in_it()
    {
        var entries = new PlanEntries([new(1, PlanEntryKind.Declared, "CB30-01", EndOf2025, "Công văn số 5") { Value = 120, KnownOverlap = 20, Sector = "associations" }]);
        var result = Staff.Report(ShippedPlan.CaoBang, Staff.Shelf("7 x category=cadre degrees=bachelor"), entries).Target("CB30-01");
        (result.Numerator, result.DeclaredTotals, result.GapPeople).Should().Be((7, 120, 25760));
        ReportNotes.Of(result).Should().Contain("Ngoài danh sách, được thông báo không kèm tên: 120 người của các hội (Công văn số 5), trong đó đã biết 20 người có trong danh sách; không cộng vào số thực hiện.");
    }

    [Fact]
    public void A_duty_is_done_by_its_document_or_overdue()
    {
        var shelf = Staff.Shelf("1 x sex=male");
        Row(Staff.Report(ShippedPlan.DucPho, shelf), "DP-R1").Duty!.IsOverdue.Should().BeTrue("09/5/2024 lies before the round");
        Row(Staff.Report(ShippedPlan.DucPho, shelf), "DP-R2").Duty!.IsOverdue.Should().BeFalse("the text names no day");
        var done = new PlanEntries([new(1, PlanEntryKind.Duty, "DP-R1", new(2024, 5, 8), "Số 12-BC/TU")]);
        var row = Row(Staff.Report(ShippedPlan.DucPho, shelf, done), "DP-R1");
        row.Duty!.IsOverdue.Should().BeFalse();
        MonitoredWords.Now(row).Should().Be("đã thực hiện ngày 08/05/2024 (Số 12-BC/TU)");
    }

    [Fact]
    public void The_document_for_programs_tells_parts_shares_results_and_duties()
    {
        var entries = new PlanEntries([new(7, PlanEntryKind.Result, "CB-T4", EndOf2025, "Sổ họp") { Value = 2.5m }, new(8, PlanEntryKind.Duty, "CB-R1", new(2025, 12, 1), "Số 9-BC/TU")]);
        var rows = JsonDocument.Parse(ReportJson.Write(Staff.Report(ShippedPlan.CaoBang, Staff.Shelf(Graduates()), entries))).RootElement.GetProperty("monitored").EnumerateArray().ToList();
        JsonElement Of(string code) => rows.Single(row => row.GetProperty("code").GetString() == code);
        Of("CB30-D3").GetProperty("actual").GetDecimal().Should().Be(15);
        Of("CB30-D3").GetProperty("parts")[1].GetProperty("count").GetInt32().Should().Be(1);
        Of("CB-T4").GetProperty("entered").GetRawText().Where(c => !char.IsWhiteSpace(c)).Should().Equal("{\"entry\":7,\"round\":\"2025-12-31\",\"value\":2.5,\"source\":\"Sổhọp\"}");
        Of("CB-R1").GetProperty("duty").GetProperty("doneOn").GetString().Should().Be("2025-12-01");
    }

    [Fact]
    public void The_table_shows_every_row_with_its_phrase_and_every_part()
    {
        foreach (var plan in ShippedPlan.All)
        {
            var table = ReportTable.Monitored(Staff.Report(plan, Staff.Shelf("1 x sex=male")), Core.Text.Language.Vietnamese);
            table.Rows.Should().HaveCount(plan.Monitored.Sum(row => 1 + row.Parts.Length)).And.OnlyContain(row => row.Count == table.Heads.Count);
            table.Rows.Select(row => row[0]).Should().Contain(plan.Monitored.Select(row => row.Code));
            table.Rows.Where(row => plan.Monitored.Any(m => m.Code == row[0])).Should().OnlyContain(row => row[5].StartsWith('“'));
        }
    }

    /// <summary>"3 of 20, 2 unknown, before 1 of 10, change 5" of a row or a part.</summary>
    internal static string Line(Report report, string code)
    {
        var part = report.Monitored.SelectMany(row => row.Parts).SingleOrDefault(part => part.Part.Code == code);
        var (now, before, change) = part is null ? (Row(report, code).Now, Row(report, code).Before, Row(report, code).Change) : (part.Now, part.Before, part.Change);
        var words = new List<string> { Text(now) };
        words.AddRange(now is { Unknown: > 0 and var unknown } ? [unknown.ToString(CultureInfo.InvariantCulture) + " unknown"] : []);
        words.AddRange(before is null ? [] : ["before " + Text(before)]);
        words.AddRange(change is null ? [] : ["change " + change.Rounded(6).ToString(CultureInfo.InvariantCulture)]);
        return string.Join(", ", words);
    }

    private static string Text(MonitoredNumber? number) => number is null
        ? "none"
        : number.Count.ToString(CultureInfo.InvariantCulture) + (number.Of is { } all ? " of " + all.ToString(CultureInfo.InvariantCulture) : "");

    private static MonitoredResult Row(Report report, string code) => report.Monitored.Single(row => row.Row.Code == code);

    private static Report Report(params string[] lines) => Staff.Report(ShippedPlan.CaoBang, Staff.Shelf(lines));

    private static Report Report(params (DateOnly, string[])[] rounds) => Staff.Report(ShippedPlan.CaoBang, Staff.Shelf(rounds));

    private static string[] Graduates() =>
    [
        "5 x category=cadre degrees=bachelor ethnic=kinh", "8 x category=cadre degrees=bachelor ethnic=tay", "4 x category=cadre degrees=bachelor ethnic=nung",
        "2 x category=cadre degrees=bachelor ethnic=mong", "1 x category=cadre degrees=bachelor ethnic=lo-lo",
    ];
}
