using System.Collections.Frozen;

namespace Census.Import.Reference;

/// <summary>The shape of reference/unit-list.json: headings of a list of units by what they mean.</summary>
internal sealed record UnitListFile : ReferenceFile
{
    public required Dictionary<string, string[]> Columns { get; init; }

    public IReadOnlyDictionary<string, IReadOnlySet<string>> Build() => Columns.ToFrozenDictionary(
        column => column.Key, IReadOnlySet<string> (column) => column.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
}
