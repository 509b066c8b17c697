using System.Collections.Frozen;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Import.Layouts;

namespace Census.Import.Reference;

/// <summary>The shape of reference/headers.json: headings by what they mean, and groups whose columns are not ours to read.</summary>
internal sealed record HeadersFile : ReferenceFile
{
    public required Row[] Columns { get; init; }

    public required Dictionary<string, string[]> Groups { get; init; }

    public HeaderWords Build(DegreeVocabulary degrees, CategoryText categories, TrainingWords training) => new(
        [.. Columns.Select(row => new HeaderEntry(Known<StaffColumn>(row.Column, Parse), row.Words.ToFrozenSet(StringComparer.Ordinal)) { Contains = row.Contains, NotWith = row.NotWith })],
        Groups.ToFrozenDictionary(group => group.Key, IReadOnlySet<string> (group) => group.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal),
        text => DegreeText.HeaderLevel(text, degrees),
        categories.Read,
        training);

    private static StaffColumn? Parse(string name) => Enum.TryParse<StaffColumn>(name, out var column) ? column : null;

    internal sealed record Row(string Column, string[] Words)
    {
        public string[] Contains { get; init; } = [];

        public string[] NotWith { get; init; } = [];
    }
}
