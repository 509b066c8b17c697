using Census.Import.Journal;

namespace Census.Import.Organisation;

/// <summary>Why a unit cannot be changed as it was asked, in both languages. None tells anything of units that are not shown.</summary>
internal static class ChangeUnitRefusals
{
    public static readonly GateRefusal NoSuchUnit = new(
        "Không có đơn vị này. Tải lại trang danh mục đơn vị.",
        "There is no such unit. Load the list of units again.");

    public static readonly GateRefusal NoName = new(
        "Chưa ghi tên đơn vị. Ghi tên đầy đủ như trong quyết định thành lập.",
        "The unit has no name. Write its full name.");

    public static readonly GateRefusal BadQuota = new(
        "Biên chế được giao phải là số nguyên từ 0 trở lên; để trống nếu chưa biết.",
        "The number of posts is a whole number from 0 up; leave it blank if it is not known.");

    public static readonly GateRefusal NoSuchParent = new(
        "Không có đơn vị cấp trên đã chọn. Chọn lại trong danh sách.",
        "The unit above is not there. Choose another one of the list.");

    public static readonly GateRefusal AboveItself = new(
        "Đơn vị cấp trên đã chọn lại nằm trong chính đơn vị này. Chọn đơn vị khác.",
        "The unit above that was chosen lies within this unit. Choose another one.");

    public static readonly GateRefusal CodeTaken = new(
        "Mã này đã dùng cho đơn vị khác. Ghi mã khác, hoặc để trống.",
        "Another unit has this code. Write another code, or leave it blank.");

    public static readonly GateRefusal NameTaken = new(
        "Cùng đơn vị cấp trên đã có đơn vị mang tên này. Ghi tên khác, hoặc chọn đơn vị cấp trên khác.",
        "There is a unit of this name under the same unit above. Write another name or choose another unit above.");
}
