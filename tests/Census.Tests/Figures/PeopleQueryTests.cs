using Census.Core.Rights;
using Census.Core.Units;
using Census.Reports.Rosters;

namespace Census.Tests.Figures;

public class PeopleQueryTests
{
    // 1 Sở Y tế > 2 Bệnh viện ; 3 Sở Công Thương
    private static readonly UnitTree Units = new([new Unit(1, "Sở Y tế"), new Unit(2, "Bệnh viện") { ParentNo = 1 }, new Unit(3, "Sở Công Thương")]);

    private static readonly RoundPeople People = new(
        Roster.Of(Staff.EndOf2025, Staff.People(
        [
            "#1 @1 sex=female born=1980-01-01 ethnic=tay field=health degrees=bachelor,master category=civil-servant party=yes",
            "#2 @2 sex=male born=1990-06-30 ethnic=kinh field=health degrees=doctor category=public-employee party=no",
            "#3 @2 sex=female born=1995 degrees=bachelor category=public-employee",
            "#4 @3 born=1985-12-31 ethnic=mong field=engineering degrees=? category=contract",
            "#5 field=culture",
        ]), Units),
        Units);

    [Theory]
    [InlineData("", "1 2 3 4 5")]
    [InlineData("unit=1", "1 2 3")]
    [InlineData("unit=2", "2 3")]
    [InlineData("unit=99", "")]
    [InlineData("field=health", "1 2")]
    [InlineData("field=unknown", "3")]
    [InlineData("sex=female", "1 3")]
    [InlineData("sex=unknown", "4 5")]
    [InlineData("agefrom=40", "1 4")]
    [InlineData("agefrom=40&ageto=45", "1 4")]
    [InlineData("ageto=30", "3")] // born in 1995, so 30 at the end of 2025 on whatever day
    [InlineData("ageto=35", "2 3")]
    [InlineData("ethnic=tay", "1")]
    [InlineData("ethnic=minority", "1 4")]
    [InlineData("ethnic=unknown", "3 5")]
    [InlineData("degree=bachelor", "3")]
    [InlineData("degree=master", "1")]
    [InlineData("degree=unknown", "4 5")]
    [InlineData("degreefrom=bachelor", "1 2 3")]
    [InlineData("degreefrom=master", "1 2")]
    [InlineData("category=public-employee", "2 3")]
    [InlineData("category=unknown", "5")]
    [InlineData("party=yes", "1")]
    [InlineData("party=no", "2")]
    [InlineData("party=unknown", "3 4 5")]
    [InlineData("unit=1&sex=female&degreefrom=master", "1")]
    public void Those_asked_for_are_those_of_whom_the_lists_say_it(string address, string people)
    {
        var (query, ignored) = Parse(address);
        ignored.Should().BeEmpty();
        string.Join(' ', People.Asked(query).Select(person => person.PersonNo)).Should().Be(people);
        string.Join('&', PeopleQueryText.Parts(query).Select(part => $"{part.Name}={part.Value}")).Should().Be(address);
    }

    [Theory]
    [InlineData("field=helth", "field=helth")]
    [InlineData("unit=abc&sex=female", "unit=abc")]
    [InlineData("agefrom=200", "agefrom=200")]
    [InlineData("ethnic=martian&party=maybe", "ethnic=martian party=maybe")]
    [InlineData("plan=cao-bang&round=2025-12-31&sex=", "")]
    public void What_cannot_be_understood_is_left_out_and_told(string address, string ignored) =>
        string.Join(' ', Parse(address).Ignored).Should().Be(ignored);

    [Theory]
    [InlineData("sex=female&unit=1", Sensitive.None)]
    [InlineData("ethnic=minority", Sensitive.Ethnicity)]
    [InlineData("ethnic=unknown", Sensitive.Ethnicity)]
    [InlineData("party=no&ethnic=tay", Sensitive.Ethnicity | Sensitive.Party)]
    public void A_query_says_which_sensitive_facts_it_tells(string address, Sensitive facts) => Parse(address).Query.Asks.Should().Be(facts);

    private static (PeopleQuery Query, IReadOnlyList<string> Ignored) Parse(string address)
    {
        var parts = address.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        return PeopleQueryText.Parse(name => parts.GetValueOrDefault(name));
    }
}
