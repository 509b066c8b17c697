using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Reports.Overviews;

/// <summary>
/// People in numbers: how many, by the highest degree that could be read (null: the lists do not say), and by field. Each breakdown adds up to
/// everybody; classes without anybody are left out of the degrees, never of the six fields.
/// </summary>
public sealed record PeopleNumbers(int Heads, IReadOnlyList<DegreeNumber> Degrees, IReadOnlyList<FieldNumbers> Fields)
{
    /// <summary>Of how many no list says whether they are cadre, civil servant, public employee or on contract: targets cannot count them.</summary>
    public int WithoutCategory { get; init; }

    public static PeopleNumbers Of(IReadOnlyCollection<PersonInForce> people)
    {
        var fields = people.ToLookup(person => person.Facts.Field?.Field);
        return new PeopleNumbers(people.Count, ByDegree(people), [.. FieldsOf(fields).Select(field => FieldNumbers.Of(field, [.. fields[field]]))])
        {
            WithoutCategory = people.Count(person => person.Facts.Category is null),
        };
    }

    private static List<DegreeNumber> ByDegree(IEnumerable<PersonInForce> people)
    {
        var levels = people.ToLookup(person => person.Facts.Degrees?.Highest);
        return [.. DegreeLevels.All.Reverse().Cast<DegreeLevel?>().Append(null).Select(level => new DegreeNumber(level, levels[level].Count())).Where(number => number.Count > 0)];
    }

    // the six fields of the plans always; others only when somebody is there
    private static IEnumerable<Field?> FieldsOf(ILookup<Field?, PersonInForce> people) => Enum.GetValues<Field>().Cast<Field?>().Append(null)
        .Where(field => field is not null and not Field.Other || people[field].Any());
}

/// <summary>How many have this as their highest degree; null: the lists do not say.</summary>
public sealed record DegreeNumber(DegreeLevel? Level, int Count);

/// <summary>The people of one field (null: not known): how many, and how many of them hold at least a bachelor's, a postgraduate, a doctor's degree.</summary>
public sealed record FieldNumbers(Field? Field, int Heads, int Bachelors, int Postgraduates, int Doctors)
{
    public static FieldNumbers Of(Field? field, IReadOnlyCollection<PersonInForce> people)
    {
        int From(DegreeLevel least) => people.Count(person => person.Facts.Degrees?.Highest >= least);
        return new FieldNumbers(field, people.Count, From(DegreeLevel.Bachelor), From(DegreeLevel.Specialist1), From(DegreeLevel.Doctor));
    }
}
