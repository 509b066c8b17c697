namespace Census.Demo;

/// <summary>
/// A column of a list: its heading from the top down (one to three levels), its width in characters, and what it shows of a row.
/// Ordinal is the number of the row for columns of running numbers.
/// </summary>
internal sealed record Column(string Heading, double Width, Func<SheetRow, int, object?> Value)
{
    public bool IsLeft { get; init; }

    public string Format { get; init; } = Cells.TextFormat;

    /// <summary>What a subtotal shows: null nothing, else how many rows it counts.</summary>
    public Func<SheetRow, bool>? Counts { get; init; }

    /// <summary>The heading by levels: "Trình độ / Chuyên môn / ThS".</summary>
    public string[] Path { get; } = Heading.Split(" / ");
}
