using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Demo;

/// <summary>Who heads a unit: the best trained and oldest of its staff get the titles that such a unit has.</summary>
internal static class Leaders
{
    private static readonly (string Start, string Titles)[] Known =
    [
        ("Sở ", "Giám đốc Sở|Phó Giám đốc Sở|Phó Giám đốc Sở|Chánh Văn phòng"),
        ("Văn phòng Sở", "Giám đốc Sở|Phó Giám đốc Sở|Phó Giám đốc Sở|Chánh Văn phòng"),
        ("Văn phòng HĐND", "Chủ tịch UBND|Phó Chủ tịch UBND|Phó Chủ tịch UBND|Chánh Văn phòng"),
        ("Văn phòng Đăng ký", "Giám đốc|Phó Giám đốc"),
        ("Văn phòng", "Chánh Văn phòng|Phó Chánh Văn phòng|Phó Chánh Văn phòng"),
        ("Đảng ủy", "Bí thư Đảng ủy|Phó Bí thư Thường trực|Phó Bí thư Đảng ủy|Trưởng Ban Xây dựng Đảng"),
        ("Ủy ban MTTQ", "Chủ tịch Ủy ban MTTQ|Phó Chủ tịch Ủy ban MTTQ|Phó Chủ tịch Ủy ban MTTQ"),
        ("Ban Tổ chức", "Trưởng Ban|Phó Trưởng Ban|Phó Trưởng Ban"),
        ("Chi cục", "Chi cục trưởng|Phó Chi cục trưởng|Phó Chi cục trưởng"),
        ("Phòng", "Trưởng phòng|Phó Trưởng phòng"),
        ("Trường Cao đẳng", "Hiệu trưởng|Phó Hiệu trưởng|Phó Hiệu trưởng"),
        ("Trường", "Hiệu trưởng|Phó Hiệu trưởng|Phó Hiệu trưởng"),
        ("Trạm Y tế", "Trưởng trạm|Phó Trưởng trạm"),
        ("Báo", "Tổng Biên tập|Phó Tổng Biên tập|Phó Tổng Biên tập"),
        ("", "Giám đốc|Phó Giám đốc|Phó Giám đốc"),
    ];

    /// <summary>The same people with leaders named, leaders of a unit first and the others in their order.</summary>
    public static IEnumerable<Person> Name(IEnumerable<Person> people) => people.GroupBy(p => p.Unit).SelectMany(NameIn);

    private static IEnumerable<Person> NameIn(IGrouping<DemoUnit, Person> unit)
    {
        var titles = Array.Find(Known, k => unit.Key.Name.StartsWith(k.Start, StringComparison.Ordinal)).Titles.Split('|');
        var leaders = unit.Where(p => p.IsStaff && p.Level >= DegreeLevel.Bachelor && p.JoinedOn.Year < 2015)
            .OrderByDescending(p => p.Level).ThenBy(p => p.Born)
            .Take(Math.Min(titles.Length, (unit.Count() + 4) / 5))
            .ToList();
        var ranks = leaders.Select((p, i) => (p.No, i)).ToDictionary(x => x.No, x => x.i);
        return leaders.Select((p, i) => Promote(p, titles[i], i + 1)).Concat(unit.Where(p => !ranks.ContainsKey(p.No)));
    }

    private static Person Promote(Person person, string title, int rank) => person with
    {
        Position = title,
        LeaderRank = rank,
        Category = IsElected(title) ? StaffCategory.Cadre : person.Category,
        Politics = person.No % 3 == 0 ? "TC" : "CC",
    };

    private static bool IsElected(string title) =>
        title.Contains("Chủ tịch", StringComparison.Ordinal) || title.Contains("Bí thư", StringComparison.Ordinal);
}
