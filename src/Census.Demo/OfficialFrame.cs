using ClosedXML.Excel;

namespace Census.Demo;

/// <summary>What stands around the table of an official list: letterhead, title, heading, signatures, notes.</summary>
internal static class OfficialFrame
{
    /// <summary>Letterhead, title and the heading of three levels from the given row, with the row of column numbers below it.</summary>
    public static void WriteTop(IXLWorksheet sheet, IReadOnlyList<Column> columns, DemoUnit sender, DateOnly day, int heading)
    {
        var half = columns.Count / 2;
        var isParty = sender.Kind == UnitKind.Party;
        Line(sheet, 1, 1, 7, SuperiorOf(sender), isBold: false);
        Line(sheet, 2, 1, 7, sender.Name.ToUpperInvariant(), isBold: true);
        Line(sheet, 1, half, columns.Count, isParty ? "ĐẢNG CỘNG SẢN VIỆT NAM" : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", isBold: true);
        Line(sheet, 2, half, columns.Count, isParty ? "" : "Độc lập - Tự do - Hạnh phúc", isBold: true);
        Line(sheet, 3, half, columns.Count, $"Cao Bằng, ngày      tháng 01 năm {Number(day.Year + 1)}", isBold: false).SetItalic();
        Line(sheet, 5, 1, columns.Count, $"DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC CÓ MẶT ĐẾN {SheetRow.DayText(day)}", isBold: true).SetFontSize(14);
        Line(sheet, 6, 1, columns.Count, $"(Kèm theo Công văn số        ngày      /01/{Number(day.Year + 1)})", isBold: false).SetItalic();
        Line(sheet, 7, columns.Count - 4, columns.Count, "Đơn vị tính: người", isBold: false).SetItalic();
        WriteHeading(sheet, columns, heading);
    }

    /// <summary>Signatures from the given row on, then the notes.</summary>
    public static void WriteBottom(IXLWorksheet sheet, DemoUnit sender, int row, int columns)
    {
        var random = new Random(sender.Name.Length);
        var half = columns / 2;
        Line(sheet, row, 1, 7, "NGƯỜI LẬP BIỂU", isBold: true);
        Line(sheet, row, half, columns, sender.IsCommune ? "TM. ỦY BAN NHÂN DÂN" : "THỦ TRƯỞNG ĐƠN VỊ", isBold: true);
        Line(sheet, row + 1, 1, 7, "(Ký, ghi rõ họ tên)", isBold: false).SetItalic();
        Line(sheet, row + 1, half, columns, sender.IsCommune ? "CHỦ TỊCH" : "(Ký tên, đóng dấu)", sender.IsCommune).SetItalic(!sender.IsCommune);
        Line(sheet, row + 6, 1, 7, Names.FullName("Tày", Core.People.Sex.Female, random), isBold: true);
        Line(sheet, row + 6, half, columns, Names.FullName("Nùng", Core.People.Sex.Male, random), isBold: true);
        sheet.Cell(row + 8, 1).SetValue("Ghi chú: (1) Lý luận chính trị: CN: cử nhân; CC: cao cấp; TC: trung cấp; SC: sơ cấp. (2) CDNN: chức danh nghề nghiệp.")
            .Style.Font.SetFontName("Times New Roman").Font.SetFontSize(10).Font.SetItalic();
    }

    private static void WriteHeading(IXLWorksheet sheet, IReadOnlyList<Column> columns, int top)
    {
        var all = sheet.Range(top, 1, top + 3, columns.Count);
        all.Style.Font.SetFontName("Times New Roman").Font.SetFontSize(10);
        all.Style.Border.SetInsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorder(XLBorderStyleValues.Thin);
        all.Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center)
            .Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText(true);
        sheet.Range(top, 1, top + 2, columns.Count).Style.Font.SetBold();
        sheet.Range(top + 3, 1, top + 3, columns.Count).Style.Font.SetItalic();
        sheet.Row(top + 1).Height = 30;
        sheet.Row(top + 2).Height = 30;
        for (var level = 0; level < 3; level++)
        {
            WriteLevel(sheet, columns, top, level);
        }
        for (var c = 1; c <= columns.Count; c++)
        {
            sheet.Cell(top + 3, c).SetValue((double)c);
        }
    }

    // columns that share the words down to this level share a cell; the last level of a column reaches down to the third row
    private static void WriteLevel(IXLWorksheet sheet, IReadOnlyList<Column> columns, int top, int level)
    {
        for (int start = 0, end; start < columns.Count; start = end)
        {
            end = start + 1;
            if (columns[start].Path.Length <= level)
            {
                continue;
            }
            var words = columns[start].Path.Take(level + 1).ToArray();
            while (end < columns.Count && columns[end].Path.Length > level && columns[end].Path.Take(level + 1).SequenceEqual(words))
            {
                end++;
            }
            sheet.Cell(top + level, start + 1).SetValue(words[level]);
            var last = words.Length == columns[start].Path.Length ? top + 2 : top + level;
            if (last > top + level || end > start + 1)
            {
                sheet.Range(top + level, start + 1, last, end).Merge();
            }
        }
    }

    private static IXLFont Line(IXLWorksheet sheet, int row, int first, int last, string text, bool isBold)
    {
        var block = sheet.Range(row, first, row, last).Merge();
        sheet.Cell(row, first).SetValue(text);
        block.Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        return block.Style.Font.SetFontName("Times New Roman").Font.SetFontSize(12).Font.SetBold(isBold).Font;
    }

    private static string SuperiorOf(DemoUnit sender) => sender.Kind switch
    {
        UnitKind.Party => "TỈNH ỦY CAO BẰNG",
        UnitKind.UpperSecondary or UnitKind.Vocational => "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        UnitKind.Hospital or UnitKind.Prevention => "SỞ Y TẾ",
        UnitKind.Press => "TỈNH ỦY CAO BẰNG",
        _ => "UBND TỈNH CAO BẰNG",
    };

    private static string Number(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
