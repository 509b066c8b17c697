using Census.Core.People;
using Census.Import.Reference;

namespace Census.Tests.People;

public sealed class CategoryTextTests
{
    [Theory]
    [InlineData("cadre", "CB|Cán bộ|cán bộ chủ chốt|cán bộ chuyên trách|Cán bộ xã")]
    [InlineData("civil-servant", "CC|c/c|Công chức|công chức xã|CÔNG CHỨC|DS CC|Công chức quản lý")]
    [InlineData("public-employee", "VC|v/c|Viên chức|viên chức quản lý|VCQL|Hợp đồng làm việc|HĐLV")]
    [InlineData("contract", "HĐ|HĐLĐ|HĐ 68|HĐ68|HĐ 111|Hợp đồng 111|HĐ 161|LĐHĐ|hợp đồng chuyên môn|HĐ thời vụ|NLĐ|Lao động hợp đồng|Hợp đồng lao động|Người lao động|HĐ NĐ 111|HĐLĐ theo NĐ 111")]
    [InlineData("part-time", "KCT|bán chuyên trách|Không chuyên trách|Người hoạt động không chuyên trách|cán bộ không chuyên trách")]
    [InlineData("armed-forces", "CA|QĐ|sĩ quan|QNCN|Công an|Lực lượng vũ trang")]
    [InlineData(null, "công chức, viên chức|CB, CC, VC|CBCCVC|CCVC|cán bộ quản lý|CBQL|CB-GV-NV|Cán bộ, giáo viên|Danh sách cán bộ|HĐ không xác định thời hạn|Biên chế|CC LLCT|Sheet1|Nam|")]
    public void A_text_that_names_one_category_is_that_category(string? code, string texts)
    {
        foreach (var text in texts.Split('|'))
        {
            (ReferenceData.Load().Categories.Read(text)?.Code()).Should().Be(code, "“{0}” says so", text);
        }
    }
}
