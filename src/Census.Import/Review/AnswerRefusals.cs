using Census.Core.Ledger;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Journal;

namespace Census.Import.Review;

/// <summary>Why a question about who is who cannot be answered as it was asked, in both languages.</summary>
internal static class AnswerRefusals
{
    public static readonly GateRefusal TwoRows = new(
        "Chỉ so một dòng với một người đã được tính. Trả lời từng dòng một: people same DÒNG SỐ-NGƯỜI (xem people review).",
        "A row is compared with a person who is counted. Answer one row at a time: people same ROW PERSON (see people review).");

    public static readonly GateRefusal AlreadyOne = new(
        "Hai số này đã được xác định là một người; không có gì thay đổi.",
        "These two are known to be one person already; nothing changed.");

    public static readonly GateRefusal AlreadyTwo = new(
        "Hai số này đã được xác định là hai người; không có gì thay đổi.",
        "These two are known to be two people already; nothing changed.");

    public static readonly GateRefusal AreOne = new(
        "Hai số này đang là một người theo câu trả lời trước. Xem people answers, bỏ câu trả lời đó bằng people undo N rồi trả lời lại.",
        "These two are one person by an earlier answer. See people answers, take that answer back with people undo N and answer again.");

    public static readonly GateRefusal AreTwo = new(
        "Hai số này đã được trả lời là hai người. Xem people answers, bỏ câu trả lời đó bằng people undo N rồi trả lời lại.",
        "These two were said to be two people. See people answers, take that answer back with people undo N and answer again.");

    public static readonly GateRefusal OnlyRow = new(
        "Người này chỉ có một dòng đó nên không có gì để tách. Nếu dòng thừa, hủy lần nạp (imports undo) hoặc yêu cầu đơn vị gửi lại.",
        "This row is all there is of the person, so there is nothing to part. If the row is wrong, undo the import or ask for a resend.");

    public static readonly GateRefusal Elsewhere = new(
        "Câu trả lời sẽ đổi số liệu của đơn vị ngoài phạm vi mà tài khoản được giao. Báo người phụ trách toàn tỉnh trả lời.",
        "The answer would change figures of units outside those of this account. Ask whoever is in charge of the whole province to answer.");

    public static GateRefusal Nobody(SomebodyNamed named) => new(
        $"Không có người số {named} trong các danh sách đang có hiệu lực. Tìm số của người bằng lệnh: people find TÊN.",
        $"There is no person {named} in the lists in force. Find a person's number with: people find NAME.");

    public static GateRefusal NoSuchRow(RowPlace row) => new(
        $"Không có dòng {row} đang chờ xác minh. Xem các dòng bằng lệnh: people review.",
        $"No row {row} is waiting. See the rows with: people review.");

    public static GateRefusal Locked(DateOnly round) => new(
        $"Câu trả lời sẽ đổi số liệu của kỳ {VietnameseFormat.Day(round)} đã chốt. Mở lại bằng lệnh: round unlock {Rounds.Iso(round)}.",
        $"The answer would change the figures of round {Rounds.Iso(round)}, which is locked. Open it again with: round unlock {Rounds.Iso(round)}.");

    public static GateRefusal UnitFirst(IReadOnlyList<Problem> problems) => new(
        $"Dòng này còn chờ vì lý do khác: {Sentence(problems, Language.Vietnamese)} Xử lý việc đó trước, rồi chạy imports retry.",
        $"The row waits for another reason too: {Sentence(problems, Language.English)} Settle that first, then run imports retry.");

    private static string Sentence(IReadOnlyList<Problem> problems, Language language) => problems is [var first, ..] ? first.Message(language) : "";
}
