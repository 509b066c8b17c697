using System.Globalization;
using Census.Core.Ledger;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Reference;

namespace Census.Import.Journal;

/// <summary>Why something cannot be done as it was asked, in both languages.</summary>
public sealed record GateRefusal(string Vietnamese, string English)
{
    /// <summary>What somebody at a page is told, where the sentence names commands; null where it fits both.</summary>
    public PageWords? OnPage { get; init; }
}

/// <summary>
/// What must hold before files are let into a round: its day is one that lists can be about, the round is not locked, and an import to be replaced exists, is of this round
/// and still counts, with one file to take its place.
/// </summary>
public static class ImportGate
{
    public static GateRefusal? Refusal(ReadSession r, ImportRequest request, int files) =>
        OfDay(request.Round, request.Limits.Clock) ?? OfRound(r, request.Round) ?? (request.Replaces is { } replaced ? OfReplacement(r, request.Round, replaced, files) : null);

    /// <summary>
    /// Why no list can be about a day: it lies before all lists, as a year of two digits does ("25" is the year 25), or too far ahead of the
    /// day by the clock (null: that is not looked at).
    /// </summary>
    public static GateRefusal? OfDay(DateOnly round, TimeProvider? clock)
    {
        var rules = ReferenceData.Load().Checks;
        var earliest = new DateOnly(rules.EarliestRoundYear, 1, 1);
        var latest = clock is null ? DateOnly.MaxValue : DateOnly.FromDateTime(clock.GetUtcNow().Date).AddMonths(rules.MonthsRoundAhead);
        return round >= earliest && round <= latest ? null : new GateRefusal(
            $"Không thể có kỳ số liệu {VietnameseFormat.Day(round)}: ngày của số liệu phải từ {VietnameseFormat.Day(earliest)} đến không quá {rules.MonthsRoundAhead} tháng kể từ hôm nay. Kiểm tra lại năm (ghi đủ bốn chữ số).",
            $"There can be no round {Iso(round)}: its day must lie between {Iso(earliest)} and {rules.MonthsRoundAhead} months from today. Check the year (four digits).");
    }

    private static GateRefusal? OfRound(ReadSession r, DateOnly round) => RoundTable.IsLocked(r, round)
        ? new GateRefusal(
            $"Kỳ số liệu {VietnameseFormat.Day(round)} đã chốt nên không nhận thêm danh sách. Mở lại bằng lệnh: round unlock {Iso(round)}.",
            $"Round {Iso(round)} is locked and takes no more lists. Open it again with: round unlock {Iso(round)}.")
        {
            OnPage = new(
                $"Kỳ số liệu {VietnameseFormat.Day(round)} đã chốt nên không nhận thêm danh sách. Nhờ người công bố số liệu mở lại kỳ.",
                $"Round {Iso(round)} is locked and takes no more lists. Ask whoever publishes the figures to open it again."),
        }
        : null;

    private static GateRefusal? OfReplacement(ReadSession r, DateOnly round, long replaced, int files)
    {
        var import = ImportTable.Find(r, replaced);
        var number = replaced.ToString(CultureInfo.InvariantCulture);
        if (import is null || import.RoundDate != round)
        {
            return new GateRefusal(
                $"Kỳ {VietnameseFormat.Day(round)} không có lần nạp số {number} để thay. Xem các lần nạp bằng lệnh: imports list.",
                $"Round {Iso(round)} has no import {number} to replace. See the imports with: imports list.")
            {
                OnPage = new($"Kỳ {VietnameseFormat.Day(round)} không có lần nạp số {number} để thay. Chọn lại lần nạp.", $"Round {Iso(round)} has no import {number} to replace. Choose the import again.", "/import"),
            };
        }
        if (files != 1)
        {
            return new GateRefusal(
                "--replaces thay một lần nạp bằng đúng một tệp. Nạp từng tệp một.",
                "--replaces puts exactly one file in the place of one import. Import one file at a time.")
            {
                OnPage = new("Bản gửi lại toàn bộ thay một lần nạp bằng đúng một tệp. Chọn một tệp.", "A complete resend puts exactly one file in the place of one import. Choose one file."),
            };
        }
        return ImportTable.LedgerAsOf(r).StateOf(replaced) == ImportState.InForce ? null : new GateRefusal(
            $"Lần nạp số {number} không còn hiệu lực (đã hủy hoặc đã được thay). Xem lần nạp đang có hiệu lực bằng lệnh: imports list.",
            $"Import {number} no longer counts (undone or replaced). See which one does with: imports list.")
        {
            OnPage = new($"Lần nạp số {number} không còn hiệu lực (đã hủy hoặc đã được thay). Chọn lần nạp đang có hiệu lực.", $"Import {number} no longer counts (undone or replaced). Choose one that does.", "/import"),
        };
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
