using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Demo;

/// <summary>Branches of study (chuyên ngành) by the branch a post asks for; "@" is the branch of the unit's field.</summary>
internal static class Branches
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["nursery"] = "Giáo dục mầm non",
        ["primary"] = "Giáo dục tiểu học",
        ["secondary"] = "Sư phạm Toán|Sư phạm Ngữ văn|Sư phạm Tiếng Anh|Sư phạm Vật lý|Sư phạm Hóa học|Sư phạm Sinh học|Sư phạm Lịch sử"
            + "|Sư phạm Địa lý|Giáo dục thể chất|Sư phạm Tin học|Giáo dục công dân",
        ["teaching"] = "Giáo dục học|Quản lý giáo dục|Toán học|Ngôn ngữ Việt Nam|Tâm lý học|Văn học Việt Nam|Sinh học",
        ["vocational"] = "Công nghệ kỹ thuật điện|Công nghệ ô tô|Công nghệ thông tin|Chăn nuôi|Kỹ thuật chế biến món ăn",
        ["school-support"] = "Thiết bị trường học|Thư viện - Thiết bị",
        ["medicine"] = "Nội khoa|Ngoại khoa|Sản phụ khoa|Nhi khoa|Y khoa|Y học cổ truyền|Răng - Hàm - Mặt|Y học dự phòng|Chẩn đoán hình ảnh",
        ["nursing"] = "Điều dưỡng",
        ["midwifery"] = "Hộ sinh",
        ["laboratory"] = "Kỹ thuật xét nghiệm y học|Kỹ thuật hình ảnh y học",
        ["pharmacy"] = "Dược học",
        ["public-health"] = "Y tế công cộng",
        ["population"] = "Dân số - Kế hoạch hóa gia đình",
        ["physician-assistant"] = "Y sĩ đa khoa|Y sĩ y học cổ truyền",
        ["forestry"] = "Lâm nghiệp|Lâm học|Quản lý tài nguyên rừng",
        ["veterinary"] = "Thú y|Chăn nuôi - Thú y",
        ["cultivation"] = "Khoa học cây trồng|Bảo vệ thực vật|Nông học|Công nghệ sinh học",
        ["water"] = "Kỹ thuật công trình thủy lợi|Kỹ thuật tài nguyên nước",
        ["land"] = "Quản lý đất đai|Trắc địa - Bản đồ|Khoa học môi trường",
        ["press"] = "Báo chí|Truyền thông đa phương tiện|Công nghệ thông tin",
        ["heritage"] = "Bảo tàng học|Lịch sử|Dân tộc học",
        ["library"] = "Khoa học thư viện|Thông tin - Thư viện",
        ["culture"] = "Quản lý văn hóa|Văn hóa học",
        ["arts"] = "Diễn viên múa|Thanh nhạc|Biểu diễn nhạc cụ truyền thống",
        ["sport"] = "Huấn luyện thể thao|Giáo dục thể chất",
        ["engineering"] = "Kỹ thuật xây dựng|Kỹ thuật điện|Kỹ thuật mỏ|Kỹ thuật môi trường|Công nghệ thực phẩm|Công nghệ thông tin"
            + "|Kỹ thuật luyện kim|Kỹ thuật xây dựng công trình giao thông|Kiến trúc",
        ["accounting"] = "Kế toán|Tài chính - Ngân hàng",
        ["clerical"] = "Văn thư - Lưu trữ|Hành chính văn phòng|Kế toán",
        ["law"] = "Luật",
        ["tourism"] = "Quản trị dịch vụ du lịch và lữ hành|Du lịch|Quản trị khách sạn",
        ["administration"] = "Luật|Quản lý nhà nước|Quản trị kinh doanh|Kế toán|Quản lý kinh tế|Công tác xã hội|Xã hội học|Chính trị học"
            + "|Kinh tế quốc tế|Công nghệ thông tin",
        ["farming"] = "Quản lý đất đai|Nông học|Lâm nghiệp|Khoa học môi trường|Kinh tế nông nghiệp|Phát triển nông thôn",
        ["none"] = "",
    };

    /// <summary>A branch of study that fits the post, the unit's field and the level.</summary>
    public static string Pick(string branch, Field field, DegreeLevel level, Random random)
    {
        var key = branch == "@" ? OfField(field) : branch;
        var isTeacher = key is "nursery" or "primary" or "secondary";
        if (isTeacher && level >= DegreeLevel.Master && random.Next(2) == 0)
        {
            return "Quản lý giáo dục";
        }
        var choices = Known[key].Split('|');
        return choices[random.Next(choices.Length)];
    }

    private static string OfField(Field field) => field switch
    {
        Field.Agriculture => "farming",
        Field.Education => "teaching",
        Field.Health => "public-health",
        Field.Culture => "culture",
        Field.Tourism => "tourism",
        Field.Engineering => "engineering",
        _ => "administration",
    };
}
