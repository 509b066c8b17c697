using System.Globalization;
using System.Numerics;

namespace Census.Core.Numbers;

/// <summary>
/// An exact number, top over bottom in lowest terms; the bottom is positive. Everything that decides a verdict is compared as one
/// of these: a rounded figure never is. Dividing by zero is a bug of the caller and throws.
/// </summary>
public sealed record Fraction : IComparable<Fraction>
{
    public static readonly Fraction Zero = new(0, 1);

    public Fraction(BigInteger top, BigInteger bottom)
    {
        if (bottom.IsZero)
        {
            throw new DivideByZeroException();
        }
        var shared = BigInteger.GreatestCommonDivisor(top, bottom) * bottom.Sign;
        Top = top / shared;
        Bottom = bottom / shared;
    }

    public BigInteger Top { get; }

    public BigInteger Bottom { get; }

    public bool IsWhole => Bottom.IsOne;

    public static implicit operator Fraction(long whole) => new(whole, 1);

    /// <summary>The decimal exactly as it is written: 24.5 is 49/2.</summary>
    public static Fraction Of(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var scale = BigInteger.Pow(10, (parts[3] >> 16) & 0xFF);
        var digits = ((BigInteger)unchecked((uint)parts[2]) << 64)
            | ((BigInteger)unchecked((uint)parts[1]) << 32)
            | unchecked((uint)parts[0]);
        return new Fraction(value < 0 ? -digits : digits, scale);
    }

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Top * b.Bottom) - (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Top * b.Bottom, a.Bottom * b.Top);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public int CompareTo(Fraction? other) => other is null ? 1 : (Top * other.Bottom).CompareTo(other.Top * Bottom);

    /// <summary>The largest whole number not above it.</summary>
    public BigInteger Floor()
    {
        var whole = BigInteger.DivRem(Top, Bottom, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    /// <summary>The smallest whole number not below it.</summary>
    public BigInteger Ceiling() => -new Fraction(-Top, Bottom).Floor();

    /// <summary>For printing only: rounded to so many decimals, half away from zero, without idle zeros. Up to 20 decimals.</summary>
    public decimal Rounded(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        var half = new Fraction(1, 2);
        var scaled = new Fraction(BigInteger.Abs(Top) * scale, Bottom);
        var digits = (scaled + half).Floor() * Top.Sign;
        return Trimmed((decimal)digits / (decimal)scale);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Top}/{Bottom}");

    // dividing by a one with 28 zeros behind the point drops the zeros at the end
    private static decimal Trimmed(decimal value) => value / 1.0000000000000000000000000000m;
}
