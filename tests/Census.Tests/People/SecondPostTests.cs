using Census.Core.People;
using Census.Core.Units;
using Census.Tests.Criteria;

namespace Census.Tests.People;

/// <summary>Somebody who stands in two lists: seconded, or with a second post. What counts is the post at home, whichever list came first.</summary>
public sealed class SecondPostTests
{
    private const long Home = 1;
    private const long School = 2;
    private const string AtHome = "category=civil-servant title=01.003 degrees=bachelor";
    private const string AtSchool = "category=public-employee field=education title=V.07.05.15 degrees=master sex=female";

    private static readonly UnitTree Units = new([new Unit(Home, "Phòng Nội vụ"), new Unit(School, "Trường THPT")]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_post_beside_says_nothing_of_the_post_that_counts(bool homeFirst)
    {
        var home = Said(homeFirst ? 1 : 2, Home, AtHome);
        var beside = Said(homeFirst ? 2 : 1, School, AtSchool) with { UnitRule = UnitRule.Beside };
        var person = PersonInForce.Fold([home, beside], Units).Should().ContainSingle().Subject;
        person.UnitNo.Should().Be(Home);
        person.Facts.Category.Should().Be(StaffCategory.CivilServant);
        person.Facts.Field.Should().BeNull("the school's field is not hers");
        person.Facts.TitleCode.Should().Be("01.003");
    }

    [Fact]
    public void What_is_said_of_the_person_counts_wherever_it_is_said()
    {
        var person = PersonInForce.Fold([Said(1, Home, AtHome), Said(2, School, AtSchool) with { UnitRule = UnitRule.Beside }], Units).Single();
        person.Facts.Sex.Should().Be(Sex.Female);
        person.Facts.Degrees.Should().Be(Facts.Of(AtSchool).Degrees);
    }

    [Fact]
    public void A_list_that_takes_the_person_over_speaks_of_the_post_as_before()
    {
        var person = PersonInForce.Fold([Said(1, Home, AtHome), Said(2, School, AtSchool)], Units).Single();
        (person.UnitNo, person.Facts.Category).Should().Be((School, StaffCategory.PublicEmployee));
    }

    [Fact]
    public void Who_is_known_only_from_the_list_beside_keeps_what_it_says()
    {
        var person = PersonInForce.Fold([Said(1, School, AtSchool) with { UnitRule = UnitRule.Beside }], Units).Single();
        person.Facts.Category.Should().Be(StaffCategory.PublicEmployee);
    }

    private static Statement Said(long no, long unit, string facts) => new(no, no, no, 1, 1, 7, Facts.Of(facts)) { UnitNo = unit };
}
