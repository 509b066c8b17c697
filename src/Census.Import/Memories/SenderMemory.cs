using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Census.Core.Text;
using Census.Core.Units;
using Census.Import.Layouts;

namespace Census.Import.Memories;

/// <summary>What is remembered that speaks for one list, the strongest first. Null: nothing is remembered of that heading or value.</summary>
public sealed partial class SenderMemory(ImmutableArray<RememberedColumn> columns, ImmutableArray<RememberedValue> values)
{
    public static readonly SenderMemory None = new([], []);

    private readonly FrozenDictionary<string, RememberedColumn> _said =
        columns.Where(c => c.Fingerprint is null).DistinctBy(c => HeadingKey(c.Heading), StringComparer.Ordinal).ToFrozenDictionary(c => HeadingKey(c.Heading), StringComparer.Ordinal);

    private readonly FrozenDictionary<(ValueKind, string), RememberedValue> _values =
        values.DistinctBy(v => (v.Kind, ValueKey(v.Kind, v.Text))).ToFrozenDictionary(v => (v.Kind, ValueKey(v.Kind, v.Text)));

    /// <summary>The vocabulary of headings with what officers said of some.</summary>
    public HeaderWords Over(HeaderWords words) =>
        _said.Count == 0 ? words : words.Remembering(_said.ToFrozenDictionary(said => said.Key, said => said.Value.Meaning, StringComparer.Ordinal));

    /// <summary>What an officer said of a heading as it is shown ("Trình độ / Mục khác").</summary>
    public RememberedColumn? Said(string heading) => _said.GetValueOrDefault(HeadingKey(heading));

    /// <summary>What was learned of the columns under these headings, one for each place.</summary>
    public IEnumerable<RememberedColumn> Learned(string fingerprint) =>
        columns.Where(c => c.Fingerprint == fingerprint).DistinctBy(c => c.Place);

    public RememberedValue? Value(ValueKind kind, string text) => _values.Count == 0 ? null : _values.GetValueOrDefault((kind, ValueKey(kind, text)));

    /// <summary>The key by which headings are compared: folded, without remarks in brackets when something else is left.</summary>
    public static string HeadingKey(string heading) => Fold.Key(InBrackets().Replace(heading, " ")) is { Length: > 0 } bare ? bare : Fold.Key(heading);

    /// <summary>The key by which values are compared. In names of units and peoples a mark is another name.</summary>
    public static string ValueKey(ValueKind kind, string text) => kind switch
    {
        ValueKind.Unit => UnitName.Key(text),
        ValueKind.Ethnic => Fold.NameKey(text),
        ValueKind.Degree or ValueKind.Category or ValueKind.Field or _ => Fold.Key(text),
    };

    /// <summary>What tells the headings of one form from those of another: a hash of all of them, folded, in their order.</summary>
    public static string Fingerprint(Header header) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', header.Columns.Select(column => HeadingKey(column.Heading))))));

    [GeneratedRegex(@"\([^)]*\)?", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex InBrackets();
}
