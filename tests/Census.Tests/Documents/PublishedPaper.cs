using System.Globalization;
using Census.Core.Units;
using Census.Reports.Annexes;
using Census.Reports.Documents;
using Census.Reports.Rosters;
using Census.Tests.Figures;

namespace Census.Tests.Documents;

/// <summary>A small made-up province in two rounds, most of whose numbers are small, and its review as it is and as it is published.</summary>
internal static class PublishedPaper
{
    public static readonly DateOnly EndOf2024 = new(2024, 12, 31);

    private static readonly UnitTree Units = new(
    [
        new Unit(1, "Sở Y tế") { Level = "Cấp tỉnh", Quota = 40, IsListed = true },
        new Unit(2, "Sở Nông nghiệp") { Level = "Cấp tỉnh", IsListed = true },
        new Unit(3, "Trường Chính trị") { Level = "Cấp tỉnh", IsListed = true },
        new Unit(4, "Xã Hòa An") { Level = "Cấp xã", Quota = 8, IsListed = true },
    ]);

    private static readonly string[] Degrees = ["bachelor", "bachelor", "bachelor", "master", "master", "college", "specialist-1", "doctor"];
    private static readonly string[] Categories = ["civil-servant", "civil-servant", "public-employee", "public-employee", "public-employee", "cadre", "contract"];
    private static readonly string[] Ethnic = ["tay", "tay", "nung", "kinh", "mong"];

    public static (YearlyReview Open, YearlyReview Published, RosterShelf Shelf) Of(int seed, int people)
    {
        var random = new Random(seed);
        var then = Enumerable.Range(1, people).Select(no => Line(random, no)).ToArray();
        // some have left, some have come, some have a new degree
        var now = then.Skip(random.Next(3)).Select(line => random.Next(12) == 0 ? line.Replace("degrees=bachelor", "degrees=master", StringComparison.Ordinal) : line)
            .Concat(Enumerable.Range(people + 1, random.Next(1, 6)).Select(no => Line(random, no))).ToArray();
        var shelf = Staff.Shelf(Units, null, (EndOf2024, then), (Staff.EndOf2025, now));
        var report = Staff.Report(shelf);
        var source = new AnnexSource { Names = persons => persons.ToDictionary(person => person.PersonNo, person => "Tên Riêng " + person.PersonNo.ToString(CultureInfo.InvariantCulture)) };
        var open = YearlyReview.Of(report, shelf) with { Annexes = ReviewAnnexes.Of(report, shelf, source) };
        return (open, PublishedReview.Of(open, shelf), shelf);
    }

    private static string Line(Random random, int no)
    {
        string One(string[] of) => of[random.Next(of.Length)];
        var field = random.Next(7) switch { 0 => "engineering", 1 or 2 => "health", 3 => "education", _ => "agriculture" };
        var more = random.Next(4) == 0 ? "" : $" party={(random.Next(3) == 0 ? "no" : "yes")} political={(random.Next(3) == 0 ? "advanced" : "intermediate")}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"#{no} @{random.Next(1, 5)} category={One(Categories)} field={field} degrees={One(Degrees)} sex={(random.Next(2) == 0 ? "female" : "male")} ethnic={One(Ethnic)} born={random.Next(1964, 2002)}{more}");
    }
}
