using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;

namespace Census.Tests.Criteria;

public class CriterionTests
{
    private static readonly DateOnly AsOf = new(2025, 12, 31);

    private static readonly Dictionary<string, Criterion> Questions = new()
    {
        ["ccvc"] = new CategoryIn([StaffCategory.CivilServant, StaffCategory.PublicEmployee]),
        ["health"] = new FieldIn([Field.Health]),
        ["master-or-doctor"] = new HoldsAny([DegreeLevel.Master, DegreeLevel.Doctor, DegreeLevel.DoctorOfScience]),
        ["highest-master"] = new HighestDegreeIn([DegreeLevel.Master]),
        ["degree-not-said"] = new NotSaid(new HighestDegreeIn([])),
        ["field-not-said"] = new NotSaid(new FieldIn([])),
        ["graduate"] = new DegreeAtLeast(DegreeLevel.Bachelor),
        ["trained"] = new FlagIs(StaffFlag.TitleTrained),
        ["health-title"] = new TitleBegins(["V.08.", "16."]),
        ["small-minority"] = new Not(new EthnicIn(["kinh", "tay", "nung"])),
        ["female"] = new SexIs(Sex.Female),
        ["young"] = new AgeAtMost(35),
        ["old"] = new AgeAtLeast(60),
        ["metallurgy"] = new MajorHas(["luyện kim"], DegreeLevel.Master),
        ["mining"] = new MajorHas(["khai thác mỏ"], DegreeLevel.Master, ["520601"]),
        ["member"] = new PartyMemberIs(true),
        ["no-member"] = new PartyMemberIs(false),
        ["new-member"] = new PartyAdmittedWithin(new DaySpan(null, null, 12)),
        ["member-of-the-term"] = new PartyAdmittedWithin(new DaySpan(new(2024, 1, 1), new(2024, 12, 31))),
        ["recruit"] = new JoinedWithin(new DaySpan(null, null, 12)),
        ["theory"] = new PoliticalAtLeast(PoliticalLevel.Advanced),
        ["commune"] = new UnitLevelIs(["Cấp xã", "xã"]),
        ["studies"] = new Studies([DegreeLevel.Master, DegreeLevel.Doctor]),
        ["gained"] = new DegreeGained([DegreeLevel.Master, DegreeLevel.Doctor], new DaySpan(null, null, 12)),
        ["new-doctor"] = new AwardedWithin([DegreeLevel.Doctor], new(2024, 1, 1), new(2030, 12, 31), NotBeforeJoining: true),
    };

    [Theory]
    [InlineData("ccvc", "category=public-employee", Truth.Yes)]
    [InlineData("ccvc", "category=contract", Truth.No)]
    [InlineData("ccvc", "", Truth.Unknown)]
    [InlineData("highest-master", "degrees=bachelor,master", Truth.Yes)]
    [InlineData("highest-master", "degrees=master,doctor", Truth.No)]
    [InlineData("highest-master", "degrees=?", Truth.Unknown)]
    [InlineData("highest-master", "", Truth.Unknown)]
    [InlineData("degree-not-said", "degrees=none", Truth.No)]
    [InlineData("degree-not-said", "degrees=?", Truth.Yes)]
    [InlineData("field-not-said", "field=other", Truth.No)]
    [InlineData("field-not-said", "", Truth.Yes)]
    [InlineData("health", "field=health", Truth.Yes)]
    [InlineData("health", "field=other", Truth.No)]
    [InlineData("health", "", Truth.Unknown)]
    [InlineData("trained", "title-trained=yes", Truth.Yes)]
    [InlineData("trained", "title-trained=no", Truth.No)]
    [InlineData("trained", "continuous-training=yes", Truth.Unknown)]
    [InlineData("health-title", "title=V.08.01.03", Truth.Yes)]
    [InlineData("health-title", "title=v.08.01.03", Truth.Yes)]
    [InlineData("health-title", "title=01.003", Truth.No)]
    [InlineData("health-title", "", Truth.Unknown)]
    [InlineData("small-minority", "ethnic=lo-lo", Truth.Yes)]
    [InlineData("small-minority", "ethnic=tay", Truth.No)]
    [InlineData("small-minority", "", Truth.Unknown)]
    [InlineData("female", "sex=female", Truth.Yes)]
    [InlineData("female", "sex=male", Truth.No)]
    [InlineData("female", "", Truth.Unknown)]
    public void What_no_list_says_is_unknown_never_no(string question, string facts, Truth expected) => Ask(question, facts).Should().Be(expected);

    [Theory]
    [InlineData("master-or-doctor", "degrees=bachelor,master", Truth.Yes)]
    [InlineData("master-or-doctor", "degrees=doctor", Truth.Yes)]
    [InlineData("master-or-doctor", "degrees=specialist-2", Truth.No)]
    [InlineData("master-or-doctor", "degrees=specialist-2?", Truth.Unknown)]
    [InlineData("master-or-doctor", "degrees=master?", Truth.Yes)]
    [InlineData("master-or-doctor", "", Truth.Unknown)]
    [InlineData("graduate", "degrees=specialist-1", Truth.Yes)]
    [InlineData("graduate", "degrees=college", Truth.No)]
    [InlineData("graduate", "degrees=none", Truth.No)]
    [InlineData("metallurgy", "degrees=master:Kỹ_thuật_luyện_kim", Truth.Yes)]
    [InlineData("metallurgy", "degrees=master:LUYEN_KIM", Truth.Yes)]
    [InlineData("metallurgy", "degrees=bachelor:Luyện_kim,master:Luật", Truth.No)]
    [InlineData("metallurgy", "degrees=master", Truth.Unknown)]
    [InlineData("metallurgy", "degrees=bachelor", Truth.No)]
    public void Degrees_answer_by_all_that_are_held(string question, string facts, Truth expected) => Ask(question, facts).Should().Be(expected);

    [Theory]
    [InlineData("mining", "degrees=master:7520601_Kỹ_thuật_mỏ", Truth.Yes)]
    [InlineData("mining", "degrees=master:8520601", Truth.Yes)]
    [InlineData("mining", "degrees=master:7520602", Truth.No)]
    [InlineData("mining", "degrees=master:520601", Truth.No)]
    [InlineData("mining", "degrees=bachelor:7520601", Truth.No)]
    [InlineData("mining", "degrees=master:Khai_thác_mỏ", Truth.Yes)]
    [InlineData("member", "party=yes", Truth.Yes)]
    [InlineData("member", "party=no", Truth.No)]
    [InlineData("member", "", Truth.Unknown)]
    [InlineData("no-member", "party=no", Truth.Yes)]
    [InlineData("new-member", "party=yes admitted=2025-01-01", Truth.Yes)]
    [InlineData("new-member", "party=yes admitted=2025", Truth.Yes)]
    [InlineData("new-member", "party=yes admitted=2024-12-31", Truth.No)]
    [InlineData("new-member", "party=yes admitted=2026-01-03", Truth.No)]
    [InlineData("new-member", "party=yes", Truth.Unknown)]
    [InlineData("new-member", "party=no", Truth.No)]
    [InlineData("new-member", "", Truth.Unknown)]
    [InlineData("member-of-the-term", "admitted=2024", Truth.Yes)]
    [InlineData("member-of-the-term", "admitted=2025", Truth.No)]
    [InlineData("recruit", "joined=2025-03", Truth.Yes)]
    [InlineData("recruit", "joined=2019", Truth.No)]
    [InlineData("recruit", "", Truth.Unknown)]
    [InlineData("theory", "political=bachelor", Truth.Yes)]
    [InlineData("theory", "political=intermediate", Truth.No)]
    [InlineData("theory", "", Truth.Unknown)]
    [InlineData("commune", "level=CẤP_XÃ", Truth.Yes)]
    [InlineData("commune", "level=Cấp_tỉnh", Truth.No)]
    [InlineData("commune", "", Truth.Unknown)]
    public void Service_the_party_and_the_unit_answer_as_the_lists_say(string question, string facts, Truth expected) => Ask(question, facts).Should().Be(expected);

    [Fact]
    public void Twelve_months_to_the_middle_of_a_year_leave_a_bare_year_open() =>
        new JoinedWithin(new DaySpan(null, null, 12)).Of(Facts.Of("joined=2025"), new DateOnly(2025, 6, 30)).Should().Be(Truth.Unknown);

    [Theory]
    [InlineData("young", "born=1990-01-01", Truth.Yes)]
    [InlineData("young", "born=1989-12-31", Truth.No)]
    [InlineData("young", "born=1990", Truth.Yes)]
    [InlineData("young", "born=1989", Truth.No)]
    [InlineData("young", "", Truth.Unknown)]
    [InlineData("old", "born=1965", Truth.Yes)]
    [InlineData("old", "born=1966-01-01", Truth.No)]
    public void Age_is_counted_in_completed_years(string question, string facts, Truth expected) => Ask(question, facts).Should().Be(expected);

    [Fact]
    public void A_birth_year_leaves_the_age_open_in_the_middle_of_a_year() =>
        new AgeAtMost(35).Of(Facts.Of("born=1989"), new DateOnly(2025, 6, 30)).Should().Be(Truth.Unknown);

    [Theory]
    [InlineData("degrees=doctor@2024-05-10", Truth.Yes)]
    [InlineData("degrees=doctor@2024", Truth.Yes)]
    [InlineData("degrees=doctor@2023", Truth.No)]
    [InlineData("degrees=doctor", Truth.Unknown)]
    [InlineData("degrees=master@2025", Truth.No)]
    [InlineData("degrees=master@2025?", Truth.Unknown)]
    [InlineData("", Truth.Unknown)]
    [InlineData("degrees=doctor@2024-05 joined=2024-06-01", Truth.No)]
    [InlineData("degrees=doctor@2024 joined=2024-06-01", Truth.Yes)]
    [InlineData("degrees=doctor@2025 joined=2010", Truth.Yes)]
    public void A_degree_counts_by_the_day_of_its_award(string facts, Truth expected) => Ask("new-doctor", facts).Should().Be(expected);

    [Theory]
    [InlineData("degrees=master@2025-06", Truth.Yes)]
    [InlineData("degrees=master@2025 before=master", Truth.Yes)]
    [InlineData("degrees=master@2024 before=master", Truth.No)]
    [InlineData("degrees=master@2019 before=bachelor", Truth.No)]
    [InlineData("degrees=master@2026 before=bachelor", Truth.No)]
    [InlineData("degrees=bachelor,master before=bachelor", Truth.Yes)]
    [InlineData("degrees=bachelor,master before=bachelor?", Truth.Unknown)]
    [InlineData("degrees=bachelor,master before=master", Truth.No)]
    [InlineData("degrees=master before=doctor", Truth.No)]
    [InlineData("degrees=master,doctor before=master", Truth.Yes)]
    [InlineData("degrees=master before=silent", Truth.Unknown)]
    [InlineData("degrees=master", Truth.Unknown)]
    [InlineData("degrees=bachelor before=college", Truth.No)]
    [InlineData("degrees=bachelor? before=college", Truth.Unknown)]
    [InlineData("before=college", Truth.Unknown)]
    public void A_degree_is_new_by_its_date_or_beside_the_round_before(string facts, Truth expected) => Ask("gained", facts).Should().Be(expected);

    [Fact]
    public void A_degree_awarded_since_a_round_that_lies_further_back_is_new_too() =>
        new DegreeGained([DegreeLevel.Master], new DaySpan(null, null, 12)).Of(Facts.Of("degrees=bachelor,master@2025-03 before=bachelor"), new DateOnly(2027, 12, 31))
            .Should().Be(Truth.Yes);

    [Theory]
    [InlineData("degrees=bachelor studying=master", Truth.Yes)]
    [InlineData("degrees=college studying=bachelor", Truth.No)]
    [InlineData("degrees=bachelor", Truth.No)]
    [InlineData("degrees=bachelor?", Truth.Unknown)]
    [InlineData("", Truth.Unknown)]
    public void Who_studies_is_who_the_list_says_studies(string facts, Truth expected) => Ask("studies", facts).Should().Be(expected);

    [Fact]
    public void Only_questions_about_the_round_before_look_back()
    {
        Questions.Where(question => question.Value.LooksBack).Select(question => question.Key).Should().Equal("gained");
        new Criterion[] { new All([Questions["young"], Questions["gained"]]), new Any([Questions["gained"]]), new Not(Questions["gained"]) }.Should().OnlyContain(question => question.LooksBack);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0001-12-31")]
    [InlineData("9999-12-31")]
    public void Months_are_counted_back_from_any_day_there_is(string day)
    {
        var asOf = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        new JoinedWithin(new DaySpan(null, null, 12)).Of(Facts.Of("joined=2025"), asOf).Should().NotBe(Truth.Unknown);
    }

    [Fact]
    public void An_award_that_straddles_the_end_of_the_period_is_unknown() =>
        new AwardedWithin([DegreeLevel.Doctor], new(2024, 7, 1), new(2030, 12, 31), false)
            .Of(Facts.Of("degrees=doctor@2024"), AsOf).Should().Be(Truth.Unknown);

    [Theory]
    [InlineData("category=contract", Truth.No)]
    [InlineData("category=civil-servant field=health", Truth.Yes)]
    [InlineData("category=civil-servant", Truth.Unknown)]
    [InlineData("field=education", Truth.No)]
    public void A_no_decides_all_of_them_whatever_is_unknown(string facts, Truth expected) =>
        new All([Questions["ccvc"], Questions["health"]]).Of(Facts.Of(facts), AsOf).Should().Be(expected);

    [Fact]
    public void Every_criterion_has_words()
    {
        foreach (var question in Questions.Values.Append(new All([.. Questions.Values])).Append(new Any([.. Questions.Values])))
        {
            question.Vietnamese().Should().NotBeNullOrWhiteSpace();
        }
        foreach (var flag in StaffFlags.All)
        {
            new FlagIs(flag).Vietnamese().Should().NotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void Joined_parts_are_put_in_brackets() =>
        new All([new Any([Questions["female"], Questions["young"]]), Questions["graduate"]]).Vietnamese()
            .Should().Be("(nữ hoặc không quá 35 tuổi); có trình độ đại học trở lên");

    private static Truth Ask(string question, string facts) => Questions[question].Of(Facts.Of(facts), AsOf);
}
