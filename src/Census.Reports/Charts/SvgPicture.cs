namespace Census.Reports.Charts;

/// <summary>A chart as the text of an SVG picture that needs nothing else, with its size in pixels.</summary>
public sealed record SvgPicture(string Text, int Width, int Height)
{
    /// <summary>The picture alone on a page, for a browser that makes .png or .pdf of it.</summary>
    public string Page => $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>html,body{{margin:0;background:#fff}}svg{{display:block}}</style></head><body>{Text}</body></html>";
}
