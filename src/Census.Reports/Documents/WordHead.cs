using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Reports.Documents;

/// <summary>
/// The head of a document (issuer and number on the left; mottos, place and day on the right), its title, and its end (recipients on the
/// left, signature on the right), in the form of the State or of the Party.
/// </summary>
internal static class WordHead
{
    private const decimal LeftMm = 65;
    private const decimal RightMm = 100;
    private const string ToFill = "[CƠ QUAN BAN HÀNH]";

    // the line under the issuer is a third to a half as long as the words
    private const decimal PartOfText = 0.42m;
    private const decimal PtInMm = 0.3528m;

    // of the size of a letter, how wide it is on average in this font: small letters, capitals
    private const decimal SmallWidth = 0.47m;
    private const decimal CapitalWidth = 0.72m;

    private static readonly Setting Centred = new(Align: JustificationValues.Center, BeforePt: 0, AfterPt: 0);

    public static Table Head(DocumentStyle style, OfficeSettings office, bool isNumbered = true)
    {
        var left = new List<Paragraph> { Line(office.Superior ?? "[CƠ QUAN CẤP TRÊN]", style.SuperiorPt), Line(office.Issuer ?? ToFill, style.IssuerPt, bold: true) };
        left.AddRange(style.IssuerRuled ? [WordParts.Rule((LeftMm - (WidthOf(office.Issuer ?? ToFill, style.IssuerPt) * PartOfText)) / 2)] : []);
        left.AddRange(style.Star ? [Line("*", style.IssuerPt)] : []);
        left.AddRange(isNumbered ? [Line(style.Number.Replace("{number}", office.Number ?? style.NumberToFill, StringComparison.Ordinal), 13)] : []);
        if (office.Secrecy is { } mark)
        {
            left.Add(Line(mark, 13, bold: true));
        }
        var right = new List<Paragraph>();
        foreach (var motto in style.Mottos)
        {
            right.Add(Line(motto.Text, motto.Pt, bold: true));
            right.AddRange(motto.Ruled ? [WordParts.Rule((RightMm - WidthOf(motto.Text, motto.Pt)) / 2)] : []);
        }
        right.Add(WordParts.Line(Place(office), Centred with { BeforePt = 6 }, new Type(style.PlacePt, Italic: true)));
        return WordTable.Plain((LeftMm, left), (RightMm, right));
    }

    public static IEnumerable<OpenXmlElement> Title(DocumentStyle style, string title, string subject)
    {
        yield return WordParts.Line(title, new Setting(WordStyles.Title, BeforePt: 18));
        yield return WordParts.Line(subject, Centred with { BeforePt = 0 }, new Type(14, Bold: true));
        yield return style.UnderSubject == "dashes"
            ? WordParts.Line("-----", Centred with { AfterPt = 12 })
            : WordParts.Rule((style.TextWidthMm - 50) / 2);
        if (style.UnderSubject != "dashes")
        {
            yield return WordParts.Line("", Centred with { LinePt = 10 });
        }
    }

    public static Table Signature(DocumentStyle style, OfficeSettings office)
    {
        var form = style.Recipients;
        var lines = new Setting(Align: JustificationValues.Left, BeforePt: 0, AfterPt: 0);
        var recipients = office.Recipients.Count > 0 ? office.Recipients : ["[Nơi nhận]"];
        List<Paragraph> left =
        [
            WordParts.Line(form.Label, lines, new Type(form.Pt, form.IsBold, form.IsItalic, form.IsUnderlined)),
            .. recipients.Select(recipient => WordParts.Line($"- {recipient};", lines, new Type(form.LinePt))),
            WordParts.Line($"- {office.Archive ?? style.Archive}.", lines, new Type(form.LinePt)),
        ];
        List<Paragraph> right =
        [
            Line(office.Authority ?? style.Authority, 14, bold: true),
            Line(office.Position ?? style.Position, 14, style.PositionBold),
            .. Enumerable.Repeat("", 4).Select(text => Line(text, 14)),
            Line(office.Signer ?? "[Họ và tên]", 14, bold: true),
        ];
        return WordTable.Plain((style.TextWidthMm / 2, left), (style.TextWidthMm / 2, right));
    }

    /// <summary>"Cao Bằng, ngày 05 tháng 02 năm 2026": days below ten and the first two months with a leading zero.</summary>
    public static string Place(OfficeSettings office)
    {
        var place = office.Place ?? "[Địa danh]";
        return office.Date is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{place}, ngày {day.Day:00} tháng {(day.Month < 3 ? "0" : "")}{day.Month} năm {day.Year}")
            : $"{place}, ngày      tháng      năm      ";
    }

    private static Paragraph Line(string text, decimal pt, bool bold = false) => WordParts.Line(text, Centred, new Type(pt, bold));

    // of a text of one line; a longer one is as wide as the column
    private static decimal WidthOf(string text, decimal pt) =>
        Math.Min(LeftMm, pt * PtInMm * text.Normalize(System.Text.NormalizationForm.FormC).Sum(c => char.IsUpper(c) ? CapitalWidth : SmallWidth));
}
