using System.Collections.Frozen;
using Census.Core.Rights;

namespace Census.Web.Texts;

/// <summary>The pages to which sentences about problems lead: the key of their names, and what one must be allowed to do there. One that is not there is a bug and throws.</summary>
internal static class LinkedPages
{
    private static readonly FrozenDictionary<string, (string Name, Act? Needs)> Pages = new Dictionary<string, (string, Act?)>(StringComparer.Ordinal)
    {
        ["/import"] = ("layout.import", Act.Import),
        ["/import/memory"] = ("import.memoryTitle", Act.Answer),
        ["/people/review"] = ("people.review.title", Act.Answer),
        ["/people/answers"] = ("people.answers.title", Act.Answer),
        ["/plans"] = ("layout.plans", null),
        ["/units"] = ("layout.units", null),
        ["/units/add"] = ("units.add", Act.ChangeUnits),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static (string Name, Act? Needs) Of(string page) => Pages[page];
}
