using Census.Core.Numbers;
using Census.Core.People;

namespace Census.Reports.Figures;

/// <summary>People by the answer to one question: yes, no, or unknown because the lists do not say. Nobody stands twice.</summary>
public sealed record Answers
{
    private readonly List<PersonInForce> _yes = [];
    private readonly List<PersonInForce> _no = [];
    private readonly List<PersonInForce> _unknown = [];

    public IReadOnlyList<PersonInForce> Yes => _yes;

    public IReadOnlyList<PersonInForce> No => _no;

    public IReadOnlyList<PersonInForce> Unknown => _unknown;

    public int Count => _yes.Count + _no.Count + _unknown.Count;

    public IEnumerable<PersonInForce> Everybody => _yes.Concat(_no).Concat(_unknown);

    internal void Add(PersonInForce person, Truth answer) => (answer switch
    {
        Truth.Yes => _yes,
        Truth.No => _no,
        Truth.Unknown => _unknown,
    }).Add(person);
}

/// <summary>
/// A figure is the people counted, and its numbers are their counts: those of the population by whether they count, and apart from
/// them those of whom no list says whether they belong to it at all. So an explanation can never disagree with its figure.
/// </summary>
public sealed record Figure
{
    public Answers Population { get; } = new();

    /// <summary>People of unknown membership; in no number but their own.</summary>
    public Answers Doubtful { get; } = new();

    public int Numerator => Population.Yes.Count;

    public int Unknown => Population.Unknown.Count;

    public bool HasNobody => Population.Count == 0 && Doubtful.Count == 0;

    internal void Add(PersonInForce person, Truth belongs, Truth counts)
    {
        if (belongs != Truth.No)
        {
            (belongs == Truth.Yes ? Population : Doubtful).Add(person, counts);
        }
    }
}
