using System.CommandLine;
using System.Globalization;
using Census.Core.People;
using Census.Core.Rights;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Reference;
using Census.Import.Workbooks;
using Census.Web.Accounts;

namespace Census.Cli;

/// <summary>What every command needs: the terminal, the clock, the database that was named, and the reading of arguments that several share.</summary>
public sealed class CommandContext(Terminal terminal, TimeProvider clock, Option<string?> where, Option<string?> account, CancellationToken stop = default)
{
    private Done? _done;

    public Terminal Terminal => terminal;

    public TimeProvider Clock => clock;

    /// <summary>Asked for with Ctrl+C.</summary>
    public CancellationToken Stop => stop;

    /// <summary>The database that was named; with <c>--as</c> for that account, which must have the right to what is asked.</summary>
    public CensusDatabase Database(ParseResult parsed)
    {
        var database = Open(Where(parsed));
        if (parsed.GetValue(account) is not { } name)
        {
            return database;
        }
        var viewer = ViewerOf(database, name);
        _done = Allowed(parsed, viewer) is { Action: { } action } act ? new Done(database, viewer.Name, action, CommandRights.Subject(parsed)) : null;
        if (_done is { Action: "export" })
        {
            Note(); // whoever takes something out is written down before it is out
        }
        return database.As(viewer);
    }

    /// <summary>Who does it, for the audit log: the account of <c>--as</c>; empty for whoever runs the program on the database itself.</summary>
    public string By(ParseResult parsed) => parsed.GetValue(account) is { } name ? AccountBook.Key(name) : "";

    /// <summary>Writes what was done for an account into the audit log, once.</summary>
    public void Note()
    {
        if (_done is { } done)
        {
            _done = null;
            done.Database.Write(w => AuditTable.Add(w, done.Account, done.Action, done.Subject));
        }
    }

    /// <summary>Refuses <c>--as</c> where a command does not work for an account.</summary>
    public void RefuseAccount(ParseResult parsed)
    {
        if (parsed.GetValue(account) is not null && !CommandRights.KnowsAccounts(parsed))
        {
            throw new UsageFault(
                $"Lệnh “{CommandRights.PathOf(parsed)}” không chạy theo tài khoản. Bỏ --as.",
                $"“{CommandRights.PathOf(parsed)}” does not run for an account. Leave --as out.");
        }
    }

    private static Viewer ViewerOf(CensusDatabase database, string name) => database.Read(r =>
        AccountTable.Find(r, AccountBook.Key(name)) is { IsBlocked: 0 } row ? AccountTable.ViewerOf(r, row) : throw new UsageFault(
            $"Không có tài khoản “{name}” đang hoạt động (--as). Xem các tài khoản bằng lệnh: user list.",
            $"There is no account “{name}” in use (--as). See the accounts with: user list."));

    private static (Act Act, string? Action)? Allowed(ParseResult parsed, Viewer viewer) => CommandRights.Of(parsed) is not { } asked || viewer.May(asked.Act) ? CommandRights.Of(parsed) : throw new UsageFault(
        $"Tài khoản “{viewer.Name}” không có quyền chạy lệnh “{CommandRights.PathOf(parsed)}”. Đề nghị người quản trị cấp quyền (user change), hoặc chuyển việc cho người có quyền.",
        $"The account “{viewer.Name}” has no right to “{CommandRights.PathOf(parsed)}”. Ask the administrator for it (user change), or whoever has it to do the work.");

    private sealed record Done(CensusDatabase Database, string Account, string Action, string Subject);

    public CensusDatabase Open(string address) => CensusDatabase.Open(address, clock, stop);

    public string Where(ParseResult parsed) => parsed.GetValue(where) ?? DatabaseAddress.Default();

    public static DateOnly Round(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UsageFault(
                $"Kỳ số liệu “{text}” không phải ngày. Viết theo dạng năm-tháng-ngày, ví dụ 2025-12-31.",
                $"Round “{text}” is no date. Write year-month-day, for example 2025-12-31.");

    /// <summary>The round that another is compared with, which must lie before it; null when none is named.</summary>
    public static DateOnly? Earlier(string? text, DateOnly round) => text is null ? null : Round(text) is var day && day < round
        ? day
        : throw new UsageFault(
            $"Kỳ để so sánh {text} phải trước kỳ báo cáo {round:yyyy-MM-dd}. Chọn một kỳ trước (xem: round list), hoặc bỏ --compare để so với kỳ liền trước.",
            $"The round to compare with, {text}, must lie before the round of the report, {round:yyyy-MM-dd}. Take an earlier one (see: round list), or leave --compare out to compare with the one before.");

    /// <summary>A field by its code or in Vietnamese words.</summary>
    public static Field? Field(string? text) => text is null ? null : Fields.Parse(text) ?? ReferenceData.Load().FieldWords.OfText(text)
        ?? throw new UsageFault(
            $"Không có lĩnh vực “{text}”. Dùng một trong: {string.Join(", ", Fields.Codes.Select(code => $"{code} ({Fields.Parse(code)!.Value.Vietnamese()})"))}.",
            $"There is no field “{text}”. Use one of: {string.Join(", ", Fields.Codes)}.");

    /// <summary>A category by its code or in Vietnamese words.</summary>
    public static StaffCategory? Category(string? text) => text is null ? null : StaffCategories.Parse(text) ?? ReferenceData.Load().Categories.Read(text)
        ?? throw new UsageFault(
            $"Không có đối tượng “{text}”. Dùng một trong: {string.Join(", ", StaffCategories.Codes.Select(code => $"{code} ({StaffCategories.Parse(code)!.Value.Vietnamese()})"))}.",
            $"There is no category “{text}”. Use one of: {string.Join(", ", StaffCategories.Codes)}.");

    /// <summary>The files that paths mean; a path that does not exist or a folder without tables is wrong usage.</summary>
    public static IReadOnlyList<FoundFile> Files(IReadOnlyList<string> paths, ReadBudget? limits = null)
    {
        var found = FileSearch.Find(paths, limits);
        if (found.Missing.FirstOrDefault(path => path.StartsWith("--", StringComparison.Ordinal)) is { } option)
        {
            throw new UsageFault($"Không có tùy chọn “{option}”. Thêm --help để xem các tùy chọn.", $"There is no option “{option}”. Add --help to see the options.");
        }
        if (found.Missing.Count > 0)
        {
            var missing = string.Join(", ", found.Missing.Select(path => "“" + path + "”"));
            throw new UsageFault($"Không tìm thấy {missing}. Kiểm tra lại đường dẫn.", $"{missing} was not found. Check the path.");
        }
        if (found.EmptyFolders.Count > 0)
        {
            var empty = string.Join(", ", found.EmptyFolders.Select(path => "“" + path + "”"));
            throw new UsageFault(
                $"Thư mục hoặc tệp nén {empty} không có tệp bảng tính nào (.xlsx, .xls, .csv). Chọn đúng thư mục chứa danh sách đơn vị gửi.",
                $"The folder or archive {empty} holds no workbook (.xlsx, .xls, .csv). Name the folder with the lists that the units sent.");
        }
        return found.Files;
    }

    public static Option<string[]> LimitOption() => new("--limit")
    {
        Description = $"Mức đọc tối đa / reading limit, NAME=NUMBER: {string.Join(", ", ReadBudget.Names)}",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The limits of reading with those changed that were given as NAME=NUMBER.</summary>
    public ReadBudget Limits(IEnumerable<string>? given) => (given ?? []).Aggregate(new ReadBudget { Clock = clock }, (limits, text) =>
        text.Split('=') is [var name, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 1_000_000_000 && limits.With(name, value) is { } changed
            ? changed
            : throw new UsageFault(
                $"Mức đọc “{text}” không đúng. Viết TÊN=SỐ, ví dụ cells=20000000; các tên: {string.Join(", ", ReadBudget.Names)}.",
                $"Limit “{text}” is wrong. Write NAME=NUMBER, such as cells=20000000; the names: {string.Join(", ", ReadBudget.Names)}."));

    public static Option<string> RoundOption() => new("--round") { Description = "Kỳ số liệu / round: YYYY-MM-DD", Required = true };

    public static Option<bool> JsonOption() => new("--json") { Description = "In một tài liệu JSON / print one JSON document" };
}
