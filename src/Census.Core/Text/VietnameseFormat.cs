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

    /// <summary>A partial date as it is kept ("1980-03") in the office's form; what is no such date stays as it is.</summary>
    public static string Partial(string kept) => PartialDate.Parse(kept) is { } date ? Partial(date) : kept;

    /// <summary>A moment as it is kept (ISO 8601, UTC) by the clock of Vietnam: 31/12/2025 15:05; what is no moment stays as it is.</summary>
    public static string Moment(string kept) => DateTimeOffset.TryParse(kept, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? Moment(moment) : kept;

    public static string Moment(DateTimeOffset moment) => ByOfficeClock(moment).ToString("dd'/'MM'/'yyyy HH':'mm", CultureInfo.InvariantCulture);

    /// <summary>A moment by the clock of Vietnam, wherever the program runs: the same on every page and in every file.</summary>
    public static DateTimeOffset ByOfficeClock(DateTimeOffset moment) => moment.ToOffset(TimeSpan.FromHours(7));

    public static string Day(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
