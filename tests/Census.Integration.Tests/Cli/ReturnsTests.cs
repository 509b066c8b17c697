using System.IO.Compression;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Integration.Tests.Cli;

/// <summary>import --returns: what a unit gets back, opened again with the programs it is for.</summary>
[Trait("Engine", "both")]
public sealed class ReturnsTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_workbook_comes_back_as_it_was_with_the_bad_cells_marked()
    {
        var sent = Sent();
        var run = _office.Import(sent, "--returns", _office.File("back"));
        run.At("files.0.returned").Should().Be(Path.Combine(_office.File("back"), "so.xlsx"));
        using var before = new XLWorkbook(sent);
        using var after = new XLWorkbook(_office.File("back/so.xlsx"));
        after.Worksheets.Select(sheet => sheet.Name).Should().Equal("DS", "Phụ", "Lỗi");
        foreach (var cell in before.Worksheets.SelectMany(sheet => sheet.CellsUsed(XLCellsUsedOptions.All)))
        {
            var same = after.Worksheet(cell.Worksheet.Name).Cell(cell.Address);
            same.GetString().Should().Be(cell.GetString());
            same.FormulaA1.Should().Be(cell.FormulaA1);
            same.Style.NumberFormat.Format.Should().Be(cell.Style.NumberFormat.Format);
            same.Style.Font.Bold.Should().Be(cell.Style.Font.Bold);
        }
        var list = after.Worksheet("DS");
        list.CellsUsed(XLCellsUsedOptions.All).Where(cell => cell.Style.Fill.BackgroundColor.ColorType == XLColorType.Color && cell.Style.Fill.BackgroundColor.Color.Name is "ffffc7ce" or "ffffeb9c")
            .Select(cell => cell.Address.ToString()).Should().Equal("B3", "D3", "C4");
        list.Cell("C4").Comment.Text.Should().Contain("31/02/1980");
        list.Cell("A2").Comment.Text.Should().Contain("đã hỏi");
        list.Column(1).Width.Should().Be(before.Worksheet("DS").Column(1).Width);
        after.Worksheet("Lỗi").CellsUsed().Select(cell => cell.GetString()).Should().Contain("CÁC ĐIỂM CẦN SỬA").And.Contain("31/02/1980");
        after.Worksheet("Lỗi").Hyperlinks.Select(link => link.InternalAddress).Should().Contain("'DS'!C4");
    }

    [Fact]
    public void What_comes_back_is_a_sound_package_and_its_other_parts_are_the_same_bytes()
    {
        var sent = Sent();
        _office.Import(sent, "--returns", _office.File("back"));
        using (var book = SpreadsheetDocument.Open(_office.File("back/so.xlsx"), false))
        {
            new OpenXmlValidator().Validate(book).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}").Should().BeEmpty();
        }
        var (before, after) = (Parts(sent), Parts(_office.File("back/so.xlsx")));
        var changed = before.Keys.Where(part => !before[part].SequenceEqual(after[part])).ToList();
        changed.Should().OnlyContain(part => part == "[Content_Types].xml" || part == "xl/workbook.xml" || part == "xl/_rels/workbook.xml.rels" || part == "xl/styles.xml"
            || part.Contains("sheet1") || part.Contains("omments") || part.Contains("vmlDrawing", StringComparison.OrdinalIgnoreCase));
        after.Keys.Should().Contain(before.Keys);
    }

    [Fact]
    public void A_letter_says_what_was_received_what_is_wrong_and_what_is_missing_without_naming_anybody()
    {
        _office.Import(Sent(), "--returns", _office.File("back"));
        using var letter = WordprocessingDocument.Open(_office.File("back/Công văn - Sở Công Thương.docx"), false);
        new OpenXmlValidator().Validate(letter).Select(error => $"{error.Path?.XPath} {error.Description}").Should().BeEmpty();
        var text = letter.MainDocumentPart!.Document.Body!.InnerText;
        text.Should().Contain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").And.Contain("Kính gửi: Sở Công Thương").And.Contain("DS: C4").And.Contain("Dân tộc");
        text.Should().NotContain("Nguyễn").And.NotContain("Trần").And.NotContain("004080000001").And.NotContain("--");
        letter.MainDocumentPart.Document.Descendants<TableHeader>().Should().HaveCount(3, "headings are repeated on the next page");
    }

    [Fact]
    public void A_rehearsal_and_a_file_that_is_there_already_give_the_marks_too()
    {
        var sent = Sent();
        _office.Import(sent, "--dry-run", "--returns", _office.File("one"));
        _office.Import(sent);
        _office.Import(sent, "--returns", _office.File("two"));
        _office.Import(sent, "--dry-run", "--returns", _office.File("three"));
        foreach (var folder in new[] { "one", "two", "three" })
        {
            using var book = new XLWorkbook(_office.File(folder + "/so.xlsx"));
            book.Worksheet("DS").Cell("C4").HasComment.Should().BeTrue(folder);
        }
    }

    [Fact]
    public void Folders_zips_and_other_formats_keep_their_names_below_the_folder_and_nothing_lands_outside()
    {
        Directory.CreateDirectory(_office.File("gui/huyen"));
        File.Copy(Sent(), _office.File("gui/huyen/a.xlsx"));
        File.WriteAllText(_office.File("gui/b.csv"), "Họ và tên;Ngày sinh;Đơn vị\nNguyễn Văn An;31/02/1980;Sở Y tế\n");
        using (var zip = ZipFile.Open(_office.File("gui/c.zip"), ZipArchiveMode.Create))
        {
            zip.CreateEntryFromFile(_office.File("gui/b.csv"), "../../d.csv");
        }
        var run = _office.Import(_office.File("gui"), "--returns", _office.File("back"));
        run.Array("files").Select(file => file!["returned"]?.ToString()).Where(path => path is not null)
            .Select(path => Path.GetRelativePath(_office.File("back"), path!).Replace('\\', '/')).Should().BeEquivalentTo("huyen/a.xlsx", "b.csv.xlsx", "c.zip/d.csv.xlsx");
        Directory.GetFiles(_office.Folder, "d.csv*", SearchOption.AllDirectories).Should().ContainSingle();
    }

    [Fact]
    public void A_file_that_cannot_be_read_gets_only_a_letter()
    {
        File.WriteAllText(_office.File("hỏng.xlsx"), "không phải bảng tính");
        File.WriteAllBytes(_office.File("khóa.xlsx"), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        var run = _office.Import(_office.File("khóa.xlsx"), "--returns", _office.File("back"));
        run.Exit.Should().Be(1);
        Directory.GetFiles(_office.File("back")).Select(Path.GetFileName).Should().Equal("Công văn - khóa.docx");
    }

    [Fact]
    public void Where_nothing_is_to_be_mended_the_workbook_goes_back_unmarked_and_the_letter_asks_for_nothing()
    {
        File.WriteAllText(_office.File("du.csv"), "Họ và tên;Số CCCD;Ngày sinh;Giới tính;Dân tộc;Trình độ;Đơn vị;Đối tượng;Lĩnh vực;Mã ngạch\nNguyễn Văn An;004080000001;12/03/1980;Nam;Tày;ĐH;Sở Y tế;Công chức;Y tế;01.003\n");
        var run = _office.Run("import", _office.File("du.csv"), "--round", Office.Now, "--unit", "Sở Y tế", "--returns", _office.File("back"));
        run.Exit.Should().Be(0, run.Error);
        run.Out.Should().Contain("Tệp gửi trả: 1; công văn: 1.");
        Directory.GetFiles(_office.File("back")).Select(Path.GetFileName).Should().BeEquivalentTo("Công văn - Sở Y tế.docx", "du.csv.xlsx");
        using var book = new XLWorkbook(_office.File("back/du.csv.xlsx"));
        book.Worksheet(1).CellsUsed(cell => cell.HasComment).Should().BeEmpty();
        book.Worksheet("Lỗi").CellsUsed().Select(cell => cell.GetString()).Should().Contain(text => text.Contains("Không có điểm nào cần sửa", StringComparison.Ordinal));
        using var letter = WordprocessingDocument.Open(_office.File("back/Công văn - Sở Y tế.docx"), false);
        letter.MainDocumentPart!.Document.Body!.InnerText.Should().Contain("không phải gửi lại").And.NotContain("trước ngày");
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_said_before_anything_is_taken_in()
    {
        var sent = Sent();
        File.WriteAllText(_office.File("file"), "");
        var run = _office.Import(sent, "--returns", _office.File("file/back"));
        run.Exit.Should().Be(3);
        run.Error.Should().Contain("quyền ghi");
        _office.Run("imports", "list", "--json").Array("imports").Should().BeEmpty();
    }

    [Fact]
    public void A_workbook_made_from_another_format_is_a_sound_package()
    {
        File.WriteAllText(_office.File("b.csv"), "Họ và tên;Ngày sinh;Đơn vị\nNguyễn Văn An;31/02/1980;Sở Y tế\n");
        File.WriteAllText(_office.File("c.xls"), "<html><body><table><tr><th>Họ và tên</th><th>Ngày sinh</th><th>Đơn vị</th></tr><tr><td>Trần Thị Bình</td><td>31/02/1981</td><td>Sở Y tế</td></tr></table></body></html>");
        foreach (var (name, bad) in new[] { ("b.csv", "B2"), ("c.xls", "B2") })
        {
            _office.Import(_office.File(name), "--returns", _office.File("back"));
            using var book = SpreadsheetDocument.Open(_office.File($"back/{name}.xlsx"), false);
            new OpenXmlValidator().Validate(book).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}").Should().BeEmpty(name);
            using var read = new XLWorkbook(_office.File($"back/{name}.xlsx"));
            read.Worksheet(1).Cell(bad).HasComment.Should().BeTrue(name);
            read.Worksheet(1).Cell(bad).Style.NumberFormat.NumberFormatId.Should().Be(49, "what is typed there stays a text");
        }
    }

    [Fact]
    public void A_workbook_that_was_returned_and_is_sent_again_is_the_same_list()
    {
        _office.Import(Sent(), "--dry-run", "--returns", _office.File("back"));
        var run = _office.Import(_office.File("back/so.xlsx"), "--returns", _office.File("again"));
        run.Array("files.0.sheets").Select(sheet => $"{sheet!["name"]} {sheet["rows"]!["people"]}").Should().Equal("DS 3", "Phụ 0", "Lỗi 0");
        run.Array("files.0.problems").Where(problem => problem!["sheet"]?.ToString() == "Lỗi").Should().BeEmpty();
        using var book = SpreadsheetDocument.Open(_office.File("again/so.xlsx"), false);
        new OpenXmlValidator().Validate(book).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}").Should().BeEmpty();
    }

    [Fact]
    public void Nothing_that_was_sent_is_written_over()
    {
        var sent = Sent();
        var run = _office.Import(sent, "--returns", _office.Folder);
        run.Exit.Should().Be(2);
        run.Error.Should().Contain("ghi đè");
        File.WriteAllText(_office.File("b.csv"), "Họ và tên;Đơn vị\nNguyễn Văn An;Sở Y tế\n");
        _office.Import(_office.File("b.csv"), "--returns", _office.Folder + "/").Exit.Should().Be(2, "it would lie among what was sent");
        _office.Run("imports", "list", "--json").Array("imports").Should().BeEmpty("nothing was taken in either");
    }

    private string Sent()
    {
        using var book = new XLWorkbook();
        var list = book.AddWorksheet("DS");
        var rows = new[]
        {
            "Họ và tên|Số CCCD|Ngày sinh|Trình độ|Đơn vị|Đối tượng",
            "Nguyễn Văn An|004080000001|12/03/1980|ĐH|Sở Công Thương|Công chức",
            "Trần Thị Bình|12345|05/01/1982|xyz|Sở Công Thương|Công chức",
            "Lý Đức Cường|004080000003|31/02/1980|ThS|Sở Công Thương|Công chức",
        };
        foreach (var (y, row) in rows.Index())
        {
            foreach (var (x, text) in row.Split('|').Index())
            {
                list.Cell(y + 1, x + 1).SetValue(text).Style.NumberFormat.Format = "@";
            }
        }
        list.Row(1).Style.Font.Bold = true;
        list.Column(1).Width = 31;
        list.Cell("A2").Comment.AddText("đã hỏi");
        list.Range("A2:F4").AddConditionalFormat().WhenEquals("x").Fill.SetBackgroundColor(XLColor.Red);
        var other = book.AddWorksheet("Phụ");
        other.Cell("A1").FormulaA1 = "COUNTA(DS!A:A)-1";
        other.Cell("B2").SetValue("=không phải công thức");
        book.NamedRanges.Add("Ds", list.Range("A1:F4"));
        book.SaveAs(_office.File("so.xlsx"));
        return _office.File("so.xlsx");
    }

    private static Dictionary<string, byte[]> Parts(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var bytes = new MemoryStream();
            using var part = entry.Open();
            part.CopyTo(bytes);
            return bytes.ToArray();
        });
    }
}
