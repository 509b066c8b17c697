using System.Collections.Immutable;
using System.Text.Json;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Plans;

namespace Census.Core.Time;

/// <summary>
/// A rule by which some people leave earlier (months below zero) or later than the table says, at most by so much. Where it names
/// categories, degrees or titles, lists can tell whom it concerns; where it names none, only a decision on the person can, and it is
/// never applied.
/// </summary>
public sealed record RetirementException(string Code, Title Title, int Months, string Source, string Confidence)
{
    public ImmutableArray<StaffCategory> Categories { get; init; } = [];

    public ImmutableArray<DegreeLevel> Degrees { get; init; } = [];

    public ImmutableArray<string> TitlePrefixes { get; init; } = [];

    /// <summary>Whether lists can tell whom it concerns.</summary>
    public bool IsOfLists => Categories.Length + Degrees.Length + TitlePrefixes.Length > 0;

    public bool Concerns(StaffFacts facts) => IsOfLists
        && (Categories.IsEmpty || (facts.Category is { } category && Categories.Contains(category)))
        && (Degrees.IsEmpty || facts.Degrees?.Held.Any(q => Degrees.Contains(q.Level)) == true)
        && (TitlePrefixes.IsEmpty || (facts.TitleCode is { } code && TitlePrefixes.Any(prefix => code.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))));
}

/// <summary>
/// The table of retirement ages with its source and the exceptions to it (reference/retirement-ages.json). Of whom sex or birth date
/// are unknown nothing is said (null). The file is a part of the program: anything wrong in it throws InvalidDataException.
/// </summary>
public sealed record RetirementAges(RetirementTable Table, string Source, ImmutableArray<RetirementException> Exceptions)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>Reads the text of the file.</summary>
    public static RetirementAges Read(string json)
    {
        try
        {
            var file = JsonSerializer.Deserialize<AgesFile>(json, Strict) ?? throw new InvalidDataException("It is empty.");
            return new RetirementAges(
                new RetirementTable(file.Ages.Select(row => new RetirementAge(row.Year, Months(row.Men), Months(row.Women)))),
                file.Source,
                [.. file.Exceptions.Select(Exception)]);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidDataException)
        {
            throw new InvalidDataException($"reference/retirement-ages.json: {e.Message}", e);
        }
    }

    /// <summary>The last day of service of a person, with those exceptions applied that concern him; null when sex or birth date are unknown.</summary>
    public DateOnly? LastDay(StaffFacts facts, IEnumerable<RetirementException> applied)
    {
        if (facts is not { Sex: { } sex, BirthDate: { } birth })
        {
            return null;
        }
        var last = Table.LastDay(sex, birth);
        var months = applied.Where(exception => exception.Concerns(facts)).Sum(exception => exception.Months);
        return months == 0 ? last : last.AddDays(1).AddMonths(months).AddDays(-1);
    }

    private static RetirementException Exception(ExceptionRow row) => new(row.Code, new Title(row.Title.Vi, row.Title.En), row.Months, row.Source, row.Confidence)
    {
        Categories = [.. (row.Categories ?? []).Select(code => StaffCategories.Parse(code) ?? throw new InvalidDataException($"unknown category “{code}”."))],
        Degrees = [.. (row.Degrees ?? []).Select(code => DegreeLevels.Parse(code) ?? throw new InvalidDataException($"unknown degree “{code}”."))],
        TitlePrefixes = [.. row.TitlePrefixes ?? []],
    };

    private static int Months(int[] age) => age is [var years, var months and >= 0 and < 12] ? (12 * years) + months : throw new InvalidDataException("An age is [years, months].");

    private sealed record AgesFile(string Source, AgeRow[] Ages, ExceptionRow[] Exceptions);

    private sealed record AgeRow(int Year, int[] Men, int[] Women);

    private sealed record TitleRow(string Vi, string En);

    private sealed record ExceptionRow(string Code, TitleRow Title, int Months, string Source, string Confidence)
    {
        public string[]? Categories { get; init; }

        public string[]? Degrees { get; init; }

        public string[]? TitlePrefixes { get; init; }
    }
}
