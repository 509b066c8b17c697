using System.Text;
using Census.Core.People;
using Census.Core.Text;
using Census.Core.Units;
using Census.Reports;
using Census.Reports.Charts;
using Census.Reports.Rosters;
using Census.Tests.Figures;

namespace Census.Tests.Charts;

/// <summary>
/// Three rounds of people whom one can count, in units whose names a careless picture would break on: 46 staff at the end of 2025, 43
/// of them with a bachelor's degree or higher.
/// </summary>
internal static class Drawn
{
    public const string Long = "Trung tâm Dịch vụ nông nghiệp tổng hợp & Kiểm định chất lượng nông sản, lâm sản, thủy sản liên xã <Trùng Khánh - Hạ Lang - Quảng Hòa> \"mới\"";

    private static readonly UnitTree Units = new(
    [
        new Unit(1, Long) { Field = Field.Agriculture },
        new Unit(2, "Trường Trung học phổ thông Hòa An") { Field = Field.Education },
        new Unit(3, "Bệnh viện Đa khoa tỉnh") { Field = Field.Health },
    ]);

    public static RosterShelf Shelf { get; } = Staff.Shelf(
        Units,
        null,
        (new DateOnly(2023, 12, 31), ["30 x @2 category=public-employee degrees=bachelor"]),
        (new DateOnly(2024, 12, 31),
        [
            "15 x @1 category=civil-servant degrees=bachelor", "1 x @1 category=civil-servant degrees=master", "20 x @2 category=public-employee degrees=bachelor",
        ]),
        (Staff.EndOf2025,
        [
            "3 x @1 category=civil-servant degrees=master sex=female born=1970-05-01",
            "1 x @1 category=civil-servant degrees=doctor sex=male born=1964-03-09",
            "12 x @1 category=civil-servant degrees=bachelor sex=male born=1985",
            "1 x @1 category=civil-servant degrees=college sex=male born=1999-01-01",
            "20 x @2 category=public-employee degrees=bachelor sex=female born=1990-10-10",
            "2 x @2 category=public-employee degrees=master",
            "5 x @3 category=public-employee degrees=specialist-1 sex=male born=1978-02-28",
            "2 x @3 category=public-employee sex=female born=1960-06",
        ]));

    public static Report Report { get; } = Staff.Report(Shelf);

    /// <summary>Ages that no law needs to have set: the pyramid takes what it is given.</summary>

    public static T Chart<T>(ChartKind kind)
        where T : Chart => (T)ReviewCharts.Of(kind, Report, Shelf)!;

    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>Holds a text against the stored one; what is written now lies in artifacts/golden when they differ.</summary>
    public static void IsGolden(string name, string actual)
    {
        var golden = Path.Combine(Root, "tests", "golden", name);
        if (!File.Exists(golden) || File.ReadAllText(golden, Encoding.UTF8).ReplaceLineEndings("\n") != actual)
        {
            var written = Path.Combine(Directory.CreateDirectory(Path.Combine(Root, "artifacts", "golden")).FullName, name);
            File.WriteAllText(written, actual, new UTF8Encoding(false));
            Assert.Fail($"{name} differs from tests/golden; what the program writes now is in {written}");
        }
    }

    public static TheoryData<string, Language> KindsAndLanguages()
    {
        var data = new TheoryData<string, Language>();
        foreach (var code in ChartKinds.Codes)
        {
            data.Add(code, Language.Vietnamese);
            data.Add(code, Language.English);
        }
        return data;
    }

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Census.sln")) ? folder : Above(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
