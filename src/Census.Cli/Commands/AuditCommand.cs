using System.CommandLine;
using System.Globalization;
using Census.Core.Rights;
using Census.Database.Tables;

namespace Census.Cli.Commands;

/// <summary><c>audit list | verify</c>: who looked at, took out and changed what; and whether the log is whole.</summary>
internal static class AuditCommand
{
    public static Command Make(CommandContext context) => new("audit", "Nhật ký bảo mật / the audit log")
    {
        List(context),
        Verify(context),
    };

    private static Command List(CommandContext context)
    {
        var account = new Option<string?>("--account") { Description = "Chỉ một tài khoản / only one account" };
        var from = new Option<string?>("--from") { Description = "Từ ngày (giờ UTC) / from this day, UTC: YYYY-MM-DD" };
        var to = new Option<string?>("--to") { Description = "Đến hết ngày (giờ UTC) / up to this day, UTC: YYYY-MM-DD" };
        var json = CommandContext.JsonOption();
        var command = new Command("list", "Xem nhật ký / the lines of the log") { account, from, to, json };
        command.SetAction(parsed =>
        {
            var (name, first, last) = (parsed.GetValue(account), Day(parsed.GetValue(from)), Day(parsed.GetValue(to)));
            var lines = context.Database(parsed).Read(AuditTable.All)
                .Where(entry => name is null || string.Equals(entry.Account, name.Trim(), StringComparison.OrdinalIgnoreCase))
                .Where(entry => (first is null || string.CompareOrdinal(entry.At[..10], first) >= 0) && (last is null || string.CompareOrdinal(entry.At[..10], last) <= 0))
                .ToList();
            Print(context.Terminal, lines, parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static void Print(Terminal terminal, IReadOnlyList<AuditEntry> lines, bool asJson)
    {
        if (asJson)
        {
            terminal.Document(JsonText.Of(new { Entries = lines.Select(line => new { Entry = line.EntryNo, line.At, line.Account, line.Source, line.Action, line.Subject, line.Reason, line.Hash }) }));
            return;
        }
        terminal.Table(
            terminal.Say("Dòng|Lúc (UTC)|Tài khoản|Từ máy|Việc|Đối tượng|Lý do", "Line|At (UTC)|Account|From|Action|Upon|Reason").Split('|'),
            lines.Select(line => (IReadOnlyList<string>)
            [
                line.EntryNo.ToString(CultureInfo.InvariantCulture), line.At, line.Account.Length > 0 ? line.Account : "-", line.Source ?? "-", line.Action, line.Subject ?? "-", line.Reason ?? "-",
            ]),
            0);
    }

    private static Command Verify(CommandContext context)
    {
        var json = CommandContext.JsonOption();
        var command = new Command("verify", "Kiểm tra nhật ký còn nguyên vẹn / whether the log is whole") { json };
        command.SetAction(parsed =>
        {
            var (lines, broken) = context.Database(parsed).Read(r =>
            {
                var all = AuditTable.All(r);
                return (all, AuditChain.FirstBroken(all, AuditTable.Next(r)));
            });
            var last = lines.Count > 0 ? lines[^1].Hash : AuditEntry.Beginning;
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(JsonText.Of(new { Whole = broken is null, Lines = lines.Count, BrokenAt = broken, LastHash = last }));
            }
            else if (broken is { } line)
            {
                context.Terminal.Line(context.Terminal.Say(
                    $"Nhật ký KHÔNG còn nguyên vẹn từ dòng {line}: có dòng bị sửa, xóa hoặc chèn. Giữ nguyên cơ sở dữ liệu và báo người phụ trách bảo mật.",
                    $"The log is NOT whole from line {line} on: a line was changed, taken out or put in. Keep the database as it is and tell whoever is in charge of security."));
            }
            else
            {
                context.Terminal.Line(context.Terminal.Say(
                    $"Nhật ký nguyên vẹn: {lines.Count} dòng. Mã dòng cuối, ghi lại ở nơi khác để đối chiếu lần sau: {last}",
                    $"The log is whole: {lines.Count} lines. The hash of the last, to be noted elsewhere and compared next time: {last}"));
            }
            return broken is null ? 0 : 1;
        });
        return command;
    }

    private static string? Day(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text
        : throw new UsageFault($"“{text}” không phải ngày. Viết theo dạng năm-tháng-ngày, ví dụ 2026-01-31.", $"“{text}” is no date. Write year-month-day, for example 2026-01-31.");
}
