using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Reports.Documents;

/// <summary>How words are set: size in points (null: that of the style), bold, italic, underlined.</summary>
internal sealed record Type(decimal? Pt = null, bool Bold = false, bool Italic = false, bool Underlined = false);

/// <summary>How a paragraph is set beside its style; lengths in millimetres, spaces in points. Null: as the style says.</summary>
internal sealed record Setting(string? Style = null, JustificationValues? Align = null, decimal? BeforePt = null, decimal? AfterPt = null)
{
    public bool KeepNext { get; init; }

    /// <summary>Left and right indents.</summary>
    public decimal? SidesMm { get; init; }

    /// <summary>The exact height of the line.</summary>
    public decimal? LinePt { get; init; }

    /// <summary>Whether a line is drawn above the paragraph.</summary>
    public bool Ruled { get; init; }
}

/// <summary>The pieces of a Word document: runs, paragraphs and lines, with their properties in the order that the schema asks for.</summary>
internal static class WordParts
{
    private const decimal TwipsInMm = 1440 / 25.4m;

    public static string Twips(decimal millimetres) => Whole(decimal.Round(millimetres * TwipsInMm));

    public static string TwentiethsOf(decimal points) => Whole(points * 20);

    public static string HalvesOf(decimal points) => Whole(points * 2);

    public static Paragraph Paragraph(Setting setting, params Run[] runs)
    {
        var paragraph = new Paragraph();
        var properties = Properties(setting);
        if (properties.HasChildren)
        {
            paragraph.Append(properties);
        }
        paragraph.Append(runs);
        return paragraph;
    }

    public static Paragraph Line(string text, Setting setting, Type? type = null) => Paragraph(setting, Words(text, type));

    public static Run Words(string text, Type? type = null)
    {
        var run = new Run();
        var properties = Properties(type ?? new Type());
        if (properties.HasChildren)
        {
            run.Append(properties);
        }
        run.Append(new Text(OfficeWords.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>A thin line, as a paragraph of hardly any height with a border.</summary>
    public static Paragraph Rule(decimal sidesMm) =>
        Paragraph(new Setting { Ruled = true, SidesMm = sidesMm, LinePt = 4, BeforePt = 3, AfterPt = 0, Align = JustificationValues.Center }, Words("", new Type(2)));

    private static ParagraphProperties Properties(Setting setting)
    {
        var properties = new ParagraphProperties();
        if (setting.Style is { } style)
        {
            properties.Append(new ParagraphStyleId { Val = style });
        }
        if (setting.KeepNext)
        {
            properties.Append(new KeepNext());
        }
        if (setting.Ruled)
        {
            properties.Append(new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "000000" }));
        }
        if (setting.BeforePt is not null || setting.AfterPt is not null || setting.LinePt is not null)
        {
            properties.Append(Spacing(setting.BeforePt, setting.AfterPt, setting.LinePt));
        }
        if (setting.SidesMm is { } sides)
        {
            properties.Append(new Indentation { Left = Twips(sides), Right = Twips(sides), FirstLine = "0" });
        }
        if (setting.Align is { } align)
        {
            properties.Append(new Justification { Val = align });
        }
        return properties;
    }

    public static SpacingBetweenLines Spacing(decimal? beforePt, decimal? afterPt, decimal? linePt)
    {
        var spacing = new SpacingBetweenLines();
        if (beforePt is { } before)
        {
            spacing.Before = TwentiethsOf(before);
        }
        if (afterPt is { } after)
        {
            spacing.After = TwentiethsOf(after);
        }
        if (linePt is { } line)
        {
            spacing.Line = TwentiethsOf(line);
            spacing.LineRule = LineSpacingRuleValues.Exact;
        }
        return spacing;
    }

    private static RunProperties Properties(Type type)
    {
        var properties = new RunProperties();
        if (type.Bold)
        {
            properties.Append(new Bold());
        }
        if (type.Italic)
        {
            properties.Append(new Italic());
        }
        if (type.Pt is { } pt)
        {
            properties.Append(new FontSize { Val = HalvesOf(pt) }, new FontSizeComplexScript { Val = HalvesOf(pt) });
        }
        if (type.Underlined)
        {
            properties.Append(new Underline { Val = UnderlineValues.Single });
        }
        return properties;
    }

    private static string Whole(decimal number) => decimal.ToInt32(decimal.Round(number)).ToString(CultureInfo.InvariantCulture);
}
