using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Reports.Documents;

/// <summary>The styles of a document, so that an office can change the look in one place: body, headings for the navigation pane, notes, captions, tables.</summary>
internal static class WordStyles
{
    public const string Font = "Times New Roman";
    public const string Body = "BodyText";
    public const string Note = "GhiChu";
    public const string Caption = "Caption";
    public const string Title = "Title";
    public const string AnnexTitle = "PhuLuc";
    public const decimal NotePt = 11;

    public static Styles Of(DocumentStyle style) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
                new Color { Val = "000000" },
                new FontSize { Val = WordParts.HalvesOf(style.BodyPt) },
                new FontSizeComplexScript { Val = WordParts.HalvesOf(style.BodyPt) },
                new Languages { Val = "vi-VN", EastAsia = "vi-VN", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault()),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Named(Body, "Body Text", [Spacing(style), Indent(style), Justified(JustificationValues.Both)], []),
        Heading(1, style, new Bold()),
        Heading(2, style, new Bold()),
        Heading(3, style, new Bold(), new Italic()),
        Named(Title, "Title", [new KeepNext(), WordParts.Spacing(12, 0, null), Justified(JustificationValues.Center), new OutlineLevel { Val = 9 }], [new Bold(), Size(style.TitlePt)]),
        Named(AnnexTitle, "Phụ lục", [new KeepNext(), WordParts.Spacing(0, 0, null), Justified(JustificationValues.Center), new OutlineLevel { Val = 0 }], [new Bold(), Size(14)]),
        Named(Note, "Ghi chú", [WordParts.Spacing(2, 6, null), Justified(JustificationValues.Both)], [new Italic(), Size(NotePt)]),
        Named(Caption, "caption", [new KeepNext(), WordParts.Spacing(6, 3, null), Justified(JustificationValues.Center)], [new Bold(), Size(12)]));

    private static Style Heading(int level, DocumentStyle style, params OpenXmlElement[] run) => Named(
        "Heading" + level.ToString(CultureInfo.InvariantCulture),
        "heading " + level.ToString(CultureInfo.InvariantCulture),
        [new KeepNext(), new KeepLines(), WordParts.Spacing(6, style.AfterPt, style.LineExactPt), Indent(style), Justified(JustificationValues.Both), new OutlineLevel { Val = level - 1 }],
        run);

    private static Style Named(string id, string name, OpenXmlElement[] paragraph, OpenXmlElement[] run)
    {
        var made = new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = id };
        made.Append(new StyleParagraphProperties(paragraph));
        if (run.Length > 0)
        {
            made.Append(new StyleRunProperties(run));
        }
        return made;
    }

    private static SpacingBetweenLines Spacing(DocumentStyle style) => WordParts.Spacing(0, style.AfterPt, style.LineExactPt);

    private static Indentation Indent(DocumentStyle style) => new() { FirstLine = WordParts.Twips(style.FirstLineMm) };

    private static Justification Justified(JustificationValues way) => new() { Val = way };

    private static FontSize Size(decimal pt) => new() { Val = WordParts.HalvesOf(pt) };
}
