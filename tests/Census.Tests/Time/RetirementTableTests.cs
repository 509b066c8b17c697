using System.Globalization;
using Census.Core.People;
using Census.Core.Time;
using Census.Reports.Forecasts;
using Census.Tests.Criteria;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.Time;

public sealed class RetirementTableTests
{
    private static readonly RetirementAges Ages = ScenarioShelf.Ages;

    // born from | to | years and months of age | months of the last day, from | to
    private const string Men = """
        1961-01|1961-09|60y3m|2021-04|2021-12
        1961-10|1962-06|60y6m|2022-04|2022-12
        1962-07|1963-03|60y9m|2023-04|2023-12
        1963-04|1963-12|61y0m|2024-04|2024-12
        1964-01|1964-09|61y3m|2025-04|2025-12
        1964-10|1965-06|61y6m|2026-04|2026-12
        1965-07|1966-03|61y9m|2027-04|2027-12
        1966-04|1966-12|62y0m|2028-04|2028-12
        1967-01|1967-12|62y0m|2029-01|2029-12
        1983-05|1983-05|62y0m|2045-05|2045-05
        """;

    private const string Women = """
        1966-01|1966-08|55y4m|2021-05|2021-12
        1966-09|1967-04|55y8m|2022-05|2022-12
        1967-05|1967-12|56y0m|2023-05|2023-12
        1968-01|1968-08|56y4m|2024-05|2024-12
        1968-09|1969-04|56y8m|2025-05|2025-12
        1969-05|1969-12|57y0m|2026-05|2026-12
        1970-01|1970-08|57y4m|2027-05|2027-12
        1970-09|1971-04|57y8m|2028-05|2028-12
        1971-05|1971-12|58y0m|2029-05|2029-12
        1972-01|1972-08|58y4m|2030-05|2030-12
        1972-09|1973-04|58y8m|2031-05|2031-12
        1973-05|1973-12|59y0m|2032-05|2032-12
        1974-01|1974-08|59y4m|2033-05|2033-12
        1974-09|1975-04|59y8m|2034-05|2034-12
        1975-05|1975-12|60y0m|2035-05|2035-12
        1976-01|1976-12|60y0m|2036-01|2036-12
        """;

    public static TheoryData<Sex, string> Table => [.. Rows(Sex.Male, Men), .. Rows(Sex.Female, Women)];

    [Theory]
    [MemberData(nameof(Table))]
    public void Whoever_is_born_in_these_months_retires_at_that_age(Sex sex, string row)
    {
        var parts = row.Split('|');
        var (first, last) = (Day(parts[0]), Day(parts[1]));
        var age = parts[2].TrimEnd('m').Split('y').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        var born = Enumerable.Range(0, 24).Select(first.AddMonths).Where(day => day <= last).ToList();
        born.Should().OnlyContain(day => LastDay(sex, day) == day.AddMonths((12 * age[0]) + age[1] + 1).AddDays(-1));
        (LastDay(sex, first).ToString("yyyy-MM", CultureInfo.InvariantCulture), LastDay(sex, last).ToString("yyyy-MM", CultureInfo.InvariantCulture)).Should().Be((parts[3], parts[4]));
    }

    [Theory]
    [InlineData("male", "1965-06-30", "2026-12-31")]
    [InlineData("male", "1965-07-01", "2027-04-30")]
    [InlineData("female", "1969-12-31", "2026-12-31")]
    [InlineData("female", "1970-01-01", "2027-05-31")]
    [InlineData("female", "1970-10", "2028-06-30")]
    [InlineData("male", "1965", "2026-07-31")]
    public void The_day_of_the_month_says_nothing_and_a_year_alone_is_its_first_of_January(string sex, string born, string last) =>
        Ages.LastDay(Facts.Of($"sex={sex} born={born}"), []).Should().Be(DateOnly.ParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("sex=male")]
    [InlineData("born=1965")]
    [InlineData("")]
    public void Nothing_is_said_of_whom_sex_or_birth_is_unknown(string facts) => Ages.LastDay(Facts.Of(facts), []).Should().BeNull();

    [Fact]
    public void Who_is_born_later_never_retires_earlier() => Check.QuickThrowOnFailure(Prop.ForAll(
        Arb.From(
            from sex in Gen.Elements(Sex.Male, Sex.Female)
            from month in Gen.Choose(0, 12 * 90)
            from later in Gen.Choose(0, 60)
            select (Sex: sex, Born: new DateOnly(1930, 1, 1).AddMonths(month), Later: later)),
        born => LastDay(born.Sex, born.Born) <= LastDay(born.Sex, born.Born.AddMonths(born.Later))));

    [Theory]
    [InlineData(Sex.Male, 2021, 2028, 9)]
    [InlineData(Sex.Female, 2021, 2035, 8)]
    [InlineData(Sex.Male, 2029, 2050, 12)]
    [InlineData(Sex.Female, 2036, 2050, 12)]
    public void While_the_ages_rise_fewer_months_of_birth_retire_in_a_year(Sex sex, int from, int to, int months)
    {
        var births = Enumerable.Range(0, 12 * 70).Select(i => new DateOnly(1940, 1, 1).AddMonths(i)).CountBy(born => LastDay(sex, born).Year).ToDictionary();
        Enumerable.Range(from, to - from + 1).Select(year => births[year]).Should().OnlyContain(count => count == months);
    }

    [Fact]
    public void An_exception_is_applied_only_where_lists_tell_whom_it_concerns()
    {
        var doctor = Facts.Of("sex=male born=1965-06 category=public-employee degrees=doctor");
        var extended = Ages.Exceptions.Single(exception => exception.Code == "extended-doctors");
        Ages.LastDay(doctor, [extended]).Should().Be(new DateOnly(2031, 12, 31));
        Ages.LastDay(doctor with { Category = StaffCategory.CivilServant }, [extended]).Should().Be(new DateOnly(2026, 12, 31));
        Ages.LastDay(doctor, Ages.Exceptions.Where(exception => !exception.IsOfLists)).Should().Be(new DateOnly(2026, 12, 31));
        Ages.Exceptions.Should().OnlyContain(exception => exception.Confidence.Length > 0 && exception.Source.Length > 0);
    }

    [Theory]
    [InlineData("""{"source":"s","ages":[],"exceptions":[]}""")]
    [InlineData("""{"source":"s","ages":[{"year":2020,"men":[60,0],"women":[55,0]},{"year":2022,"men":[61,0],"women":[56,0]}],"exceptions":[]}""")]
    [InlineData("""{"source":"s","ages":[{"year":2020,"men":[60,0],"women":[55,0]},{"year":2021,"men":[59,0],"women":[56,0]}],"exceptions":[]}""")]
    [InlineData("""{"source":"s","ages":[{"year":2020,"men":[60,14],"women":[55,0]}],"exceptions":[]}""")]
    [InlineData("""{"ages":[{"year":2020,"men":[60,0],"women":[55,0]}],"exceptions":[]}""")]
    public void A_table_with_gaps_or_falling_ages_is_a_mistake_of_ours(string json)
    {
        var read = () => RetirementAges.Read(json);
        read.Should().Throw<InvalidDataException>().WithMessage("reference/retirement-ages.json: *");
    }

    private static DateOnly LastDay(Sex sex, DateOnly born) => Ages.Table.LastDay(sex, PartialDate.Of(born.Year, born.Month)!);

    private static DateOnly Day(string month) => DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<TheoryDataRow<Sex, string>> Rows(Sex sex, string table) =>
        table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => new TheoryDataRow<Sex, string>(sex, row.Trim()));
}
