using System.Globalization;
using Census.Core.Time;

namespace Census.Core.Text;

/// <summary>
/// Numbers and dates as a Vietnamese office writes them: 17.178; 24,95; 31/12/2025. Fixed here, because the machine's own
/// Vietnamese culture differs between versions of its data.
/// </summary>
public static class VietnameseFormat
{
    public static readonly NumberFormatInfo Numbers = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        PercentGroupSeparator = ".",
        PercentDecimalSeparator = ",",
        NumberDecimalDigits = 0,
    });

    /// <summary>12/03/1980, 03/1980 or 1980.</summary>
    public static string Partial(PartialDate date) => (date.Month, date.Day) switch
    {
        (not null, not null) => Day(date.First),
        (not null, null) => date.First.ToString("MM'/'yyyy", CultureInfo.InvariantCulture),
        _ => date.Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    public static string Day(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
