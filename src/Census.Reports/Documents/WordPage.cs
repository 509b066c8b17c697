using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Reports.Documents;

/// <summary>Pages: A4 upright or on its side, margins, and the number of the page in the middle of the top margin, which the first page does not bear.</summary>
internal static class WordPage
{
    private const decimal LongMm = 297;
    private const decimal ShortMm = 210;
    private const decimal NumberPt = 14;

    public static Header Number() => new(new Paragraph(
        new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0" }, new Justification { Val = JustificationValues.Center }),
        new SimpleField(WordParts.Words("2", new Type(NumberPt))) { Instruction = " PAGE " }));

    /// <summary>The properties of a section; its pages are counted on their own where it is an annex.</summary>
    public static SectionProperties Section(DocumentStyle style, string header, bool isWide, bool countsAnew)
    {
        var margins = style.MarginsMm;
        var section = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
            new SectionType { Val = SectionMarkValues.NextPage },
            isWide
                ? new PageSize { Width = Number(LongMm), Height = Number(ShortMm), Orient = PageOrientationValues.Landscape }
                : new PageSize { Width = Number(ShortMm), Height = Number(LongMm) },
            new PageMargin { Top = Whole(margins.Top), Bottom = Whole(margins.Bottom), Left = Number(margins.Left), Right = Number(margins.Right), Header = Number(10), Footer = Number(10), Gutter = 0 });
        if (countsAnew)
        {
            section.Append(new PageNumberType { Start = 1 });
        }
        section.Append(new TitlePage());
        return section;
    }

    public static decimal TextWidthMm(DocumentStyle style, bool isWide) => (isWide ? LongMm : ShortMm) - style.MarginsMm.Left - style.MarginsMm.Right;

    private static uint Number(decimal mm) => uint.Parse(WordParts.Twips(mm), CultureInfo.InvariantCulture);

    private static int Whole(decimal mm) => int.Parse(WordParts.Twips(mm), CultureInfo.InvariantCulture);
}
