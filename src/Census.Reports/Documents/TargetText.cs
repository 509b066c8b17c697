using System.Globalization;
using Census.Core.Text;
using Census.Reports.Annexes;
using Census.Reports.Figures;
using Census.Reports.Rendering;

namespace Census.Reports.Documents;

/// <summary>The targets in sentences and tables: what was reached of how many, what is missing, what the lists cannot say, and how each was counted.</summary>
internal static class TargetText
{
    public const string Targets = "targets";
    public const string Monitored = "monitored";
    public const string Counting = "counting";

    /// <summary>How many targets are met, not met, without sufficient data, without anybody to count.</summary>
    public static string Sum(Report report)
    {
        var parts = new (string Words, Func<TargetResult, bool> Belongs)[]
        {
            ("không công bố kết quả", target => target.Shown == Shown.Nothing),
            ("đạt và vượt", target => target.Status is TargetStatus.Met or TargetStatus.Exceeded),
            ("chưa đạt", target => target.Status is TargetStatus.AtRisk or TargetStatus.OnTrack or TargetStatus.Behind),
            ("chưa đủ cơ sở đánh giá", target => target.Status == TargetStatus.InsufficientData),
            ("không có đối tượng", target => target.Status == TargetStatus.None),
        };
        var said = parts.Select(part => (part.Words, Codes: report.Targets.Where(target => part.Belongs(target) && (target.Shown != Shown.Nothing || part == parts[0])).Select(target => target.Target.Code).ToList()))
            .Where(part => part.Codes.Count > 0)
            .Select(part => $"{ProseNumbers.Of(part.Codes.Count)} chỉ tiêu {part.Words} ({string.Join(", ", part.Codes)})");
        return report.Targets.Count == 0
            ? "Kế hoạch không đề ra chỉ tiêu bằng số; các nội dung được theo dõi tại phần IV."
            : $"Kế hoạch có {ProseNumbers.Of(report.Targets.Count)} chỉ tiêu bằng số đến năm {Year(report.Horizon)}. Tính đến {ProseNumbers.Day(report.Round)}: {string.Join("; ", said)}.";
    }

    /// <summary>What has to be said of a target in words; null where the table says everything.</summary>
    public static string? Remark(TargetResult result)
    {
        var said = new List<string>();
        if (result.Shown == Shown.Nothing)
        {
            return null;
        }
        if (result.Status == TargetStatus.InsufficientData)
        {
            said.Add($"chưa đủ cơ sở đánh giá: {Doubt(result)}");
        }
        else if (result.Met == false)
        {
            said.Add(Missing(result));
        }
        if (result.Met is not null && result.IsProvisional)
        {
            said.Add("đánh giá là tạm tính vì tiêu chí thống kê của số liệu gốc chưa được xác nhận");
        }
        if (result.Met is not null && result.Shown == Shown.Everything && result.Differing.Any())
        {
            said.Add("tính theo cách khác thì kết quả đánh giá khác: " + string.Join("; ", result.Differing.Select(Other)));
        }
        return said.Count == 0 ? null : $"{result.Target.Code} - {result.Target.Title.Vietnamese}: {string.Join("; ", said)}.";
    }

    public static DocumentTable Table(Report report) => new(
        Targets,
        $"Kết quả thực hiện chỉ tiêu đến năm {Year(report.Horizon)}",
        [
            new("Mã", 17), new("Chỉ tiêu", 44), new("Số người đạt", 15, IsNumber: true), new("Tổng số tính tỷ lệ", 16, IsNumber: true),
            new("Thực hiện", 19, IsNumber: true), new("Mục tiêu", 18, IsNumber: true), new("Còn thiếu (người)", 15, IsNumber: true), new("Đánh giá", 21),
        ],
        [.. report.Targets.Select(target => new DocumentRow(AnnexRowKind.Item, Cells(target)))]);

    public static DocumentTable MonitoredTable(Report report) => new(
        Monitored,
        "Các nội dung theo dõi của Kế hoạch",
        [new("Mã", 34), new("Nội dung theo Kế hoạch", 62), new("Kỳ này", 27), new("Kỳ trước", 23), new("Tăng, giảm", 21)],
        [.. report.Monitored.SelectMany(Followed)]);

    /// <summary>How each target was counted: the words of the plan, the reading, and what else must be known of the figure.</summary>
    public static DocumentTable CountingTable(Report report) => new(
        Counting,
        "Cách tính và ghi chú của từng chỉ tiêu",
        [new("Mã", 18), new("Trích Kế hoạch", 52), new("Cách tính, ghi chú", 95)],
        [.. report.Targets.Select(target => new DocumentRow(AnnexRowKind.Item, [target.Target.Code, $"“{target.Target.Phrase}”", string.Join(" ", ReportNotes.Of(target))]))]);

    // the row with the words of the plan, and under it each part that is counted beside it
    private static IEnumerable<DocumentRow> Followed(MonitoredResult row)
    {
        var phrase = MonitoredWords.Phrase(row);
        yield return new DocumentRow(AnnexRowKind.Item, [row.Row.Code, row.Row.Title + (phrase.Length > 0 ? ". " + phrase : ""), MonitoredWords.Now(row), MonitoredWords.Before(row), MonitoredWords.Change(row)]);
        foreach (var part in row.Parts)
        {
            yield return new DocumentRow(AnnexRowKind.Item, [part.Part.Code, part.Part.Title, MonitoredWords.Now(row, part), MonitoredWords.Before(row, part), MonitoredWords.Change(part)]);
        }
    }

    private static string[] Cells(TargetResult result) =>
    [
        result.Target.Code,
        result.Target.Title.Vietnamese,
        PrintedNumbers.Numerator(result),
        PrintedNumbers.Denominator(result),
        PrintedNumbers.Actual(result),
        PrintedNumbers.Goal(result.Reading.Goal, result.Target.Unit),
        PrintedNumbers.Gap(result),
        VerdictWords.Of(result, Language.Vietnamese),
    ];

    private static string Missing(TargetResult result)
    {
        var reached = result.Denominator is { } of
            ? $"mới đạt {PrintedNumbers.Of(result.Numerator)}/{PrintedNumbers.Of(of)} người, bằng {PrintedNumbers.Actual(result)}"
            : result.Numerator == 0 ? "chưa có người nào" : $"mới có {ProseNumbers.Of(result.Numerator)} người";
        var gap = result.GapPeople is > 0 and { } missing ? $", còn thiếu {ProseNumbers.Of(missing)} người" : "";
        var yearly = result.NeededPerYear is > 0 and { } perYear ? $", bình quân mỗi năm cần thêm {ProseNumbers.Of(perYear)} người" : "";
        return $"{reached}, mục tiêu {PrintedNumbers.Goal(result.Reading.Goal, result.Target.Unit)}{gap}{yearly}";
    }

    private static string Doubt(TargetResult result)
    {
        if (result.Shown != Shown.Everything)
        {
            return "còn người mà danh sách không ghi đủ thông tin để xét; số này có thể làm thay đổi kết quả";
        }
        var doubts = new List<string>();
        if (result.Unknown > 0)
        {
            doubts.Add($"{ProseNumbers.Of(result.Unknown)} người chưa có thông tin để xét");
        }
        if (result.PopulationUnknown > 0)
        {
            doubts.Add($"{ProseNumbers.Of(result.PopulationUnknown)} người chưa rõ có thuộc diện tính hay không");
        }
        return string.Join(", ", doubts) + "; số này có thể làm thay đổi kết quả";
    }

    private static string Other(ReadingResult other) =>
        $"cách tính {other.Reading.Code} ({other.Reading.Title.Vietnamese}) là {PrintedNumbers.Of(other.Numerator)}{(other.Denominator is { } of ? "/" + PrintedNumbers.Of(of) : "")}, {VerdictWords.Met(other.Met, Language.Vietnamese)}";

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
