using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Import.Returns;

/// <summary>
/// The pieces of a letter by Decree 30/2020/NĐ-CP, Annex I: A4, margins 20 mm (left 30), Times New Roman; body 14 pt, justified, first
/// line indented; head of two columns without borders; tables with full borders whose headings repeat on the next page.
/// </summary>
internal static class LetterParts
{
    private const string Font = "Times New Roman";
    private const int TextWidth = 9069; // 160 mm in twentieths of a point

    public static Styles Styles() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(Fonts(), new FontSize { Val = "28" }, new Languages { Val = "vi-VN" }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        new Style(
            new StyleName { Val = "heading 1" },
            new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "120", After = "60" }, new Indentation { FirstLine = "567" }, new OutlineLevel { Val = 0 }),
            new StyleRunProperties(new Bold()))
        { Type = StyleValues.Paragraph, StyleId = "Heading1" },
        new Style(
            new StyleName { Val = "Table Grid" },
            new StyleParagraphProperties(new SpacingBetweenLines { Before = "20", After = "20" }),
            new StyleTableProperties(new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>())))
        { Type = StyleValues.Table, StyleId = "TableGrid" });

    /// <summary>Issuer and number on the left, the name of the state, place and day on the right.</summary>
    public static Table Head(string subject)
    {
        var left = Cell(40, [Line("[CƠ QUAN CHỦ QUẢN]", 26), Line("[CƠ QUAN BAN HÀNH]", 26, isBold: true, ruledIn: 400), Line("Số:        /[ký hiệu]", 26), Line(subject, 24)]);
        var right = Cell(60, [Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 24, isBold: true), Line("Độc lập - Tự do - Hạnh phúc", 26, isBold: true, ruledIn: 1020), Line("[Địa danh], ngày     tháng     năm", 28, isItalic: true)]);
        return new Table(
            new TableProperties(new TableWidth { Width = TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }),
            Grid([40, 60]),
            new TableRow(left, right));
    }

    public static Paragraph Centred(string text) => new(
        new ParagraphProperties(new SpacingBetweenLines { Before = "240", After = "240" }, new Justification { Val = JustificationValues.Center }),
        Words(text, 28));

    public static Paragraph Heading(string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }), new Run(new Text(text)));

    public static Paragraph Paragraph(string text) => new(
        new ParagraphProperties(new SpacingBetweenLines { Before = "60", After = "60" }, new Indentation { FirstLine = "567" }, new Justification { Val = JustificationValues.Both }),
        Words(text, 28));

    /// <summary>A table with full borders; widths are hundredths of the text's width, numbers stand in the middle.</summary>
    public static Table Table(string[] headings, IReadOnlyList<IReadOnlyList<string>> rows, int[] widths)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "TableGrid" },
                new TableWidth { Width = TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed }),
            Grid(widths));
        table.Append(Row(headings, widths, isHeading: true));
        foreach (var row in rows)
        {
            table.Append(Row(row, widths, isHeading: false));
        }
        return table;
    }

    public static Table Signature()
    {
        var left = Cell(50, [Line("Nơi nhận:", 24, isBold: true, isItalic: true, isLeft: true), Line("- Như trên;", 22, isLeft: true), Line("- Lưu: VT, [đơn vị soạn thảo].", 22, isLeft: true)]);
        var right = Cell(50, [Line("[QUYỀN HẠN, CHỨC VỤ NGƯỜI KÝ]", 28, isBold: true), Line("", 28), Line("", 28), Line("[Họ và tên]", 28, isBold: true)]);
        return new Table(
            new TableProperties(new TableWidth { Width = TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }),
            Grid([50, 50]),
            new TableRow(new TableRowProperties(new CantSplit()), left, right));
    }

    /// <summary>The number of the page in the middle of the top margin; the first page bears none.</summary>
    public static Header PageNumber() => new(new Paragraph(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        new SimpleField(Words("2", 28)) { Instruction = "PAGE" }));

    public static SectionProperties Page(string header) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 1134, Header = 567, Footer = 567 },
        new TitlePage());

    private static TableRow Row(IReadOnlyList<string> cells, int[] widths, bool isHeading)
    {
        var row = new TableRow(isHeading ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
        for (var i = 0; i < cells.Count; i++)
        {
            var isNumber = cells[i].Length > 0 && cells[i].All(c => char.IsAsciiDigit(c) || c == '.');
            row.Append(Cell(widths[i], [Line(cells[i], 24, isBold: isHeading, isLeft: !isHeading && !isNumber)]));
        }
        return row;
    }

    private static TableCell Cell(int width, Paragraph[] lines) =>
        new([new TableCellProperties(new TableCellWidth { Width = (TextWidth * width / 100).ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }), .. lines]);

    private static TableGrid Grid(int[] widths) => new(widths.Select(width => new GridColumn { Width = (TextWidth * width / 100).ToString(CultureInfo.InvariantCulture) }));

    private static Paragraph Line(string text, int size, bool isBold = false, bool isItalic = false, int? ruledIn = null, bool isLeft = false)
    {
        var properties = new ParagraphProperties();
        if (ruledIn is not null)
        {
            properties.Append(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 1 }));
        }
        properties.Append(new SpacingBetweenLines { Before = "0", After = ruledIn is not null ? "60" : "20" });
        if (ruledIn is { } indent)
        {
            var side = indent.ToString(CultureInfo.InvariantCulture);
            properties.Append(new Indentation { Left = side, Right = side });
        }
        properties.Append(new Justification { Val = isLeft ? JustificationValues.Left : JustificationValues.Center });
        return new Paragraph(properties, Words(text, size, isBold, isItalic));
    }

    private static Run Words(string text, int size, bool isBold = false, bool isItalic = false)
    {
        var properties = new RunProperties(Fonts());
        if (isBold)
        {
            properties.Append(new Bold());
        }
        if (isItalic)
        {
            properties.Append(new Italic());
        }
        properties.Append(new FontSize { Val = size.ToString(CultureInfo.InvariantCulture) });
        return new Run(properties, new Text(XmlWords.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static RunFonts Fonts() => new() { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font };

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };
}
