using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Census.Core.Text;

namespace Census.Core.People;

/// <summary>Words that lead to a field, a pattern over fold keys; a null field stops the search (offices that serve several).</summary>
public sealed record FieldPattern(Field? Field, Regex Words);

/// <summary>
/// The field that words stand for: of a unit's name, of a branch of study, of an explicit column. First hit wins, so schools
/// stand before what they teach. Null when nothing is said.
/// </summary>
public sealed class FieldWords(
    ImmutableArray<FieldPattern> unitNames,
    ImmutableArray<FieldPattern> majors,
    IReadOnlyDictionary<string, Field> columnTexts)
{
    private readonly FrozenDictionary<string, Field> columnTexts = columnTexts.ToFrozenDictionary();

    private readonly Remembered<Field?> unitNames = new(name => First(unitNames, name));
    private readonly Remembered<Field?> majors = new(major => First(majors, major));

    public Field? OfUnitName(string name) => unitNames.Of(name);

    /// <summary>The field of a branch of study, or of a whole text of a degree ("BSCKI Nội").</summary>
    public Field? OfMajor(string major) => majors.Of(major);

    /// <summary>The field named in a column of fields: a name, a code or a usual abbreviation as the whole text.</summary>
    public Field? OfText(string text)
    {
        var key = Fold.Key(text);
        return columnTexts.TryGetValue(key.StartsWith("nganh ", StringComparison.Ordinal) ? key[6..] : key, out var field) ? field : null;
    }

    private static Field? First(ImmutableArray<FieldPattern> patterns, string text)
    {
        var key = Fold.Key(text);
        return patterns.FirstOrDefault(pattern => pattern.Words.IsMatch(key))?.Field;
    }
}
