using Census.Core.Text;

namespace Census.Core.Plans;

/// <summary>Titles of a plan under change: an office writes them in Vietnamese, and where nothing is said in English the Vietnamese stands for it.</summary>
public static class PlanTitles
{
    private const string English = ".title.en";
    private const string Vietnamese = ".title.vi";

    /// <summary>Completes the titles of one part.</summary>
    public static void Complete(JsonDraft draft, string part)
    {
        foreach (var path in PlanForm.Fields(draft, part).Select(field => field.Path).Where(path => path.EndsWith(English, StringComparison.Ordinal) && draft.Shown(path).Length == 0))
        {
            if (draft.Shown(path[..^English.Length] + Vietnamese) is { Length: > 0 } said)
            {
                draft.Put(path, said);
            }
        }
    }
}
