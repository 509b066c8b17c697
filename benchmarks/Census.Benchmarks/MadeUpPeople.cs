using System.Globalization;

namespace Census.Benchmarks;

/// <summary>
/// Rows of a made-up staff list, thirty columns as offices keep them. A value is a text, a double, a DateOnly, or null for a blank cell.
/// The same seed gives the same people; no two of one generator share a citizen's number.
/// </summary>
internal sealed class MadeUpPeople(int seed)
{
    public static readonly string[] Headings =
    [
        "STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Số CCCD", "Mã số CBCCVC", "Đơn vị công tác", "Chức vụ", "Mã số CDNN",
        "Đối tượng", "Trình độ chuyên môn", "Chuyên ngành", "Năm tốt nghiệp", "Nơi đào tạo", "Ngày tuyển dụng", "Hệ số lương", "Bậc lương", "Ngày hưởng", "Lý luận chính trị",
        "Quản lý nhà nước", "Ngoại ngữ", "Tin học", "Ngày vào Đảng", "Ngày chính thức", "Quê quán", "Nơi ở hiện nay", "Số điện thoại", "Thư điện tử", "Ghi chú",
    ];

    private static readonly string[] Families = ["Nguyễn", "Hoàng", "Nông", "Lý", "Bế", "Đàm", "Lục", "Triệu", "Đinh", "Phạm", "Trần", "Hà", "Mã", "Vương", "Long"];
    private static readonly string[] Middles = ["Văn", "Thị", "Đức", "Minh", "Thu", "Ngọc", "Quang", "Hồng", "Thanh", "Xuân", "Bích", "Hữu", "Kim", "Mạnh", "Thùy"];
    private static readonly string[] Givens = ["An", "Bình", "Chi", "Dung", "Giang", "Hà", "Hạnh", "Hùng", "Hương", "Khánh", "Lan", "Linh", "Long", "Mai", "Nam", "Nga", "Oanh", "Phong", "Quân", "Sơn", "Thảo", "Trang", "Tuấn", "Vân", "Yến"];
    private static readonly string[] Peoples = ["Tày", "Tày", "Nùng", "Nùng", "Kinh", "Mông", "Dao"];
    private static readonly string[] Majors = ["Giáo dục Tiểu học", "Sư phạm Toán học", "Sư phạm Ngữ văn", "Sư phạm Tiếng Anh", "Sư phạm Vật lý", "Giáo dục Mầm non", "Sư phạm Lịch sử", "Sư phạm Hóa học"];
    private static readonly string[] Schools = ["Đại học Sư phạm Thái Nguyên", "Đại học Sư phạm Hà Nội", "Cao đẳng Sư phạm Cao Bằng", "Đại học Tây Bắc", "Học viện Quản lý Giáo dục"];
    private static readonly string[] Degrees = ["Đại học", "Đại học", "Đại học", "ĐH", "Cử nhân", "Thạc sĩ", "ThS", "Cao đẳng", "CĐ", "Trung cấp"];
    private static readonly string[] Titles = ["V.07.03.29", "V.07.03.28", "V.07.04.32", "V.07.04.31", "V.07.02.26"];
    private static readonly string[] Remarks = ["Kiêm nhiệm công tác Đoàn", "Nhận công tác từ năm 2019", "Đã bổ sung hồ sơ", "Chưa nộp bản sao văn bằng"];
    private static readonly string[] Kinds = ["Trường Mầm non", "Trường Tiểu học", "Trường THCS", "Trường PTDTBT THCS"];

    private readonly Random _random = new(seed);
    private readonly HashSet<string> _citizenIds = new(StringComparer.Ordinal);

    /// <summary>A person of one of as many units; the number is the running number of the list.</summary>
    public object?[] Row(int number, int units)
    {
        var isWoman = _random.Next(10) < 6;
        var born = new DateOnly(1966, 1, 1).AddDays(_random.Next(365 * 34));
        var name = $"{One(Families)} {(isWoman && _random.Next(2) == 0 ? "Thị" : One(Middles))} {One(Givens)}";
        var joined = new DateOnly(born.Year + 23, 9, 1);
        var member = _random.Next(2) == 0 ? new DateOnly(Math.Min(born.Year + 26, 2023), 5, 19) : (DateOnly?)null;
        var village = $"Xóm {One(Givens)} {_random.Next(1, 40).ToString(CultureInfo.InvariantCulture)}";
        return
        [
            (double)number, name, born, isWoman ? "Nữ" : "Nam", One(Peoples), CitizenId(isWoman, born), "CB" + number.ToString("D6", CultureInfo.InvariantCulture), Unit(_random.Next(units)),
            _random.Next(20) == 0 ? "Hiệu trưởng" : "Giáo viên", One(Titles), "Viên chức", One(Degrees), One(Majors), (double)(born.Year + 22), One(Schools), joined,
            2.34 + (0.33 * _random.Next(8)), (double)_random.Next(1, 9), new DateOnly(2024, _random.Next(1, 13), 1), _random.Next(3) == 0 ? "Trung cấp" : "Sơ cấp",
            _random.Next(6) == 0 ? "Chuyên viên" : null, _random.Next(2) == 0 ? "Anh B" : "Anh A2", "Ứng dụng CNTT cơ bản", member, member?.AddYears(1),
            village + ", Cao Bằng", village, "09" + _random.Next(10_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture), null,
            _random.Next(5) == 0 ? One(Remarks) : null,
        ];
    }

    public static string Unit(int number) => $"{Kinds[number % Kinds.Length]} {Givens[number / Kinds.Length % Givens.Length]} {Middles[number / 100 % Middles.Length]}";

    // of Cao Bằng: 004, century and sex, year, six digits
    private string CitizenId(bool isWoman, DateOnly born)
    {
        while (true)
        {
            var id = $"004{((born.Year >= 2000 ? 2 : 0) + (isWoman ? 1 : 0)).ToString(CultureInfo.InvariantCulture)}{(born.Year % 100).ToString("D2", CultureInfo.InvariantCulture)}{_random.Next(1_000_000).ToString("D6", CultureInfo.InvariantCulture)}";
            if (_citizenIds.Add(id))
            {
                return id;
            }
        }
    }

    private string One(string[] words) => words[_random.Next(words.Length)];
}
