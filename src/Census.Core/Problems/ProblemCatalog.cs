using System.Reflection;

namespace Census.Core.Problems;

/// <summary>Every kind of problem that there is, in the order of the codes. Two kinds with one code are a bug and throw.</summary>
public static class ProblemCatalog
{
    private static readonly SortedDictionary<string, ProblemCode> ByCode = Collect();

    public static IReadOnlyCollection<ProblemCode> All => ByCode.Values;

    public static ProblemCode? Find(string code) => ByCode.GetValueOrDefault(code);

    private static SortedDictionary<string, ProblemCode> Collect()
    {
        var codes = new SortedDictionary<string, ProblemCode>(StringComparer.Ordinal);
        foreach (var field in typeof(ProblemCatalog).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)))
        {
            if (field.FieldType == typeof(ProblemCode) && field.GetValue(null) is ProblemCode code)
            {
                codes.Add(code.Code, code);
            }
        }
        return codes;
    }
}
