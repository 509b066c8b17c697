using System.CommandLine;
using System.Globalization;
using Census.Core.People;
using Census.Database;
using Census.Import.Reference;
using Census.Import.Workbooks;

namespace Census.Cli;

/// <summary>What every command needs: the terminal, the clock, the database that was named, and the reading of arguments that several share.</summary>
public sealed class CommandContext(Terminal terminal, TimeProvider clock, Option<string?> where, CancellationToken stop = default)
{
    public Terminal Terminal => terminal;

    public TimeProvider Clock => clock;

    /// <summary>Asked for with Ctrl+C.</summary>
    public CancellationToken Stop => stop;

    public CensusDatabase Database(ParseResult parsed) => Open(Where(parsed));

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
