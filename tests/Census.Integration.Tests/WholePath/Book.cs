using System.Globalization;
using ClosedXML.Excel;

namespace Census.Integration.Tests.WholePath;

/// <summary>Workbooks as units send them, written from literal grids: one line a row, a bar between cells. All cells are text.</summary>
internal static class Book
{
    private static readonly string[] Families = ["Nguyễn", "Trần", "Hoàng", "Nông", "Đàm", "Lục", "Bế", "Vương", "Phan", "Lý"];
    private static readonly string[] Middles = ["Văn", "Thị", "Đức", "Minh", "Thu", "Quốc", "Hồng", "Xuân", "Ngọc", "Thanh"];
    private static readonly string[] Givens = ["An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Mai", "Phúc"];

    /// <summary>A workbook with one sheet “DS” whose first row is the header.</summary>
    public static string List(string path, string grid) => Of(path, ("DS", grid));

    public static string Of(string path, params (string Sheet, string Grid)[] sheets) =>
        Rows(path, [.. sheets.Select(s => (s.Sheet, s.Grid.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries))))]);

    public static string Rows(string path, params (string Sheet, IEnumerable<string[]> Rows)[] sheets)
    {
        using var workbook = new XLWorkbook();
        foreach (var (name, rows) in sheets)
        {
            var sheet = workbook.AddWorksheet(name);
            foreach (var (y, row) in rows.Index())
            {
                foreach (var (x, text) in row.Index().Where(cell => cell.Item.Length > 0))
                {
                    sheet.Cell(y + 1, x + 1).SetValue(text).Style.NumberFormat.Format = "@";
                }
            }
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        workbook.SaveAs(path);
        return path;
    }

    /// <summary>
    /// The official form: two lines of letterhead, a title, a header of three levels whose birth columns carry the sex, sections that
    /// name units, sums and a signature. A person is “name | m or f | birth | citizen ID | category | title code | level”.
    /// </summary>
    public static string Official(string path, string superior, string sender, params (string Unit, string People)[] sections)
    {
        var rows = new List<string[]>
        {
            Cells(superior.ToUpperInvariant()),
            Cells(sender),
            Cells(""),
            Cells("DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC"),
            Cells("STT|Họ và tên|Ngày, tháng, năm sinh||Số CCCD|Đối tượng|Mã số ngạch, CDNN|Trình độ"),
            Cells("|||||||Chuyên môn"),
            Cells("||Nam|Nữ||||TS|ThS|CKI|ĐH|CĐ"),
            Cells("(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)"),
        };
        foreach (var (i, (unit, people)) in sections.Index())
        {
            var lines = people.ReplaceLineEndings("\n").Trim('\n').Split('\n');
            rows.Add(Cells($"{"ABCDEF"[i]}|{unit}"));
            rows.AddRange(lines.Select((line, n) => Ticked(n + 1, Cells(line))));
            rows.Add(Cells($"|Cộng ({"ABCDEF"[i]}): {lines.Length} người"));
        }
        rows.Add(Cells(""));
        rows.Add(Cells("|Người lập biểu|||||||Thủ trưởng đơn vị"));
        return Rows(path, ("Biểu 02", rows));
    }

    /// <summary>A name that looks like one; different for every number below 1000.</summary>
    public static string Name(int number) =>
        $"{Families[number % 10]} {Middles[number / 10 % 10]} {Givens[number / 100 % 10]}";

    /// <summary>The citizen ID of a man born in Cao Bằng in 1980.</summary>
    public static string Id(int number) => "004080" + number.ToString("000000", CultureInfo.InvariantCulture);

    /// <summary>The cells of one row of a workbook, as they stand in the file.</summary>
    public static IReadOnlyList<string> RowOf(string path, string sheet, int row)
    {
        using var workbook = new XLWorkbook(path);
        return [.. workbook.Worksheet(sheet).Row(row).CellsUsed().Select(cell => cell.GetString())];
    }

    private static string[] Ticked(int number, string[] person)
    {
        var levels = new[] { "TS", "ThS", "CKI", "ĐH", "CĐ" }.Select(level => person[6].Split(' ').Contains(level) ? "x" : "");
        var born = person[1] == "m" ? new[] { person[2], "" } : ["", person[2]];
        return [number.ToString(CultureInfo.InvariantCulture), person[0], .. born, person[3], person[4], person[5], .. levels];
    }

    private static string[] Cells(string line) => line.Split('|', StringSplitOptions.TrimEntries);
}
