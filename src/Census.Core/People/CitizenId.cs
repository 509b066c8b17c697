using System.Globalization;

namespace Census.Core.People;

/// <summary>
/// A citizen's identity number: 12 digits PPP G YY NNNNNN (province where the birth was registered, sex and century, last two
/// digits of the birth year, six random digits; no check digit). Decree 137/2015/NĐ-CP Art. 13, Identity Law 26/2023/QH15
/// Art. 12. A value is well formed; whether it fits the person's sex and birth year is a check, not a condition.
/// </summary>
public sealed record CitizenId
{
    private CitizenId(string digits) => Digits = digits;

    public string Digits { get; }

    /// <summary>The first three digits, a code of the 63 former provinces or of a country.</summary>
    public string Province => Digits[..3];

    public Sex Sex => SexCentury % 2 == 0 ? Sex.Male : Sex.Female;

    public int BirthYear => 1900 + (100 * (SexCentury / 2)) + int.Parse(Digits[4..6], CultureInfo.InvariantCulture);

    /// <summary>As shown to those without the right to see it: "0040******23".</summary>
    public string Masked => string.Concat(Digits.AsSpan(0, 4), "******", Digits.AsSpan(10));

    /// <summary>Whether one number may be the other with a slip of the pen: they differ in one or two of their places.</summary>
    public bool IsSlipOf(CitizenId other) => Digits.Zip(other.Digits).Count(pair => pair.First != pair.Second) is 1 or 2;

    private int SexCentury => Digits[3] - '0';

    /// <summary>The number in exactly 12 digits, else null.</summary>
    public static CitizenId? Parse(string? digits) =>
        digits is { Length: 12 } && digits.All(char.IsAsciiDigit) ? new CitizenId(digits) : null;

    public override string ToString() => Masked;
}
