using System.Globalization;

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

    public static string Day(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
