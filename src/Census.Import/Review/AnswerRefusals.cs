using Census.Core.Ledger;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Journal;

namespace Census.Import.Review;

/// <summary>Why a question about who is who cannot be answered as it was asked, in both languages.</summary>
internal static class AnswerRefusals
{
    public static readonly GateRefusal TwoRows = new(
        "Chỉ so một dòng với một người đã được tính. Trả lời từng dòng một: people same DÒNG SỐ-NGƯỜI (xem people review).",
        "A row is compared with a person who is counted. Answer one row at a time: people same ROW PERSON (see people review).")
    {
        OnPage = new(
            "Chỉ so một dòng với một người đã được tính. Trả lời từng câu hỏi một.",
            "A row is compared with a person who is counted. Answer one question at a time.",
            "/people/review"),
    };

    public static readonly GateRefusal AlreadyOne = new(
        "Hai số này đã được xác định là một người; không có gì thay đổi.",
        "These two are known to be one person already; nothing changed.");

    public static readonly GateRefusal AlreadyTwo = new(
        "Hai số này đã được xác định là hai người; không có gì thay đổi.",
        "These two are known to be two people already; nothing changed.");

    public static readonly GateRefusal AreOne = new(
        "Hai số này đang là một người theo câu trả lời trước. Xem people answers, bỏ câu trả lời đó bằng people undo N rồi trả lời lại.",
        "These two are one person by an earlier answer. See people answers, take that answer back with people undo N and answer again.")
    {
        OnPage = new(
            "Hai số này đang là một người theo câu trả lời trước. Bỏ câu trả lời đó rồi trả lời lại.",
            "These two are one person by an earlier answer. Take that answer back and answer again.",
            "/people/answers"),
    };

    public static readonly GateRefusal AreTwo = new(
        "Hai số này đã được trả lời là hai người. Xem people answers, bỏ câu trả lời đó bằng people undo N rồi trả lời lại.",
        "These two were said to be two people. See people answers, take that answer back with people undo N and answer again.")
    {
        OnPage = new(
            "Hai số này đã được trả lời là hai người. Bỏ câu trả lời đó rồi trả lời lại.",
            "These two were said to be two people. Take that answer back and answer again.",
            "/people/answers"),
    };

    public static readonly GateRefusal OnlyRow = new(
        "Người này chỉ có một dòng đó nên không có gì để tách. Nếu dòng thừa, hủy lần nạp (imports undo) hoặc yêu cầu đơn vị gửi lại.",
        "This row is all there is of the person, so there is nothing to part. If the row is wrong, undo the import or ask for a resend.")
    {
        OnPage = new(
            "Người này chỉ có một dòng đó nên không có gì để tách. Nếu dòng thừa, hủy lần nạp hoặc yêu cầu đơn vị gửi lại.",
            "This row is all there is of the person, so there is nothing to part. If the row is wrong, undo the import or ask for a resend.",
            "/import"),
    };

    public static readonly GateRefusal Elsewhere = new(
        "Câu trả lời sẽ đổi số liệu của đơn vị ngoài phạm vi mà tài khoản được giao. Báo người phụ trách toàn tỉnh trả lời.",
        "The answer would change figures of units outside those of this account. Ask whoever is in charge of the whole province to answer.");

    public static GateRefusal Nobody(SomebodyNamed named) => new(
        $"Không có người số {named} trong các danh sách đang có hiệu lực. Tìm số của người bằng lệnh: people find TÊN.",
        $"There is no person {named} in the lists in force. Find a person's number with: people find NAME.")
    {
        OnPage = new(
            $"Không có người số {named} trong các danh sách đang có hiệu lực; có thể danh sách vừa được hủy. Tải lại trang.",
            $"There is no person {named} in the lists in force; a list may have been undone just now. Load the page again.",
            "/people/review"),
    };

    public static GateRefusal NoSuchAnswer(long answerNo) => new(
        $"Không có câu trả lời số {answerNo}. Xem các câu trả lời bằng lệnh: people answers.",
        $"There is no answer {answerNo}. See them with: people answers.")
    {
        OnPage = new($"Không có câu trả lời số {answerNo}.", $"There is no answer {answerNo}.", "/people/answers"),
    };

    public static GateRefusal NoSuchRow(RowPlace row) => new(
        $"Không có dòng {row} đang chờ xác minh. Xem các dòng bằng lệnh: people review.",
        $"No row {row} is waiting. See the rows with: people review.")
    {
        OnPage = new(
            $"Không có dòng {row} đang chờ xác minh; có thể người khác vừa trả lời. Tải lại trang.",
            $"No row {row} is waiting; somebody may have answered just now. Load the page again.",
            "/people/review"),
    };

    /// <summary>The first of these rounds that is locked; null when none is.</summary>
    public static GateRefusal? OfLocked(ReadSession r, IEnumerable<DateOnly> rounds) =>
        rounds.Where(round => RoundTable.IsLocked(r, round)).Order().Cast<DateOnly?>().FirstOrDefault() is { } locked ? Locked(locked) : null;

    public static GateRefusal Locked(DateOnly round) => new(
        $"Câu trả lời sẽ đổi số liệu của kỳ {VietnameseFormat.Day(round)} đã chốt. Mở lại bằng lệnh: round unlock {Rounds.Iso(round)}.",
        $"The answer would change the figures of round {Rounds.Iso(round)}, which is locked. Open it again with: round unlock {Rounds.Iso(round)}.")
    {
        OnPage = new(
            $"Câu trả lời sẽ đổi số liệu của kỳ {VietnameseFormat.Day(round)} đã chốt. Nhờ người công bố số liệu mở lại kỳ.",
            $"The answer would change the figures of round {Rounds.Iso(round)}, which is locked. Ask whoever publishes the figures to open it again."),
    };

    public static GateRefusal UnitFirst(IReadOnlyList<Problem> problems) => new(
        $"Dòng này còn chờ vì lý do khác: {Sentence(problems, Language.Vietnamese)} Xử lý việc đó trước, rồi chạy imports retry.",
        $"The row waits for another reason too: {Sentence(problems, Language.English)} Settle that first, then run imports retry.")
    {
        OnPage = new(
            $"Dòng này còn chờ vì lý do khác: {OnPageOf(problems, Language.Vietnamese)} Xử lý việc đó trước, rồi bấm “Xét lại dòng chờ” ở trang của lần nạp.",
            $"The row waits for another reason too: {OnPageOf(problems, Language.English)} Settle that first, then press “Judge held rows again” on the page of the import.",
            "/import"),
    };

    private static string Sentence(IReadOnlyList<Problem> problems, Language language) => problems is [var first, ..] ? first.Message(language) : "";

    private static string OnPageOf(IReadOnlyList<Problem> problems, Language language) => problems is [var first, ..] ? first.MessageOnPage(language) : "";
}
