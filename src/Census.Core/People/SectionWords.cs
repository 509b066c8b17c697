using Census.Core.Text;

namespace Census.Core.People;

/// <summary>
/// Words that open a section, a total, a heading or the signatures of a list, where a name could stand. They are compared with
/// their marks, since families are called Bàn, Tô and Trương; in a text without any mark only openings of two words count.
/// </summary>
internal static class SectionWords
{
    private static readonly string[] Openings =
    [
        "phòng", "ban", "chi cục", "cục", "trung tâm", "trường", "trạm", "văn phòng", "sở", "ubnd", "hđnd", "ủy ban", "uỷ ban", "đảng ủy",
        "đảng bộ", "chi bộ", "khối", "tổ", "tổ chuyên môn", "khoa", "đội", "hạt", "hội", "liên đoàn", "liên hiệp", "mặt trận", "đoàn thanh niên",
        "đoàn khối", "đoàn thể", "bệnh viện", "thư viện", "bảo tàng", "nhà hát", "nhà văn hóa", "xã", "phường", "huyện", "tỉnh", "thành phố", "thị trấn",
        "thị xã", "thôn", "mầm non", "tiểu học", "ttyt", "thcs", "thpt", "ptdtnt", "ptdtbt", "công ty", "quỹ", "báo", "đài", "vườn quốc gia", "thanh tra",
        "lãnh đạo", "chuyên viên", "biên chế", "hợp đồng", "công chức", "viên chức", "cán bộ", "giáo viên", "giảng viên", "nhân viên",
        "lao động", "người lao động", "không chuyên trách", "người hoạt động", "bộ phận", "nhóm",
        "tổng", "tổng cộng", "tổng số", "cộng", "trong đó", "họ và tên", "họ tên", "số lượng", "danh sách", "ghi chú", "nơi nhận", "biểu", "mẫu", "phụ lục",
        "người lập", "người kiểm tra", "thủ trưởng", "giám đốc", "phó giám đốc", "hiệu trưởng", "phó hiệu trưởng", "trưởng phòng", "phó trưởng phòng",
        "chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư", "chánh văn phòng", "kế toán", "kt giám đốc", "tm", "kt", "ký", "xác nhận", "ngày", "cộng hòa", "độc lập",
    ];

    private static readonly HashSet<string> Marked = [.. Openings.Select(Fold.NameKey)];

    private static readonly HashSet<string> Bare = [.. Openings.Where(o => o.Contains(' ', StringComparison.Ordinal)).Select(Fold.Key)];

    public static bool Opens(string text)
    {
        var key = Fold.NameKey(text);
        var openings = key == Fold.Key(text) ? Bare : Marked;
        var end = 0;
        while ((end = key.IndexOf(' ', end + 1)) > 0)
        {
            if (openings.Contains(key[..end]))
            {
                return true;
            }
        }
        return openings.Contains(key);
    }
}
