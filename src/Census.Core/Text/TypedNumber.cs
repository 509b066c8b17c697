using System.Globalization;

namespace Census.Core.Text;

/// <summary>
/// A number as somebody types it into a field: 2,5 or 2.5, without separators of thousands. 1.000 is a thousand to one reader and one to another, so
/// it is no number (null), nor is anything beyond a million millions.
/// </summary>
public static class TypedNumber
{
    private const decimal Most = 1_000_000_000_000m;

    public static decimal? Read(string? text) =>
        (text ?? "").Trim() is { Length: > 0 } typed && typed.Split('.', ',') is not [_, { Length: 3 }]
        && decimal.TryParse(typed.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && decimal.Abs(number) <= Most
            ? number
            : null;
}
