using System.Globalization;

namespace Census.Reports.Documents;

/// <summary>The look of the page: that of the document's form on paper, and readable on a screen.</summary>
internal static class HtmlStyle
{
    public static string Of(DocumentStyle style)
    {
        var margins = style.MarginsMm;
        var page = string.Create(CultureInfo.InvariantCulture, $"margin: {margins.Top}mm {margins.Right}mm {margins.Bottom}mm {margins.Left}mm;");
        var body = string.Create(CultureInfo.InvariantCulture, $"font: {style.BodyPt}pt/{(style.LineExactPt is { } line ? $"{line}pt" : "1.2")} \"Times New Roman\", \"Liberation Serif\", serif;");
        var indent = style.FirstLineMm.ToString(CultureInfo.InvariantCulture);
        var label = $"font-weight: {(style.Recipients.IsBold ? "bold" : "normal")}; font-style: {(style.Recipients.IsItalic ? "italic" : "normal")}; text-decoration: {(style.Recipients.IsUnderlined ? "underline" : "none")};";
        return $$"""
            @page { size: A4; {{page}} @top-center { content: counter(page); font: 14pt "Times New Roman", serif; } }
            @page :first { @top-center { content: none; } }
            @page wide { size: A4 landscape; }
            body { {{body}} color: #000; background: #fff; margin: 0; }
            main { max-width: 165mm; margin: 0 auto; }
            p { margin: 0 0 6pt; text-align: justify; text-indent: {{indent}}mm; }
            h1, h2, h3 { font-size: inherit; margin: 6pt 0; break-after: avoid; text-indent: {{indent}}mm; }
            h1 { text-align: center; text-indent: 0; margin: 18pt 0 0; }
            .head, .end { display: grid; grid-template-columns: 65fr 100fr; text-align: center; break-inside: avoid; font-size: 13pt; line-height: 1.25; }
            .end { grid-template-columns: 1fr 1fr; margin-top: 18pt; }
            .end div:first-child p { text-align: left; font-size: 11pt; }
            .head p, .end p { text-indent: 0; text-align: center; margin: 0; }
            .end div:first-child .recipients { font-size: 12pt; {{label}} }
            .strong { font-weight: bold; }
            .head .place { font-style: italic; margin-top: 6pt; }
            .ruled span { border-bottom: 0.75pt solid #000; padding-bottom: 2pt; }
            .ruled.short::after, .under.ruled::after { content: ""; display: block; width: 30mm; margin: 3pt auto; border-top: 0.75pt solid #000; }
            .under, .enclosed { text-align: center; text-indent: 0; }
            .enclosed { font-style: italic; }
            .end .signer { margin-top: 28mm; }
            .note { font-size: 11pt; line-height: 1.2; font-style: italic; text-indent: 0; margin: 2pt 0; }
            table { border-collapse: collapse; width: 100%; margin: 6pt 0; font-size: 11pt; line-height: 1.2; }
            caption { font-weight: bold; font-size: 12pt; padding: 3pt; break-after: avoid; }
            th, td { border: 0.5pt solid #000; padding: 2pt 3pt; vertical-align: middle; text-align: left; }
            thead { display: table-header-group; }
            thead th { text-align: center; }
            tbody th { font-weight: normal; }
            tr { break-inside: avoid; }
            .number { text-align: right; }
            .section th, .total th, .total td { font-weight: bold; }
            figure { margin: 6pt 0; break-inside: avoid; text-align: center; }
            figure svg { max-width: 100%; height: auto; }
            figcaption { font-weight: bold; font-size: 12pt; }
            .annex { break-before: page; }
            .annex h2 { text-align: center; text-indent: 0; }
            .wide { page: wide; }
            .wide table { font-size: 10pt; }
            @media screen { main { padding: 20mm 15mm; } .wide { overflow-x: auto; } }

            """.ReplaceLineEndings("\n");
    }
}
