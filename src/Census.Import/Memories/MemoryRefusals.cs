using Census.Database.Tables;
using Census.Import.Journal;

namespace Census.Import.Memories;

/// <summary>Why something is not remembered or not forgotten, and what to do.</summary>
internal static class MemoryRefusals
{
    public static readonly GateRefusal Elsewhere = new(
        "Tài khoản chỉ ghi nhớ và bỏ được cách đọc danh sách của các đơn vị được giao. Ghi rõ đơn vị gửi, hoặc báo người phụ trách toàn tỉnh nếu điều này đúng cho mọi danh sách.",
        "This account remembers and forgets only for its own units. Name the sender, or ask whoever is in charge of the whole province if it holds for all lists.");

    public static GateRefusal Already(MemoryRow row) => new(
        $"“{row.Said}” đã có ghi nhớ số {row.MemoryNo} (“{row.Meaning}”) trong phạm vi này. Bỏ điều cũ trước: memory forget {row.MemoryNo}.",
        $"“{row.Said}” is remembered already under number {row.MemoryNo} (“{row.Meaning}”) for these lists. Take that back first: memory forget {row.MemoryNo}.")
    {
        OnPage = new(
            $"“{row.Said}” đã có ghi nhớ số {row.MemoryNo} (“{row.Meaning}”) trong phạm vi này. Bỏ ghi nhớ đó trước.",
            $"“{row.Said}” is remembered already under number {row.MemoryNo} (“{row.Meaning}”) for these lists. Forget that first.",
            "/import/memory"),
    };

    public static GateRefusal NoSuchUnit(string name) => new(
        $"Danh mục đơn vị không có “{name}”. Xem đúng tên bằng lệnh: unit list.",
        $"The list of units has no “{name}”. See the names with: unit list.")
    {
        OnPage = new(
            $"Danh mục đơn vị không có “{name}”. Chọn tên trong danh mục, hoặc thêm đơn vị trước.",
            $"The list of units has no “{name}”. Choose a name of the list, or add the unit first.",
            "/units/add"),
    };

    public static GateRefusal NothingToForget(long memoryNo, bool wasKept) => wasKept
        ? new GateRefusal($"Ghi nhớ số {memoryNo} đã bỏ trước đó; không có gì thay đổi.", $"Number {memoryNo} was forgotten before; nothing changed.")
        : new GateRefusal($"Không có ghi nhớ số {memoryNo}. Xem bằng lệnh: memory list.", $"Nothing is remembered under number {memoryNo}. See what is with: memory list.")
        {
            OnPage = new($"Không có ghi nhớ số {memoryNo}.", $"Nothing is remembered under number {memoryNo}.", "/import/memory"),
        };
}
