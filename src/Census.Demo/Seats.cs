using Census.Core.Degrees;

namespace Census.Demo;

/// <summary>A post to be filled: where, whether by contract, and with which level of training.</summary>
internal sealed class Seat(DemoUnit unit)
{
    public DemoUnit Unit { get; } = unit;

    public bool IsContract { get; set; }

    public DegreeLevel Level { get; set; } = DegreeLevel.Bachelor;
}

/// <summary>Deals the people of a field out to its units and the levels of training to the people, in exact numbers.</summary>
internal static class Seats
{
    /// <summary>All posts of a field in the order of the units, contract staff and levels given out.</summary>
    public static List<Seat> For(Quota quota, IEnumerable<DemoUnit> units, Random random)
    {
        var seats = Deal(quota, [.. units.Where(u => u.Field == quota.Field && u.Weight > 0)]);
        foreach (var seat in Draw(seats, quota.Contracts, kind => HasContracts(kind) ? 1 : 0, random))
        {
            seat.IsContract = true;
            seat.Level = ContractLevel(random.Next(100));
        }
        var open = seats.Where(s => !s.IsContract).ToList();
        foreach (var (level, count) in quota.Postgraduates)
        {
            Give(open, level, count, kind => PostgraduateWeight(kind, level), random);
        }
        var below = quota.Staff - quota.Bachelors;
        var elementary = below / 40;
        var intermediate = below * 36 / 100;
        Give(open, DegreeLevel.Elementary, elementary, BelowWeight, random);
        Give(open, DegreeLevel.Intermediate, intermediate, BelowWeight, random);
        Give(open, DegreeLevel.College, below - elementary - intermediate, BelowWeight, random);
        return seats;
    }

    private static List<Seat> Deal(Quota quota, DemoUnit[] units)
    {
        var total = units.Sum(u => u.Weight);
        var seats = new List<Seat>(quota.Heads);
        long passed = 0;
        foreach (var unit in units)
        {
            // each unit ends where its share of all weights ends, so that the numbers add up exactly
            passed += unit.Weight;
            var end = (int)(((passed * quota.Heads * 2) + total) / (2L * total));
            while (seats.Count < end)
            {
                seats.Add(new Seat(unit));
            }
        }
        return seats;
    }

    private static void Give(List<Seat> open, DegreeLevel level, int count, Func<UnitKind, int> weight, Random random)
    {
        foreach (var seat in Draw(open, count, weight, random))
        {
            seat.Level = level;
            open.Remove(seat);
        }
    }

    // a weighted draw without putting back; a kind of weight 0 only when nothing else is left
    private static List<Seat> Draw(List<Seat> seats, int count, Func<UnitKind, int> weight, Random random) =>
    [
        .. seats
            .Select(seat => (seat, ticket: random.Next(1, 1_000_000), weight: weight(seat.Unit.Kind)))
            .Select(d => (d.seat, key: d.weight == 0 ? long.MaxValue : d.ticket * 1000L / d.weight))
            .OrderBy(d => d.key)
            .Take(count)
            .Select(d => d.seat),
    ];

    private static bool HasContracts(UnitKind kind) => kind is not (UnitKind.UpperSecondary or UnitKind.Vocational);

    private static DegreeLevel ContractLevel(int point) => point switch
    {
        < 35 => DegreeLevel.None,
        < 60 => DegreeLevel.Elementary,
        < 90 => DegreeLevel.Intermediate,
        _ => DegreeLevel.College,
    };

    private static int PostgraduateWeight(UnitKind kind, DegreeLevel level) => (kind, level) switch
    {
        (UnitKind.Hospital, _) => 10,
        (not UnitKind.Hospital, DegreeLevel.Resident) => 0,
        (UnitKind.Administration, DegreeLevel.Specialist1 or DegreeLevel.Specialist2) => 0,
        (UnitKind.Prevention, _) => 8,
        (UnitKind.Station, DegreeLevel.Specialist1) => 2,
        (UnitKind.Station or UnitKind.Nursery or UnitKind.Primary or UnitKind.LowerSecondary, DegreeLevel.Doctor) => 0,
        (UnitKind.Station or UnitKind.Nursery or UnitKind.Primary, _) => 1,
        (UnitKind.LowerSecondary, _) => 2,
        (UnitKind.College, _) => 40,
        (UnitKind.UpperSecondary, DegreeLevel.Doctor) => 2,
        (UnitKind.UpperSecondary, _) => 16,
        (UnitKind.Administration or UnitKind.Party or UnitKind.Science, _) => 8,
        (UnitKind.Commune, _) => 3,
        _ => 5,
    };

    private static int BelowWeight(UnitKind kind) => kind switch
    {
        UnitKind.Nursery => 14,
        UnitKind.Primary => 9,
        UnitKind.LowerSecondary => 5,
        UnitKind.Station => 8,
        UnitKind.Hospital or UnitKind.Prevention => 5,
        UnitKind.Commune or UnitKind.Party => 3,
        UnitKind.College or UnitKind.UpperSecondary => 1,
        _ => 2,
    };
}
