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
    public BoundColumn? The(StaffColumn column) => Columns.FirstOrDefault(c => c.Column == column);

    public IEnumerable<BoundColumn> All(StaffColumn column) => Columns.Where(c => c.Column == column);

    public bool Has(StaffColumn column) => The(column) is not null;

    /// <summary>Columns in which the name stands, in reading order: one, or family names and given name apart.</summary>
    public IEnumerable<BoundColumn> NameColumns =>
        Columns.Where(c => c.Column is StaffColumn.FullName or StaffColumn.FamilyName or StaffColumn.GivenName);
}
