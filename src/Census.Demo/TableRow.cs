namespace Census.Demo;

/// <summary>How a row of a table looks: plain, bold for sums, or the merged heading of a section.</summary>
internal enum RowLook
{
    Plain,
    Sum,
    Heading,
}

/// <summary>One row of a table as it will stand in the sheet: its number, its look, and a value a column (null leaves the cell empty).</summary>
internal sealed record TableRow(int Number, RowLook Look, IReadOnlyList<object?> Values);
