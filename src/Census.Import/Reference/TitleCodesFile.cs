using System.Collections.Immutable;
using Census.Core.People;

namespace Census.Import.Reference;

/// <summary>The shape of reference/title-codes.json: prefixes with what they say, and the codes that exist.</summary>
internal sealed record TitleCodesFile : ReferenceFile
{
    public required ImmutableArray<PrefixRow> Prefixes { get; init; }

    public required ImmutableArray<TitleRow> Titles { get; init; }

    public TitleCodes Build() => new(Titles.SelectMany(row => row.Codes), Prefixes.Select(Prefix));

    private static TitlePrefix Prefix(PrefixRow row) => new(
        row.Prefix,
        row.Field is { } field ? Known<Field>(field, Fields.Parse) : null,
        row.Category is { } category ? Known<StaffCategory>(category, StaffCategories.Parse) : null);

    internal sealed record PrefixRow(string Prefix, string Corps, string? Field = null, string? Category = null, string? Confidence = null);

    internal sealed record TitleRow(string Title, string[] Codes);
}
