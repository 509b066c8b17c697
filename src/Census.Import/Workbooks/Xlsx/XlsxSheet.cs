using System.Globalization;
using System.Xml;

namespace Census.Import.Workbooks.Xlsx;

/// <summary>
/// One sheet, streamed: only what is filled is kept, whatever the sheet claims of its size. Rows and cells may lack their addresses or
/// stand out of order. After a desert of empty rows nothing more is taken in, though merged blocks below are still read.
/// </summary>
internal sealed class XlsxSheet(XlsxCells cells, ReadBudget budget)
{
    private const int LastRow = 1_048_576;

    private readonly List<SheetRow> _rows = [];
    private readonly List<MergedBlock> _merged = [];
    private readonly List<string> _withoutResult = [];
    private int _row;
    private int _width;
    private int _lastFilled;
    private int _hidden;
    private int? _cutAfter;
    private bool _isWidthCut;

    /// <summary>Takes from the number of filled cells that may still come; when that is below zero the sheet is not whole.</summary>
    public Sheet Read(XmlReader? reader, ListedSheet listed, ref long cellsLeft)
    {
        while (cellsLeft >= 0 && reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            if (reader.LocalName == "row")
            {
                ReadRow(reader, ref cellsLeft);
            }
            else if (reader.LocalName == "mergeCell" && BlockOf(reader.GetAttribute("ref") ?? "") is { } block)
            {
                _merged.Add(block);
            }
        }
        return new Sheet(listed.Name, InOrder())
        {
            IsHidden = listed.IsHidden,
            Merged = _merged,
            CutAfter = _cutAfter,
            HiddenRows = _hidden,
            IsWidthCut = _isWidthCut,
            FormulasWithoutResult = _withoutResult,
        };
    }

    private void ReadRow(XmlReader reader, ref long cellsLeft)
    {
        _row = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : _row + 1;
        if (_row is < 1 or > LastRow)
        {
            throw new InvalidDataException();
        }
        var isHidden = reader.GetAttribute("hidden") is "1" or "true" || reader.GetAttribute("ht") is "0";
        if (reader.IsEmptyElement)
        {
            return;
        }
        var filled = new List<Cell>(_width);
        cellsLeft -= ReadCells(reader, filled);
        _width = Math.Max(_width, filled.Count);
        if (filled.Count == 0)
        {
            return;
        }
        if (_cutAfter is null && _row - _lastFilled > budget.EmptyRows)
        {
            _cutAfter = _lastFilled + budget.EmptyRows;
        }
        if (_cutAfter is null)
        {
            _rows.Add(new SheetRow(_row, filled));
            _lastFilled = Math.Max(_lastFilled, _row);
            _hidden += isHidden ? 1 : 0;
        }
    }

    // the number of filled cells
    private int ReadCells(XmlReader reader, List<Cell> filled)
    {
        var depth = reader.Depth;
        var column = -1;
        var count = 0;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
            {
                continue;
            }
            var (own, cell, lacksResult) = cells.Read(reader);
            column = own ?? column + 1;
            if (column >= budget.Columns)
            {
                _isWidthCut |= !cell.IsEmpty;
                continue;
            }
            if (lacksResult)
            {
                _withoutResult.Add(Core.Sources.SourceRef.ColumnLetter(column) + _row.ToString(CultureInfo.InvariantCulture));
            }
            count += cell.IsEmpty ? 0 : 1;
            Place(filled, column, cell);
        }
        return count;
    }

    private static void Place(List<Cell> filled, int column, Cell cell)
    {
        if (cell.IsEmpty)
        {
            return;
        }
        while (filled.Count <= column)
        {
            filled.Add(Cell.Empty);
        }
        filled[column] = cell;
    }

    // programs write rows in order; where one did not, rows are sorted and the pieces of a row put together
    private List<SheetRow> InOrder()
    {
        for (var i = 1; i < _rows.Count; i++)
        {
            if (_rows[i].Number <= _rows[i - 1].Number)
            {
                return [.. _rows.GroupBy(row => row.Number).OrderBy(row => row.Key).Select(pieces => pieces.Aggregate(Joined))];
            }
        }
        return _rows;
    }

    private static SheetRow Joined(SheetRow row, SheetRow more)
    {
        var all = row.Cells.ToList();
        for (var column = 0; column < more.Cells.Count; column++)
        {
            Place(all, column, more.Cells[column]);
        }
        return new SheetRow(row.Number, all);
    }

    private static MergedBlock? BlockOf(string range)
    {
        var ends = range.Split(':');
        if (ends.Length != 2)
        {
            return null;
        }
        var (first, last) = (XlsxAddress.Of(ends[0]), XlsxAddress.Of(ends[1]));
        return last.Column < first.Column || last.Row < first.Row ? null : new MergedBlock(first.Row, last.Row, first.Column, last.Column);
    }
}
