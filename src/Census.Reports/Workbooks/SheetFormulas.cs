using Census.Core.Numbers;
using Census.Reports.Annexes;

namespace Census.Reports.Workbooks;

/// <summary>
/// The formulas of a table: shares and changes over the cells they come from, totals over the cells above. Given only where they give
/// exactly our value, so that a hidden or unknown number never makes a sum come out wrong.
/// </summary>
internal sealed class SheetFormulas
{
    private readonly AnnexTable _annex;
    private readonly int _firstRow;
    private readonly Dictionary<AnnexCell, (int Row, int Column)> _places = new(ReferenceEqualityComparer.Instance);

    public SheetFormulas(AnnexTable annex, int firstRow)
    {
        (_annex, _firstRow) = (annex, firstRow);
        foreach (var (row, cells) in annex.Rows.Select(r => r.Cells).Index())
        {
            foreach (var (column, cell) in cells.Index())
            {
                _places.TryAdd(cell, (row, column));
            }
        }
    }

    /// <summary>The formula of a cell, row and column from 0; null where it is a value.</summary>
    public string? Of(int row, int column)
    {
        var cell = _annex.Rows[row].Cells[column];
        return Value(cell) is not { } value ? null : WorkedOut(cell, value) ?? Sum(row, column, value);
    }

    private string? WorkedOut(AnnexCell cell, Fraction value)
    {
        if (cell.From is not [var first, var second] || At(first) is not { } a || At(second) is not { } b || Value(first) is not { } x || Value(second) is not { } y)
        {
            return null;
        }
        return cell switch
        {
            ShareCell when first is CountCell && second is CountCell && y > 0 && x * 100 / y == value => $"IF({b}=0,\"không có đối tượng\",{a}/{b}*100)",
            ChangeCell when x - y == value => $"{a}-{b}",
            _ => null,
        };
    }

    private string? Sum(int row, int column, Fraction value)
    {
        if (_annex.Rows[row].Kind is not (AnnexRowKind.Total or AnnexRowKind.GrandTotal) || _annex.Rows[row].Cells[column] is ShareCell)
        {
            return null;
        }
        var parts = AnnexSums.Parts(_annex, row).ToList();
        var known = parts.Select(part => Value(_annex.Rows[part].Cells[column])).OfType<Fraction>().ToList();
        if (known.Count == 0 || known.Aggregate((Fraction)0, (sum, number) => sum + number) != value)
        {
            return null;
        }
        return $"SUM({string.Join(",", Stretches(parts).Select(s => s.First == s.Last ? Cell(s.First, column) : $"{Cell(s.First, column)}:{Cell(s.Last, column)}"))})";
    }

    private static IEnumerable<(int First, int Last)> Stretches(List<int> rows)
    {
        for (var from = 0; from < rows.Count;)
        {
            var to = from;
            while (to + 1 < rows.Count && rows[to + 1] == rows[to] + 1)
            {
                to++;
            }
            yield return (rows[from], rows[to]);
            from = to + 1;
        }
    }

    private string? At(AnnexCell cell) => _places.TryGetValue(cell, out var place) ? Cell(place.Row, place.Column) : null;

    private string Cell(int row, int column) => BookSheet.Address(_firstRow + row, column + 1);

    private static Fraction? Value(AnnexCell cell) => cell switch
    {
        CountCell { Count: { } count } => count,
        ShareCell share => share.Ratio.Percent,
        ChangeCell change => change.Change,
        _ => null,
    };
}
