using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>
/// How Excel shows a value under a number format code: the members that ClosedXML calls, for the formats that office lists use.
/// Known: General, @, digits with optional thousands, decimals and percent (0, 0.00, #,##0, 0%), and dates and times made of
/// d, m, y, h and s. What it does not know (colours, conditions, fractions, exponents, quoted text, sections after the first)
/// is shown as General; <see cref="IsValid"/> is false only for a code that is blank or has a quotation mark left open.
/// </summary>
public class NumberFormat
{
    private static readonly DateTime Epoch = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private const string DateLetters = "dmyhsDMYHS";
    private readonly string _code;

    /// <summary>Takes a format code as Excel stores it (English letters); only its first section is used.</summary>
    public NumberFormat(string formatString)
    {
        _code = WithoutLocale((formatString ?? "").Split(';')[0].Trim());
        IsValid = _code.Length > 0 && _code.Count(c => c == '"') % 2 == 0;
        IsDateTimeFormat = IsValid && IsDate(_code);
    }

    public bool IsValid { get; }

    /// <summary>Whether numbers under this format are days and times.</summary>
    public bool IsDateTimeFormat { get; }

    /// <summary>The value as text; separators come from the culture. Null is empty, text stays as it is.</summary>
    public string Format(object? value, CultureInfo culture) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime day => IsDateTimeFormat ? Day(day, culture) : Number((day - Epoch).TotalDays, culture),
        TimeSpan time => IsDateTimeFormat ? Day(Epoch + time, culture) : Number(time.TotalDays, culture),
        IConvertible number => Serial(number.ToDouble(culture), culture),
        _ => value.ToString() ?? "",
    };

    // "[$-42A]dd/mm/yyyy": the language in which month names would be written; the caller's culture decides that here
    private static string WithoutLocale(string code) =>
        code.StartsWith("[$", StringComparison.Ordinal) && code.Contains(']') ? code[(code.IndexOf(']') + 1)..] : code;

    private string Serial(double number, CultureInfo culture) =>
        IsDateTimeFormat && number is >= 0 and < 2958466 ? Day(Epoch.AddDays(number), culture) : Number(number, culture);

    private string Number(double number, CultureInfo culture)
    {
        var percent = _code.EndsWith('%');
        var digits = percent ? _code[..^1] : _code;
        if (digits.Length == 0 || digits.Any(c => c is not ('0' or '#' or ',' or '.')) || digits.EndsWith(','))
        {
            return number.ToString("G15", culture);
        }
        return number.ToString(percent ? digits + "%" : digits, culture);
    }

    private string Day(DateTime day, CultureInfo culture)
    {
        var text = new System.Text.StringBuilder();
        for (int start = 0, end; start < _code.Length; start = end)
        {
            end = start + 1;
            while (end < _code.Length && Lower(end) == Lower(start))
            {
                end++;
            }
            text.Append(Part(day, start, end - start, culture));
        }
        return text.ToString();
    }

    private string Part(DateTime day, int start, int length, CultureInfo culture) => Lower(start) switch
    {
        'y' => day.ToString(length > 2 ? "yyyy" : "yy", culture),
        'm' when IsMinute(start, start + length) => Digits(day.Minute, length),
        'm' => length <= 2 ? Digits(day.Month, length) : day.ToString(length == 3 ? "MMM" : "MMMM", culture),
        'd' => length <= 2 ? Digits(day.Day, length) : day.ToString(length == 3 ? "ddd" : "dddd", culture),
        'h' => Digits(day.Hour, length),
        's' => Digits(day.Second, length),
        '\\' => "",
        var c => new string(c, length),
    };

    // an m is a minute after hours or before seconds: "h:mm" and "mm:ss", never "dd/mm"
    private bool IsMinute(int start, int end) =>
        NearestLetter(start - 1, -1) == 'h' || NearestLetter(end, 1) == 's';

    private char NearestLetter(int from, int step)
    {
        for (var i = from; i >= 0 && i < _code.Length; i += step)
        {
            if (DateLetters.Contains(_code[i]))
            {
                return Lower(i);
            }
        }
        return '\0';
    }

    private char Lower(int index) => char.ToLowerInvariant(_code[index]);

    private static string Digits(int number, int length) =>
        number.ToString(length == 1 ? "0" : "00", CultureInfo.InvariantCulture);

    private static bool IsDate(string code) =>
        code.Any(DateLetters.Contains) && code.All(c => DateLetters.Contains(c) || " /-.:,\\".Contains(c));
}
