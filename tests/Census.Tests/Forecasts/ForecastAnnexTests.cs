using Census.Core.Text;
using Census.Reports.Annexes;
using Census.Reports.Forecasts;
using Census.Tests.Figures;

namespace Census.Tests.Forecasts;

public sealed class ForecastAnnexTests
{
    private static readonly Forecast Made = Ahead.Of(
        Staff.Shelf(Ahead.Units(department: 9), null, (Staff.EndOf2025,
        [
            "#1 @1 category=civil-servant sex=male born=1966-06 degrees=master:Luyện_kim", "#2 @2 category=civil-servant sex=male born=1967-01 degrees=bachelor",
            "#3 @4 category=public-employee sex=female born=1970-09 degrees=bachelor", "#4 @1 category=civil-servant sex=male born=1990 degrees=bachelor",
        ])),
        Staff.EndOf2025);

    private static readonly IReadOnlyList<AnnexTable> Annexes = ForecastAnnexes.Of(Made);

    [Fact]
    public void The_forecast_is_asked_for_once_and_only_when_one_of_its_tables_is()
    {
        var asked = 0;
        var makers = ForecastAnnexes.Makers(() =>
        {
            asked++;
            return Made;
        });
        asked.Should().Be(0);
        makers.Select(maker => maker.Make()!.Code).Should().Equal(makers.Select(maker => maker.Code));
        asked.Should().Be(1);
    }

    [Fact]
    public void The_annexes_are_the_tenth_and_the_eleventh_and_every_row_has_a_cell_for_every_column()
    {
        Annexes.Select(table => table.Code).Should().Equal("PL10", "PL10-1", "PL11");
        Annexes.Should().OnlyContain(table => !table.NamesPeople && table.Notes.Count > 0 && table.Rows.All(row => row.Cells.Count == table.Columns.Count));
    }

    [Fact]
    public void The_tenth_says_of_each_target_who_leaves_and_what_it_takes()
    {
        var table = Annexes[0];
        table.Rows.Should().HaveCount(17);
        Line(table, table.Rows.Single(row => Text(row.Cells[0]) == "CB30-16")).Should().Be(
            "CB30-16 | Kỹ thuật, công nghiệp: công chức, viên chức có trình độ thạc sĩ (từ 35%) | 3 | 1 | 1/3 | 0 | 0 | 1 | 1 | 0 | 2 | 1 | 2 | 3 | 2 | 2 | 1 | 2028 | 2 | 6 | 0 | 0");
    }

    [Fact]
    public void Retirements_by_unit_add_up_to_their_field_and_to_all()
    {
        var table = Annexes[1];
        table.Rows.Select(row => $"{row.Kind}: {Line(table, row)}").Should().Equal(
            "Section: Giáo dục và đào tạo | - | - | - | - | - | -",
            "Item: UBND xã Bảo Lạc | 0 | 0 | 1 | 0 | 0 | 1",
            "Total: Cộng Giáo dục và đào tạo | 0 | 0 | 1 | 0 | 0 | 1",
            "Section: Kỹ thuật, công nghiệp | - | - | - | - | - | -",
            "Item: Sở Công Thương | 0 | 0 | 1 | 1 | 0 | 2",
            "Total: Cộng Kỹ thuật, công nghiệp | 0 | 0 | 1 | 1 | 0 | 2",
            "GrandTotal: Tổng số | 0 | 0 | 2 | 1 | 0 | 3");
    }

    [Fact]
    public void The_eleventh_has_the_year_of_the_last_holder()
    {
        var table = Annexes[2];
        table.Rows.Select(row => Line(table, row)).Should().HaveCount(6).And.Contain(
            "Luyện kim | CB30-D2 | 1 | 0 | 1 | 0 | 2028").And.Contain("Khai thác mỏ | CB30-D2 | 0 | 0 | 0 | 0 | -");
    }

    [Fact]
    public void A_last_holder_whose_day_has_come_is_said_to_be_overdue()
    {
        var made = ForecastAnnexes.Of(Ahead.Of(Staff.EndOf2025, Ahead.Scenario(), "#1 category=civil-servant sex=male born=1960-06 degrees=master:Luyện_kim"));
        made[2].Rows.Select(row => Line(made[2], row)).Should().Contain("Luyện kim | CB30-D2 | 1 | 0 | 0 | 1 | 2020 (đã quá tuổi)");
    }

    [Fact]
    public void What_is_worked_out_from_a_hidden_number_is_hidden_where_it_is_published()
    {
        // three of the field: neither they nor what they take may be told by the columns that look ahead
        var table = SmallCounts.Hide(Annexes)[0];
        var row = table.Rows.Single(row => Text(row.Cells[0]) == "CB30-16");
        Line(table, row).Should().Be("CB30-16 | Kỹ thuật, công nghiệp: công chức, viên chức có trình độ thạc sĩ (từ 35%) | * | * | * | 0 | 0 | * | * | 0 | * | * | * | * | * | * | * | * | * | * | 0 | 0");
    }

    [Fact]
    public void Many_years_are_shown_five_at_a_time() =>
        ForecastWords.Stretches([.. Enumerable.Range(2026, 20)]).Select(stretch => stretch.Heading).Should().Equal("2026 - 2030", "2031 - 2035", "2036 - 2040", "2041 - 2045");

    [Fact]
    public void The_tables_of_the_terminal_have_a_cell_for_every_heading()
    {
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            ForecastTables.Of(Made, language).Should().OnlyContain(shown => shown.Table.Rows.All(row => row.Count == shown.Table.Heads.Count) && shown.Numbers.All(column => column < shown.Table.Heads.Count));
        }
    }

    private static string Line(AnnexTable table, AnnexRow row) => string.Join(" | ", row.Cells.Take(table.Columns.Count).Select(Text));

    private static string Text(AnnexCell cell) => cell switch
    {
        TextCell text => text.Text.Vietnamese,
        CountCell count => count.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?",
        ShareCell share => FormattableString.Invariant($"{share.Ratio.Numerator}/{share.Ratio.Denominator}"),
        _ => "-",
    };
}
