using Census.Core.Text;
using Census.Core.Works;

namespace Census.Import.Layouts;

/// <summary>What a column of a register of works means; the issuer is who recognised a work, which is not whose it is.</summary>
public enum WorkColumn
{
    Title,
    Kind,
    Year,
    Authors,
    Unit,
    Decision,
    Issuer,
}

/// <summary>
/// The words of registers of works (reference/works.json), as fold keys: a text belongs to the longest of them that it equals or begins
/// with, and to none otherwise.
/// </summary>
public sealed class WorkWords(IReadOnlyList<(string Words, WorkColumn Column)> columns, IReadOnlyList<(string Words, WorkKind Kind)> kinds)
{
    public WorkColumn? ColumnOf(string heading) => Longest(columns, heading);

    /// <summary>The kind that a cell, a line or a name of a sheet begins with.</summary>
    public WorkKind? KindOf(string text) => Longest(kinds, Fold.Key(text));

    /// <summary>The kind that a text names and says nothing more ("I. Sáng chế"); the number of the line may stand before it.</summary>
    public WorkKind? KindAlone(string text)
    {
        var key = Fold.Key(text);
        var numberless = key.Split(' ', 2) is [var number, var rest] && (number.Length == 1 || number.All(char.IsAsciiDigit) || number.All(c => "ivx".Contains(c, StringComparison.Ordinal))) ? rest : key;
        return kinds.Where(kind => kind.Words == numberless).Select(kind => (WorkKind?)kind.Kind).FirstOrDefault();
    }

    private static T? Longest<T>(IReadOnlyList<(string Words, T Meaning)> all, string key)
        where T : struct
    {
        (string Words, T Meaning)? best = null;
        foreach (var one in all)
        {
            var begins = key.StartsWith(one.Words, StringComparison.Ordinal) && (key.Length == one.Words.Length || key[one.Words.Length] == ' ');
            best = begins && one.Words.Length > (best?.Words.Length ?? 0) ? one : best;
        }
        return best?.Meaning;
    }
}
