using Census.Core.People;
using Census.Tests.Figures;

namespace Census.Tests.Forecasts;

public sealed class LeavingTests
{
    private const string Clerk = "category=civil-servant field=engineering degrees=bachelor";

    // by the table: 31/12/2025, 30/4/2026, 31/12/2026, 31/5/2027, 31/12/2030, 31/1/2031
    private static readonly string[] Known =
    [
        $"#1 {Clerk} sex=male born=1964-09-30",
        $"#2 {Clerk} sex=male born=1964-10-01",
        $"#3 {Clerk},master sex=female born=1969-12",
        $"#4 {Clerk} sex=female born=1970",
        $"#5 {Clerk},master sex=male born=1968-12-31",
        $"#6 {Clerk} sex=male born=1969-01-01",
    ];

    [Fact]
    public void Each_retires_in_the_year_in_which_the_month_falls()
    {
        var leaving = Ahead.Of(Staff.EndOf2025, Ahead.Scenario(), Known).Target("CB30-16").Leaving;
        leaving.Years().Should().Be("2026: 2 (1), 2027: 1 (0), 2028: 0 (0), 2029: 0 (0), 2030: 1 (1)");
        Numbers(leaving.Years[0].People).Should().Equal(2, 3);
        Numbers(leaving.Overdue).Should().Equal([1], "the last day of service is the day of the round");
    }

    [Fact]
    public void Who_is_not_known_by_sex_or_birth_is_counted_apart_and_never_guessed()
    {
        var leaving = Ahead.Of(Staff.EndOf2025, Ahead.Scenario(), $"#7 {Clerk} born=1966-01", $"#8 {Clerk} sex=male", $"#9 {Clerk} sex=male born=1966-01").Staff;
        (leaving.Count, leaving.People.Count).Should().Be((1, 3));
        Numbers(leaving.Unknown).Should().Equal(7, 8);
    }

    [Fact]
    public void In_the_middle_of_a_year_its_rest_is_the_first_year()
    {
        var leaving = Ahead.Of(new DateOnly(2026, 6, 30), Ahead.Scenario(), Known).Staff;
        leaving.Years().Should().Be("2026: 1 (1), 2027: 1 (0), 2028: 0 (0), 2029: 0 (0), 2030: 1 (1)");
        Numbers(leaving.Overdue).Should().Equal(1, 2);
    }

    [Fact]
    public void Cells_are_of_a_year_a_field_and_the_unit_right_below_the_scope()
    {
        string[] lines =
        [
            "#1 @2 category=civil-servant sex=male born=1966-06", "#2 @1 category=civil-servant sex=male born=1966-07",
            "#3 @4 category=public-employee sex=male born=1966-08", "#4 category=public-employee field=health sex=male born=1968-06", "#5 @1 category=contract sex=male born=1966-06",
        ];
        Cells(null).Should().Equal("2028 Education UBND xã Bảo Lạc: 3", "2028 Engineering Sở Công Thương: 1 2", "2030 Health -: 4");
        Cells(1).Should().Equal("2028 Engineering Sở Công Thương: 2", "2028 Engineering Văn phòng: 1");

        IEnumerable<string> Cells(long? scope) => Ahead.Of(Staff.Shelf(Ahead.Units(), scope, (Staff.EndOf2025, lines)), Staff.EndOf2025).Retirements
            .Select(cell => FormattableString.Invariant($"{cell.Year} {cell.Field} {cell.Unit ?? "-"}: {string.Join(' ', Numbers(cell.People))}"));
    }

    [Fact]
    public void After_the_horizon_there_is_nothing_left_to_forecast()
    {
        var forecast = Ahead.Of(Staff.Shelf((new DateOnly(2031, 12, 31), Known)), new DateOnly(2031, 12, 31), horizon: 2030);
        forecast.Years.Should().BeEmpty();
        forecast.Target("CB30-16").Projection.Should().BeEmpty();
        forecast.Target("CB30-16").Need.PerAwardYear.Should().BeNull();
    }

    [Fact]
    public void An_exception_that_the_scenario_applies_moves_those_it_concerns()
    {
        const string doctor = "#1 category=public-employee field=health degrees=doctor sex=male born=1965-06";
        Ahead.Of(Staff.EndOf2025, Ahead.Scenario(), doctor).Staff.Count.Should().Be(1);
        Ahead.Of(Staff.EndOf2025, Ahead.Scenario(more: ", \"exceptions\": [\"extended-doctors\"]"), doctor).Staff.Count.Should().Be(0);
    }

    [Fact]
    public void Successors_are_the_holders_under_forty()
    {
        var forecast = Ahead.Of(
            Staff.EndOf2025, Ahead.Scenario(),
            "2 x category=civil-servant field=engineering degrees=master born=1986-01-01", "1 x category=civil-servant field=engineering degrees=master born=1985-12-31",
            "1 x category=civil-servant field=health degrees=doctor", "5 x category=civil-servant field=health degrees=specialist-2 born=1990");
        forecast.Successors.Select(s => FormattableString.Invariant($"{s.Field?.ToString() ?? "all"} {s.Young.Count}/{s.Holders.Count} {s.Unknown.Count}"))
            .Should().Equal("all 2/4 1", "Health 0/1 1", "Engineering 2/3 0");
    }

    [Fact]
    public void The_last_holder_of_a_scarce_speciality_is_named_by_the_day()
    {
        var forecast = Ahead.Of(
            Staff.EndOf2025, Ahead.Scenario(),
            "#1 category=civil-servant degrees=master:Luyện_kim sex=male born=1966-06", "#2 category=civil-servant degrees=master:Luyện_kim_màu sex=male born=1968-06",
            "#3 category=civil-servant degrees=master:Khoa_học_môi_trường sex=male", "#4 category=contract degrees=master:Luyện_kim sex=male born=1990", "#5 category=civil-servant degrees=master sex=male born=1990");
        Line("luyện kim").Should().Be("2 holders, last 2 on 30.06.2030, 1 unknown");
        Line("môi trường").Should().Be("1 holders, last  on , 1 unknown");
        Line("khai thác mỏ").Should().Be("0 holders, last  on , 1 unknown");
        forecast.Specialities.Should().HaveCount(6);

        string Line(string keyword)
        {
            var found = forecast.Specialities.Single(s => s.Keywords[0] == keyword);
            return FormattableString.Invariant($"{found.Holders.People.Count} holders, last {found.Last?.PersonNo} on {found.LastDay:dd.MM.yyyy}, {found.Unknown} unknown");
        }
    }

    private static IEnumerable<long> Numbers(IEnumerable<PersonInForce> people) => people.Select(person => person.PersonNo);
}
