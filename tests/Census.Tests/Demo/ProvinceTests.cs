using Census.Core.Degrees;
using Census.Core.People;
using Census.Demo;

namespace Census.Tests.Demo;

/// <summary>The people of the made-up province: the same on every run, with numbers that fit, in the figures promised.</summary>
public sealed class ProvinceTests
{
    private static readonly Province Full = Province.Of(21_000);

    private static IReadOnlyList<Person> Now => Full.Rounds[1].People;

    [Fact]
    public void Same_size_gives_the_same_people()
    {
        Province.Of(500).Rounds[1].People.Select(Line).Should().Equal(Province.Of(500).Rounds[1].People.Select(Line));

        static string Line(Person p) => $"{p.No}|{p.Name}|{p.Id}|{p.Unit.Code}|{p.DegreeText}|{p.Major}|{p.Position}";
    }

    [Fact]
    public void First_people_are_those_of_every_machine() =>
        Now.Take(2).Select(p => $"{p.Name}, {p.Born:yyyy-MM-dd}, {p.Position}").Should().Equal(FirstPeople);

    private static readonly string[] FirstPeople =
        ["Lương Trung Duy, 1965-06-02, Chánh Văn phòng", "Nông Hữu Trung, 1968-07-24, Phó Chánh Văn phòng"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Numbers_fit_sex_and_birth_year_but_for_the_counted_slips(int round)
    {
        var strangers = Full.Rounds[round].People.Where(p => CitizenId.Parse(p.Id) is not { } id || id.Sex != p.Sex || id.BirthYear != p.Born.Year);

        strangers.Should().NotBeEmpty().And.OnlyContain(p => p.HasStrangeId);
        Full.Rounds[round].People.Should().OnlyHaveUniqueItems(p => p.Id);
    }

    // CB30-02 … CB30-16: base is civil servants and public employees
    [Theory]
    [InlineData(Field.Agriculture, 900, 873, 224)]
    [InlineData(Field.Education, 11_450, 10_545, 412)]
    [InlineData(Field.Health, 2_880, 2_189, 75)]
    [InlineData(Field.Culture, 350, 344, 60)]
    [InlineData(Field.Tourism, 84, 84, 18)]
    [InlineData(Field.Engineering, 420, 382, 139)]
    public void Fields_have_the_heads_and_degrees_that_were_drawn_for_them(Field field, int staff, int bachelors, int masters)
    {
        var counted = Now.Where(p => p.Unit.Field == field && p.Category is (StaffCategory.CivilServant or StaffCategory.PublicEmployee)).ToList();

        counted.Should().HaveCount(staff);
        counted.Count(p => p.Level >= DegreeLevel.Bachelor).Should().Be(bachelors);
        counted.Count(p => p.Level is DegreeLevel.Master or DegreeLevel.Doctor).Should().Be(masters);
    }

    [Fact]
    public void Agriculture_is_one_master_short_of_a_quarter()
    {
        var staff = Now.Where(p => p.Unit.Field == Field.Agriculture && p.IsStaff).ToList();
        var masters = staff.Count(p => p.Level is DegreeLevel.Master or DegreeLevel.Doctor);

        (4 * masters).Should().BeLessThan(staff.Count);
        (4 * (masters + 1)).Should().BeGreaterThanOrEqualTo(staff.Count);
    }

    [Fact]
    public void Doctors_new_to_education_are_three_of_whom_one_has_left()
    {
        var education = New(Field.Education).ToList();

        education.Should().HaveCount(3);
        education.Should().ContainSingle(d => !Now.Any(p => p.No == d.No)).Which.GraduatedIn.Should().Be(2024);
        New(Field.Culture).Should().ContainSingle();
        New(Field.Engineering).Should().ContainSingle().Which.JoinedOn.Year.Should().Be(2025, "he was hired with his degree");

        static IEnumerable<Person> New(Field field) => Full.Rounds.SelectMany(r => r.People)
            .Where(p => p.Unit.Field == field && p is { Level: DegreeLevel.Doctor, GraduatedIn: >= 2024 }).DistinctBy(p => p.No);
    }

    [Fact]
    public void Nineteen_in_twenty_serve_in_both_rounds()
    {
        var before = Full.Rounds[0].People.Select(p => p.No).ToHashSet();
        var stayed = Now.Where(p => before.Contains(p.No)).ToList();

        stayed.Count.Should().BeInRange(20_000, 20_700);
        (before.Count - stayed.Count).Should().BeInRange(400, 900, "some left");
        var then = Full.Rounds[0].People.ToDictionary(p => p.No);
        stayed.Count(p => then[p.No].Unit != p.Unit).Should().BeInRange(50, 250, "some moved");
        stayed.Count(p => then[p.No].Level < p.Level).Should().BeInRange(100, 900, "some studied");
        stayed.Should().OnlyContain(p => then[p.No].Id == p.Id && then[p.No].Name == p.Name);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(1_003)]
    public void Small_provinces_have_the_people_asked_for(int people) => Province.Of(people).Rounds[1].People.Should().HaveCount(people);

    [Fact]
    public void Fewer_people_than_fill_the_fields_are_an_error() =>
        FluentActions.Invoking(() => Province.Of(199)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Every_kind_of_unit_has_posts_for_every_level()
    {
        var random = new Random(1);
        foreach (var kind in Units.All().Where(u => u.Weight > 0).Select(u => u.Kind).Distinct())
        {
            foreach (var level in DegreeLevels.All)
            {
                Jobs.Pick(kind, level, random).Position.Should().NotBeEmpty();
            }
        }
    }
}
