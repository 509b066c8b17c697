using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Reports.Forecasts;
using Census.Tests.Figures;

namespace Census.Tests.Forecasts;

public sealed class NeedTests
{
    private const string Engineer = "category=civil-servant field=engineering sex=male";

    // 420 with 105 masters; 60 of them, 12 masters, reach 62 in 2028
    private static readonly string[] Engineering =
    [
        $"12 x {Engineer} degrees=master born=1966-06",
        $"48 x {Engineer} degrees=bachelor born=1966-06",
        $"93 x {Engineer} degrees=master born=1990",
        $"267 x {Engineer} degrees=bachelor born=1990",
    ];

    [Theory]
    [InlineData(1899, false)]
    [InlineData(1900, true)]
    [InlineData(2099, true)]
    [InlineData(2100, false)]
    public void A_round_of_a_year_that_no_plan_speaks_of_is_refused(int year, bool isForecast)
    {
        var round = new DateOnly(year, 12, 31);
        var answer = ForecastOnPlan.Build(Plans.ShippedPlan.CaoBang, Staff.Shelf((round, Engineering)), new ForecastRequest("cao-bang", round) { Scenario = Ahead.Scenario() });
        answer.Refused.Select(problem => problem.Code.Code).Should().Equal(isForecast ? [] : ["C6044"]);
    }

    [Fact]
    public void Engineering_takes_forty_five_masters_twelve_a_year()
    {
        var target = Ahead.Of(Ahead.EndOf2026, Ahead.Scenario(holders: "15"), Engineering).Target("CB30-16");
        target.Leaving.Years().Should().Be("2027: 0 (0), 2028: 60 (12), 2029: 0 (0), 2030: 0 (0)");
        var need = target.Need;
        (need.Staff, need.Holders, need.Recruits, need.RecruitedHolders).Should().Be((420, 105, 60, 9));
        (need.StaffThen, need.HoldersThen, need.Required, need.ToTrain, need.PerYear).Should().Be((420, 102, 147, 45, 12));
        need.ToRecruit.Should().Be(70);
    }

    [Fact]
    public void A_course_of_two_years_must_begin_in_2028_and_leaves_three_years_of_awards()
    {
        var need = Ahead.Of(Ahead.EndOf2026, Ahead.Scenario(holders: "15"), Engineering).Target("CB30-16").Need;
        (need.Study, need.LatestStart, need.PerAwardYear).Should().Be(((DegreeLevel.Master, 2), 2028, 15));
    }

    [Fact]
    public void When_no_course_can_end_in_time_that_is_said()
    {
        var need = Ahead.Of(new DateOnly(2029, 12, 31), Ahead.Scenario(), Engineering).Target("CB30-16").Need;
        (need.Study, need.LatestStart, need.PerAwardYear, need.PerYear).Should().Be(((DegreeLevel.Master, 2), (int?)null, (long?)null, need.ToTrain));
    }

    [Fact]
    public void Under_the_scenario_the_target_is_met_in_its_year_or_not_at_all()
    {
        var asIs = Ahead.Of(Ahead.EndOf2026, Ahead.Scenario(holders: "15"), Engineering).Target("CB30-16");
        var asNeeded = Ahead.Of(Ahead.EndOf2026, Ahead.Scenario(holders: "15", trainees: "{ \"perYear\": \"needed\" }"), Engineering).Target("CB30-16");
        var early = Ahead.Of(Ahead.EndOf2026, Ahead.Scenario(holders: "15", trainees: "{ \"perYear\": \"needed\", \"withinYears\": 1 }"), Engineering).Target("CB30-16");
        Years(asIs).Should().Be("2027: 105/420, 2028: 102/420, 2029: 102/420, 2030: 102/420");
        Years(asNeeded).Should().Be("2027: 105/420, 2028: 117/420, 2029: 132/420, 2030: 147/420");
        Years(early).Should().Be("2027: 105/420, 2028: 147/420, 2029: 147/420, 2030: 147/420");
        (asIs.MetInScenario, asNeeded.MetInScenario, early.MetInScenario).Should().Be((null, 2030, 2028));
    }

    [Fact]
    public void Without_recruits_fewer_masters_are_needed_of_fewer_people()
    {
        var need = Ahead.Of(Ahead.EndOf2026, Ahead.Scenario(recruits: "0"), Engineering).Target("CB30-16").Need;
        (need.StaffThen, need.HoldersThen, need.Required, need.ToTrain).Should().Be((360, 93, 126, 33));
    }

    [Fact]
    public void Half_a_recruit_is_nobody()
    {
        var need = Ahead.Of(Ahead.EndOf2026, Ahead.Scenario(recruits: "3", holders: "30"), Engineering).Target("CB30-16").Need;
        (need.Recruits, need.RecruitedHolders).Should().Be((12, 3), "30 % of 12 are 3.6");
    }

    [Fact]
    public void A_head_count_takes_net_growth_and_the_retirees_besides()
    {
        var forecast = Ahead.Of(Ahead.EndOf2026, Ahead.Scenario(), Engineering);
        var need = forecast.Target("CB30-01").Need;
        need.NetGrowthPerYear.Should().Be(new Fraction(25767 - 420, 4));
        (need.HoldersThen, need.Required, need.ToTrain, need.ToRecruit).Should().Be((420, 25767, 25347, 25347));
    }

    [Fact]
    public void Recruits_with_the_degree_do_not_help_a_flow()
    {
        var need = Ahead.Of(Ahead.EndOf2026, Ahead.Scenario(), Engineering).Target("CB30-17").Need;
        (need.ToTrain, need.ToRecruit, need.Study, need.LatestStart, need.PerAwardYear).Should().Be((1, (long?)null, (DegreeLevel.Doctor, 4), 2026, 1));
    }

    // the posts of the department include those of its office; those of a commune with a school are of two fields and do not count
    [Theory]
    [InlineData(430, 8, "430 posts, 420 filled, 10 free, 420 covered")]
    [InlineData(400, null, "400 posts, 420 filled, -20 free, 420 covered")]
    [InlineData(null, 8, "5 posts, 0 filled, 5 free, 0 covered")]
    public void Recruits_are_shown_against_the_posts_that_are_free(int? department, int? commune, string expected)
    {
        var shelf = Staff.Shelf(Ahead.Units(department, commune), null, (Ahead.EndOf2026, [.. Engineering.Select(line => line.Replace(" x ", " x @1 ", StringComparison.Ordinal))]));
        var posts = Ahead.Of(shelf, Ahead.EndOf2026).Target("CB30-16").FreePosts!;
        FormattableString.Invariant($"{posts.Assigned} posts, {posts.Filled} filled, {posts.Free} free, {posts.Covered} covered").Should().Be(expected);
    }

    [Fact]
    public void Where_no_unit_has_a_number_of_posts_none_are_free_that_we_know_of() =>
        Ahead.Of(Ahead.EndOf2026, Ahead.Scenario(), Engineering).Target("CB30-16").FreePosts.Should().BeNull();

    private static string Years(TargetForecast target) => string.Join(", ", target.Projection.Select(year => FormattableString.Invariant($"{year.Year}: {year.Holders}/{year.Staff}")));
}
