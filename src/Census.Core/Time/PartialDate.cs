using System.Globalization;

namespace Census.Core.Time;

/// <summary>
/// A date known to the day, to the month or only to the year. Written and stored as ISO text: "1980-03-12", "1980-03", "1980".
/// Years 1900 to 2099. A list says the same days a thousand times: of a full date there is one object. Making one from parts that are no date gives null, never an exception.
/// </summary>
public sealed record PartialDate
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    private static readonly int FirstDay = new DateOnly(FirstYear, 1, 1).DayNumber;
    private static readonly PartialDate?[] Days = new PartialDate?[new DateOnly(LastYear, 12, 31).DayNumber - FirstDay + 1];

    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    public bool IsFull => Day is not null;

    /// <summary>The first day it can stand for: 1980 is 1 January 1980.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can stand for: 1980-02 is 29 February 1980.</summary>
    public DateOnly Last => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    public static PartialDate? Of(int year, int? month = null, int? day = null) =>
        year is < FirstYear or > LastYear
        || month is < 1 or > 12
        || (day is not null && month is null)
        || (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value)))
            ? null
            : day is { } known ? Of(new DateOnly(year, month!.Value, known)) : new PartialDate(year, month, null);

    public static PartialDate Of(DateOnly day) => day.Year is < FirstYear or > LastYear
        ? new PartialDate(day.Year, day.Month, day.Day)
        : Days[day.DayNumber - FirstDay] ??= new PartialDate(day.Year, day.Month, day.Day);

    /// <summary>Reads the ISO text that <see cref="ToString"/> writes; anything else is null.</summary>
    public static PartialDate? Parse(string? iso)
    {
        Span<Range> parts = stackalloc Range[4];
        Span<int> numbers = stackalloc int[4];
        var count = iso.AsSpan().Split(parts, '-');
        for (var i = 0; i < count; i++)
        {
            if (!int.TryParse(iso.AsSpan(parts[i]), NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }
        return count switch
        {
            1 => Of(numbers[0]),
            2 => Of(numbers[0], numbers[1]),
            3 => Of(numbers[0], numbers[1], numbers[2]),
            _ => null,
        };
    }

    /// <summary>Whether both can be the same day: 1980 agrees with 1980-03-12, 1980-03 does not agree with 1980-04.</summary>
    public bool Agrees(PartialDate other) => IsFull && other.IsFull ? Equals(other) : First <= other.Last && other.First <= Last;

    public override string ToString() => (Month, Day) switch
    {
        ({ } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{m:00}-{d:00}"),
        ({ } m, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{m:00}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };
}
