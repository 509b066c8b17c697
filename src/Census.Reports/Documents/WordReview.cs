using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Reports.Documents;

/// <summary>
/// A review as a Word document (.docx): head, title, sections with real headings, tables and charts, signature, and every annex on a
/// page of its own, wide ones on their side. The same review gives the same bytes.
/// </summary>
public static class WordReview
{
    private const string HeaderId = "rIdHeader";
    private const string MainPart = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static byte[] Write(ReviewDocument review) => Document(review.Style, $"{review.Title} {review.Subject}", (main, body) =>
    {
        var blocks = new WordBlocks(main, review.Style.TextWidthMm);
        body.Append(WordHead.Head(review.Style, review.Office));
        body.Append(WordHead.Title(review.Style, review.Title, review.Subject));
        body.Append(review.Opening.SelectMany(blocks.Of));
        foreach (var section in review.Sections)
        {
            body.Append(WordParts.Line(section.Heading, new Setting("Heading" + section.Level.ToString(CultureInfo.InvariantCulture))));
            body.Append(section.Blocks.SelectMany(blocks.Of));
        }
        body.Append(review.Closing.SelectMany(blocks.Of));
        body.Append(WordHead.Signature(review.Style, review.Office));
        Annexes(body, review);
    });

    /// <summary>A document of this form with what is put into its body; the body ends with the properties of its last section.</summary>
    internal static byte[] Document(DocumentStyle style, string title, Action<MainDocumentPart, Body> fill)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>(MainPart, "rIdMain");
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = WordStyles.Of(style);
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = new Settings(
                new Zoom { Percent = "100" }, new ThemeFontLanguages { Val = "vi-VN" }, new DecimalSymbol { Val = "," }, new ListSeparator { Val = ";" });
            main.AddNewPart<HeaderPart>(HeaderId).Header = WordPage.Number();
            Properties(document, title);
            var body = new Body();
            main.Document = new Document(body);
            fill(main, body);
            if (body.LastChild is not SectionProperties)
            {
                body.Append(WordPage.Section(style, HeaderId, isWide: false, countsAnew: false));
            }
        }
        bytes.Position = 0;
        return WordPackage.Settled(bytes);
    }

    // a section ends with a paragraph that bears its properties; those of the last one stand at the end of the body
    private static void Annexes(Body body, ReviewDocument review)
    {
        var (wasWide, isAnnex) = (false, false);
        foreach (var annex in review.Annexes)
        {
            body.Append(End(WordPage.Section(review.Style, HeaderId, wasWide, isAnnex)));
            (wasWide, isAnnex) = (annex.Table.IsWide, true);
            body.Append(Annex(review, annex));
        }
        body.Append(WordPage.Section(review.Style, HeaderId, wasWide, isAnnex));
    }

    private static IEnumerable<OpenXmlElement> Annex(ReviewDocument review, DocumentAnnex annex)
    {
        var centred = new Setting(Align: JustificationValues.Center, BeforePt: 0, AfterPt: 0);
        yield return WordParts.Line(annex.Number, new Setting(WordStyles.AnnexTitle));
        yield return WordParts.Line(annex.Table.Caption.ToUpper(CultureInfo.InvariantCulture), centred, new Type(13, Bold: true));
        yield return WordParts.Line(EnclosedWith(review.Office), centred with { AfterPt = 8 }, new Type(13, Italic: true));
        yield return WordTable.Of(annex.Table, WordPage.TextWidthMm(review.Style, annex.Table.IsWide));
        foreach (var note in annex.Table.Notes)
        {
            yield return WordParts.Line(note, new Setting(WordStyles.Note));
        }
    }

    /// <summary>"(Kèm theo Báo cáo số 12/BC-SNV ngày 05 tháng 02 năm 2026 của …)".</summary>
    internal static string EnclosedWith(OfficeSettings office)
    {
        var day = office.Date is null ? "ngày … tháng … năm …" : WordHead.Place(office)[(WordHead.Place(office).IndexOf(", ", StringComparison.Ordinal) + 2)..];
        return $"(Kèm theo Báo cáo số {office.Number ?? "[số, ký hiệu]"} {day} của {office.Name ?? "[cơ quan ban hành]"})";
    }

    private static Paragraph End(SectionProperties section)
    {
        var end = WordParts.Line("", new Setting(BeforePt: 0, AfterPt: 0) { LinePt = 1 }, new Type(1));
        end.ParagraphProperties!.Append(section);
        return end;
    }

    // the name of a person would be that of whoever runs the program: there is none
    private static void Properties(WordprocessingDocument document, string title)
    {
        var part = document.AddNewPart<CoreFilePropertiesPart>("rIdCore");
        using var target = part.GetStream(FileMode.Create);
        new XDocument(new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XElement(Dublin + "title", OfficeWords.Of(title)),
            new XElement(Dublin + "creator", ""),
            new XElement(Dublin + "language", "vi-VN"))).Save(target, SaveOptions.DisableFormatting);
    }
}
