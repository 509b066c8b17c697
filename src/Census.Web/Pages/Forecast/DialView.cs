namespace Census.Web.Pages.Forecast;

/// <summary>A number that can be typed or, where scripts run, slid: the name it is sent by, its label, what stands there, the ends of the slider, and what is wrong with it.</summary>
public sealed record DialView(string Name, string Label, string Value, int Least, int Most, IReadOnlyList<string> Wrong)
{
    public bool MayBeBlank { get; init; }
}
