namespace Census.Reports.Annexes;

/// <summary>The grounds on which counts stand in a shaded table, light enough for black letters and told apart in a black and white print.</summary>
internal static class Shades
{
    private static readonly (long From, string Fill)[] Steps = [(1, "EDF5FB"), (10, "D6E8F4"), (50, "BAD8EC"), (200, "9CC7E3"), (1000, "7DB5D9")];

    /// <summary>The step of a count: 0 for nobody, then from 1, 10, 50, 200 and 1,000 people on.</summary>
    public static int StepOf(long count) => Steps.Count(step => count >= step.From);

    /// <summary>The ground of a count of at least 1.</summary>
    public static string Of(long count) => Steps[StepOf(count) - 1].Fill;
}
