using System.Globalization;
using System.Xml;

namespace Census.Import.Workbooks.Xlsx;

/// <summary>A cell as read: its column from 0, null where it bears no address; whether it is a formula that was never calculated.</summary>
internal readonly record struct PlacedCell(int? Column, Cell Cell, bool LacksResult);

/// <summary>
/// From one cell element to a cell: shared and inline text, stored results of formulas, numbers, days in either system of dates, logical
/// values, errors. A formula without a stored result is an empty cell, and said so. Attributes and values pass through one buffer; texts
/// that recur (shared ones, small numbers, days) are made once.
/// </summary>
internal sealed class XlsxCells(XlsxBook book)
{
    private const double LastDay = 2_958_466; // 31/12/9999
    private const int SmallNumbers = 10_000;
    private const int UsualDays = 60_000; // up to 2064

    private readonly string?[] _numbers = new string?[SmallNumbers];
    private readonly string?[] _days = new string?[UsualDays];
    private char[] _chars = new char[256];

    /// <summary>The reader stands on the cell; afterwards on its end.</summary>
    public PlacedCell Read(XmlReader reader)
    {
        var (type, kind) = (XlsxType.Number, NumberKind.Number);
        int? column = null;
        while (reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                case "r":
                    column = Value(reader) is { IsEmpty: false } address ? XlsxAddress.Of(address).Column : null;
                    break;
                case "t":
                    type = XlsxTypes.Of(Value(reader));
                    break;
                case "s":
                    kind = KindOf(Value(reader));
                    break;
                default:
                    break;
            }
        }
        reader.MoveToElement();
        if (reader.IsEmptyElement)
        {
            return new PlacedCell(column, Cell.Empty, false);
        }
        var (cell, isBlank, hasFormula) = Content(reader, type, kind);
        return new PlacedCell(column, cell, hasFormula && isBlank && type != XlsxType.TextOfFormula);
    }

    // of several values the last counts
    private (Cell Cell, bool IsBlank, bool HasFormula) Content(XmlReader reader, XlsxType type, NumberKind kind)
    {
        var depth = reader.Depth;
        var hasFormula = false;
        var (cell, isBlank) = (Cell.Empty, true);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != depth + 1)
            {
                continue;
            }
            switch (reader.LocalName)
            {
                case "v":
                    var value = ElementValue(reader);
                    (cell, isBlank) = (CellOf(type, kind, value), value.IsEmpty);
                    break;
                case "is":
                    var text = RichText.Read(reader);
                    (cell, isBlank) = (CellOf(type, kind, text), text.Length == 0);
                    break;
                case "f":
                    hasFormula = true;
                    break;
                default:
                    break;
            }
        }
        return (cell, isBlank, hasFormula);
    }

    private Cell CellOf(XlsxType type, NumberKind kind, ReadOnlySpan<char> value) => type switch
    {
        XlsxType.Shared => book.Texts[int.Parse(value, NumberStyles.Integer, CultureInfo.InvariantCulture)],
        XlsxType.TextOfFormula or XlsxType.Inline => Cell.OfText(RichText.Whole(value.ToString())),
        XlsxType.Logical => value.IsEmpty ? Cell.Empty : Cell.OfLogical(value.Trim() is "1" or "true"),
        XlsxType.Fault => Cell.OfFault(value.IsEmpty ? "#?" : value.ToString()),
        XlsxType.Day => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Cell.OfDate(day) : Cell.OfText(value.ToString()),
        _ when value.IsWhiteSpace() => Cell.Empty,
        _ when IsPlain(value) => OfWhole(value, kind),
        _ when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => OfNumber(number, kind),
        _ => Cell.OfText(value.ToString()),
    };

    private NumberKind KindOf(ReadOnlySpan<char> style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < book.Styles.Count ? book.Styles[number] : NumberKind.Number;

    // a whole number is written as it is kept
    private static bool IsPlain(ReadOnlySpan<char> value) => value.Length < 15 && (value[0] != '0' || value.Length == 1) && !value.ContainsAnyExceptInRange('0', '9');

    private Cell OfWhole(ReadOnlySpan<char> digits, NumberKind kind)
    {
        var number = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return kind == NumberKind.Number ? new Cell(CellKind.Number, number < SmallNumbers ? _numbers[number] ??= digits.ToString() : digits.ToString())
            : kind == NumberKind.Date && number < UsualDays ? new Cell(CellKind.Date, _days[number] ??= Cell.OfDate(Day(number)).Text)
            : OfNumber(number, kind);
    }

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

    // a value without runs: the reader stands on its element, afterwards on its end; a text may come in pieces
    private ReadOnlySpan<char> ElementValue(XmlReader reader)
    {
        var length = 0;
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
            {
                length = reader.NodeType == XmlNodeType.Element ? length : Append(reader, length);
            }
        }
        return _chars.AsSpan(0, length);
    }

    private ReadOnlySpan<char> Value(XmlReader reader) => _chars.AsSpan(0, Append(reader, 0));

    // puts the value of the node behind what is in the buffer; how many characters there are now
    private int Append(XmlReader reader, int length)
    {
        while (true)
        {
            length += reader.ReadValueChunk(_chars, length, _chars.Length - length);
            if (length < _chars.Length)
            {
                return length;
            }
            Array.Resize(ref _chars, _chars.Length * 2);
        }
    }
}
