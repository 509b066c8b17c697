using System.Globalization;
using Census.Core.People;

namespace Census.Demo;

/// <summary>
/// The units of the made-up province: 60 senders (departments, schools, hospitals, 24 communes and wards of the two-tier
/// structure) and their parts, parents before children. The names of communes are real, everything about them is invented.
/// </summary>
internal static class Units
{
    // a sender: name; layout, and kind; field; weight when it has no parts. A part of it: two spaces, name; kind; field; weight
    private const string Province = """
        Văn phòng UBND tỉnh; Clean; Administration; other; 75
        Sở Nông nghiệp và Môi trường; Official
          Văn phòng Sở; Administration; agriculture; 45
          Phòng Kế hoạch - Tài chính; Administration; agriculture; 20
          Phòng Quản lý đất đai và Khoáng sản; Administration; agriculture; 28
          Chi cục Kiểm lâm; Forest; agriculture; 265
          Chi cục Chăn nuôi và Thú y; Veterinary; agriculture; 62
          Chi cục Trồng trọt và Bảo vệ thực vật; Cultivation; agriculture; 58
          Chi cục Thủy lợi; Water; agriculture; 40
          Trung tâm Khuyến nông và Giống nông nghiệp; Extension; agriculture; 120
          Văn phòng Đăng ký đất đai; Land; agriculture; 210
          Trung tâm Kỹ thuật tài nguyên và môi trường; Land; agriculture; 72
        Sở Giáo dục và Đào tạo; Clean; Administration; education; 62
        Sở Y tế; Clean; Administration; health; 70
        Sở Văn hóa, Thể thao và Du lịch; Official
          Văn phòng Sở; Administration; culture; 26
          Phòng Quản lý văn hóa; Administration; culture; 18
          Phòng Quản lý thể dục, thể thao; Administration; culture; 14
          Phòng Quản lý du lịch; Tourism; tourism; 16
          Trung tâm Huấn luyện và Thi đấu thể dục, thể thao; Sport; culture; 38
          Trung tâm Văn hóa nghệ thuật tỉnh; Stage; culture; 62
        Sở Công Thương; Clean
          Văn phòng Sở; Administration; engineering; 40
          Phòng Kỹ thuật an toàn và Năng lượng; Administration; engineering; 26
          Chi cục Quản lý thị trường; Market; engineering; 66
        Sở Xây dựng; Official
          Văn phòng Sở; Administration; engineering; 30
          Phòng Quản lý xây dựng và Hạ tầng kỹ thuật; Administration; engineering; 34
          Phòng Quản lý vận tải, phương tiện; Administration; engineering; 30
        Sở Khoa học và Công nghệ; Clean
          Văn phòng Sở; Administration; engineering; 36
          Phòng Chuyển đổi số; Administration; engineering; 24
          Trung tâm Ứng dụng tiến bộ khoa học và công nghệ; Science; engineering; 42
        Sở Nội vụ; Clean; Administration; other; 95
        Sở Tài chính; Clean; Administration; other; 120
        Sở Tư pháp; Clean; Administration; other; 62
        Sở Dân tộc và Tôn giáo; Clean; Administration; other; 42
        Văn phòng Tỉnh ủy; Official; Party; other; 84
        Ban Tổ chức Tỉnh ủy; Clean; Party; other; 46
        Ủy ban MTTQ Việt Nam tỉnh; Clean; Party; other; 96
        Trường THPT Chuyên Cao Bằng; Clean; UpperSecondary; education; 74
        Trường THPT Thành phố Cao Bằng; Clean; UpperSecondary; education; 82
        Trường THPT Bế Văn Đàn; Clean; UpperSecondary; education; 64
        Trường THPT Hòa An; Clean; UpperSecondary; education; 66
        Trường THPT Trùng Khánh; Clean; UpperSecondary; education; 70
        Trường THPT Nguyên Bình; Clean; UpperSecondary; education; 52
        Trường THPT Bảo Lạc; Clean; UpperSecondary; education; 54
        Trường Phổ thông Dân tộc nội trú tỉnh; Official; UpperSecondary; education; 58
        Trường Cao đẳng Sư phạm Cao Bằng; Official; College; education; 92
        Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên tỉnh; Clean; Vocational; education; 44
        Bệnh viện Đa khoa tỉnh; Clean; Hospital; health; 640
        Bệnh viện Y học cổ truyền; Clean; Hospital; health; 130
        Trung tâm Kiểm soát bệnh tật; Clean; Prevention; health; 150
        Trung tâm Y tế Trùng Khánh; Clean; Hospital; health; 330
        Trung tâm Y tế Bảo Lạc; Official; Hospital; health; 300
        Trung tâm Y tế Hòa An; Clean; Hospital; health; 320
        Báo và Phát thanh, Truyền hình Cao Bằng; Official; Press; culture; 118
        Bảo tàng tỉnh; Clean; Museum; culture; 38
        Thư viện tỉnh; Clean; Library; culture; 36
        Trung tâm Xúc tiến Du lịch; Clean; Tourism; tourism; 68
        Ban Quản lý dự án đầu tư xây dựng tỉnh; Clean; Works; engineering; 92
        """;

    private const string Commune = """
          Đảng ủy; Party; other; 30
          Ủy ban MTTQ Việt Nam; Party; other; 20
          Văn phòng HĐND và UBND; Commune; other; 42
          Phòng Kinh tế; Commune; other; 32
          Phòng Văn hóa - Xã hội; Commune; other; 28
          Trung tâm Phục vụ hành chính công; Commune; other; 16
          Trường Mầm non {0}; Nursery; education; 58
          Trường Mầm non Hoa Sen; Nursery; education; 50
          Trường Mầm non Sơn Ca; Nursery; education; 46
          Trường Tiểu học {0}; Primary; education; 68
          Trường Tiểu học Kim Đồng; Primary; education; 62
          Trường Tiểu học Võ Thị Sáu; Primary; education; 56
          Trường THCS {0}; LowerSecondary; education; 60
          Trường PTDTBT THCS {0}; LowerSecondary; education; 52
          Trạm Y tế; Station; health; 42
        """;

    // size in percent of an ordinary commune; C: clean export, else the official list
    private const string Communes = """
        Phường Thục Phán 150; Phường Nùng Trí Cao 130 C; Phường Tân Giang 120 C; Xã Bảo Lạc 110; Xã Bảo Lâm 115; Xã Trùng Khánh 115;
        Xã Hòa An 110 C; Xã Nguyên Bình 100; Xã Hà Quảng 105; Xã Quảng Uyên 110; Xã Thạch An 85; Xã Phục Hòa 95 C; Xã Hạ Lang 90;
        Xã Trà Lĩnh 95; Xã Thông Nông 85; Xã Tĩnh Túc 70; Xã Đông Khê 95 C; Xã Đàm Thủy 90; Xã Trường Hà 80; Xã Cô Ba 75;
        Xã Cốc Pàng 75 C; Xã Lý Quốc 80; Xã Nam Tuấn 90; Xã Minh Khai 75 C
        """;

    /// <summary>All units, each sender followed by its parts.</summary>
    public static List<DemoUnit> All()
    {
        var units = new List<DemoUnit>();
        foreach (var line in Province.Split('\n'))
        {
            Add(units, line, 100);
        }
        foreach (var commune in Communes.Split(';', StringSplitOptions.TrimEntries))
        {
            AddCommune(units, commune.Split(' '));
        }
        return units;
    }

    private static void AddCommune(List<DemoUnit> units, string[] words)
    {
        var isClean = words[^1] == "C";
        var size = isClean ? words[^2] : words[^1];
        var name = string.Join(' ', words[..^(isClean ? 2 : 1)]);
        units.Add(new DemoUnit(NextCode(units, null), name, null, isClean ? Layout.Clean : Layout.Official)
        {
            Kind = UnitKind.Commune,
            Field = Field.Other,
            IsCommune = true,
        });
        var place = string.Join(' ', name.Split(' ')[1..]);
        foreach (var line in Commune.Replace("{0}", place, StringComparison.Ordinal).Split('\n'))
        {
            Add(units, line, int.Parse(size, CultureInfo.InvariantCulture));
        }
    }

    private static void Add(List<DemoUnit> units, string line, int size)
    {
        var cells = line.Split(';', StringSplitOptions.TrimEntries);
        var sender = line.StartsWith(' ') ? units[^1].Sender : null;
        var layout = sender?.Layout ?? Enum.Parse<Layout>(cells[1]);
        var work = sender is null ? cells[2..] : cells[1..];
        units.Add(new DemoUnit(NextCode(units, sender), cells[0], sender, layout)
        {
            Kind = work.Length > 0 ? Enum.Parse<UnitKind>(work[0]) : UnitKind.Administration,
            Field = work.Length > 0 ? Fields.Parse(work[1])!.Value : FieldOfSender(cells[0]),
            Weight = work.Length > 0 ? int.Parse(work[2], CultureInfo.InvariantCulture) * size / 10 : 0,
        });
    }

    private static Field FieldOfSender(string name) => name switch
    {
        "Sở Nông nghiệp và Môi trường" => Field.Agriculture,
        "Sở Văn hóa, Thể thao và Du lịch" => Field.Culture,
        _ => Field.Engineering,
    };

    private static string NextCode(List<DemoUnit> units, DemoUnit? sender) => string.Create(
        CultureInfo.InvariantCulture,
        $"{sender?.Code ?? "CB"}.{units.Count(u => Equals(u.Parent, sender)) + 1:00}");
}
