using Census.Core.Criteria;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Core.Time;
using Census.Reports.Forecasts;
using Census.Reports.Rendering;
using Census.Reports.Rosters;

namespace Census.Reports.Charts;

/// <summary>Makes the pyramid of ages by sex of the staff that the plan looks at; null where nobody's age and sex are known.</summary>
internal static class AgeChart
{
    private const int Width = 5;
    private const int Youngest = 25;
    private const int Oldest = 65;

    public static PyramidChart? Of(Report report, RosterShelf shelf)
    {
        var retirement = ScenarioShelf.Ages.Table.In(report.Round.Year);
        var staff = DegreeChart.Staff(report, shelf);
        var known = staff.Where(person => person.Facts is { Sex: not null, BirthDate: not null }).ToList();
        if (known.Count == 0)
        {
            return null;
        }
        var bands = Bands(known, report.Round);
        var unknown = staff.Count - known.Count;
        return new PyramidChart(bands)
        {
            Unknown = unknown,
            Retirement = retirement,
            Title = ChartWords.Both(language => Message(report, bands, language)),
            Source = ChartNotes.Of(report, Notes(unknown, retirement)),
            Alternative = ChartWords.Both(language => Message(report, bands, language) + ". " + string.Join(" ", bands.Select(band => Sentence(band, language)))),
        };
    }

    private static List<AgeBand> Bands(List<PersonInForce> known, DateOnly day)
    {
        var ages = known.ToLookup(person => (int)Math.Clamp(Math.Floor((Age(person, day) - Youngest) / (decimal)Width), -1, (Oldest - Youngest) / Width));
        return
        [
            .. Enumerable.Range(-1, ((Oldest - Youngest) / Width) + 2).Select(band => new AgeBand(
                band < 0 ? null : Youngest + (band * Width),
                band == (Oldest - Youngest) / Width ? null : Youngest + (band * Width) + Width - 1,
                ages[band].Count(person => person.Facts.Sex == Sex.Male),
                ages[band].Count(person => person.Facts.Sex == Sex.Female))),
        ];
    }

    // who is known by the year only was born on its first day, as for retirement
    private static int Age(PersonInForce person, DateOnly day)
    {
        var born = person.Facts.BirthDate!.First;
        return day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);
    }

    private static string Message(Report report, List<AgeBand> bands, Language language)
    {
        var all = bands.Sum(band => band.Men + band.Women);
        var older = bands.Where(band => band.From >= 50).Sum(band => band.Men + band.Women);
        var younger = bands.Where(band => band.To < 40).Sum(band => band.Men + band.Women);
        var women = bands.Sum(band => band.Women);
        return language == Language.English
            ? $"Staff: {ChartWords.Share(older, all, language)} are 50 or older, {ChartWords.Share(younger, all, language)} are under 40; women are {ChartWords.Share(women, all, language)}"
            : $"{Upper(report.Plan.Intellectual.Staff.Vietnamese())}: {ChartWords.Share(older, all, language)} từ 50 tuổi trở lên, {ChartWords.Share(younger, all, language)} dưới 40 tuổi; nữ chiếm {ChartWords.Share(women, all, language)}";
    }

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Sentence(AgeBand band, Language language) => language == Language.English
        ? $"{band.Label.English}: {PrintedNumbers.Of(band.Men, language)} men, {PrintedNumbers.Of(band.Women, language)} women."
        : $"{band.Label.Vietnamese} tuổi: nam {PrintedNumbers.Of(band.Men)}, nữ {PrintedNumbers.Of(band.Women)}.";

    private static IEnumerable<Title> Notes(int unknown, RetirementAge retirement)
    {
        yield return new Title("Tuổi tròn tại thời điểm lấy số liệu; người chỉ có năm sinh tính sinh ngày 01/01.", "Whole years of age on the day; who is known by the year of birth only counts as born on 1 January.");
        if (unknown > 0)
        {
            yield return new Title($"Không vẽ {PrintedNumbers.Of(unknown)} người chưa có ngày sinh hoặc giới tính.", $"Not drawn: {PrintedNumbers.Of(unknown, Language.English)} people without birth date or sex.");
        }
        var year = ChartWords.Year(retirement.Year);
        yield return new Title($"Tuổi nghỉ hưu của năm {year} theo Bộ luật Lao động, Điều 169.", $"Age of retirement in {year}: Labour Code, Article 169.");
    }
}
