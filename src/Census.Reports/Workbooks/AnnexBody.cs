using Census.Core.Numbers;
using Census.Reports.Annexes;

namespace Census.Reports.Workbooks;

/// <summary>
/// The rows of a table as cells of a sheet. A cell is a formula where a formula over other cells gives our value exactly, else the
/// value. Texts that a spreadsheet would calculate stay texts.
/// </summary>
internal sealed class AnnexBody(BookSheet sheet, AnnexTable annex, int firstRow)
{
    // letters of running text are narrower than figures, by which widths are measured
    private const double Narrow = 1.12;

    private const double HeightOfRow = 17;
    private const string NotKnown = "chưa có số liệu";
    private const string Nobody = "không có đối tượng";

    private readonly SheetFormulas _formulas = new(annex, firstRow);
    private readonly string[] _across = [.. Enumerable.Range(0, annex.Columns.Count).Select(column => Across(annex, column))];

    public void Write()
    {
        for (var row = 0; row < annex.Rows.Count; row++)
        {
            var style = StyleOf(annex.Rows[row].Kind);
            if (annex.Rows[row].Kind == AnnexRowKind.Section)
            {
                sheet.PutAcross(firstRow + row, 1, annex.Columns.Count, ((TextCell)annex.Rows[row].Cells[0]).Text.Vietnamese, style);
                continue;
            }
            sheet.Lines(firstRow + row, 1, HeightOfRow);
            for (var column = 0; column < annex.Columns.Count; column++)
            {
                Write(annex.Rows[row].Cells[column], row, column, style with { Across = _across[column], Fill = annex.ShadeOf(annex.Rows[row], column) ?? style.Fill });
            }
        }
    }

    private static SheetStyle StyleOf(AnnexRowKind kind) => new()
    {
        HasBorder = true,
        IsBold = kind != AnnexRowKind.Item,
        Fill = kind == AnnexRowKind.GrandTotal ? "F7F7F7" : null,
    };

    private void Write(AnnexCell cell, int row, int column, SheetStyle style)
    {
        switch (cell)
        {
            case TextCell text:
                Text(text.Text.Vietnamese, row, column, style);
                break;
            case EmptyCell:
                Text("-", row, column, style with { Across = column < 2 ? style.Across : "center" });
                break;
            case CountCell count:
                Number(count.Count, NotKnown, row, column, style with { Format = "#,##0" });
                break;
            case ChangeCell change:
                Number(change.Change, "-", row, column, style with { Format = change.IsPoints ? "+0.00;-0.00;0.00" : "+#,##0;-#,##0;0" });
                break;
            case ShareCell share:
                Number(share.Ratio.Percent, Nobody, row, column, style with { Format = "0." + new string('0', share.Decimals) + "\"%\"" });
                break;
            default:
                throw new InvalidOperationException(cell.GetType().Name);
        }
    }

    private void Number(Fraction? value, string without, int row, int column, SheetStyle style)
    {
        if (value is { } number)
        {
            sheet.Put(firstRow + row, column + 1, (double)number.Rounded(12), style, _formulas.Of(row, column));
        }
        else
        {
            Text(without, row, column, style with { Across = "center", Format = null });
        }
    }

    private void Text(string text, int row, int column, SheetStyle style)
    {
        sheet.Put(firstRow + row, column + 1, text, text.Length > 1 && text[0] is '=' or '+' or '-' or '@' ? style with { IsText = true } : style);
        sheet.Lines(firstRow + row, BookSheet.LinesOf(text, (int)(annex.Columns[column].Width * Narrow)));
    }

    private static string Across(AnnexTable annex, int column) =>
        column == 0 ? "center"
        : annex.Rows.Any(row => row.Cells[column] is CountCell or ShareCell or ChangeCell) ? "right"
        : annex.Columns[column].Width > 12 ? "left"
        : "center";
}
