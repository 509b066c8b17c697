using Census.Core.Plans;
using Census.Core.Time;

namespace Census.Reports.Charts;

/// <summary>
/// People by age band and sex, youngest first; those of unknown sex or birth date stand apart. The ages of retirement are those of the
/// law in the year of the round; null draws no line.
/// </summary>
public sealed record PyramidChart(IReadOnlyList<AgeBand> Bands) : Chart
{
    public long Unknown { get; init; }

    public RetirementAge? Retirement { get; init; }
}

/// <summary>Ages in whole years, both included; the first band has no lower end, the last no upper.</summary>
public sealed record AgeBand(int? From, int? To, long Men, long Women)
{
    /// <summary>"dưới 25", "25 - 29", "từ 65".</summary>
    public Title Label => (From, To) switch
    {
        (null, { } to) => new Title(Text($"dưới {to + 1}"), Text($"under {to + 1}")),
        ({ } from, null) => new Title(Text($"từ {from}"), Text($"{from} and over")),
        _ => new Title(Text($"{From} - {To}"), Text($"{From} - {To}")),
    };

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
