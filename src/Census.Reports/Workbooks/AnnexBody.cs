using System.Globalization;
using System.Xml;
using Census.Core.Numbers;
using Census.Reports.Annexes;
using ClosedXML.Excel;

namespace Census.Reports.Workbooks;

/// <summary>
/// The rows of a table as cells of a sheet. A cell is a formula where a formula over other cells gives our value exactly, else the
/// value. Texts that a spreadsheet would calculate stay texts.
/// </summary>
internal sealed class AnnexBody(IXLWorksheet sheet, AnnexTable annex, int firstRow)
{
    private const string NotKnown = "chưa có số liệu";
    private const string Nobody = "không có đối tượng";

    private readonly SheetFormulas _formulas = new(annex, firstRow);

    public void Write()
    {
        for (var row = 0; row < annex.Rows.Count; row++)
        {
            if (annex.Rows[row].Kind == AnnexRowKind.Section)
            {
                Section(row);
                continue;
            }
            for (var column = 0; column < annex.Columns.Count; column++)
            {
                Write(sheet.Cell(firstRow + row, column + 1), annex.Rows[row].Cells[column], row, column);
            }
        }
        if (annex.Rows.Count > 0)
        {
            Style();
        }
    }

    private void Section(int row)
    {
        Text(sheet.Cell(firstRow + row, 1), ((TextCell)annex.Rows[row].Cells[0]).Text.Vietnamese);
        sheet.Range(firstRow + row, 1, firstRow + row, annex.Columns.Count).Merge();
    }

    private void Write(IXLCell at, AnnexCell cell, int row, int column)
    {
        switch (cell)
        {
            case TextCell text:
                Text(at, text.Text.Vietnamese);
                break;
            case EmptyCell:
                Text(at, "-");
                break;
            case CountCell count:
                Number(at, count.Count, NotKnown, "#,##0", row, column);
                break;
            case ChangeCell { IsPoints: true } points:
                Number(at, points.Change, "-", "+0.00;-0.00;0.00", row, column);
                break;
            case ChangeCell change:
                Number(at, change.Change, "-", "+#,##0;-#,##0;0", row, column);
                break;
            case ShareCell share:
                Number(at, share.Ratio.Percent, Nobody, "0." + new string('0', share.Decimals) + "\"%\"", row, column);
                break;
            default:
                throw new InvalidOperationException(cell.GetType().Name);
        }
    }

    private void Number(IXLCell at, Fraction? value, string without, string format, int row, int column)
    {
        at.Style.NumberFormat.SetFormat(format);
        if (_formulas.Of(row, column) is { } formula)
        {
            at.SetFormulaA1(formula);
        }
        else if (value is { } number)
        {
            at.SetValue((double)number.Rounded(12));
        }
        else
        {
            Text(at, without);
        }
    }

    private static void Text(IXLCell at, string text)
    {
        var clean = string.Concat(text.Where(XmlConvert.IsXmlChar));
        at.SetDataType(XLDataType.Text).SetValue(clean);
        if (clean.Length > 1 && clean[0] is '=' or '+' or '-' or '@')
        {
            at.Style.IncludeQuotePrefix = true;
        }
    }

    private void Style()
    {
        var (last, columns) = (firstRow + annex.Rows.Count - 1, annex.Columns.Count);
        var body = sheet.Range(firstRow, 1, last, columns).Style;
        body.Border.SetInsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorder(XLBorderStyleValues.Thin);
        body.Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText();
        for (var column = 1; column <= columns; column++)
        {
            var isWords = annex.Rows.Any(row => row.Kind == AnnexRowKind.Item && row.Cells[column - 1] is TextCell) && annex.Columns[column - 1].Width > 12;
            sheet.Range(firstRow, column, last, column).Style.Alignment.SetHorizontal(
                column == 1 ? XLAlignmentHorizontalValues.Center : isWords ? XLAlignmentHorizontalValues.Left
                : annex.Rows.Any(row => row.Cells[column - 1] is CountCell or ShareCell or ChangeCell) ? XLAlignmentHorizontalValues.Right : XLAlignmentHorizontalValues.Center);
        }
        foreach (var (i, row) in annex.Rows.Index().Where(row => row.Item.Kind != AnnexRowKind.Item))
        {
            var style = sheet.Range(firstRow + i, 1, firstRow + i, columns).Style;
            style.Font.SetBold();
            if (row.Kind == AnnexRowKind.Section)
            {
                style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
            }
            if (row.Kind == AnnexRowKind.GrandTotal)
            {
                style.Fill.SetBackgroundColor(XLColor.FromHtml("#F7F7F7"));
            }
        }
    }

    /// <summary>The address of a cell of the sheet ("AB12"), row and column from 1.</summary>
    public static string Address(int row, int column)
    {
        var letters = "";
        for (var left = column; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
