namespace Census.Reports.Annexes;

/// <summary>The grounds on which counts stand in a shaded table, light enough for black letters and told apart in a black and white print.</summary>
internal static class Shades
{
    private static readonly (long From, string Fill)[] Steps = [(1000, "7DB5D9"), (200, "9CC7E3"), (50, "BAD8EC"), (10, "D6E8F4"), (1, "EDF5FB")];

    /// <summary>The ground of a count of at least 1.</summary>
    public static string Of(long count) => Steps.First(step => count >= step.From).Fill;
}
