using Census.Core.People;
using Census.Core.Units;
using Census.Reports.Movements;
using Census.Reports.Rosters;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.Movements;

/// <summary>1 is the department with offices 11 and 12 below, 2 another department; a letter is a person.</summary>
public class UnitMovementTests
{
    private static readonly UnitTree Units = new(
    [
        new Unit(1, "Sở A"),
        new Unit(11, "Phòng một") { ParentNo = 1 },
        new Unit(12, "Phòng hai") { ParentNo = 1 },
        new Unit(2, "Sở B"),
    ]);

    [Theory]
    [InlineData("nobody moves", "a1 b11", "a1 b11", "2 +0 +0 -0 -0 = 2", "0 +0 +0 -0 -0 = 0")]
    [InlineData("one joins, one leaves", "a1 b11", "a1 c12", "2 +1 +0 -1 -0 = 2", "0 +0 +0 -0 -0 = 0")]
    [InlineData("from one to the other", "a1 b11", "a1 b2", "2 +0 +0 -0 -1 = 1", "0 +0 +1 -0 -0 = 1")]
    [InlineData("between offices is no movement", "a11", "a12", "1 +0 +0 -0 -0 = 1", "0 +0 +0 -0 -0 = 0")]
    [InlineData("out of nowhere and back", "a0 b1", "a1 b0", "1 +0 +1 -0 -1 = 1", "0 +0 +0 -0 -0 = 0")]
    [InlineData("everybody is new", "", "a1 b2", "0 +1 +0 -0 -0 = 1", "0 +1 +0 -0 -0 = 1")]
    public void Each_unit_is_told_apart(string why, string before, string after, string first, string second)
    {
        Told(Between(before, after, 1)).Should().Be(first, why);
        Told(Between(before, after, 2)).Should().Be(second, why);
    }

    [Fact]
    public void Everybody_together_only_joins_and_leaves() => Told(Between("a0 b1 c2", "b2 c2 d1", null)).Should().Be("3 +1 +0 -1 -0 = 3");

    [Fact]
    public void It_balances_whatever_happens()
    {
        var place = Gen.Elements<long?>(null, 0, 1, 11, 12, 2);
        var people = Gen.ArrayOf(Gen.Zip(place, place), 12);
        Prop.ForAll(people.ToArbitrary(), places =>
        {
            var (before, after) = (Roster(places.Select(p => p.Item1)), Roster(places.Select(p => p.Item2)));
            var lines = Units.All.Append<Unit?>(null).Select(unit => UnitMovement.Between(before, after, Units, unit)).ToList();
            lines.Should().OnlyContain(line => line.Balances);
            lines.Should().OnlyContain(line => line.Unit != null || (line.MovedIn.Count == 0 && line.MovedOut.Count == 0));
        }).QuickCheckThrowOnFailure();
    }

    private static UnitMovement Between(string before, string after, long? unit) =>
        UnitMovement.Between(Roster(Places(before)), Roster(Places(after)), Units, unit is { } no ? Units[no] : null);

    // "a11" is person 1 in unit 11; 0 is no unit
    private static long?[] Places(string words)
    {
        var places = new long?[26];
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            places[word[0] - 'a'] = long.Parse(word[1..], System.Globalization.CultureInfo.InvariantCulture);
        }
        return places;
    }

    private static Roster Roster(IEnumerable<long?> places) => new(
        new DateOnly(2025, 12, 31),
        [.. places.Select((unit, i) => (unit, i)).Where(p => p.unit is not null).Select(p => new PersonInForce(p.i + 1, p.unit == 0 ? null : p.unit, StaffFacts.Nothing, []))]);

    private static string Told(UnitMovement line) =>
        $"{line.Opening.Count} +{line.Joined.Count} +{line.MovedIn.Count} -{line.Left.Count} -{line.MovedOut.Count} = {line.Closing.Count}";
}
