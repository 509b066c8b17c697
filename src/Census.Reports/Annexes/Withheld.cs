using Census.Core.People;

namespace Census.Reports.Annexes;

/// <summary>
/// What of the numbers of people is not published, as <see cref="SmallCounts"/> decided it over all tables together. A group that stood in
/// none of them is withheld too, unless nobody is in it: nothing becomes public because it was forgotten.
/// </summary>
public sealed class Withheld
{
    private readonly PublishedNumbers _numbers;
    private readonly int _below;

    internal Withheld(PublishedNumbers numbers, int below) => (_numbers, _below) = (numbers, below);

    public bool Hides(IReadOnlyList<PersonInForce> people) => people.Count > 0 && _numbers.IsHidden(people);

    /// <summary>A share tells both of its numbers.</summary>
    public bool Hides(IReadOnlyList<PersonInForce> part, IReadOnlyList<PersonInForce> whole) => Hides(part) || Hides(whole);

    /// <summary>A number of people of whom nobody is known, such as one entered by hand.</summary>
    public bool Hides(decimal number) => number > 0 && number < _below;

    /// <summary>From how many people on a number is no small one.</summary>
    public int Below => _below;
}
