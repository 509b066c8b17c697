using Census.Core.People;
using Census.Core.Text;

namespace Census.Import.Layouts;

/// <summary>
/// Words with which no person's name begins: those of sections, sums, headings and signatures. They are compared with their marks,
/// since families are called Bàn, Tô and Trương; in a text without any mark only openings of two words or more count.
/// </summary>
public sealed class NameOpenings(IEnumerable<string> words)
{
    private readonly HashSet<string> _marked = [.. words.Select(Fold.NameKey)];

    private readonly HashSet<string> _bare = [.. words.Where(word => word.Contains(' ', StringComparison.Ordinal)).Select(Fold.Key)];

    /// <summary>Whether a text where a name could stand is shaped like one and does not begin like something else.</summary>
    public bool AllowName(string text) => PersonNameText.LooksLikeName(text) && !Open(PersonNameText.Read(text).Name!);

    private bool Open(string name)
    {
        var key = Fold.NameKey(name);
        var openings = key == Fold.Key(name) ? _bare : _marked;
        var end = 0;
        while ((end = key.IndexOf(' ', end + 1)) > 0)
        {
            if (openings.Contains(key[..end]))
            {
                return true;
            }
        }
        return openings.Contains(key);
    }
}
