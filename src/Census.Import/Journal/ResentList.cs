using Census.Core.People;
using Census.Core.Units;
using Census.Import.Matching;

namespace Census.Import.Journal;

/// <summary>
/// The list that a complete resend is about to replace: whom it names, and everybody of the round as in force while it still counts.
/// It decides nothing about rows; it only lends its people's numbers, so that the same people come back when the resend is undone,
/// and is what the resend is compared with.
/// </summary>
public sealed record ResentList(KnownPeople People, IReadOnlyDictionary<long, PersonInForce> InForce)
{
    /// <summary>The number that the replaced list gave to the person of a row; null when it does not name that person for sure.</summary>
    public long? NumberOf(Arrival row, UnitTree units) => new Matcher(People, units).Judge(row).Person?.PersonNo;
}
