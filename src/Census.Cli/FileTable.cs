using System.Globalization;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Preview;

namespace Census.Cli;

/// <summary>The results of files as a person reads them: one line a sheet, then what is wrong, the worst first.</summary>
internal static class FileTable
{
    private const int ProblemsShown = 40;
    private const int PeopleShown = 40;

    /// <summary>The results of an import; of files that were only looked at when nothing was written.</summary>
    public static void Print(Terminal terminal, IReadOnlyList<FileResult> files, bool isWritten = true)
    {
        terminal.Table(
            Headings(terminal),
            files.SelectMany(file => Rows(terminal, file, isWritten)),
            numbers: [2, 5, 6, 7, 8, 9, 10, 11]);
        PrintEquation(terminal, files);
        PrintProblems(terminal, files, ProblemsShown);
        PrintPreviews(terminal, files);
    }

    private static void PrintPreviews(Terminal terminal, IReadOnlyList<FileResult> files)
    {
        var people = files.SelectMany(file => file.Preview?.People ?? []).Where(person => person.Kind != PreviewKind.New).ToList();
        foreach (var person in people.Take(PeopleShown))
        {
            terminal.Line(person.Kind == PreviewKind.Missing
                ? terminal.Say($"Không có trong tệp này: {person.Name}, {person.Unit}, {person.Place}{Since(person, " (kỳ ")}", $"Not in this file: {person.Name}, {person.Unit}, {person.Place}{Since(person, " (round ")}")
                : terminal.Say($"Thay đổi: {person.Name}, {person.Place}: {Facts(person)}", $"Changed: {person.Name}, {person.Place}: {Facts(person)}"));
        }
        if (people.Count > PeopleShown)
        {
            terminal.Line(terminal.Say($"… và {Number(people.Count - PeopleShown)} người khác; xem đủ bằng --json.", $"… and {Number(people.Count - PeopleShown)} more people; see all with --json."));
        }
        var (kept, erased) = (files.Sum(file => file.Preview?.Kept ?? 0), files.Sum(file => file.Preview?.Erased ?? 0));
        if (kept + erased > 0)
        {
            terminal.Line(terminal.Say(
                $"Thông tin giữ nguyên vì tệp để trống: {Number(kept)}; bỏ đi vì tệp ghi gạch ngang: {Number(erased)}.",
                $"Facts that stay because the file leaves them blank: {Number(kept)}; taken away by a dash: {Number(erased)}."));
        }
    }

    // the column of a file counts who was in an earlier file of the same round; here stand those of the round before too
    private static string Since(PersonPreview person, string words) => person.Since is { } round ? words + VietnameseFormat.Day(round) + ")" : "";

    private static string Facts(PersonPreview person) => string.Join("; ", person.Facts.Select(fact => $"{fact.Label} {fact.Old ?? "(chưa có)"} → {fact.New ?? "(bỏ)"}"));

    /// <summary>One import of the journal: every sheet with its rows, and every problem.</summary>
    public static void PrintSheets(Terminal terminal, FileResult file)
    {
        terminal.Table(
            SheetHeadings(terminal),
            file.Sheets.Select(sheet => (IReadOnlyList<string>)
            [
                sheet.Name, Kind(terminal, sheet.Kind), sheet.Unit ?? "-",
                .. new[] { sheet.Rows.Seen, sheet.Rows.Header, sheet.Rows.Blank, sheet.Rows.Section, sheet.Rows.Total, sheet.Rows.Note, sheet.Rows.People, sheet.Rows.Held, sheet.Rows.Refused }.Select(Number),
            ]),
            numbers: [3, 4, 5, 6, 7, 8, 9, 10, 11]);
        PrintEquation(terminal, [file]);
        PrintProblems(terminal, [file], int.MaxValue);
    }

    private static void PrintEquation(Terminal terminal, IReadOnlyList<FileResult> files) =>
        terminal.Line(terminal.Say(
            $"Dòng: {Sum(files, r => r.Seen)} = tiêu đề {Sum(files, r => r.Header)} + trống {Sum(files, r => r.Blank)} + mục {Sum(files, r => r.Section)} + cộng {Sum(files, r => r.Total)} + ghi chú {Sum(files, r => r.Note)} + người {Sum(files, r => r.People)} + chờ xác minh {Sum(files, r => r.Held)} + không phải dòng người {Sum(files, r => r.Refused)}",
            $"Rows: {Sum(files, r => r.Seen)} = header {Sum(files, r => r.Header)} + blank {Sum(files, r => r.Blank)} + section {Sum(files, r => r.Section)} + total {Sum(files, r => r.Total)} + note {Sum(files, r => r.Note)} + people {Sum(files, r => r.People)} + held {Sum(files, r => r.Held)} + refused {Sum(files, r => r.Refused)}"));

    private static string Status(Terminal terminal, FileStatus status, bool isWritten) => status switch
    {
        FileStatus.Imported when !isWritten => terminal.Say("Đọc được", "readable"),
        FileStatus.Partial when !isWritten => terminal.Say("Đọc được một phần", "readable in part"),
        FileStatus.Refused when !isWritten => terminal.Say("Không đọc được danh sách", "no list"),
        FileStatus.Imported => terminal.Say("Đã tiếp nhận", "imported"),
        FileStatus.Partial => terminal.Say("Tiếp nhận một phần", "partial"),
        FileStatus.Refused => terminal.Say("Chưa tiếp nhận được", "refused"),
        FileStatus.AlreadyImported => terminal.Say("Tệp đã nạp trước đó", "already imported"),
        FileStatus.Skipped => terminal.Say("Bỏ qua", "skipped"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "unknown status"),
    };

    private static string Kind(Terminal terminal, SheetKind kind) => kind switch
    {
        SheetKind.People => terminal.Say("danh sách", "people"),
        SheetKind.Statistics => terminal.Say("biểu tổng hợp", "statistics"),
        SheetKind.Guidance => terminal.Say("hướng dẫn", "guidance"),
        SheetKind.Empty => terminal.Say("trống", "empty"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown kind of sheet"),
    };

    private static string[] SheetHeadings(Terminal terminal) => terminal.Language == Language.English
        ? ["Sheet", "Kind", "Unit", "Rows", "Header", "Blank", "Section", "Total", "Note", "People", "Held", "Refused"]
        : ["Trang", "Loại", "Đơn vị", "Số dòng", "Tiêu đề", "Trống", "Mục", "Cộng", "Ghi chú", "Người", "Chờ xác minh", "Không phải người"];

    private static string[] Headings(Terminal terminal) => terminal.Language == Language.English
        ? ["File", "Status", "No", "Sheet", "Kind", "People", "Held", "Refused", "Problems", "New", "Changed", "Missing"]
        : ["Tệp", "Kết quả", "Lần nạp", "Trang", "Loại", "Người", "Chờ xác minh", "Không phải người", "Cần xem", "Mới", "Thay đổi", "Không còn"];

    // a line a sheet; what is of the whole file stands on its first line
    private static IEnumerable<IReadOnlyList<string>> Rows(Terminal terminal, FileResult file, bool isWritten)
    {
        string[] own =
        [
            Status(terminal, file.Status, isWritten), file.ImportNo?.ToString(CultureInfo.InvariantCulture) ?? "-",
            Number(file.People.New), Number(file.People.Changed), Number(file.People.Missing),
        ];
        if (file.Sheets.Count == 0)
        {
            yield return [file.File, own[0], own[1], "-", "-", "-", "-", "-", Number(Noted(file, null)), .. own[2..]];
        }
        foreach (var (i, sheet) in file.Sheets.Index())
        {
            string[] ofFile = i == 0 ? [file.File, own[0], own[1]] : ["", "", ""];
            yield return
            [
                .. ofFile, sheet.Name, Kind(terminal, sheet.Kind), Number(sheet.Rows.People), Number(sheet.Rows.Held), Number(sheet.Rows.Refused),
                Number(Noted(file, sheet.Name) + (i == 0 ? Noted(file, null) : 0)), .. i == 0 ? own[2..] : ["", "", ""],
            ];
        }
    }

    // errors and warnings of a sheet; those of no sheet are the file's
    private static int Noted(FileResult file, string? sheet) => file.Problems.Count(problem => problem.Severity != Severity.Info && problem.Where.Sheet == sheet);

    private static void PrintProblems(Terminal terminal, IReadOnlyList<FileResult> files, int most)
    {
        var all = files.SelectMany(file => file.Problems.Select(problem => (file.File, problem)))
            .OrderByDescending(p => p.problem.Severity).ToList();
        var shown = most == int.MaxValue ? all : [.. all.Where(p => p.problem.Severity != Severity.Info).Take(most)];
        foreach (var (file, problem) in shown)
        {
            terminal.Line($"{problem.Code.Code}  {file}: {problem.Message(terminal.Language)}");
        }
        var hidden = all.Count - shown.Count;
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
