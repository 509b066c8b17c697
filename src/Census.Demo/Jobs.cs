using System.Globalization;
using Census.Core.Degrees;

namespace Census.Demo;

/// <summary>
/// A post: what it is called, its rank or title code (blank for contract staff) and the branch of study it asks for.
/// The codes are real codes of their corps; the weights say how often the post occurs at that level and are invented.
/// </summary>
internal sealed record Job(string Position, string TitleCode, string Branch, int Weight)
{
    /// <summary>The post with the code of somebody of this level: who is below the standard of a title keeps the one before.</summary>
    public Job At(DegreeLevel level) => (TitleCode, level) switch
    {
        ("V.07.03.28" or "V.07.03.29", DegreeLevel.College) => this with { TitleCode = "V.07.03.08" },
        ("V.07.03.28" or "V.07.03.29", < DegreeLevel.College) => this with { TitleCode = "V.07.03.09" },
        ("V.08.01.02", < DegreeLevel.Specialist1) => this with { TitleCode = "V.08.01.03" },
        _ => this,
    };
}

/// <summary>The posts of each kind of unit by level of training.</summary>
internal static class Jobs
{
    // kinds; levels (P postgraduate, B bachelor, C college, I intermediate, E elementary); position; code; branch; weight
    private const string Table = """
        Nursery; PB; Giáo viên; V.07.02.25; nursery; 30
        Nursery; PB; Giáo viên; V.07.02.26; nursery; 64
        Nursery; B; Kế toán; 06.031; accounting; 4
        Nursery; CIE; Giáo viên; V.07.02.26; nursery; 85
        Nursery; CI; Nhân viên y tế; V.08.05.13; nursing; 5
        Primary; PB; Giáo viên; V.07.03.28; primary; 34
        Primary; PB; Giáo viên; V.07.03.29; primary; 58
        Primary; B; Kế toán; 06.031; accounting; 4
        Primary; B; Tổng phụ trách Đội; V.07.03.29; primary; 3
        Primary; CIE; Giáo viên; V.07.03.29; primary; 80
        Primary; CIE; Nhân viên thư viện; V.10.02.07; library; 8
        LowerSecondary; PB; Giáo viên; V.07.04.31; secondary; 30
        LowerSecondary; PB; Giáo viên; V.07.04.32; secondary; 62
        LowerSecondary; B; Kế toán; 06.031; accounting; 4
        LowerSecondary; C; Giáo viên; V.07.04.32; secondary; 75
        LowerSecondary; CIE; Nhân viên thiết bị, thí nghiệm; V.07.07.20; school-support; 14
        LowerSecondary; CIE; Văn thư; 02.008; clerical; 9
        UpperSecondary; PB; Giáo viên; V.07.05.14; secondary; 26
        UpperSecondary; PB; Giáo viên; V.07.05.15; secondary; 68
        UpperSecondary; B; Kế toán; 06.031; accounting; 4
        UpperSecondary; CIE; Nhân viên thư viện; V.10.02.07; library; 20
        UpperSecondary; CIE; Văn thư; 02.008; clerical; 20
        College; PB; Giảng viên; V.07.08.22; teaching; 60
        College; P; Giảng viên chính; V.07.08.21; teaching; 25
        College; B; Chuyên viên; 01.003; administration; 12
        College; CIE; Văn thư; 02.008; clerical; 10
        Vocational; PB; Giáo viên; V.09.02.06; vocational; 20
        Vocational; PB; Giáo viên; V.09.02.07; vocational; 60
        Vocational; CIE; Giáo viên; V.09.02.08; vocational; 30
        Hospital Prevention; P; Bác sĩ; V.08.01.02; medicine; 30
        Hospital Prevention; P; Bác sĩ; V.08.01.03; medicine; 60
        Hospital Prevention; B; Bác sĩ; V.08.01.03; medicine; 30
        Hospital; B; Điều dưỡng; V.08.05.12; nursing; 36
        Hospital; B; Hộ sinh; V.08.06.15; midwifery; 6
        Hospital Prevention; B; Kỹ thuật y; V.08.07.18; laboratory; 9
        Hospital Prevention; B; Dược sĩ; V.08.08.22; pharmacy; 6
        Prevention; B; Y tế công cộng; V.08.04.10; public-health; 40
        Hospital Prevention; B; Kế toán; 06.031; accounting; 5
        Hospital Prevention; B; Chuyên viên; 01.003; administration; 5
        Hospital Prevention; CIE; Điều dưỡng; V.08.05.13; nursing; 50
        Hospital; CIE; Hộ sinh; V.08.06.16; midwifery; 12
        Hospital Prevention; CIE; Kỹ thuật y; V.08.07.19; laboratory; 12
        Hospital Prevention; CIE; Dược hạng IV; V.08.08.23; pharmacy; 10
        Hospital Prevention; I; Y sĩ; V.08.03.07; physician-assistant; 20
        Station; PB; Bác sĩ; V.08.01.03; medicine; 28
        Station; B; Điều dưỡng; V.08.05.12; nursing; 30
        Station; B; Hộ sinh; V.08.06.15; midwifery; 14
        Station; B; Y tế công cộng; V.08.04.10; public-health; 12
        Station; B; Dân số viên; V.08.10.28; population; 10
        Station; CIE; Điều dưỡng; V.08.05.13; nursing; 34
        Station; CIE; Hộ sinh; V.08.06.16; midwifery; 20
        Station; I; Y sĩ; V.08.03.07; physician-assistant; 40
        Station; CIE; Dân số viên; V.08.10.29; population; 10
        Administration Tourism Science Works Market; PB; Chuyên viên; 01.003; @; 70
        Administration Tourism; PB; Chuyên viên chính; 01.002; @; 22
        Administration Commune; PB; Thanh tra viên; 04.025; law; 3
        Administration Tourism Commune; B; Kế toán; 06.031; accounting; 6
        Administration Commune Party Tourism Science Works Market; CIE; Cán sự; 01.004; clerical; 60
        Administration Commune Party; CIE; Văn thư; 02.008; clerical; 20
        Party; PB; Chuyên viên; 01.003; administration; 80
        Party; PB; Chuyên viên chính; 01.002; administration; 16
        Commune; PB; Chuyên viên; 01.003; administration; 86
        Commune; PB; Công chức địa chính - xây dựng; 01.003; land; 10
        Forest; PB; Kiểm lâm viên; 10.226; forestry; 78
        Forest; PB; Kiểm lâm viên chính; 10.225; forestry; 14
        Forest; CIE; Kiểm lâm viên trung cấp; 10.228; forestry; 90
        Veterinary; PB; Chẩn đoán bệnh động vật; V.03.04.11; veterinary; 60
        Veterinary; CIE; Kỹ thuật viên chẩn đoán bệnh động vật; V.03.04.12; veterinary; 60
        Cultivation; PB; Bảo vệ thực vật viên; V.03.01.02; cultivation; 60
        Cultivation; CIE; Kỹ thuật viên bảo vệ thực vật; V.03.01.03; cultivation; 60
        Water; PB; Kiểm soát viên đê điều; 11.082; water; 60
        Water; CIE; Kiểm soát viên trung cấp đê điều; 11.083; water; 60
        Extension; PB; Khuyến nông viên; V.03.09.26; cultivation; 60
        Extension; CIE; Kỹ thuật viên khuyến nông; V.03.09.27; cultivation; 60
        Land; PB; Địa chính viên; V.06.01.02; land; 60
        Land; PB; Đo đạc bản đồ viên; V.06.06.17; land; 20
        Land; CIE; Đo đạc bản đồ viên; V.06.06.18; land; 60
        Press; PB; Phóng viên; V.11.02.06; press; 50
        Press; PB; Biên tập viên; V.11.01.03; press; 26
        Press; CIE; Quay phim; V.11.12.37; press; 20
        Press; B; Kế toán; 06.031; accounting; 5
        Museum; PB; Di sản viên; V.10.05.17; heritage; 60
        Museum; CIE; Di sản viên; V.10.05.18; heritage; 60
        Library; PB; Thư viện viên; V.10.02.06; library; 60
        Library; CIE; Thư viện viên; V.10.02.07; library; 60
        Stage; PB; Phương pháp viên; V.10.06.20; culture; 40
        Stage; PB; Diễn viên; V.10.04.14; arts; 30
        Stage; CIE; Diễn viên; V.10.04.15; arts; 60
        Sport; PB; Huấn luyện viên; V.10.01.03; sport; 60
        Sport; CIE; Hướng dẫn viên thể dục thể thao; V.10.01.04; sport; 60
        Market; PB; Kiểm soát viên thị trường; 21.189; engineering; 60
        Works Science; PB; Kỹ sư; V.05.02.07; engineering; 60
        Works Science; CIE; Kỹ thuật viên; V.05.02.08; engineering; 60
        """;

    private static readonly Job[] ForContracts =
    [
        new("Bảo vệ", "", "none", 40),
        new("Lái xe", "", "none", 25),
        new("Nhân viên phục vụ", "", "none", 35),
    ];

    private static readonly ILookup<(UnitKind Kind, char Level), Job> ByPlace = Table.Split('\n')
        .Select(line => line.Split(';', StringSplitOptions.TrimEntries))
        .SelectMany(cells => cells[0].Split(' '), (cells, kind) => (cells, kind: Enum.Parse<UnitKind>(kind)))
        .SelectMany(row => row.cells[1], (row, level) => (Key: (row.kind, level), row.cells))
        .ToLookup(
            row => row.Key,
            row => new Job(row.cells[2], row.cells[3], row.cells[4], int.Parse(row.cells[5], CultureInfo.InvariantCulture)));

    /// <summary>A post that somebody of this level holds in such a unit.</summary>
    public static Job Pick(UnitKind kind, DegreeLevel level, Random random) => OneOf([.. ByPlace[(kind, Letter(level))]], random);

    /// <summary>A post of contract staff.</summary>
    public static Job PickForContract(Random random) => OneOf(ForContracts, random);

    private static Job OneOf(Job[] jobs, Random random)
    {
        var point = random.Next(jobs.Sum(j => j.Weight));
        return jobs.First(j => (point -= j.Weight) < 0);
    }

    private static char Letter(DegreeLevel level) => level switch
    {
        >= DegreeLevel.Specialist1 => 'P',
        DegreeLevel.Bachelor => 'B',
        DegreeLevel.College => 'C',
        DegreeLevel.Intermediate => 'I',
        _ => 'E',
    };
}
