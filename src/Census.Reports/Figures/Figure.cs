using Census.Core.Numbers;
using Census.Core.People;

namespace Census.Reports.Figures;

/// <summary>
/// People by the answer to one question: yes, no, or unknown because the lists do not say. Nobody stands twice. A list of people is made
/// when it is first asked for: of most figures of a province only the numbers are.
/// </summary>
public sealed record Answers
{
    internal const byte NotAsked = 0;

    private readonly IReadOnlyList<PersonInForce> _asked;
    private readonly byte[] _answers;
    private readonly int[] _counts = new int[4]; // by mark

    internal Answers(IReadOnlyList<PersonInForce> asked, Func<PersonInForce, Truth> question)
        : this(asked, Asking.Each(asked.Count, i => Mark(question(asked[i]))))
    {
    }

    // a mark a person, in their order; 0 passes somebody over
    internal Answers(IReadOnlyList<PersonInForce> asked, byte[] answers)
    {
        (_asked, _answers) = (asked, answers);
        foreach (var answer in answers)
        {
            _counts[answer]++;
        }
    }

    public IReadOnlyList<PersonInForce> Yes => field ??= Those(Truth.Yes);

    public IReadOnlyList<PersonInForce> No => field ??= Those(Truth.No);

    public IReadOnlyList<PersonInForce> Unknown => field ??= Those(Truth.Unknown);

    public IReadOnlyList<PersonInForce> Everybody => field ??= [.. Yes, .. No, .. Unknown];

    public int Count => _asked.Count - _counts[NotAsked];

    public int CountOf(Truth answer) => _counts[Mark(answer)];

    internal static byte Mark(Truth answer) => (byte)(1 + (int)answer);

    private PersonInForce[] Those(Truth answer)
    {
        var (people, found) = (new PersonInForce[CountOf(answer)], 0);
        for (var i = 0; found < people.Length; i++)
        {
            if (_answers[i] == Mark(answer))
            {
                people[found++] = _asked[i];
            }
        }
        return people;
    }
}

/// <summary>
/// A figure is the people counted, and its numbers are their counts: those of the population by whether they count, and apart from
/// them those of whom no list says whether they belong to it at all. So an explanation can never disagree with its figure.
/// </summary>
public sealed record Figure
{
    public static readonly Figure OfNobody = new([], []);

    /// <summary>Whether the one at each place belongs to the population, and whether he or she counts.</summary>
    internal Figure(IReadOnlyList<PersonInForce> asked, IReadOnlyList<(Truth Belongs, Truth Counts)> said)
    {
        Answers Those(Truth membership) => new(asked, [.. said.Select(one => one.Belongs == membership ? Answers.Mark(one.Counts) : Answers.NotAsked)]);
        (Population, Doubtful) = (Those(Truth.Yes), Those(Truth.Unknown));
    }

    public Answers Population { get; }

    /// <summary>People of unknown membership; in no number but their own.</summary>
    public Answers Doubtful { get; }

    public int Numerator => Population.CountOf(Truth.Yes);

    public int Unknown => Population.CountOf(Truth.Unknown);

    public bool HasNobody => Population.Count == 0 && Doubtful.Count == 0;
}
