using System.IO.Compression;
using System.Text;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Cli;

[Trait("Engine", "both")]
public sealed class ArchiveTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_folder_with_every_form_of_list_goes_in_in_one_call()
    {
        var folder = Directory.CreateDirectory(_office.File("lists")).FullName;
        Book.List(Path.Combine(folder, "a.xlsx"), List(1));
        File.WriteAllText(Path.Combine(folder, "b.csv"), List(2).Replace(" | ", ";", StringComparison.Ordinal), Encoding.UTF8);
        File.WriteAllText(Path.Combine(folder, "c.xls"), "<table>" + string.Concat(List(3).Split('\n').Select(line => "<tr><td>" + line.Replace(" | ", "<td>", StringComparison.Ordinal))) + "</table>", Encoding.UTF8);
        File.WriteAllBytes(Path.Combine(folder, "d.zip"), Zip(
            ("xa/e.xlsx", File.ReadAllBytes(Book.List(_office.File("e.xlsx"), List(4)))),
            ("..\\..\\f.csv", Encoding.Unicode.GetBytes(List(5).Replace(" | ", "\t", StringComparison.Ordinal))),
            ("~$e.xlsx", [1]),
            ("doc.txt.docx", [1]),
            ("__MACOSX/._e.xlsx", [1]),
            ("trong.zip", Zip(("g.xlsx", File.ReadAllBytes(Book.List(_office.File("g.xlsx"), List(6)))), ("h.zip", Zip(("i.csv", [1])))))));
        File.WriteAllBytes(Path.Combine(folder, "hong.zip"), [.. "PK"u8, 3, 4, 5, 6]);
        File.WriteAllBytes(Path.Combine(folder, "k.rar"), [.. "Rar!\u001a"u8, 7, 0]);
        var run = _office.Import(folder);
        run.Exit.Should().Be(1);
        run.Array("files").Select(f => $"{f!["file"]} {f["status"]} {string.Join(' ', f["problems"]!.AsArray().Where(p => p!["severity"]!.ToString() == "error").Select(p => p!["code"]))}".Trim()).Should().Equal(
            "a.xlsx imported",
            "b.csv imported",
            "c.xls imported",
            "d.zip/doc.txt.docx skipped",
            "d.zip/f.csv imported",
            "d.zip/trong.zip/g.xlsx imported",
            "d.zip/trong.zip/h.zip refused C1020",
            "d.zip/xa/e.xlsx imported",
            "d.zip/~$e.xlsx skipped",
            "hong.zip refused C1005",
            "k.rar refused C1021");
        _office.Figure("CB30-04").Should().Be("6/6 exceeded");
        _office.Explain("CB30-04").Array("people").Select(p => p!["file"]!.ToString()).Should().Contain("d.zip/trong.zip/g.xlsx");
    }

    [Fact]
    public void The_table_on_the_screen_has_a_line_for_every_sheet()
    {
        var folder = Directory.CreateDirectory(_office.File("lists")).FullName;
        Book.List(Path.Combine(folder, "a.xlsx"), List(1));
        File.WriteAllText(Path.Combine(folder, "b.csv"), "Đơn vị;Tổng số;Nam;Nữ;Thạc sĩ\nSở Y tế;20;8;12;3\nSở Tư pháp;10;5;5;1\n", Encoding.UTF8);
        File.WriteAllBytes(Path.Combine(folder, "k.rar"), [.. "Rar!\u001a"u8, 7, 0]);
        var run = _office.Run("import", folder, "--round", Office.Now);
        var cells = run.Out.Split('\n').Where(line => line.StartsWith('│')).Select(line => line.Trim('│', '\r').Split('│').Select(cell => cell.Trim()).ToArray()).ToList();
        cells[0].Should().Equal("Tệp", "Kết quả", "Lần nạp", "Trang", "Loại", "Người", "Chờ xác minh", "Không phải người", "Cần xem", "Mới", "Thay đổi", "Không còn");
        cells.Single(row => row[0] == "a.xlsx")[4..9].Should().StartWith(["danh sách", "1", "0", "0"]);
        cells.Single(row => row[0] == "b.csv")[4..8].Should().Equal("biểu tổng hợp", "0", "0", "0");
        cells.Single(row => row[0] == "k.rar")[1..9].Should().Equal("Chưa tiếp nhận được", "-", "-", "-", "-", "-", "-", "1");
    }

    [Fact]
    public void The_files_of_an_archive_are_known_again()
    {
        var archive = _office.File("so.zip");
        File.WriteAllBytes(archive, Zip(("a.xlsx", File.ReadAllBytes(Book.List(_office.File("a.xlsx"), List(1))))));
        _office.Import(archive).Text("files.0.status").Should().Be("\"imported\"");
        _office.Import(archive).Text("files.0.status").Should().Be("\"already-imported\"");
        _office.Import(_office.File("a.xlsx")).Text("files.0.status").Should().Be("\"already-imported\"");
    }

    [Fact]
    public void An_archive_without_a_table_is_wrong_usage()
    {
        var archive = _office.File("so.zip");
        File.WriteAllBytes(archive, Zip(("a.docx", [1])));
        Func<string, Outcome> run = language => _office.Run("--lang", language, "import", archive, "--round", Office.Now);
        run.ShouldRefuse(2);
    }

    [Fact]
    public void An_archive_that_unpacks_to_far_too_much_is_refused_and_the_rest_goes_on()
    {
        File.WriteAllBytes(_office.File("bom.zip"), Zip(("a.csv", new byte[60_000_000]), ("b.csv", Encoding.UTF8.GetBytes(List(1).Replace(" | ", ";", StringComparison.Ordinal)))));
        var run = _office.Import(_office.File("bom.zip"));
        run.Array("files").Select(f => f!["status"]!.ToString()).Should().Equal("refused", "imported");
        run.Text("files.0.problems.0.code").Should().Be("\"C1008\"");
    }

    private static string List(int number) =>
        $"Họ và tên | Số CCCD | Đơn vị | Đối tượng | Trình độ\n{Book.Name(number)} | {Book.Id(number)} | Trường THPT số {number} | Viên chức | ĐH";

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
