using System.Globalization;
using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Reports.Rosters;

/// <summary>
/// A query as the parts of an address: unit=12, field=health, sex=female, agefrom=30, ageto=40, ethnic=tay (or minority), degree=master (the
/// highest is exactly that), degreefrom=bachelor (that or higher), category=civil-servant, party=yes. The word "unknown" asks for those of
/// whom no list says it. Codes are those of plans and reports. A part that cannot be understood is left out and told.
/// </summary>
public static class PeopleQueryText
{
    public const string NotSaid = "unknown";

    /// <summary>The names of the parts, in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> Names = ["unit", "field", "sex", "agefrom", "ageto", "ethnic", "degree", "degreefrom", "category", "party"];

    /// <summary>The query, and the parts of it that could not be understood ("field=helth"). Parts of other names are nobody's business here.</summary>
    public static (PeopleQuery Query, IReadOnlyList<string> Ignored) Parse(Func<string, string?> part)
    {
        var (query, ignored) = (PeopleQuery.Everybody, new List<string>());
        foreach (var name in Names)
        {
            if (part(name)?.Trim() is { Length: > 0 } value)
            {
                var before = query;
                query = Read(query, name, value) ?? query;
                ignored.AddRange(ReferenceEquals(before, query) ? [$"{name}={value}"] : []);
            }
        }
        return (query, ignored);
    }

    /// <summary>The parts that say the query, in order; nothing of everybody.</summary>
    public static IEnumerable<(string Name, string Value)> Parts(PeopleQuery query)
    {
        foreach (var name in Names)
        {
            if (Value(query, name) is { } value)
            {
                yield return (name, value);
            }
        }
    }

    /// <summary>What stands under a name; null where nothing is asked.</summary>
    public static string? Value(PeopleQuery query, string name) => name switch
    {
        "unit" => Number(query.UnitNo),
        "field" => query.Field?.Code() ?? Unsaid(query, QueriedFacts.Field),
        "sex" => query.Sex switch { Sex.Male => "male", Sex.Female => "female", null => Unsaid(query, QueriedFacts.Sex) },
        "agefrom" => Number(query.AgeFrom),
        "ageto" => Number(query.AgeTo),
        "ethnic" => query.Ethnic ?? Unsaid(query, QueriedFacts.Ethnic),
        "degree" => query.Degree?.Code() ?? Unsaid(query, QueriedFacts.Degree),
        "degreefrom" => query.DegreeFrom?.Code(),
        "category" => query.Category?.Code() ?? Unsaid(query, QueriedFacts.Category),
        "party" => query.Party switch { true => "yes", false => "no", null => Unsaid(query, QueriedFacts.Party) },
        _ => null,
    };

    /// <summary>The query with one part more, or another in its place; null when it cannot be understood.</summary>
    public static PeopleQuery? Read(PeopleQuery query, string name, string value) => (name, value) switch
    {
        ("unit", _) => Whole(value) is { } unit ? query with { UnitNo = unit } : null,
        ("agefrom", _) => Age(value) is { } from ? query with { AgeFrom = from } : null,
        ("ageto", _) => Age(value) is { } to ? query with { AgeTo = to } : null,
        ("degreefrom", _) => DegreeLevels.Parse(value) is { } least ? query with { DegreeFrom = least } : null,
        ("field", NotSaid) => query with { Unsaid = query.Unsaid | QueriedFacts.Field },
        ("sex", NotSaid) => query with { Unsaid = query.Unsaid | QueriedFacts.Sex },
        ("ethnic", NotSaid) => query with { Unsaid = query.Unsaid | QueriedFacts.Ethnic },
        ("degree", NotSaid) => query with { Unsaid = query.Unsaid | QueriedFacts.Degree },
        ("category", NotSaid) => query with { Unsaid = query.Unsaid | QueriedFacts.Category },
        ("party", NotSaid) => query with { Unsaid = query.Unsaid | QueriedFacts.Party },
        ("field", _) => Fields.Parse(value) is { } field ? query with { Field = field } : null,
        ("sex", "male") => query with { Sex = Sex.Male },
        ("sex", "female") => query with { Sex = Sex.Female },
        ("ethnic", _) => value == PeopleQuery.Minority || PeopleQuery.EthnicGroups.Any(group => group.Key == value) ? query with { Ethnic = value } : null,
        ("degree", _) => DegreeLevels.Parse(value) is { } degree ? query with { Degree = degree } : null,
        ("category", _) => StaffCategories.Parse(value) is { } category ? query with { Category = category } : null,
        ("party", "yes") => query with { Party = true },
        ("party", "no") => query with { Party = false },
        _ => null,
    };

    private static string? Unsaid(PeopleQuery query, QueriedFacts fact) => query.Unsaid.HasFlag(fact) ? NotSaid : null;

    private static int? Age(string value) => Whole(value) is { } age and <= 120 ? (int)age : null;

    private static long? Whole(string value) => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
