using System.Globalization;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.WholePath;
using Microsoft.Data.Sqlite;

namespace Census.Integration.Tests.Database;

/// <summary>SQLite takes a text of any length into nvarchar(20), SQL Server refuses it; so what is too long is cut before.</summary>
public sealed class ColumnLengthTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void No_text_is_longer_than_its_column()
    {
        string[] headings = ["Họ và tên", "Số CCCD", "Số CMND", "Mã cán bộ", "Ngày sinh", "Giới tính", "Dân tộc", "Đơn vị", "Chức vụ", "Mã ngạch", "Trình độ", "Chuyên ngành", "Đối tượng", "Lĩnh vực", "Ngày vào cơ quan", "Đã bồi dưỡng tiêu chuẩn chức danh nghề nghiệp",
            "LLCT", "QLNN", "Ngoại ngữ", "Tin học", "Ngày vào Đảng", "Đảng viên", "Hệ số lương", "Ghi chú"];
        var monsters = headings.Select((heading, i) => string.Concat(Enumerable.Repeat($"Ằ{i} Thạc sĩ Quản lý ", 1700 / 6)));
        string[] plain = ["Nguyễn Văn An", "004080000001", "", "", "1980", "Nam", "Kinh", "Trường THPT Hòa An", "", "", "ĐH", "", "Viên chức", "", "", "", "TC", "CV", "Anh B", "B", "", "", "", ""];
        var mixed = plain.Select((cell, i) => cell.Length > 0 && i != 8 ? cell : new string('Ằ', 5000));
        Book.Rows(_office.File("a.xlsx"), (new string('T', 31), [[new string('B', 3000)], ["Đơn vị: " + new string('Đ', 3000)], headings, [.. monsters], [.. mixed], plain]));
        _office.Run("unit", "import", Units()).Exit.Should().BeLessThan(2);
        var run = _office.Import(_office.File("a.xlsx"), "--unit", "Trường " + new string('X', 1000));
        run.Exit.Should().BeLessThan(2, run.Error);
        _office.Run("imports", "retry", "1").Exit.Should().BeLessThan(2);
        TooLong().Should().BeEmpty();
    }

    private string Units() => Book.Rows(_office.File("units.xlsx"), ("Đơn vị", [
        ["Mã đơn vị", "Tên đơn vị", "Đơn vị cấp trên", "Cấp", "Khối", "Lĩnh vực", "Biên chế được giao", "Đầu mối"],
        [new string('M', 500), "Trường " + new string('T', 1000), "", new string('C', 500), new string('K', 500), "Giáo dục", "12", new string('L', 1000)],
    ]));

    private IEnumerable<string> TooLong()
    {
        using var connection = new SqliteConnection("Pooling=False;Data Source=" + _office.Database);
        connection.Open();
        foreach (var column in Schema.Columns.Where(c => c.Type.StartsWith("nvarchar", StringComparison.Ordinal)))
        {
            using var select = connection.CreateCommand();
            select.CommandText = $"select {column.Name} from {column.Table} where {column.Name} is not null";
            using var reader = select.ExecuteReader();
            var allowed = int.Parse(column.Type["nvarchar(".Length..^1], CultureInfo.InvariantCulture);
            while (reader.Read())
            {
                if (reader.GetString(0).Length > allowed)
                {
                    yield return $"{column.Table}.{column.Name}: {reader.GetString(0).Length} > {allowed}";
                }
            }
        }
    }
}
