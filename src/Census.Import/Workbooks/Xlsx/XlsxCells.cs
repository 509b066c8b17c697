using System.Globalization;
using System.Xml;

namespace Census.Import.Workbooks.Xlsx;

/// <summary>
/// From one cell element to a cell: shared and inline text, stored results of formulas, numbers, days in either system of dates, logical
/// values, errors. A formula without a stored result is an empty cell, and said so.
/// </summary>
internal sealed class XlsxCells(XlsxBook book)
{
    private const double LastDay = 2_958_466; // 31/12/9999

    /// <summary>The reader stands on the cell; afterwards on its end. The address is empty where the cell bears none.</summary>
    public (string Address, Cell Cell, bool LacksResult) Read(XmlReader reader)
    {
        var (address, type, style) = ("", "", "");
        while (reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                case "r":
                    address = reader.Value;
                    break;
                case "t":
                    type = reader.Value;
                    break;
                case "s":
                    style = reader.Value;
                    break;
                default:
                    break;
            }
        }
        reader.MoveToElement();
        if (reader.IsEmptyElement)
        {
            return (address, Cell.Empty, false);
        }
        var (value, hasFormula) = Content(reader);
        return (address, value is null ? Cell.Empty : CellOf(type, style, value), hasFormula && string.IsNullOrEmpty(value) && type != "str");
    }

    private static (string? Value, bool HasFormula) Content(XmlReader reader)
    {
        var depth = reader.Depth;
        var hasFormula = false;
        string? value = null;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != depth + 1)
            {
                continue;
            }
            hasFormula |= reader.LocalName == "f";
            value = reader.LocalName switch
            {
                "v" => RichText.ReadValue(reader),
                "is" => RichText.Read(reader),
                _ => value,
            };
        }
        return (value, hasFormula);
    }

    private Cell CellOf(string type, string style, string value) => type switch
    {
        "s" => Cell.OfText(book.Texts[int.Parse(value, NumberStyles.Integer, CultureInfo.InvariantCulture)]),
        "str" or "inlineStr" => Cell.OfText(RichText.Whole(value)),
        "b" => value.Length == 0 ? Cell.Empty : Cell.OfLogical(value.Trim() is "1" or "true"),
        "e" => Cell.OfFault(value.Length == 0 ? "#?" : value),
        "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Cell.OfDate(day) : Cell.OfText(value),
        _ when string.IsNullOrWhiteSpace(value) => Cell.Empty,
        _ when KindOf(style) is var kind && kind == NumberKind.Number && IsPlain(value) => new Cell(CellKind.Number, value),
        _ when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => OfNumber(number, KindOf(style)),
        _ => Cell.OfText(value),
    };

    private NumberKind KindOf(string style) =>
        style.Length > 0 && int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < book.Styles.Count ? book.Styles[number] : NumberKind.Number;

    // a whole number is written as it is kept
    private static bool IsPlain(string value) => value.Length < 15 && (value[0] != '0' || value.Length == 1) && !value.AsSpan().ContainsAnyExceptInRange('0', '9');

    private Cell OfNumber(double number, NumberKind kind) => kind switch
    {
        NumberKind.Date when number is >= 0 and < LastDay => Cell.OfDate(Day(number)),
        NumberKind.Time when number >= 1 && number < LastDay => Cell.OfDate(Day(number)),
        NumberKind.Time or NumberKind.Duration when Math.Abs(number) < LastDay => Cell.OfText(TimeSpan.FromSeconds(Math.Round(number * 86_400)).ToString("c", CultureInfo.InvariantCulture)),
        _ => Cell.OfNumber(number),
    };

    // the system of 1900 counts a 29 February that never was; before it a day's number is one too small
    private DateTime Day(double number) => book.Is1904
        ? new DateTime(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(Math.Min(number, LastDay - 1463))
        : new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays(number < 60 ? number + 1 : Math.Min(number, LastDay - 1));
}
