using System.Runtime.InteropServices;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Reports.Rosters;

namespace Census.Reports.Figures;

/// <summary>Counts a reading of a target over the people in force. A round that was never opened gives nobody.</summary>
public static class FigureCount
{
    public static Figure Of(RosterShelf shelf, DateOnly round, TargetKind kind, Reading reading)
    {
        if (!shelf.IsOpened(round))
        {
            return Figure.OfNobody;
        }
        return shelf.Counted((round, kind, reading), () => kind == TargetKind.Flow
            ? OverRounds(shelf.Opened.Where(day => day <= round && reading.Flow.Contains(day)).Select(shelf.At), reading)
            : Of(shelf.At(round), reading));
    }

    public static Figure Of(Roster roster, Reading reading)
    {
        var people = Asked(roster, reading);
        return new Figure(people, Said(people, reading, roster.Round));
    }

    /// <summary>
    /// A flow: everybody in force in any of the rounds, once, those who have left since included. Who counts in one round counts; of
    /// everybody else the latest round in which he belonged tells, or the latest at all.
    /// </summary>
    public static Figure OverRounds(IEnumerable<Roster> rosters, Reading reading)
    {
        var telling = new Dictionary<long, Standing>();
        foreach (var roster in rosters.OrderBy(r => r.Round))
        {
            var people = Asked(roster, reading);
            foreach (var (person, (belongs, counts)) in people.Zip(Said(people, reading, roster.Round)))
            {
                var now = new Standing(person, belongs, counts);
                ref var before = ref CollectionsMarshal.GetValueRefOrAddDefault(telling, person.PersonNo, out var isKnown);
                before = isKnown ? Stronger(before, now) : now;
            }
        }
        return new Figure([.. telling.Values.Select(standing => standing.Person)], [.. telling.Values.Select(standing => (standing.Belongs, standing.Counts))]);
    }

    private static (Truth Belongs, Truth Counts)[] Said(IReadOnlyList<PersonInForce> people, Reading reading, DateOnly round) =>
        Asking.Each(people.Count, i => Answer(people[i], reading, round));

    private static IReadOnlyList<PersonInForce> Asked(Roster roster, Reading reading) => reading.LooksBack ? roster.LookingBack() : roster.People;

    private static Standing Stronger(Standing before, Standing now) => (before, now) switch
    {
        ({ IsCounted: true }, _) => before,
        (_, { IsCounted: true }) => now,
        ({ Belongs: Truth.Yes }, { Belongs: not Truth.Yes }) => before,
        _ => now,
    };

    private static (Truth Belongs, Truth Counts) Answer(PersonInForce person, Reading reading, DateOnly round)
    {
        var belongs = reading.Population.Of(person.Facts, round);
        return (belongs, belongs == Truth.No ? Truth.No : reading.Numerator.Of(person.Facts, round));
    }

    private readonly record struct Standing(PersonInForce Person, Truth Belongs, Truth Counts)
    {
        public bool IsCounted => Belongs == Truth.Yes && Counts == Truth.Yes;
    }
}
