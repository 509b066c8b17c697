using Census.Core.People;
using ClosedXML.Excel;

namespace Census.Demo;

/// <summary>The list of units: code, name, parent, level, block, field, assigned posts and contact, one unit a row.</summary>
internal static class UnitListWorkbook
{
    private static readonly (string Heading, double Width)[] Columns =
    [
        ("Mã đơn vị", 12),
        ("Tên đơn vị", 52),
        ("Đơn vị cấp trên", 38),
        ("Cấp", 11),
        ("Khối", 16),
        ("Lĩnh vực", 14),
        ("Biên chế được giao", 12),
        ("Đầu mối liên hệ", 26),
    ];

    /// <summary>Fills a workbook with the units in which people serve; posts are assigned to senders, by their staff of the last round.</summary>
    public static void Write(IXLWorkbook workbook, IReadOnlyList<DemoUnit> units, IReadOnlyList<Person> people)
    {
        var sheet = workbook.AddWorksheet("Đơn vị");
        var staff = people.Where(p => p.IsStaff).CountBy(p => p.Unit.Sender).ToDictionary();
        var random = new Random(units.Count);
        Style(sheet, units.Count + 1);
        sheet.Row(1).Height = 34;
        foreach (var (i, column) in Columns.Index())
        {
            sheet.Cell(1, i + 1).SetValue(column.Heading);
            sheet.Column(i + 1).Width = column.Width;
        }
        foreach (var (i, unit) in units.Index())
        {
            WriteUnit(sheet, i + 2, unit, staff.GetValueOrDefault(unit), random);
        }
        sheet.SheetView.FreezeRows(1);
        Cells.Page(sheet, XLPaperSize.A4Paper, 1, 1);
    }

    private static void Style(IXLWorksheet sheet, int rows)
    {
        var all = sheet.Range(1, 1, rows, Columns.Length).Style;
        all.Font.SetFontName("Times New Roman").Font.SetFontSize(12);
        all.Border.SetInsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorder(XLBorderStyleValues.Thin);
        all.Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText(true);
        var header = sheet.Range(1, 1, 1, Columns.Length).Style;
        header.Font.SetBold().Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        header.Fill.SetBackgroundColor(XLColor.FromHtml("#DDEBF7"));
    }

    private static void WriteUnit(IXLWorksheet sheet, int row, DemoUnit unit, int staff, Random random)
    {
        sheet.Cell(row, 1).SetValue(unit.Code);
        sheet.Cell(row, 2).SetValue(unit.Name);
        sheet.Cell(row, 3).SetValue(unit.Parent?.Name ?? "");
        sheet.Cell(row, 4).SetValue(unit.Level);
        sheet.Cell(row, 5).SetValue(unit.Block);
        sheet.Cell(row, 6).SetValue(new Habits(unit).HasNoListedField ? "" : unit.Field.Code());
        if (unit.Parent is null)
        {
            sheet.Cell(row, 7).SetValue((double)(staff + random.Next(1 + (staff / 25))));
            sheet.Cell(row, 8).SetValue(Names.FullName("Tày", row % 2 == 0 ? Sex.Female : Sex.Male, random) + " (Văn phòng)");
            sheet.Range(row, 1, row, Columns.Length).Style.Font.SetBold();
        }
    }
}
