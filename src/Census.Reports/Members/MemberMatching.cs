using Census.Core.Members;
using Census.Core.People;
using Census.Core.Text;
using Census.Core.Time;
using Census.Database.Tables;

namespace Census.Reports.Members;

/// <summary>
/// Finds members among the people in force in a round: by the citizen's number, borne out by the name (marks may differ) or the birth date,
/// else by name and full birth date. Anything weaker, two that fit, or a person with another number is nobody.
/// </summary>
public sealed class MemberMatching
{
    private readonly ILookup<string, Known> _byNumber;
    private readonly ILookup<string, Known> _byName;

    public MemberMatching(IEnumerable<PersonInForce> people, IEnumerable<MemberIdentityRow> identities)
    {
        var rows = identities.ToDictionary(row => row.StatementNo);
        var known = rows.Count == 0 ? [] : people.Select(person => Known.Of(person, rows)).OfType<Known>().ToList();
        _byNumber = known.SelectMany(one => one.Numbers.Select(number => (number, one))).ToLookup(pair => pair.number, pair => pair.one, StringComparer.Ordinal);
        _byName = known.SelectMany(one => one.Names.Select(name => (name, one))).ToLookup(pair => pair.name, pair => pair.one, StringComparer.Ordinal);
    }

    /// <summary>The person a member is; null where nobody is so surely.</summary>
    public PersonInForce? Find(Member member)
    {
        var name = Fold.NameKey(member.Identity.FullName);
        var born = member.Facts.BirthDate is { IsFull: true } full ? full : null;
        var number = member.Identity.CitizenId?.Digits;
        var fitting = number is not null && _byNumber.Contains(number)
            ? _byNumber[number].Where(known => known.IsCalled(name) || known.WasBorn(born))
            : _byName[name].Where(known => known.WasBorn(born) && (number is null || known.Numbers.Count == 0));
        return fitting.Take(2).ToList() is [var only] ? only.Person : null;
    }

    // names, numbers and birth dates of all statements about a person that speak
    private sealed record Known(PersonInForce Person, IReadOnlySet<string> Names, IReadOnlySet<string> Numbers, IReadOnlyList<PartialDate> Births)
    {
        public static Known? Of(PersonInForce person, Dictionary<long, MemberIdentityRow> rows)
        {
            var own = person.Statements.Select(statement => rows.GetValueOrDefault(statement.StatementNo)).OfType<MemberIdentityRow>().ToList();
            return own.Count == 0 ? null : new Known(
                person,
                own.Select(row => row.NameKey).ToHashSet(StringComparer.Ordinal),
                own.Select(row => row.CitizenId).OfType<string>().ToHashSet(StringComparer.Ordinal),
                [.. person.Statements.Select(statement => statement.Facts.BirthDate).OfType<PartialDate>().Where(date => date.IsFull).Distinct()]);
        }

        public bool IsCalled(string name) => Names.Contains(name) || Names.Any(known => Fold.Key(known) == Fold.Key(name));

        public bool WasBorn(PartialDate? full) => full is not null && Births.Contains(full);
    }
}
