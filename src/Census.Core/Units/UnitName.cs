using Census.Core.Text;

namespace Census.Core.Units;

/// <summary>
/// The key by which names of units are compared: lower case with marks, "và" and "&amp;" left out, ủy ban nhân dân and hội đồng
/// nhân dân as UBND and HĐND. "SỞ GIÁO DỤC &amp; ĐÀO TẠO" is "Sở Giáo dục và Đào tạo"; "Trường Lương Bằng" is not "Trường Lương Băng".
/// </summary>
public static class UnitName
{
    private static readonly Remembered<string> Keys = new(Reduce);

    public static string Key(string? name) => string.IsNullOrEmpty(name) ? "" : Keys.Of(name);

    private static string Reduce(string name)
    {
        var words = Fold.NameKey(name)
            .Replace("ủy ban nhân dân", "ubnd", StringComparison.Ordinal)
            .Replace("uỷ ban nhân dân", "ubnd", StringComparison.Ordinal)
            .Replace("hội đồng nhân dân", "hđnd", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Where(word => word != "và"));
    }
}
