using System.Collections.Immutable;
using Census.Core.People;

namespace Census.Import.Reference;

/// <summary>The shape of reference/categories.json: patterns in the order in which they are taken off.</summary>
internal sealed record CategoriesFile : ReferenceFile
{
    public required ImmutableArray<Row> Categories { get; init; }

    public CategoryText Build() =>
        new([.. Categories.Select(row => new CategoryPattern(Known<StaffCategory>(row.Category, StaffCategories.Parse), AnyOf(row.Patterns)))]);

    internal sealed record Row(string Category, string[] Patterns);
}
