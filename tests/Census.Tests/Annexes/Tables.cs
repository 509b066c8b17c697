using System.Globalization;
using Census.Core.Units;
using Census.Reports;
using Census.Reports.Annexes;
using Census.Reports.Rosters;
using Census.Tests.Figures;

namespace Census.Tests.Annexes;

/// <summary>A small office of two departments and a commune, in two rounds, that a reader can add up; and its tables as lines of text.</summary>
internal static class Tables
{
    public static readonly DateOnly EndOf2024 = new(2024, 12, 31);

    private static readonly UnitTree Units = new(
    [
        new Unit(1, "Sở Y tế") { Level = "Cấp tỉnh", Quota = 6, IsListed = true },
        new Unit(11, "Bệnh viện tỉnh") { ParentNo = 1, Level = "Cấp tỉnh" },
        new Unit(2, "Sở Nông nghiệp") { Level = "CẤP TỈNH", IsListed = true },
        new Unit(3, "Xã Hòa An") { Level = "Cấp xã", Quota = 2, IsListed = true },
    ]);

    private static readonly string[] Before =
    [
        "#1 @11 category=public-employee field=health degrees=bachelor sex=male ethnic=tay born=1985",
        "#2 @1 category=civil-servant field=health degrees=bachelor sex=female ethnic=kinh born=1990",
        "#5 @2 category=civil-servant field=agriculture degrees=bachelor sex=male ethnic=nung born=1975",
        "#9 @2 category=civil-servant field=agriculture degrees=doctor sex=male ethnic=tay born=1964",
    ];

    private static readonly string[] Now =
    [
        "#1 @11 category=public-employee field=health degrees=specialist-1 sex=male ethnic=tay born=1985 political=advanced english=b1",
        "#2 @1 category=civil-servant field=health degrees=bachelor,master:Y_tế_công_cộng@2024 sex=female ethnic=kinh born=1990 party=yes management=principal-specialist",
        "#3 @11 category=public-employee field=health degrees=doctor:Nội_khoa@2020 sex=female ethnic=tay born=1970-06-30 party=no",
        "#4 @11 category=contract field=health degrees=intermediate sex=female ethnic=mong born=2000 computing=basic",
        "#5 @3 category=civil-servant field=agriculture degrees=bachelor studying=master sex=male ethnic=nung born=1975 language=degree",
        "#6 @2 field=agriculture degrees=master sex=male born=1995",
        "#7 category=cadre",
    ];

    public static RosterShelf Shelf => Staff.Shelf(Units, null, (EndOf2024, Before), (Staff.EndOf2025, Now));

    public static Report Report => Staff.Report(Shelf);

    public static IReadOnlyList<AnnexTable> All => ReviewAnnexes.Of(Report, Shelf, new AnnexSource
    {
        Declared = new Dictionary<long, int> { [1] = 5 },
        Files = [new SentFile(1, 2), new SentFile(3, 0)],
        Problems = [new FoundProblem(1, Census.Core.Problems.ProblemCatalog.Find("C3012")!, 3)],
        Names = people => people.ToDictionary(person => person.PersonNo, person => "Người " + person.PersonNo.ToString(CultureInfo.InvariantCulture)),
    });

    public static AnnexTable Table(string code) => All.Single(table => table.Code == code);

    /// <summary>"Sở Y tế | 6 | 4 | -2 | …": the row of that name without its number.</summary>
    public static string Line(AnnexTable table, string name) => string.Join(
        " | ", table.Rows.Single(row => row.Cells[1] is TextCell text && text.Text.Vietnamese == name).Cells.Skip(1).Select(Text));

    public static string Text(AnnexCell cell) => cell switch
    {
        TextCell text => text.Text.Vietnamese,
        CountCell { Count: { } count } => count.ToString(CultureInfo.InvariantCulture),
        ShareCell share => $"{share.Ratio.Numerator.ToString(CultureInfo.InvariantCulture)}/{share.Ratio.Denominator.ToString(CultureInfo.InvariantCulture)}",
        ChangeCell { Change: { } change } => change.Rounded(2).ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture),
        EmptyCell => "-",
        _ => "?",
    };
}
