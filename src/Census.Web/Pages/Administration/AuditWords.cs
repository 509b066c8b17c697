using Census.Web.Texts;

namespace Census.Web.Pages.Administration;

/// <summary>What was done, in words; a code that has none stands as it is.</summary>
internal static class AuditWords
{
    public static string Of(Words words, string action) => "administration.did." + action is var key && Catalogue.Keys.Contains(key) ? words[key] : action;
}
