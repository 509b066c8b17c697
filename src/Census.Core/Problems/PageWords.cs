using Census.Core.Text;

namespace Census.Core.Problems;

/// <summary>
/// What somebody at a page is told in place of a sentence that names commands, in both languages, with the same places to be filled; and the
/// address of the page on which it is done ("/people/review"), null where it is done at hand or nowhere.
/// </summary>
public sealed record PageWords(string Vietnamese, string English, string? Page = null)
{
    public string In(Language language) => language == Language.English ? English : Vietnamese;
}
