using ClosedXML.Excel;

namespace Census.Demo;

/// <summary>The clean list: one sheet, one header row, one person a row, as staff software exports it.</summary>
internal static class CleanLayout
{
    /// <summary>Makes the sheet around the rows of one sender, and the rows themselves.</summary>
    public static TableWriter Write(IXLWorkbook workbook, Habits habits, IReadOnlyList<SheetRow> rows)
    {
        var sheet = workbook.AddWorksheet("DS CBCCVC");
        var columns = Columns(habits, rows.Any(r => r.Unit.Field == Core.People.Field.Health)).ToList();
        ModelRows.Put(sheet, columns, 2, 11);
        WriteHeader(sheet, columns);
        var table = new TableWriter(columns, 2);
        foreach (var (i, row) in rows.Index())
        {
            table.Add(new TableRow(i + 2, RowLook.Plain, [.. columns.Select(column => column.Value(row, i + 1))]));
        }
        sheet.SheetView.FreezeRows(1);
        sheet.Range(1, 1, rows.Count + 1, columns.Count).SetAutoFilter();
        Cells.Page(sheet, XLPaperSize.A4Paper, 1, 1);
        return table;
    }

    private static void WriteHeader(IXLWorksheet sheet, List<Column> columns)
    {
        var header = sheet.Range(1, 1, 1, columns.Count);
        header.Style.Font.SetFontName("Times New Roman").Font.SetFontSize(11);
        header.Style.Border.SetInsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorder(XLBorderStyleValues.Thin);
        header.Style.Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText(true);
        header.Style.Font.SetBold().Fill.SetBackgroundColor(XLColor.FromHtml("#DDEBF7"));
        header.Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        sheet.Row(1).Height = 32;
        foreach (var (i, column) in columns.Index())
        {
            sheet.Cell(1, i + 1).SetValue(column.Heading);
        }
    }

    private static IEnumerable<Column> Columns(Habits habits, bool hasTraining)
    {
        yield return new("STT", 6, (_, ordinal) => ordinal) { Format = Cells.NumberFormat };
        yield return new("Họ và tên", 26, (r, _) => r.Name) { IsLeft = true };
        yield return new("Ngày sinh", 12, (r, _) => habits.Day(r.Born)) { Format = habits.DayFormat };
        yield return new("Giới tính", 8, (r, _) => r.Sex);
        yield return new("Dân tộc", 10, (r, _) => r.EthnicGroup);
        yield return new("Số CCCD", 16, (r, _) => r.Id);
        yield return new("Đơn vị", 34, (r, _) => r.Unit.Name) { IsLeft = true };
        yield return new("Chức vụ", 24, (r, _) => r.Person.Position) { IsLeft = true };
        if (!habits.HasNoCategories)
        {
            yield return new("Đối tượng", 12, (r, _) => habits.Category(r));
        }
        yield return new("Mã số CDNN/ngạch", 13, (r, _) => r.Person.Job.TitleCode);
        yield return new("Trình độ chuyên môn", 18, (r, _) => r.Degree) { IsLeft = true };
        yield return new("Chuyên ngành", 28, (r, _) => r.Major) { IsLeft = true };
        yield return new("Năm tốt nghiệp", 10, (r, _) => r.GraduatedIn) { Format = Cells.NumberFormat };
        yield return new("Ngày tuyển dụng", 12, (r, _) => habits.Day(r.Person.JoinedOn)) { Format = habits.DayFormat };
        if (hasTraining)
        {
            yield return new("Bồi dưỡng tiêu chuẩn CDNN", 13, (r, _) => SheetRow.YesNo(r.Person.TitleTrained));
            yield return new("Đào tạo liên tục", 10, (r, _) => SheetRow.YesNo(r.Person.ContinuouslyTrained));
        }
        yield return new("Ghi chú", 16, (r, _) => r.Note) { IsLeft = true };
    }
}
