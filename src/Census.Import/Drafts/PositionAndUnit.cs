using Census.Import.Layouts;

namespace Census.Import.Drafts;

/// <summary>
/// A cell under "Chức vụ, đơn vị công tác": the post, and the unit where the text names one behind a comma, a dash or a line break
/// ("Giáo viên, Trường THPT Trà Lĩnh") or is a unit as a whole. A post alone ("Chuyên viên") names no unit and never becomes one.
/// </summary>
internal sealed record PositionAndUnit(string? Position, string? Unit)
{
    public static PositionAndUnit Of(string text, ListWords words)
    {
        if (words.IsUnitName(text))
        {
            return new PositionAndUnit(null, text);
        }
        for (var i = 1; i < text.Length; i++)
        {
            if (IsBreak(text, i) && text[(i + 1)..].Trim() is { Length: > 0 } rest && words.IsUnitName(rest))
            {
                return new PositionAndUnit(text[..i].Trim(), rest);
            }
        }
        return new PositionAndUnit(text, null);
    }

    // a dash inside a name stands without spaces ("Văn hóa-Xã hội")
    private static bool IsBreak(string text, int i) =>
        text[i] is ',' or ';' or '\n' || (text[i] is '-' or '–' or '—' && text[i - 1] == ' ');
}
