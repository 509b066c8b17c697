using Census.Core.People;
using Census.Core.Text;

namespace Census.Import.Layouts;

/// <summary>
/// Words with which no person's name begins: those of sections, sums, headings and signatures. They are compared with their marks,
/// since families are called Bàn, Tô and Trương; in a text without any mark only openings of two words or more count.
/// </summary>
public sealed class NameOpenings
{
    private readonly HashSet<string> _marked;
    private readonly HashSet<string> _bare;
    private readonly Remembered<bool> _allowed;

    public NameOpenings(IEnumerable<string> words)
    {
        var all = words.ToList();
        _marked = [.. all.Select(Fold.NameKey)];
        _bare = [.. all.Where(word => word.Contains(' ', StringComparison.Ordinal)).Select(Fold.Key)];
        _allowed = new Remembered<bool>(text => PersonNameText.LooksLikeName(text) && !Open(PersonNameText.Read(text).Name!));
    }

    /// <summary>Whether a text where a name could stand is shaped like one and does not begin like something else.</summary>
    public bool AllowName(string text) => _allowed.Of(text);

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
