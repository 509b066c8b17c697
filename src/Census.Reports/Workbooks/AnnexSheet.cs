using System.Globalization;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Annexes;
using ClosedXML.Excel;

namespace Census.Reports.Workbooks;

/// <summary>One annex table on its sheet: title lines, headings with their groups and numbers, rows, notes, and how it comes out on paper.</summary>
internal sealed class AnnexSheet(IXLWorksheet sheet, AnnexTable annex)
{
    private const int GroupRow = 6;
    private const double LineHeight = 15;

    // wider tables than this many characters lie across the page
    private const int WidthOfPage = 95;

    private readonly bool _hasGroups = annex.Columns.Any(column => column.Group is not null);

    private int HeadingRow => _hasGroups ? GroupRow + 1 : GroupRow;

    private int NumberRow => HeadingRow + 1;

    private int FirstRow => NumberRow + 1;

    private int LastRow => NumberRow + annex.Rows.Count;

    private int LastColumn => annex.Columns.Count;

    public void Write(Report report)
    {
        Titles(report);
        Headings();
        new AnnexBody(sheet, annex, FirstRow).Write();
        Notes();
        Page();
    }

    private void Titles(Report report)
    {
        foreach (var (i, column) in annex.Columns.Index())
        {
            sheet.Column(i + 1).Width = column.Width;
        }
        Line(1, report.Plan.Issuer.ToUpperInvariant(), bold: true).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
        Line(2, $"Biểu {annex.Code}", bold: true);
        Line(3, annex.Title.Vietnamese.ToUpperInvariant(), bold: true).Font.SetFontSize(13);
        sheet.Row(3).Height = 18 * Lines(annex.Title.Vietnamese, (int)(Width() / 1.4));
        Line(4, $"(Thời điểm lấy số liệu: {VietnameseFormat.Day(report.Round)})", bold: false).Font.SetItalic();
        if (annex.CountedIn is { } unit)
        {
            Line(5, $"Đơn vị tính: {unit.Vietnamese}", bold: false).Font.SetItalic().Alignment.SetHorizontal(XLAlignmentHorizontalValues.Right);
        }
    }

    private IXLStyle Line(int row, string text, bool bold)
    {
        sheet.Cell(row, 1).SetValue(text);
        var style = sheet.Range(row, 1, row, LastColumn).Merge().Style;
        style.Font.SetBold(bold).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center).Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        style.Alignment.SetWrapText(row == 3);
        return style;
    }

    private void Headings()
    {
        for (var i = 0; i < LastColumn; i++)
        {
            var column = annex.Columns[i];
            sheet.Cell(column.Group is null ? (_hasGroups ? GroupRow : HeadingRow) : HeadingRow, i + 1).SetValue(column.Heading.Vietnamese);
            sheet.Cell(NumberRow, i + 1).SetValue(string.Create(CultureInfo.InvariantCulture, $"({i + 1})"));
            if (_hasGroups && column.Group is null)
            {
                sheet.Range(GroupRow, i + 1, HeadingRow, i + 1).Merge();
            }
        }
        foreach (var (first, last, group) in Groups())
        {
            sheet.Cell(GroupRow, first + 1).SetValue(group.Vietnamese);
            sheet.Range(GroupRow, first + 1, GroupRow, last + 1).Merge();
        }
        var style = sheet.Range(_hasGroups ? GroupRow : HeadingRow, 1, NumberRow, LastColumn).Style;
        style.Font.SetBold().Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center).Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText();
        style.Border.SetInsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorder(XLBorderStyleValues.Thin).Fill.SetBackgroundColor(XLColor.FromHtml("#EDEDED"));
        sheet.Range(NumberRow, 1, NumberRow, LastColumn).Style.Font.SetBold(false).Font.SetItalic().Font.SetFontSize(9);
        sheet.Row(HeadingRow).Height = LineHeight * annex.Columns.Max(column => Lines(column.Heading.Vietnamese, column.Width) - (_hasGroups && column.Group is null ? 1 : 0));
        if (_hasGroups)
        {
            sheet.Row(GroupRow).Height = LineHeight * Math.Max(1, Groups().Max(group => Lines(group.Group.Vietnamese, annex.Columns.Skip(group.First).Take(group.Last - group.First + 1).Sum(c => c.Width))));
        }
    }

    private IEnumerable<(int First, int Last, Title Group)> Groups()
    {
        for (var first = 0; first < LastColumn;)
        {
            var last = first;
            while (last + 1 < LastColumn && annex.Columns[last + 1].Group == annex.Columns[first].Group)
            {
                last++;
            }
            if (annex.Columns[first].Group is { } group)
            {
                yield return (first, last, group);
            }
            first = last + 1;
        }
    }

    private void Notes()
    {
        var row = LastRow + 2;
        if (annex.Notes.Count == 0)
        {
            return;
        }
        sheet.Cell(row, 1).SetValue("Ghi chú:").Style.Font.SetBold().Font.SetItalic();
        foreach (var note in annex.Notes)
        {
            row++;
            var text = "- " + note.Vietnamese;
            sheet.Cell(row, 1).SetValue(text);
            var style = sheet.Range(row, 1, row, LastColumn).Merge().Style;
            style.Font.SetItalic().Font.SetFontSize(10).Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top);
            style.IncludeQuotePrefix = true;
            sheet.Row(row).Height = 13.5 * Lines(text, (int)(Width() * 1.05));
        }
    }

    private void Page()
    {
        sheet.SheetView.Freeze(NumberRow, Math.Min(2, LastColumn));
        var page = sheet.PageSetup;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = Width() > WidthOfPage ? XLPageOrientation.Landscape : XLPageOrientation.Portrait;
        page.FitToPages(1, 0);
        page.SetRowsToRepeatAtTop(_hasGroups ? GroupRow : HeadingRow, NumberRow);
        page.Margins.SetLeft(0.6).SetRight(0.4).SetTop(0.6).SetBottom(0.6);
        page.CenterHorizontally = true;
        page.Footer.Left.AddText($"Biểu {annex.Code}");
        page.Footer.Right.AddText("Trang &P/&N");
    }

    private int Width() => annex.Columns.Sum(column => column.Width);

    private static int Lines(string text, int width) => Math.Max(1, (int)Math.Ceiling(text.Length * 1.15 / Math.Max(1, width)));
}
