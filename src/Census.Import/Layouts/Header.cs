using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Census.Import.Layouts;

/// <summary>A column of the list: where it stands (from 0), the heading as written with its levels, and what it means.</summary>
public sealed record BoundColumn(int Index, string Heading, ColumnMeaning Meaning)
{
    public StaffColumn Column => Meaning.Column;
}

/// <summary>
/// The header of a list: its first and last row (a row that numbers the columns belongs to it), and its columns. Several columns
/// may carry the same meaning only where that is meant (ticks, a name in two columns); else the first counts.
/// </summary>
public sealed record Header(int FirstRow, int LastRow, ImmutableArray<BoundColumn> Columns)
{
    // by meaning; asked for many times a row
    private readonly FrozenDictionary<StaffColumn, BoundColumn[]> _byMeaning = ByMeaning(Columns);
    private readonly BoundColumn[] _names = Names(Columns);

    public ImmutableArray<BoundColumn> Columns
    {
        get;
        init => (field, _byMeaning, _names) = (value, ByMeaning(value), Names(value));
    } = Columns;

    public BoundColumn? The(StaffColumn column) => _byMeaning.TryGetValue(column, out var columns) ? columns[0] : null;

    public IReadOnlyList<BoundColumn> All(StaffColumn column) => _byMeaning.TryGetValue(column, out var columns) ? columns : [];

    public bool Has(StaffColumn column) => The(column) is not null;

    /// <summary>Columns in which the name stands, in reading order: one, or family names and given name apart.</summary>
    public IReadOnlyList<BoundColumn> NameColumns => _names;

    private static FrozenDictionary<StaffColumn, BoundColumn[]> ByMeaning(ImmutableArray<BoundColumn> columns) =>
        columns.GroupBy(c => c.Column).ToFrozenDictionary(same => same.Key, same => same.ToArray());

    private static BoundColumn[] Names(ImmutableArray<BoundColumn> columns) =>
        [.. columns.Where(c => c.Column is StaffColumn.FullName or StaffColumn.FamilyName or StaffColumn.GivenName)];
}
