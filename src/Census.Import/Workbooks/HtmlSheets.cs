using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Census.Import.Workbooks;

/// <summary>
/// A web page as one sheet, the way Excel opens what systems export as .xls: its tables below each other, and every line of text
/// between them in the first column. Cells that span become merged blocks; line breaks stay; all cells are text. Nothing outside the page
/// is fetched, no script runs.
/// </summary>
internal sealed class HtmlSheets
{
    private readonly List<SheetRow> _rows = [];
    private readonly List<MergedBlock> _merged = [];
    private readonly ReadBudget _budget;
    private long _cellsLeft;
    private int _row;

    private HtmlSheets(ReadBudget budget) => (_budget, _cellsLeft) = (budget, budget.FilledCells);

    /// <summary>Null when there are more filled cells than the budget allows.</summary>
    public static Sheet? Read(string html, string name, ReadBudget budget)
    {
        var page = new HtmlSheets(budget);
        if (new HtmlParser().ParseDocument(html).Body is { } body)
        {
            page.Block(body);
        }
        return page._cellsLeft < 0 ? null : new Sheet(name, page._rows) { Merged = page._merged };
    }

    private void Block(IElement element)
    {
        var line = "";
        foreach (var node in element.ChildNodes)
        {
            if (node is IHtmlTableElement table)
            {
                Line(ref line);
                Table(table);
            }
            else if (node is IElement block && (block.QuerySelector("table") is not null || IsBlock(block)))
            {
                Line(ref line);
                Block(block);
            }
            else
            {
                line += node is IElement inline ? TextOf(inline) : node is IText text ? text.Data : "";
            }
        }
        Line(ref line);
    }

    private static bool IsBlock(IElement element) =>
        element.LocalName is "p" or "div" or "center" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "br" or "ul" or "ol" or "li" or "form" or "section" or "font";

    private void Line(ref string text)
    {
        var line = Spaced(text);
        text = "";
        if (line.Length > 0)
        {
            Add([Cell.OfText(line)]);
        }
    }

    private void Table(IHtmlTableElement table)
    {
        var held = new Dictionary<int, int>(); // columns that a cell above still covers, and for how many rows
        foreach (var row in table.Rows)
        {
            var cells = new List<Cell>();
            foreach (var cell in row.Cells)
            {
                var column = cells.Count;
                while (held.ContainsKey(column))
                {
                    column++;
                }
                Place(cell, column, cells, held);
            }
            Add(cells);
            foreach (var (column, rows) in held.ToList())
            {
                held.Remove(column);
                if (rows > 1)
                {
                    held[column] = rows - 1;
                }
            }
        }
    }

    private void Place(IHtmlTableCellElement cell, int column, List<Cell> cells, Dictionary<int, int> held)
    {
        var (width, height) = (Math.Clamp(cell.ColumnSpan, 1, _budget.Columns), Math.Clamp(cell.RowSpan, 1, 10_000));
        if (column + width > _budget.Columns)
        {
            return;
        }
        while (cells.Count < column + width)
        {
            cells.Add(Cell.Empty);
        }
        cells[column] = Cell.OfText(Spaced(TextOf(cell)));
        if (width > 1 || height > 1)
        {
            _merged.Add(new MergedBlock(_row + 1, _row + height, column, column + width - 1));
        }
        for (var c = column; height > 1 && c < column + width; c++)
        {
            held[c] = height;
        }
    }

    private void Add(List<Cell> cells)
    {
        _row++;
        var last = cells.FindLastIndex(cell => !cell.IsEmpty);
        _cellsLeft -= cells.Count(cell => !cell.IsEmpty);
        if (last >= 0 && _cellsLeft >= 0)
        {
            _rows.Add(new SheetRow(_row, cells[..(last + 1)]));
        }
    }

    private static string TextOf(IElement element)
    {
        if (element.LocalName is "br")
        {
            return "\n";
        }
        return element.LocalName is "script" or "style" ? "" : string.Concat(element.ChildNodes.Select(node => node switch
        {
            IText text => text.Data.Replace('\n', ' ').Replace('\r', ' '),
            IElement inner => TextOf(inner) + (IsBlock(inner) && inner.LocalName is not ("br" or "font") ? "\n" : ""),
            _ => "",
        }));
    }

    private static string Spaced(string text) => string.Join('\n', text.Split('\n')
        .Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0));
}
