namespace Census.Demo;

/// <summary>
/// The made-up province before anybody has written a list: its units, and who truly served on each day. The same size gives
/// the same province on every machine (seeded random numbers, no hash order, no culture, no clock).
/// </summary>
internal sealed record Province(IReadOnlyList<DemoUnit> Units, IReadOnlyList<(DateOnly Day, IReadOnlyList<Person> People)> Rounds)
{
    /// <summary>Fewer people cannot fill the fields.</summary>
    public const int Smallest = 200;

    private const int Seed = 45;

    /// <summary>A province with this many people on 31 December 2025, about as many a year before.</summary>
    public static Province Of(int people)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, Smallest);
        var units = Demo.Units.All();
        var random = new Random(Seed);
        var maker = new People(new Random(Seed + 1));
        var now = Quotas.For(people).SelectMany(q => maker.Fill(Seats.For(q, units, random))).ToList();
        var (earlier, later) = new Careers(maker, units, random).Tell(now);
        earlier = Training.Give(earlier, title: (931, 20), continuous: (764, 18), random);
        later = Training.Give(later, title: (960, 14), continuous: (814, 12), random);
        return new Province(
            units,
            [(new DateOnly(2024, 12, 31), Listed(units, earlier)), (new DateOnly(2025, 12, 31), Listed(units, later))]);
    }

    // in the order of the unit list, leaders first
    private static List<Person> Listed(List<DemoUnit> units, List<Person> people)
    {
        var byUnit = Leaders.Name(MarkStrangeIds(people)).ToLookup(p => p.Unit);
        return [.. units.SelectMany(u => byUnit[u])];
    }

    // a wrong sex digit stays with the person through the years: it is what his or her file says
    private static IEnumerable<Person> MarkStrangeIds(List<Person> people) =>
        people.Select(p => p.No % 1511 == 77 ? p with { HasStrangeId = true, Id = OtherSex(p.Id) } : p);

    private static string OtherSex(string id) => string.Concat(id.AsSpan(0, 3), ((char)(id[3] ^ 1)).ToString(), id.AsSpan(4));
}
