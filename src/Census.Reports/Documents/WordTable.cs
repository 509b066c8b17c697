using System.Globalization;
using Census.Reports.Annexes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Reports.Documents;

/// <summary>
/// Tables of a Word document. Tables of figures have full borders, headings that come again on every page, and rows that are not torn;
/// tables that only place things side by side have none.
/// </summary>
internal static class WordTable
{
    private const decimal FigurePt = 11;
    private const decimal WideFigurePt = 10;

    public static Table Of(DocumentTable table, decimal widthMm)
    {
        var widths = Widths([.. table.Columns.Select(column => column.Width)], widthMm);
        var size = table.IsWide ? WideFigurePt : FigurePt;
        var made = Framed(table, widths);
        if (table.Columns.Any(column => column.Group is not null))
        {
            made.Append(Groups(table.Columns, widths, size));
        }
        made.Append(Headings(table.Columns, widths, size));
        foreach (var row in table.Rows)
        {
            made.Append(Row(row, table.Columns, widths, size));
        }
        return made;
    }

    /// <summary>A table without borders: each cell its width in millimetres and its paragraphs.</summary>
    public static Table Plain(params (decimal WidthMm, IReadOnlyList<Paragraph> Lines)[] cells) => new(
        new TableProperties(
            new TableWidth { Width = WordParts.Twips(cells.Sum(cell => cell.WidthMm)), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            Margins(0)),
        new TableGrid(cells.Select(cell => new GridColumn { Width = WordParts.Twips(cell.WidthMm) })),
        new TableRow([new TableRowProperties(new CantSplit()), .. cells.Select(cell => new TableCell([new TableCellProperties(Width(cell.WidthMm)), .. cell.Lines]))]));

    private static Table Framed(DocumentTable table, decimal[] widths) => new(
        new TableProperties(
            new TableWidth { Width = WordParts.Twips(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            new TableJustification { Val = TableRowAlignmentValues.Center },
            new TableBorders(Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
            new TableLayout { Type = TableLayoutValues.Fixed },
            Margins(1),
            new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            new TableCaption { Val = OfficeWords.Of(table.Caption) },
            new TableDescription { Val = OfficeWords.Of(Description(table)) }),
        new TableGrid(widths.Select(width => new GridColumn { Width = WordParts.Twips(width) })));

    private static string Description(DocumentTable table) =>
        $"{table.Caption}: {table.Rows.Count.ToString(CultureInfo.InvariantCulture)} dòng; các cột: {string.Join(", ", table.Columns.Select(column => column.Heading))}";

    // the row of headings over several columns; a column that stands alone goes down into the row below
    private static TableRow Groups(IReadOnlyList<DocumentColumn> columns, decimal[] widths, decimal size)
    {
        var row = HeadingRow();
        for (var i = 0; i < columns.Count;)
        {
            var group = columns[i].Group;
            var end = i + 1;
            while (group is not null && end < columns.Count && columns[end].Group == group)
            {
                end++;
            }
            var properties = new TableCellProperties(Width(widths[i..end].Sum()));
            if (end - i > 1)
            {
                properties.Append(new GridSpan { Val = end - i });
            }
            if (group is null)
            {
                properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
            }
            properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
            row.Append(new TableCell(properties, Heading(group ?? columns[i].Heading, size)));
            i = end;
        }
        return row;
    }

    private static TableRow Headings(IReadOnlyList<DocumentColumn> columns, decimal[] widths, decimal size)
    {
        var hasGroups = columns.Any(column => column.Group is not null);
        var row = HeadingRow();
        for (var i = 0; i < columns.Count; i++)
        {
            var goesOn = hasGroups && columns[i].Group is null;
            var properties = new TableCellProperties(Width(widths[i]));
            if (goesOn)
            {
                properties.Append(new VerticalMerge());
            }
            properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
            row.Append(new TableCell(properties, Heading(goesOn ? "" : columns[i].Heading, size)));
        }
        return row;
    }

    private static TableRow Row(DocumentRow row, IReadOnlyList<DocumentColumn> columns, decimal[] widths, decimal size)
    {
        var made = new TableRow(new TableRowProperties(new CantSplit()));
        var bold = row.Kind != AnnexRowKind.Item;
        if (row.Kind == AnnexRowKind.Section)
        {
            var properties = new TableCellProperties(Width(widths.Sum()), new GridSpan { Val = columns.Count });
            made.Append(new TableCell(properties, Cell(row.Cells.FirstOrDefault(cell => cell is not ("" or "-")) ?? "", JustificationValues.Left, size, bold)));
            return made;
        }
        for (var i = 0; i < columns.Count; i++)
        {
            made.Append(new TableCell(
                Properties(widths[i], row.Fills?[i]),
                Cell(row.Cells[i], columns[i].IsNumber ? JustificationValues.Right : JustificationValues.Left, size, bold)));
        }
        return made;
    }

    private static TableCellProperties Properties(decimal width, string? fill)
    {
        var properties = new TableCellProperties(Width(width));
        if (fill is not null)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        }
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return properties;
    }

    private static TableRow HeadingRow() => new(new TableRowProperties(new CantSplit(), new TableHeader()));

    private static Paragraph Heading(string text, decimal size) => Cell(text, JustificationValues.Center, size, bold: true);

    private static Paragraph Cell(string text, JustificationValues align, decimal size, bool bold) =>
        WordParts.Line(text, new Setting(Align: align, BeforePt: 1, AfterPt: 1) { SidesMm = 0 }, new Type(size, bold));

    private static decimal[] Widths(int[] shares, decimal widthMm)
    {
        decimal all = shares.Sum();
        return [.. shares.Select(share => share * widthMm / all)];
    }

    private static TableCellWidth Width(decimal mm) => new() { Width = WordParts.Twips(mm), Type = TableWidthUnitValues.Dxa };

    private static TableCellMarginDefault Margins(decimal mm)
    {
        var width = short.Parse(WordParts.Twips(mm), CultureInfo.InvariantCulture);
        return new TableCellMarginDefault(
            new TableCellLeftMargin { Width = width, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = width, Type = TableWidthValues.Dxa });
    }

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };
}
