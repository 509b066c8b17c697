using System.Globalization;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Rendering;

namespace Census.Reports.Charts;

/// <summary>Names and numbers as charts write them, in both languages at once.</summary>
internal static class ChartWords
{
    private static readonly string[] EnglishFields =
        ["Agriculture", "Education and training", "Health", "Literature, arts, sports", "Tourism and services", "Engineering and industry", "Other"];

    /// <summary>The groups of degrees from the highest down; the last holds those of whom no list says.</summary>
    public static IReadOnlyList<Title> DegreeGroups { get; } =
    [
        new("Tiến sĩ", "Doctor"),
        new("Chuyên khoa, nội trú", "Specialist, resident"),
        new("Thạc sĩ", "Master"),
        new("Đại học", "Bachelor"),
        new("Cao đẳng", "College"),
        new("Trung cấp trở xuống", "Intermediate or lower"),
        new("Chưa có thông tin", "Unknown"),
    ];

    public static Title Field(Field? field) =>
        field is { } known ? new Title(known.Vietnamese(), EnglishFields[(int)known]) : new Title("Chưa rõ lĩnh vực", "Field unknown");

    /// <summary>The group of a person by the highest degree held. Not all could be read: the unread part may be higher, so it is unknown.</summary>
    public static int DegreeGroup(QualificationList? degrees) => degrees is not { IsComplete: true, Highest: { } highest } ? 6 : highest switch
    {
        DegreeLevel.Doctor or DegreeLevel.DoctorOfScience => 0,
        DegreeLevel.Specialist2 or DegreeLevel.Specialist1 or DegreeLevel.Resident => 1,
        DegreeLevel.Master => 2,
        DegreeLevel.Bachelor => 3,
        DegreeLevel.College => 4,
        DegreeLevel.Intermediate or DegreeLevel.Elementary or DegreeLevel.None => 5,
    };

    public static Title Count(long count) => Both(language => PrintedNumbers.Of(count, language));

    public static Title Number(Fraction number, int decimals) => Both(language => PrintedNumbers.Of(number.Rounded(decimals), language));

    /// <summary>So many of so many, in hundredths with one decimal: "24,9%"; "-" of nobody.</summary>
    public static string Share(long part, long whole, Language language) =>
        new Ratio(part, whole).Percent is { } percent ? PrintedNumbers.Of(percent.Rounded(1), language) + "%" : "-";

    /// <summary>With its sign: "+1,2", "-3", "0".</summary>
    public static string Signed(Fraction change, int decimals, Language language)
    {
        var rounded = change.Rounded(decimals);
        return (rounded > 0 ? "+" : "") + PrintedNumbers.Of(rounded, language);
    }

    /// <summary>An age of retirement in months: "nghỉ hưu: 61 tuổi 6 tháng".</summary>
    public static string Retirement(int months, Language language)
    {
        var (years, rest) = (months / 12, months % 12);
        return language == Language.English
            ? FormattableString.Invariant($"retirement: {years}y{rest}m")
            : FormattableString.Invariant($"nghỉ hưu: {years} tuổi") + (rest > 0 ? FormattableString.Invariant($" {rest} tháng") : "");
    }

    public static string Day(DateOnly day) => VietnameseFormat.Day(day);

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static Title Both(Func<Language, string> text) => new(text(Language.Vietnamese), text(Language.English));
}
