using Census.Web.Texts;

namespace Census.Web.Accounts;

/// <summary>What is told of a refusal.</summary>
internal static class AccountWords
{
    public static string Of(Words words, AccountRefusal refusal, AccountRules rules) => refusal switch
    {
        AccountRefusal.Locked => words["signin.refused.Locked", (int)rules.LockedFor.TotalMinutes],
        AccountRefusal.PasswordShort => words["signin.refused.PasswordShort", rules.ShortestPassword],
        _ => words[$"signin.refused.{refusal}"],
    };
}
