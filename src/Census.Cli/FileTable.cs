using System.Globalization;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Journal;

namespace Census.Cli;

/// <summary>The results of files as a person reads them: one line a file, then what is wrong, the worst first.</summary>
internal static class FileTable
{
    private const int ProblemsShown = 40;

    public static void Print(Terminal terminal, IReadOnlyList<FileResult> files)
    {
        terminal.Table(
            Headings(terminal),
            files.Select(file => Row(terminal, file)),
            numbers: [2, 3, 4, 5, 6, 7, 8]);
        terminal.Line(terminal.Say(
            $"Dòng: {Sum(files, r => r.Seen)} = tiêu đề {Sum(files, r => r.Header)} + trống {Sum(files, r => r.Blank)} + mục {Sum(files, r => r.Section)} + cộng {Sum(files, r => r.Total)} + ghi chú {Sum(files, r => r.Note)} + người {Sum(files, r => r.People)} + chờ xác minh {Sum(files, r => r.Held)} + không phải dòng người {Sum(files, r => r.Refused)}",
            $"Rows: {Sum(files, r => r.Seen)} = header {Sum(files, r => r.Header)} + blank {Sum(files, r => r.Blank)} + section {Sum(files, r => r.Section)} + total {Sum(files, r => r.Total)} + note {Sum(files, r => r.Note)} + people {Sum(files, r => r.People)} + held {Sum(files, r => r.Held)} + refused {Sum(files, r => r.Refused)}"));
        PrintProblems(terminal, files);
    }

    public static string Status(Terminal terminal, FileStatus status) => status switch
    {
        FileStatus.Imported => terminal.Say("Đã tiếp nhận", "imported"),
        FileStatus.Partial => terminal.Say("Tiếp nhận một phần", "partial"),
        FileStatus.Refused => terminal.Say("Chưa tiếp nhận được", "refused"),
        FileStatus.AlreadyImported => terminal.Say("Tệp đã nạp trước đó", "already imported"),
        FileStatus.Skipped => terminal.Say("Bỏ qua", "skipped"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "unknown status"),
    };

    private static string[] Headings(Terminal terminal) => terminal.Language == Language.English
        ? ["File", "Status", "No", "People", "Held", "Refused", "New", "Changed", "Missing"]
        : ["Tệp", "Kết quả", "Lần nạp", "Dòng người", "Chờ xác minh", "Không phải người", "Mới", "Thay đổi", "Không còn"];

    private static string[] Row(Terminal terminal, FileResult file) =>
    [
        file.File,
        Status(terminal, file.Status),
        file.ImportNo?.ToString(CultureInfo.InvariantCulture) ?? "-",
        Number(file.Sheets.Sum(s => s.Rows.People)),
        Number(file.Sheets.Sum(s => s.Rows.Held)),
        Number(file.Sheets.Sum(s => s.Rows.Refused)),
        Number(file.People.New),
        Number(file.People.Changed),
        Number(file.People.Missing),
    ];

    private static void PrintProblems(Terminal terminal, IReadOnlyList<FileResult> files)
    {
        var all = files.SelectMany(file => file.Problems.Select(problem => (file.File, problem)))
            .OrderByDescending(p => p.problem.Severity).ToList();
        foreach (var (file, problem) in all.Where(p => p.problem.Severity != Severity.Info).Take(ProblemsShown))
        {
            terminal.Line($"{problem.Code.Code}  {file}: {problem.Message(terminal.Language)}");
        }
        var hidden = all.Count - Math.Min(ProblemsShown, all.Count(p => p.problem.Severity != Severity.Info));
        if (hidden > 0)
        {
            terminal.Line(terminal.Say(
                $"… và {Number(hidden)} điểm khác (kể cả thông tin); xem đủ bằng --json hoặc imports show.",
                $"… and {Number(hidden)} more, remarks among them; see all with --json or imports show."));
        }
    }

    private static string Sum(IReadOnlyList<FileResult> files, Func<Census.Import.Drafts.RowAccount, int> part) =>
        Number(files.SelectMany(file => file.Sheets).Sum(sheet => part(sheet.Rows)));

    private static string Number(int number) => number.ToString("N0", VietnameseFormat.Numbers);
}
