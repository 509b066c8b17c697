using Census.Reports.Annexes;

namespace Census.Reports.Workbooks;

/// <summary>Names of sheets: the code of the table and a few words, at most 31 characters, none that a workbook forbids, each once.</summary>
internal static class SheetNames
{
    public const string Grounds = "Căn cứ";
    public const string Charts = "Biểu đồ";
    public const string ChartData = "Số liệu biểu đồ";

    private const int Longest = 31;
    private const string Forbidden = "[]:*?/\\'";

    public static IReadOnlyList<string> Of(IReadOnlyList<AnnexTable> annexes)
    {
        var names = new List<string>();
        foreach (var annex in annexes)
        {
            var name = Cut($"{annex.Code} {annex.ShortName ?? annex.Title.Vietnamese}");
            names.Add(names.Contains(name, StringComparer.OrdinalIgnoreCase) ? Cut(annex.Code) : name);
        }
        return names;
    }

    private static string Cut(string name)
    {
        var allowed = string.Concat(name.Where(letter => !Forbidden.Contains(letter)));
        if (allowed.Length <= Longest)
        {
            return allowed;
        }
        var space = allowed.LastIndexOf(' ', Longest);
        return allowed[..(space > 0 ? space : Longest)].TrimEnd(' ', ',');
    }
}
