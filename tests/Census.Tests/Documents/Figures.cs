using System.Globalization;
using System.Text.Json;

namespace Census.Tests.Documents;

/// <summary>Numbers read back from a document, as a program has them.</summary>
internal static class Figures
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>Holds rows of code, title, numerator, denominator, actual, value, gap and verdict against the targets of the JSON.</summary>
    public static void SameAsJson(IEnumerable<string[]> rows, string json)
    {
        var targets = JsonDocument.Parse(json).RootElement.GetProperty("targets").EnumerateArray().ToList();
        rows.Select(row => row[0]).Should().Equal(targets.Select(target => target.GetProperty("code").GetString()));
        foreach (var (row, target) in rows.Zip(targets))
        {
            Number(row[2]).Should().Be(Of(target, "numerator"), row[0]);
            Number(row[3]).Should().Be(Of(target, "denominator"), row[0]);
            Number(row[5]).Should().Be(Of(target, "value"), row[0]);
            var nobody = target.GetProperty("status").GetString() == "none";
            Number(row[6]).Should().Be(nobody ? null : Of(target, "gapPeople"), row[0]);
            var (shown, actual) = (Number(row[4].Split(' ')[0]), Of(target, "actual"));
            (shown is null).Should().Be(actual is null, row[0]);
            Math.Abs((shown ?? 0) - (actual ?? 0)).Should().BeLessThanOrEqualTo(0.005m, row[0]);
        }
    }

    public static decimal? Of(JsonElement row, string name) => row.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    /// <summary>The people counted: "1.234", "12,5% (1/8), chưa rõ 3" (1), "-" or what was entered by hand (null).</summary>
    public static decimal? Counted(string words)
    {
        var share = words.IndexOf('(', StringComparison.Ordinal) is var i and >= 0 && words.Contains('/', StringComparison.Ordinal) ? words[(i + 1)..words.IndexOf('/', StringComparison.Ordinal)] : words.Split(',', ' ')[0];
        return decimal.TryParse(share, NumberStyles.Number, Vietnamese, out var number) ? number : null;
    }

    /// <summary>"từ 25.767", "24,96%", "-" (null).</summary>
    public static decimal? Number(string words)
    {
        var digits = words.Split(' ')[^1].TrimEnd('%');
        return digits == "-" ? null : decimal.Parse(digits, NumberStyles.Number, Vietnamese);
    }
}
