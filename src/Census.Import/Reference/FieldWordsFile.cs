using System.Collections.Immutable;
using Census.Core.People;

namespace Census.Import.Reference;

/// <summary>The shape of reference/field-words.json. A text of the columns that stands for two fields throws.</summary>
internal sealed record FieldWordsFile : ReferenceFile
{
    public required ImmutableArray<Row> UnitNames { get; init; }

    public required ImmutableArray<Row> Majors { get; init; }

    public required ImmutableArray<ColumnRow> Columns { get; init; }

    public FieldWords Build() => new(
        [.. UnitNames.Select(Pattern)],
        [.. Majors.Select(Pattern)],
        Columns.SelectMany(row => row.Texts.Select(text => KeyValuePair.Create(text, Of(row.Field)))).ToDictionary());

    private static FieldPattern Pattern(Row row) => new(row.Field is { } field ? Of(field) : null, AnyOf(row.Patterns));

    private static Field Of(string code) => Known<Field>(code, Fields.Parse);

    internal sealed record Row(string? Field, string[] Patterns);

    internal sealed record ColumnRow(string Field, string[] Texts);
}
