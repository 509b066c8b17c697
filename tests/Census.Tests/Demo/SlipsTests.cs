using Census.Core.People;
using Census.Demo;

namespace Census.Tests.Demo;

/// <summary>The slips of the demonstration: about two rows in a hundred, of every kind, and never where exact figures are promised.</summary>
public sealed class SlipsTests
{
    private static readonly Province Full = Province.Of(21_000);
    private static readonly RoundList List = RoundList.Of(Full.Rounds[1].Day, Full.Rounds[1].People, Full.Units, 1);

    private static IEnumerable<SheetRow> Rows => List.Senders.SelectMany(s => s.Rows);

    [Fact]
    public void About_two_rows_in_a_hundred_are_wrong() =>
        Rows.Count(r => r.Slip is not null).Should().BeInRange(Rows.Count() * 18 / 1000, Rows.Count() * 22 / 1000);

    [Fact]
    public void Every_kind_of_slip_occurs() =>
        SlipKinds.All.Append(SlipKinds.StrangeId).Should().OnlyContain(slip => List.CountOf(slip) > 0);

    [Fact]
    public void Slips_that_lose_something_stay_out_of_the_small_fields() =>
        Rows.Where(r => r.Slip is { IsHarmless: false }).Select(r => r.Unit.Field).Distinct()
            .Should().BeSubsetOf([Field.Education, Field.Health, Field.Other]);

    [Fact]
    public void Rows_without_a_slip_say_the_truth() =>
        Rows.Where(r => r.Slip is null).Should().OnlyContain(
            r => r.Name == r.Person.Name && Equals(r.Born, r.Person.Born) && Equals(r.Id, r.Person.Id) && r.Degree == r.Person.DegreeText);

    [Fact]
    public void A_person_in_two_units_stands_in_the_lists_of_two_senders()
    {
        var slip = SlipKinds.All.Single(s => s.English == "one person in two units");

        foreach (var row in Rows.Where(r => r.Slip == slip))
        {
            Rows.Where(r => r.Person == row.Person).Select(r => r.Unit.Sender).Distinct().Should().HaveCount(2);
        }
    }
}
