using System.Globalization;
using Census.Core.Ledger;

namespace Census.Import.Review;

/// <summary>
/// Somebody as an officer names him or her: by number ("436"), or by the row that speaks of the person or waits ("12:1:27": import,
/// sheet, row). Exactly one of the two is there.
/// </summary>
public sealed record SomebodyNamed(long? PersonNo, RowPlace? Row)
{
    /// <summary>Null when the text is neither a number nor a place.</summary>
    public static SomebodyNamed? Parse(string text) => RowPlace.Parse(text) is { } row ? new SomebodyNamed(null, row)
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new SomebodyNamed(number, null)
        : null;

    public override string ToString() => Row?.ToString() ?? PersonNo!.Value.ToString(CultureInfo.InvariantCulture);
}
