using Census.Core.Criteria;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Core.Time;
using Census.Reports.Annexes;
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

    public static PyramidChart? Of(Report report, RosterShelf shelf, Withheld? withheld = null)
    {
        var retirement = ScenarioShelf.Ages.Table.In(report.Round.Year);
        var staff = DegreeChart.Staff(report, shelf);
        var known = staff.Where(person => person.Facts is { Sex: not null, BirthDate: not null }).ToList();
        if (known.Count == 0)
        {
            return null;
        }
        var bands = Bands(known, report.Round).ToLookup(band => withheld is not null && (withheld.Hides(band.Men) || withheld.Hides(band.Women)), band => band.Band);
        List<AgeBand> shown = [.. bands[false]];
        if (!shown.Exists(band => band.Men + band.Women > 0) || withheld?.Hides(known) == true)
        {
            return null;
        }
        var message = ChartWords.Both(language => withheld is null ? Message(report, shown, language) : Message(report, language));
        var unknown = staff.Count - known.Count;
        var isUnknownShown = unknown > 0 && withheld?.Hides([.. staff.Except(known)]) != true;
        List<Title> left = [.. bands[true].Select(band => band.Label)];
        return new PyramidChart(shown)
        {
            Unknown = isUnknownShown ? unknown : 0,
            Retirement = left.Count == 0 ? retirement : null, // the bands are no scale any more
            Title = message,
            Source = ChartNotes.Of(report, [.. Notes(isUnknownShown ? unknown : 0, retirement), .. left.Count == 0 ? Array.Empty<Title>() : [ChartNotes.Withheld(left)]]),
            Alternative = ChartWords.Both(language => message.In(language) + ". " + string.Join(" ", shown.Select(band => Sentence(band, language)))),
        };
    }

    /// <summary>The bands with men and women and their sum; who is known, and who is not.</summary>
    public static IEnumerable<AnnexTable> Counted(Report report, RosterShelf shelf)
    {
        var staff = DegreeChart.Staff(report, shelf);
        var known = staff.Where(person => person.Facts is { Sex: not null, BirthDate: not null }).ToList();
        if (known.Count > 0)
        {
            yield return SaidTable.Of(
            [
                .. Bands(known, report.Round).Select(band => new SaidRow(AnnexRowKind.Item, [[.. band.Men, .. band.Women], band.Men, band.Women])),
                new SaidRow(AnnexRowKind.GrandTotal, [known, [.. known.Where(person => person.Facts.Sex == Sex.Male)], [.. known.Where(person => person.Facts.Sex == Sex.Female)]]),
            ]);
            yield return SaidTable.Of([staff, known, [.. staff.Except(known)]]);
        }
    }

    private static IEnumerable<(AgeBand Band, IReadOnlyList<PersonInForce> Men, IReadOnlyList<PersonInForce> Women)> Bands(List<PersonInForce> known, DateOnly day)
    {
        var ages = known.ToLookup(person => (Band: (int)Math.Clamp(Math.Floor((Age(person, day) - Youngest) / (decimal)Width), -1, (Oldest - Youngest) / Width), person.Facts.Sex));
        foreach (var band in Enumerable.Range(-1, ((Oldest - Youngest) / Width) + 2))
        {
            IReadOnlyList<PersonInForce> men = [.. ages[(band, Sex.Male)]], women = [.. ages[(band, Sex.Female)]];
            yield return (
                new AgeBand(band < 0 ? null : Youngest + (band * Width), band == (Oldest - Youngest) / Width ? null : Youngest + (band * Width) + Width - 1, men.Count, women.Count),
                men,
                women);
        }
    }

    // who is known by the year only was born on its first day, as for retirement
    private static int Age(PersonInForce person, DateOnly day)
    {
        var born = person.Facts.BirthDate!.First;
        return day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);
    }

    private static string Message(Report report, Language language) => language == Language.English
        ? "Staff by age and sex"
        : $"{Upper(report.Plan.Intellectual.Staff.Vietnamese())} theo tuổi và giới tính";

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
