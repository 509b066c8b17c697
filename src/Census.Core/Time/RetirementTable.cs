using System.Collections.Immutable;
using Census.Core.People;

namespace Census.Core.Time;

/// <summary>The ages, in months, at which men and women retire who reach them in a year.</summary>
public sealed record RetirementAge(int Year, int MenMonths, int WomenMonths)
{
    public int Months(Sex sex) => sex == Sex.Female ? WomenMonths : MenMonths;
}

/// <summary>
/// When somebody reaches retirement age by a dated table: at the end of the last day of the smallest month m in which the age in
/// months is at least the table's of that month's year (Labour Code 2019 Art. 169, Decree 135/2020). Months decide, never whole years
/// of age: while the ages rise, only nine months of birth (men) or eight (women) retire in a calendar year. Of a birth date known only
/// to the year, 1 January counts. Rows are one a year, without gaps, ages never fall; the first row stands for the years before it, the
/// last for those after. A table that is not so throws: it is a file of ours.
/// </summary>
public sealed record RetirementTable
{
    private readonly ImmutableArray<RetirementAge> _ages;

    public RetirementTable(IEnumerable<RetirementAge> ages)
    {
        _ages = [.. ages];
        if (_ages.IsEmpty || _ages.Zip(_ages.Skip(1)).Any(pair => !Follows(pair.First, pair.Second)))
        {
            throw new ArgumentException("The ages need one row a year, without gaps, and never fall.", nameof(ages));
        }
    }

    public IReadOnlyList<RetirementAge> Ages => _ages;

    /// <summary>The ages of a year.</summary>
    public RetirementAge In(int year) => _ages[Math.Clamp(year - _ages[0].Year, 0, _ages.Length - 1)] with { Year = year };

    public int MonthsIn(Sex sex, int year) => _ages[Math.Clamp(year - _ages[0].Year, 0, _ages.Length - 1)].Months(sex);

    /// <summary>The last day of service.</summary>
    public DateOnly LastDay(Sex sex, PartialDate birth)
    {
        var born = Number(birth.First);
        var month = born + _ages[0].Months(sex);
        while (month - born < MonthsIn(sex, month / 12))
        {
            month++;
        }
        return new DateOnly(month / 12, (month % 12) + 1, 1).AddMonths(1).AddDays(-1);
    }

    public bool Equals(RetirementTable? other) => other is not null && _ages.SequenceEqual(other._ages);

    public override int GetHashCode() => HashCode.Combine(_ages.Length, _ages[0], _ages[^1]);

    private static bool Follows(RetirementAge before, RetirementAge next) =>
        next.Year == before.Year + 1 && next.MenMonths >= before.MenMonths && next.WomenMonths >= before.WomenMonths;

    private static int Number(DateOnly day) => (day.Year * 12) + day.Month - 1;
}
