using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Census.Core.Text;
using Census.Core.Time;

namespace Census.Core.People;

/// <summary>What is doubtful about an identity number, or how it was repaired.</summary>
public enum IdDoubt
{
    None,

    /// <summary>The sheet had lost leading zeros; they were put back.</summary>
    ZerosRestored,

    /// <summary>The sheet kept the number in exponent form ("4,08500012E+10"); the last digits are gone.</summary>
    PrecisionLost,

    WrongLength,

    /// <summary>Well formed, but the province is in no list (a birth abroad, or a slip).</summary>
    UnknownProvince,

    SexDiffers,

    BirthYearDiffers,
}

/// <summary>The citizen's number, the 9 digits of an old identity card (CMND), or neither.</summary>
public sealed record CitizenIdReading(CitizenId? Id, string? OldId, IdDoubt Doubt)
{
    public static readonly CitizenIdReading Blank = new(null, null, IdDoubt.None);
}

/// <summary>
/// Reads identity numbers and mends what spreadsheets do to them. Zeros are put back in a citizen's number only when province,
/// sex and birth year are all known and agree. A number that disagrees with the row is kept with a doubt: either may be wrong.
/// </summary>
public static partial class CitizenIdText
{
    private const int OldLength = 9;
    private const int Length = 12;

    public static CitizenIdReading Read(string text, Sex? sex, PartialDate? birth, IReadOnlySet<string> provinces)
    {
        var readings = Plain(text)
            .Split(['/', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => ReadOne(part, sex, birth, provinces))
            .Where(reading => reading != CitizenIdReading.Blank)
            .ToList();
        return readings switch
        {
            [] => CitizenIdReading.Blank,
            [var only] => only,
            // a cell may give both cards; two numbers of one kind are no number
            [var a, var b] when (a.Id ?? b.Id) is { } id && (a.OldId ?? b.OldId) is { } old => new(id, old, a.Id is null ? b.Doubt : a.Doubt),
            _ => new(null, null, IdDoubt.WrongLength),
        };
    }

    private static CitizenIdReading ReadOne(string part, Sex? sex, PartialDate? birth, IReadOnlySet<string> provinces)
    {
        if (Exponent().IsMatch(part.Trim()))
        {
            return new(null, null, IdDoubt.PrecisionLost);
        }
        var digits = Filling().Replace(DecimalZero().Replace(part.Trim(), ""), "");
        if (digits.Length == 0 || Fold.Key(digits) is "khong" or "chuaco" or "chua" or "khongco" or "danglam" or "mat" or "chualam")
        {
            return CitizenIdReading.Blank;
        }
        digits = digits.Replace('o', '0');
        if (!digits.All(char.IsAsciiDigit))
        {
            return new(null, null, IdDoubt.WrongLength);
        }
        return digits.Length switch
        {
            Length => Check(CitizenId.Parse(digits)!, sex, birth, provinces),
            10 or 11 when Restored(digits, sex, birth, provinces) is { } id => new(id, null, IdDoubt.ZerosRestored),
            // nine digits are an old card: no province code begins with three zeros
            OldLength => new(null, digits, IdDoubt.None),
            OldLength - 1 when digits[0] != '0' => new(null, "0" + digits, IdDoubt.ZerosRestored),
            _ => new(null, null, IdDoubt.WrongLength),
        };
    }

    private static CitizenIdReading Check(CitizenId id, Sex? sex, PartialDate? birth, IReadOnlySet<string> provinces)
    {
        var doubt = !provinces.Contains(id.Province) ? IdDoubt.UnknownProvince
            : sex is { } said && said != id.Sex ? IdDoubt.SexDiffers
            : id.BirthYear >= 2100 || (birth is not null && birth.Year != id.BirthYear) ? IdDoubt.BirthYearDiffers
            : IdDoubt.None;
        return new(id, null, doubt);
    }

    private static CitizenId? Restored(string digits, Sex? sex, PartialDate? birth, IReadOnlySet<string> provinces) =>
        sex is not null && birth is not null
        && CitizenId.Parse(digits.PadLeft(Length, '0')) is { } id
        && Check(id, sex, birth, provinces).Doubt == IdDoubt.None
            ? id
            : null;

    private static string Plain(string text) =>
        string.Concat(WellFormed.Of(text).Normalize(NormalizationForm.FormKD).ToLowerInvariant()
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)))
            .Replace('đ', 'd');

    [GeneratedRegex(@"^[0-9]([.,][0-9]+)?e\+?[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Exponent();

    // "40085000123.0", as some programs write a whole number
    [GeneratedRegex(@"(?<=[0-9]{8,})[.,]0$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex DecimalZero();

    [GeneratedRegex(@"can cuoc( cong dan)?|dinh danh( ca nhan)?|cmtnd|cccd|cmnd|cmt|\bcc\b|\bid\b|the|so|[\s.,:'’‘`""\-–_()]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Filling();
}
