using System.Security.Cryptography;
using Census.Core.Text;
using Census.Database.Tables;
using static System.FormattableString;

namespace Census.Database;

/// <summary>
/// Whether what is stored holds together: every reference has its row, every sheet accounts for its rows, the ledger has no gap, no
/// number can be given twice, and every original is the file whose name it bears. Findings are sentences; none means all is well.
/// Reads everything, so it takes time on a large database.
/// </summary>
public static partial class DatabaseCheck
{
    public static IReadOnlyList<string> Findings(ReadSession r, Language language) =>
    [
        .. References(r).Concat(Sheets(r)).Concat(Ledger(r)).Concat(Counters(r)).Concat(Originals(r))
            .Select(finding => language == Language.English ? finding.English : finding.Vietnamese),
    ];

    private static IEnumerable<(string Vietnamese, string English)> References(ReadSession r) =>
        from reference in Reference.All
        let orphans = r.Number(reference.OrphansSelect)
        where orphans > 0
        select (
            Invariant($"Bảng {reference.Table}: {orphans} dòng có {reference.Column} không có trong bảng {reference.Parent}."),
            Invariant($"Table {reference.Table}: {orphans} rows have a {reference.Column} that table {reference.Parent} does not hold."));

    private static IEnumerable<(string Vietnamese, string English)> Sheets(ReadSession r)
    {
        foreach (var sheet in r.Query<SheetAccountRow>(SheetAccountsSql))
        {
            var place = Invariant($"{sheet.ImportNo}, “{sheet.Name}”");
            if (sheet.Seen != sheet.Accounted)
            {
                yield return (
                    Invariant($"Lần nạp {place}: có {sheet.Seen} dòng nhưng cộng các loại dòng được {sheet.Accounted}."),
                    Invariant($"Import {place}: {sheet.Seen} rows were seen, the kinds of rows add up to {sheet.Accounted}."));
            }
            if (sheet.People != sheet.Statements)
            {
                yield return (
                    Invariant($"Lần nạp {place}: ghi nhận {sheet.People} dòng người nhưng lưu {sheet.Statements} dòng."),
                    Invariant($"Import {place}: {sheet.People} rows of people were let in, {sheet.Statements} are stored."));
            }
            if (sheet.Held != sheet.HeldRows)
            {
                yield return (
                    Invariant($"Lần nạp {place}: {sheet.Held} dòng chờ xác minh nhưng lưu {sheet.HeldRows} dòng."),
                    Invariant($"Import {place}: {sheet.Held} rows were held, {sheet.HeldRows} are stored."));
            }
        }
    }

    private static IEnumerable<(string Vietnamese, string English)> Ledger(ReadSession r)
    {
        var expected = 1L;
        foreach (var row in LedgerTable.All(r))
        {
            if (row.LedgerNo != expected)
            {
                yield return (
                    Invariant($"Nhật ký thiếu số {expected} (số tiếp theo là {row.LedgerNo})."),
                    Invariant($"The ledger lacks number {expected} (the next one is {row.LedgerNo})."));
            }
            expected = row.LedgerNo + 1;
        }
    }

    private static IEnumerable<(string Vietnamese, string English)> Counters(ReadSession r) =>
        from counter in r.Query<CounterUseRow>(CounterUsesSql)
        where counter.Next is null || counter.Next <= counter.Used
        select (
            Invariant($"Bộ đếm “{counter.Counter}” sẽ cấp lại số đã dùng (đã dùng đến {counter.Used})."),
            Invariant($"The counter “{counter.Counter}” would give a used number again (used up to {counter.Used})."));

    private static IEnumerable<(string Vietnamese, string English)> Originals(ReadSession r) =>
        from sha256 in OriginalTable.Names(r)
        where Convert.ToHexStringLower(SHA256.HashData(OriginalTable.Read(r, sha256)!)) != sha256
        select (
            $"Tệp gốc {sha256} không còn nguyên vẹn.",
            $"The original {sha256} is no longer as it was received.");
}
