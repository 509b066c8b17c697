using System.Collections.Immutable;
using System.Globalization;
using Census.Core.Rights;
using Census.Database;
using Census.Database.Tables;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.Web;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Rights;

/// <summary>
/// A made-up province of two branches, each a parent with two children, behind a real site. Every unit has a marker, a syllable that stands
/// in all that is its own: names of the unit, of its people, files, sheets, branches of study, works, spellings, cells that cannot be read.
/// What lies between units is there too: a citizen's number in two lists, people in two units, moved, listed by the unit above, withdrawn.
/// </summary>
public sealed class TwoBranches : IDisposable
{
    public const string Round = "2025-12-31";
    public const string Earlier = "2024-12-31";

    /// <summary>The units: key, marker, key of the unit above.</summary>
    public static readonly ImmutableArray<(string Key, string Marker, string? Parent)> Units =
    [
        ("A", "Khoeo", null), ("A1", "Ngoao", "A"), ("A2", "Thoen", "A"),
        ("B", "Choam", null), ("B1", "Nhuon", "B"), ("B2", "Quech", "B"),
    ];

    /// <summary>Who asks: the unit bound to; null for nobody signed in; "root" is bound to nothing.</summary>
    public static readonly ImmutableArray<(string Account, string? Unit)> Accounts =
    [
        ("own", "A1"), ("sibling", "A2"), ("parent", "A"), ("cousin", "B1"), ("other.parent", "B"), ("root", "root"), ("nobody", null),
    ];

    /// <summary>The province, made when the first test asks for it: a test that needs a server says so itself where there is none.</summary>
    public sealed class Once : IDisposable
    {
        private readonly Lazy<TwoBranches> _made = new(() => new TwoBranches());

        public TwoBranches Province => _made.Value;

        public void Dispose()
        {
            if (_made.IsValueCreated)
            {
                _made.Value.Dispose();
            }
        }
    }

    private readonly Dictionary<string, Browser> _browsers = [];
    private readonly Dictionary<string, long> _numbers;

    public TwoBranches()
    {
        Run("unit", "import", Book.List(Office.File("don-vi.xlsx"), string.Join('\n', Units
            .Select(unit => $"{unit.Key} | {NameOf(unit.Key)} | {unit.Parent} | Y tế | 20 | Cấp tỉnh")
            .Prepend("Mã đơn vị | Tên đơn vị | Đơn vị cấp trên | Lĩnh vực | Biên chế được giao | Cấp"))));
        Run("unit", "confirm");
        _numbers = CensusDatabase.Open(Office.Database, TimeProvider.System).Read(r => UnitTable.Load(r)).All.ToDictionary(unit => unit.Code!, unit => unit.UnitNo);
        foreach (var (account, unit) in Accounts.Where(account => account.Unit is not null))
        {
            Site.Accounts.Add(new Census.Web.Accounts.NewAccount(account, "Nguyễn Thị Lan", Web.Site.Password, Role.Administrator) { UnitNo = unit is "root" ? null : _numbers[unit!], Granted = Sensitive.All, MustChange = false }, "test").Should().BeNull();
        }
        Fill();
    }

    internal Site Site { get; } = new();

    internal Office Office => Site.Office;

    /// <summary>The markers of what lies outside the units of an account; all of them for nobody.</summary>
    public static IEnumerable<string> Outside(string account) => Units.Where(unit => !Sees(account, unit.Key)).Select(unit => unit.Marker);

    /// <summary>The markers of what an account may see.</summary>
    public static IEnumerable<string> Inside(string account) => Units.Where(unit => Sees(account, unit.Key)).Select(unit => unit.Marker);

    public static string NameOf(string key) => $"Trung tâm {Units.Single(unit => unit.Key == key).Marker} {key}";

    public long NumberOf(string key) => _numbers[key];

    /// <summary>A browser in which the account is signed in.</summary>
    internal Browser Browser(string account) => _browsers.TryGetValue(account, out var browser) ? browser
        : _browsers[account] = Accounts.Single(known => known.Account == account).Unit is null ? Site.Open() : Site.SignIn(account);

    public void Dispose()
    {
        foreach (var browser in _browsers.Values)
        {
            browser.Dispose();
        }
        Site.Dispose();
    }

    private static bool Sees(string account, string unit) => Accounts.Single(known => known.Account == account).Unit switch
    {
        null => false,
        "root" => true,
        var bound => bound == unit || Units.Single(known => known.Key == unit).Parent == bound,
    };

    private void Fill()
    {
        foreach (var (key, _, _) in Units)
        {
            Import(Earlier, key, "truoc", People(key, 0, 6, withPhd: false));
            Import(Round, key, "nay", People(key, 0, 8, withPhd: true));
        }
        // the number of somebody of the other branch under another name; a person counted in the other child; the same name and birth
        Import(Round, "A1", "bo-sung", [Row(NameIn("A1", 40), "03/03/1983", Id("B1", 1)), Row(NameIn("A2", 2), Born(2), Id("A2", 2)), Row(NameIn("B2", 3), Born(3), "")], partly: true);
        Import(Round, "B2", "bo-sung", [Row(NameIn("A1", 2), Born(2), Id("A1", 2)), Row(NameIn("B2", 41), "04/04/1984", Id("A2", 1))], partly: true);
        // who was in the other branch the year before: both know her
        Import(Earlier, "B1", "chuyen", [Row("Nông Minh Hà Riêng", "05/05/1985", Id("A2", 50))]);
        Import(Round, "A2", "chuyen", [Row("Nông Minh Hà Riêng", "05/05/1985", Id("A2", 50)), Row(NameIn("A2", 51), "05/05/1985", "")]);
        // the unit above lists people of the one below; a list that was withdrawn
        Import(Round, "A", "tong-hop", [Row(NameIn("A1", 1), Born(1), Id("A1", 1), NameOf("A1")), Row(NameIn("A1", 60), "06/06/1986", Id("A1", 60), NameOf("A1"))]);
        var withdrawn = Import(Round, "B1", "huy", [Row(NameIn("B1", 70), "07/07/1987", Id("B1", 70))]);
        Run("imports", "undo", withdrawn.At("files.0.importNo")!);
        foreach (var (key, marker, _) in Units)
        {
            Run("memory", "value", "degree", "Bằng riêng " + marker, "master", "--sender", NameOf(key));
            Run("memory", "value", "unit", "TT." + marker, NameOf(key));
            Book.Of(Office.File($"so-{marker}.xlsx"), ("Sổ " + marker, $"""
                STT | Tên công trình | Loại | Năm | Tác giả | Quyết định | Đơn vị
                1   | Đề tài {marker} | Đề tài | 2025 | {NameIn(key, 1)} | 12/QĐ-{marker} | {NameOf(key)}
                """));
            Office.Run("import", Office.File($"so-{marker}.xlsx"), "--round", Round, "--unit", NameOf(key), "--json");
            Book.Of(Office.File($"bieu-{marker}.xlsx"), ("Biểu " + marker, $"""
                TT | Đơn vị | Tổng số | Tiến sĩ | Thạc sĩ | Đại học
                1  | {NameOf(key)} | 9 | 1 | 2 | 6
                """));
            Office.Run("import", Office.File($"bieu-{marker}.xlsx"), "--round", Round, "--json");
        }
        Run("people", "different", "1", "2");
    }

    private Outcome Import(string round, string key, string what, IReadOnlyList<string> rows, bool partly = false)
    {
        var marker = Units.Single(unit => unit.Key == key).Marker;
        var file = Book.Of(Office.File($"{what}-{round[..4]}-{marker}.xlsx"), ("DS " + marker, string.Join('\n', rows.Prepend(
            "Họ và tên | Ngày sinh | Giới tính | Dân tộc | Số CCCD | Trình độ | Chuyên ngành | Đối tượng | Đảng viên | Chức vụ | Đơn vị"))));
        var outcome = Office.Run("import", file, "--round", round, "--unit", NameOf(key), "--json");
        outcome.At("files.0.status").Should().Be(partly ? "partial" : "imported", outcome.Out);
        return outcome;
    }

    private static List<string> People(string key, int from, int count, bool withPhd)
    {
        var marker = Units.Single(unit => unit.Key == key).Marker;
        return
        [
            .. Enumerable.Range(from, count).Select(i => Row(NameIn(key, i), Born(i), Id(key, i), degree: i switch { 0 when withPhd => "TS", 1 => "ThS", 2 => "ThS, đang học NCS", 3 => "Bằng " + marker, _ => "ĐH" })),
        ];
    }

    private static string Row(string name, string born, string id, string unit = "", string degree = "ĐH") =>
        $"{name} | {born} | Nữ | {(name.Length % 2 == 0 ? "Tày" : "Lô Lô")} | {id} | {degree} | Ngành {name.Split(' ')[^1]} | Viên chức | x | Bác sĩ | {unit}";

    // the marker stands last: the name by which Vietnamese call somebody
    private static string NameIn(string key, int i) =>
        $"Nông {new[] { "Thị", "Thu", "Minh", "Ngọc", "Hồng", "Bích", "Thanh", "Xuân" }[i % 8]} {new[] { "An", "Hà", "Lan", "Mai", "Yến" }[i / 8 % 5]} {Units.Single(unit => unit.Key == key).Marker}";

    private static string Born(int i) => string.Create(CultureInfo.InvariantCulture, $"{i + 10:00}/02/{1965 + (i % 20)}");

    private static string Id(string key, int i) => string.Create(CultureInfo.InvariantCulture, $"0041{65 + (i % 20):00}{Units.Index().Single(unit => unit.Item.Key == key).Index + 1:00}{i:0000}");

    private Outcome Run(params string[] args)
    {
        var outcome = Office.Run(args);
        outcome.Exit.Should().BeLessThan(2, string.Join(' ', args) + ": " + outcome.Error + outcome.Out);
        return outcome;
    }
}
