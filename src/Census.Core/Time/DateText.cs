using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Census.Core.Text;

namespace Census.Core.Time;

/// <summary>
/// Dates as people write them, always day before month before year (or ISO, year first), to the precision given: "00/00/1980"
/// and "--/--/1980" are the year 1980. A day that does not exist, two dates in one cell or anything else is null.
/// </summary>
public static partial class DateText
{
    private const int FirstSerial = 10_000;
    private const int LastSerial = 60_000;
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    /// <summary>
    /// The date in the text. A year of two digits is the latest such year not after <paramref name="pivotYear"/> (for birth
    /// dates: this year less 15).
    /// </summary>
    public static PartialDate? Read(string text, int pivotYear)
    {
        if (text.Length is > 8 and < 20 && !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return null; // the number of a citizen
        }
        var plain = Plain(text);
        if (Digits8().IsMatch(plain))
        {
            var digits = int.Parse(plain, CultureInfo.InvariantCulture);
            return OfDigits(digits) ?? (digits % 10_000 is >= 1900 and <= 2049 ? PartialDate.Of(digits % 10_000, digits / 10_000 % 100, digits / 1_000_000) : null);
        }
        if (YearFirst().Match(plain) is { Success: true } iso)
        {
            return PartialDate.Of(Number(iso, "y")!.Value, Number(iso, "m"), Number(iso, "d"));
        }
        return DayFirst().Match(plain) is { Success: true } match ? OfParts(match, pivotYear) : null;
    }

    /// <summary>
    /// The date in a number cell: 1930 to 2049 is a year, 10,000 to 60,000 a day of Excel's 1900 calendar (its time of day is
    /// left out), eight digits are yyyymmdd.
    /// </summary>
    public static PartialDate? FromNumber(double value)
    {
        if (value is >= FirstSerial and <= LastSerial)
        {
            return PartialDate.Of(SerialZero.AddDays((int)value));
        }
        if (value != Math.Floor(value))
        {
            return null;
        }
        return value switch
        {
            >= 1930 and <= 2049 => PartialDate.Of((int)value),
            >= 19000101 and <= 20991231 => OfDigits((int)value),
            _ => null,
        };
    }

    private static PartialDate? OfDigits(int yyyymmdd) =>
        PartialDate.Of(yyyymmdd / 10000, yyyymmdd / 100 % 100, yyyymmdd % 100);

    private static PartialDate? OfParts(Match match, int pivotYear)
    {
        if (Year(match.Groups["y"].Value, pivotYear) is not { } year)
        {
            return null;
        }
        var month = Number(match, "m");
        return month is null or 0 ? PartialDate.Of(year)
            : Number(match, "d") is { } day and not 0 ? PartialDate.Of(year, month, day)
            : PartialDate.Of(year, month);
    }

    private static int? Year(string digits, int pivotYear)
    {
        var year = int.Parse(digits.TrimStart('\'', ' '), CultureInfo.InvariantCulture);
        return year > 99 ? year : year <= pivotYear - 2000 ? 2000 + year : 1900 + year;
    }

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Lower case without marks, words turned into slashes, typographic signs into plain ones, letter o into zero.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in WellFormed.Of(text).Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                plain.Append(c switch { '’' or '‘' or '`' => '\'', '–' or '—' or '−' => '-', '\\' or ',' => '/', _ when char.IsWhiteSpace(c) => ' ', _ => c });
            }
        }
        var words = MonthOrYearWord().Replace(LeadingWord().Replace(plain.ToString().Trim(), ""), "/");
        words = TimeOfDay().Replace(EnglishMonth().Replace(words, month => MonthNumber(month.Value)), "");
        words = Slashes().Replace(SpacesAtSign().Replace(words, "${sign}"), "/").Trim(' ', ';');
        words = LeadingQuote().Replace(words, "").TrimEnd('/', '-', '.', ' ');
        return OnlyDateSigns().IsMatch(words) && words.Any(char.IsAsciiDigit) ? words.Replace('o', '0').TrimEnd('.') : words.TrimEnd('.');
    }

    private static string MonthNumber(string english) => (("janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(english[..3], StringComparison.Ordinal) / 3) + 1).ToString(CultureInfo.InvariantCulture);

    // tables of text from an English Excel: 12-Mar-80
    [GeneratedRegex(@"(?<=[0-9][-/ ])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=[-/ ][0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex EnglishMonth();

    [GeneratedRegex(@"/{2,}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Slashes();

    // the sign with which Excel marks a text, typed into the cell
    [GeneratedRegex(@"^'(?=[0-9]{1,2}[-/.]|[0-9]{4}$)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex LeadingQuote();

    [GeneratedRegex(@"^[0-9]{8}$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Digits8();

    [GeneratedRegex(@"^(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})([-/.](?<d>[0-9]{1,2}))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex YearFirst();

    // a part left open is nothing, dashes, dots, question marks, lines or x; two digits alone are no year unless marked ('80)
    [GeneratedRegex(@"^((?<d>[0-9]{1,2}|-{1,3}|\.{2,3}|\?{1,2}|_+|x{1,2})?[-/.])?((?<m>[0-9]{1,2}|-{1,3}|\.{2,3}|\?{1,2}|_+|x{1,2})?[-/.])(?<y>[0-9]{4}|'?[0-9]{2}(?<=.[-/.].*[-/.].*|'..))$|^(?<y>[0-9]{4}|'[0-9]{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(ngay sinh|nam sinh|sinh ngay|sinh nam|sinh|ngay|ns)\b[ :.]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex LeadingWord();

    [GeneratedRegex(@"[ ,/]*\b(thang|nam)\b[ :]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex MonthOrYearWord();

    [GeneratedRegex(@"[ t][0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?( ?[ap]m)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@" *(?<sign>[-/.]) *", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex SpacesAtSign();

    [GeneratedRegex(@"^[0-9o/.'?_x-]+$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OnlyDateSigns();
}
