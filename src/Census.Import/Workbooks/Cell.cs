using System.Globalization;
using Census.Core.Text;

namespace Census.Import.Workbooks;

/// <summary>What a cell of a sheet can hold. A fault is a formula error (#REF!, #N/A …), never text.</summary>
public enum CellKind
{
    Empty,
    Text,
    Number,
    Date,
    Logical,
    Fault,
}

/// <summary>
/// One cell as the sheet says it, before any meaning: its kind and its text. Numbers are written without exponent or thousands
/// separators and with a dot, dates as 1980-03-12, logical values as TRUE and FALSE. Blank text is an empty cell; broken halves of
/// characters are marked as lost.
/// </summary>
public readonly record struct Cell(CellKind Kind, string Text)
{
    public static readonly Cell Empty = new(CellKind.Empty, "");

    public bool IsEmpty => Kind == CellKind.Empty;

    public string Text { get; } = Text;

    /// <summary>The number of a number cell, else null.</summary>
    public double? Number => Kind == CellKind.Number
        ? double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture)
        : null;

    public static Cell OfText(string text) =>
        string.IsNullOrWhiteSpace(text) ? Empty : new Cell(CellKind.Text, WellFormed.Of(text));

    public static Cell OfNumber(double number) => new(CellKind.Number, Plain(number));

    public static Cell OfDate(DateTime date) =>
        new(CellKind.Date, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Cell OfLogical(bool value) => new(CellKind.Logical, value ? "TRUE" : "FALSE");

    public static Cell OfFault(string code) => new(CellKind.Fault, code);

    // an identity number kept as a number must not come out as 4.08500012E+10
    private static string Plain(double number) =>
        Math.Abs(number) < 1e15 && Math.Floor(number) == number
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("0.##########", CultureInfo.InvariantCulture);
}
