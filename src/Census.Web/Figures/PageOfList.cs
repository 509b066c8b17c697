using System.Globalization;

namespace Census.Web.Figures;

/// <summary>One page of a long list: its number from 1, so many lines a page, so many lines in all. A number beyond the last is the last.</summary>
public sealed record PageOfList(int Number, int Count, int Size = 100)
{
    public int Last => Math.Max(1, ((Count - 1) / Size) + 1);

    public int Shown => Math.Clamp(Number, 1, Last);

    public int Skip => (Shown - 1) * Size;

    /// <summary>The address of another page of the same list.</summary>
    public Func<int, string> Address { get; init; } = _ => "";

    public static int NumberOf(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 1_000_000) : 1;
}
