using System.Globalization;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Rights;
using Census.Core.Time;

namespace Census.Reports.Annexes;

/// <summary>The breakdowns by what people are: degree held, field, category, sex, ethnic group, membership of the Party, age.</summary>
internal static class StaffBreakdowns
{
    private static readonly (Title Title, DegreeLevel[] Levels)[] Degrees =
    [
        (new("TS, TSKH", "Doctor"), [DegreeLevel.Doctor, DegreeLevel.DoctorOfScience]),
        (new("CKII", "Specialist II"), [DegreeLevel.Specialist2]),
        (new("ThS", "Master"), [DegreeLevel.Master]),
        (new("BSNT", "Resident"), [DegreeLevel.Resident]),
        (new("CKI", "Specialist I"), [DegreeLevel.Specialist1]),
        (new("Đại học", "Bachelor"), [DegreeLevel.Bachelor]),
        (new("Cao đẳng", "College"), [DegreeLevel.College]),
        (new("Trung cấp", "Intermediate"), [DegreeLevel.Intermediate]),
        (new("Sơ cấp, chưa qua ĐT", "Elementary or none"), [DegreeLevel.Elementary, DegreeLevel.None]),
    ];

    /// <summary>By the highest degree that could be read; of whom none could be read, the lists do not say.</summary>
    public static readonly Breakdown Degree = Breakdown.By(new("Trình độ chuyên môn cao nhất", "Highest degree"), Degrees, person => person.Facts.Degrees?.Highest) with
    {
        Together = [new(new("Sau đại học", "Postgraduate"), [0, 1, 2, 3, 4], WithShare: true)],
    };

    public static readonly Breakdown Field = Breakdown.By(
        new("Lĩnh vực", "Field"),
        [.. Enum.GetValues<Field>().Select(field => (new Title(field.Vietnamese(), Upper(field.Code())), new[] { field }))],
        person => person.Facts.Field?.Field);

    public static readonly Breakdown Category = Breakdown.By(
        new("Đối tượng", "Category"),
        [.. Enum.GetValues<StaffCategory>().Select(c => (c == StaffCategory.PartTime ? new Title("Không chuyên trách", "Part-time") : new Title(c.Vietnamese(), Upper(c.Code())), new[] { c }))],
        person => person.Facts.Category);

    public static readonly Breakdown Sexes = Breakdown.By(
        new("Giới tính", "Sex"), [(new("Nam", "Men"), [Sex.Male]), (new("Nữ", "Women"), [Sex.Female])], person => person.Facts.Sex);

    public static readonly Breakdown Party = Breakdown.By(
        new("Đảng viên", "Party membership"),
        [(new("Đảng viên", "Members"), [true]), (new("Chưa vào Đảng", "Not members"), [false])],
        person => person.Facts.IsPartyMember) with
    { Asked = Sensitive.Party };

    public static readonly Breakdown Minority = Breakdown.By(
        new("Dân tộc", "Ethnic group"),
        [(new("Kinh", "Kinh"), [true]), (new("Dân tộc thiểu số", "Minorities"), [false])],
        person => person.Facts.EthnicGroup is { } key ? key == AnnexRules.Shipped.Majority : (bool?)null) with
    { Asked = Sensitive.Ethnicity };

    public static readonly Breakdown Ethnic = Of(AnnexRules.Shipped.EthnicGroups);

    /// <summary>
    /// By completed years of age on the day of the round, for the earlier round on its own day, so that its numbers are those that were
    /// signed then. Of a birth known only to the year or month, unknown where two bands are possible.
    /// </summary>
    public static Breakdown Age(DateOnly day, DateOnly? before)
    {
        var rules = AnnexRules.Shipped;
        Func<PersonInForce, int> On(DateOnly when) =>
            person => person.Facts.BirthDate is { } birth ? Band(rules.AgeBands, birth, when) : rules.AgeBands.Count;
        var ages = new Breakdown(new("Độ tuổi", "Age"), [.. rules.AgeBands.Select(Words), Breakdown.NotSaid], On(day))
        {
            ClassBefore = before is { } then ? On(then) : null,
        };
        return ages with { Together = [.. rules.YoungUpTo.Select(age => new Together(new(Text($"Không quá {age}"), Text($"Up to {age}")), UpTo(rules.AgeBands, age), WithShare: false))] };
    }

    private static Breakdown Of(IReadOnlyList<(string Key, string Name)> groups)
    {
        var places = groups.Index().ToDictionary(group => group.Item.Key, group => group.Index, StringComparer.Ordinal);
        return new Breakdown(
            new("Dân tộc", "Ethnic group"),
            [.. groups.Select(group => new Title(group.Name, group.Name)), Breakdown.NotSaid],
            person => person.Facts.EthnicGroup is { } key && places.TryGetValue(key, out var place) ? place : groups.Count)
        { Asked = Sensitive.Ethnicity };
    }

    private static int Band(IReadOnlyList<AgeBand> bands, PartialDate birth, DateOnly day)
    {
        var (oldest, youngest) = (Completed(birth.First, day), Completed(birth.Last, day));
        var place = bands.Index().First(band => band.Item.Holds(oldest)).Index;
        return bands[place].Holds(youngest) ? place : bands.Count;
    }

    private static int Completed(DateOnly birth, DateOnly day) =>
        day.Year - birth.Year - ((day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? 1 : 0);

    private static Title Words(AgeBand band) => (band.First, band.Last) switch
    {
        (null, { } last) => new(Text($"Đến {last}"), Text($"Up to {last}")),
        ({ } first, null) => new(Text($"Trên {first - 1}"), Text($"Over {first - 1}")),
        var (first, last) => new(Text($"{first} - {last}"), Text($"{first} - {last}")),
    };

    private static int[] UpTo(IReadOnlyList<AgeBand> bands, int age) =>
        [.. bands.Index().Where(band => band.Item.Last <= age).Select(band => band.Index)];

    private static string Upper(string code) => char.ToUpperInvariant(code[0]) + code[1..];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
