using Census.Core.Numbers;

namespace Census.Core.Time;

/// <summary>
/// A day as a number of years, so that the last day of 2025 is 2025 and the last day of June 2026 is 2026 less a half: months count
/// alike, days alike inside their month. Used for paths and the years left (statistics of mid-year dates).
/// </summary>
public static class YearFraction
{
    public static Fraction Of(DateOnly day)
    {
        var inMonth = DateTime.DaysInMonth(day.Year, day.Month);
        return (day.Year - 1) + ((day.Month - 1 + new Fraction(day.Day, inMonth)) / 12);
    }

    public static Fraction EndOf(int year) => year;
}
