using Census.Core.Degrees;
using Census.Core.People;
using Census.Reports.Overviews;
using Census.Tests.Figures;

namespace Census.Tests.Overviews;

public class PeopleNumbersTests
{
    private static readonly PeopleNumbers Numbers = PeopleNumbers.Of(Staff.People(
    [
        "2 x field=health degrees=bachelor,master", "1 x field=health degrees=doctor", "4 x field=education degrees=bachelor", "1 x field=education degrees=specialist-1",
        "3 x field=other degrees=college", "2 x degrees=?", "#99",
    ]));

    [Fact]
    public void Everybody_stands_in_one_degree_and_in_one_field()
    {
        Numbers.Heads.Should().Be(14);
        Numbers.Degrees.Select(degree => (degree.Level, degree.Count)).Should().Equal(
            (DegreeLevel.Doctor, 1), (DegreeLevel.Master, 2), (DegreeLevel.Specialist1, 1), (DegreeLevel.Bachelor, 4), (DegreeLevel.College, 3), (null, 3));
        Numbers.Fields.Sum(field => field.Heads).Should().Be(14);
    }

    [Fact]
    public void Those_of_no_known_category_are_counted_apart() =>
        PeopleNumbers.Of(Staff.People(["3 x category=cadre", "2 x category=contract", "4 x degrees=master"])).WithoutCategory.Should().Be(4);

    [Fact]
    public void The_six_fields_are_always_there_with_how_many_reach_a_level()
    {
        Numbers.Fields.Select(field => field.Field).Should().Equal(Field.Agriculture, Field.Education, Field.Health, Field.Culture, Field.Tourism, Field.Engineering, Field.Other, null);
        Numbers.Fields.Single(field => field.Field == Field.Education).Should().Be(new FieldNumbers(Field.Education, 5, 5, 1, 0));
        Numbers.Fields.Single(field => field.Field == Field.Health).Should().Be(new FieldNumbers(Field.Health, 3, 3, 3, 1));
        PeopleNumbers.Of([]).Fields.Should().HaveCount(6);
    }
}
