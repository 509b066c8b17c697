namespace Census.Reports.Charts.Drawings;

/// <summary>
/// Colours that the colour-blind tell apart (Okabe and Ito) and a row of blues from dark to light; where two meet they differ in
/// lightness or pattern too, so that a black and white print keeps them apart.
/// </summary>
internal static class Paint
{
    public const string Ink = "#1A1A1A";
    public const string Soft = "#555555";
    public const string Faint = "#D9D9D9";
    public const string Track = "#EFEFEF";
    public const string Green = "#009E73";
    public const string Orange = "#E69F00";
    public const string Blue = "#0072B2";
    public const string Vermilion = "#D55E00";
    public const string Sky = "#56B4E9";

    /// <summary>The degree groups from the highest down; the second and the unknown are patterned, what is not published is blank.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["#08306B", "url(#stripes)", "#2F7EBC", "#8FC1E0", "#CFE3F2", "#F4F4F4", "url(#hatch)", "#FFFFFF"];

    /// <summary>Letters on each of the levels; on a pattern none are legible, so what is patterned is labelled outside.</summary>
    public static IReadOnlyList<string?> OnLevels { get; } = ["#FFFFFF", null, "#FFFFFF", Ink, Ink, Ink, null, Ink];

    /// <summary>The patterns that the pictures use.</summary>
    public const string Patterns =
        "<pattern id=\"stripes\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" fill=\"#FFFFFF\"/><rect width=\"3\" height=\"5\" fill=\"#08306B\"/></pattern>"
        + "<pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-45)\"><rect width=\"5\" height=\"5\" fill=\"#FFFFFF\"/><rect width=\"1.2\" height=\"5\" fill=\"#777777\"/></pattern>"
        + "<pattern id=\"missed\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#FFFFFF\"/><rect width=\"3.6\" height=\"6\" fill=\"#D55E00\"/></pattern>";
}
