using Census.Core.People;

namespace Census.Demo;

/// <summary>
/// Names as the peoples of the province bear them, put together at random from family, middle and given names. No list of real
/// people was used; that somebody bears one of these names cannot be excluded, so common are they.
/// </summary>
internal static class Names
{
    private static readonly (string Group, int Share, NameStock Stock)[] Groups =
    [
        ("Tày", 430, new(
            "Nông Hoàng Lý Triệu Bế Đàm Lương Hà Vương La Đinh Ma Hứa Mạc Phan Nguyễn Lục Lê Đoàn Phùng",
            "Văn Đức Quang Minh Hữu Ngọc Xuân Trung Thanh",
            "Thị Thu Thị Bích Thị Ngọc Thị Minh Thị Thanh Thị Hồng",
            MaleGiven,
            FemaleGiven)),
        ("Nùng", 320, new(
            "Nông Hoàng Lương Vi Mông Lãnh Sầm Long Hoàng Phương Lục Vương Triệu Đàm Lưu Chu Tô Nhan",
            "Văn Đức Ích Quốc Hải Trọng Văn Thế",
            "Thị Thị Thúy Thị Kim Thị Lan Thị Mai",
            MaleGiven,
            FemaleGiven)),
        ("Kinh", 130, new(
            "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Ngô Dương Trịnh Đinh",
            "Văn Đức Anh Xuân Công Tuấn Mạnh Quốc",
            "Thị Thị Thu Thị Phương Ngọc Thị Khánh",
            MaleGiven,
            FemaleGiven)),
        ("Mông", 55, new(
            "Giàng Vừ Sùng Lầu Dương Hoàng Lý Thào Mã Vàng Ngô",
            "A Văn Mí Seo",
            "Thị Thị Y",
            "Páo Sính Dình Chứ Sì Tủa Lử Súa Vàng Thành Long Nam Dũng Minh",
            "Mỷ Dợ Say Mai Sua Xuân Hoa Dung Chu Vân")),
        ("Dao", 45, new(
            "Bàn Chảo Đặng Triệu Lý Phùng Tẩn Hoàng Dương",
            "Văn Tòn Phụ Chàn Tiến",
            "Mùi Thị Tả",
            "Phú Siểu Quyên Chiêu Quý Thanh Sơn Hải Toàn Lâm",
            "Pham Chài Liều Ghển Coi Hương Nga Lan Mai Hoa")),
        ("Sán Chay", 9, new("Hoàng Ninh Lâm Trương Lý Trần", "Văn Xuân", "Thị", MaleGiven, FemaleGiven)),
        ("Lô Lô", 6, new("Chi Lang Mã Hoàng Lò Dìu", "Văn Thế", "Thị", "Khánh Dũng Sính Nam Tuấn Thành", "Mai Xuân Hoa Phương Duyên")),
        ("Hoa", 3, new("Lý Trương Lưu Quách Hà", "Quốc Văn", "Thị Mỹ", MaleGiven, FemaleGiven)),
        ("Mường", 2, new("Bùi Quách Đinh Hà", "Văn", "Thị", MaleGiven, FemaleGiven)),
    ];

    private const string MaleGiven =
        "Hùng Dũng Tuấn Cường Thắng Minh Sơn Nam Hải Long Quân Hiếu Đạt Trung Thành Kiên Bình Tùng Hoàng Huy Đức Khánh Lâm Phong "
        + "Tú Việt Toàn Hiệp Linh Chiến Quyết Thiện Vũ Duy Khôi Hậu Trường Thái Giang Luân Đồng Hưng Đoàn Bằng";

    private const string FemaleGiven =
        "Hà Hương Lan Hoa Mai Thảo Linh Trang Nga Hằng Hạnh Thủy Hiền Phương Nhung Yến Huệ Liên Loan Dung Thu Vân Ngân Oanh Quỳnh "
        + "Hồng Thúy Tuyết Hường Duyên Huyền Chi Nguyệt Bích Xuân Diệp Ánh Lệ Sen Kiều Trinh Thơm Niềm Chiêm";

    private sealed record NameStock(string Family, string MaleMiddle, string FemaleMiddle, string Male, string Female);

    /// <summary>An ethnic group, by its share among the staff of the province.</summary>
    public static string EthnicGroup(Random random)
    {
        var point = random.Next(Groups.Sum(g => g.Share));
        foreach (var group in Groups)
        {
            point -= group.Share;
            if (point < 0)
            {
                return group.Group;
            }
        }
        return Groups[0].Group;
    }

    /// <summary>A full name as people of this group and sex bear it.</summary>
    public static string FullName(string ethnicGroup, Sex sex, Random random)
    {
        var stock = Array.Find(Groups, g => g.Group == ethnicGroup).Stock;
        var middle = OneOf(sex == Sex.Male ? stock.MaleMiddle : stock.FemaleMiddle, random);
        var given = OneOf(sex == Sex.Male ? stock.Male : stock.Female, random);
        // women with a second middle name: "Nông Thị Thu Hà", men sometimes: "Hoàng Văn Đức Anh" is left out as rare
        var second = sex == Sex.Female && middle == "Thị" && random.Next(4) == 0 ? OneOf("Thu Bích Ngọc Thanh Kim Minh", random) : "";
        var words = new[] { OneOf(stock.Family, random), middle, second == given ? "" : second, given };
        return string.Join(' ', words.Where(w => w.Length > 0));
    }

    private static string OneOf(string words, Random random)
    {
        var all = words.Split(' ');
        return all[random.Next(all.Length)];
    }
}
