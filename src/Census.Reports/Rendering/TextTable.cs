namespace Census.Reports.Rendering;

/// <summary>A table for a console: lines above, heads, rows of as many cells as there are heads, lines below. Text only; the host draws it.</summary>
public sealed record TextTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public IReadOnlyList<string> Above { get; init; } = [];

    public IReadOnlyList<string> Below { get; init; } = [];
}
