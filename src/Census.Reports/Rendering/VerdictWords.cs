using Census.Core.Text;
using Census.Reports.Figures;

namespace Census.Reports.Rendering;

/// <summary>
/// Verdict and status in the words of the office. Before the year of the target it is always "chưa đạt", never "không đạt". Without a
/// path nothing is said of progress.
/// </summary>
public static class VerdictWords
{
    public static string Of(TargetResult result, Language language)
    {
        if (result.Shown == Shown.Nothing)
        {
            return language == Language.English ? "not published" : "Không công bố";
        }
        var words = language == Language.English ? English(result) : Vietnamese(result);
        var provisional = language == Language.English ? " (provisional)" : " (tạm tính)";
        return result.IsProvisional && result.Met is not null ? words + provisional : words;
    }

    public static string Met(bool? met, Language language) => (met, language) switch
    {
        (true, Language.English) => "met",
        (false, Language.English) => "not met",
        (null, Language.English) => "nobody to count",
        (true, _) => "đạt",
        (false, _) => "chưa đạt",
        (null, _) => "không có đối tượng",
    };

    private static string Vietnamese(TargetResult result) => result.Status switch
    {
        TargetStatus.None => "Không có đối tượng",
        TargetStatus.InsufficientData => "Chưa đủ cơ sở đánh giá",
        TargetStatus.Exceeded => "Vượt",
        TargetStatus.Met => "Đạt",
        TargetStatus.AtRisk => "Chưa đạt, khó đạt",
        TargetStatus.OnTrack => "Chưa đạt, đúng tiến độ",
        TargetStatus.Behind => result.Path is null ? "Chưa đạt" : "Chưa đạt, chậm tiến độ",
    };

    private static string English(TargetResult result) => result.Status switch
    {
        TargetStatus.None => "nobody to count",
        TargetStatus.InsufficientData => "insufficient data",
        TargetStatus.Exceeded => "exceeded",
        TargetStatus.Met => "met",
        TargetStatus.AtRisk => "not met, at risk",
        TargetStatus.OnTrack => "not met, on track",
        TargetStatus.Behind => result.Path is null ? "not met" : "not met, behind",
    };
}
