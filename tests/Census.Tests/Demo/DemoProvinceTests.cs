using System.Security.Cryptography;
using Census.Core.People;
using Census.Demo;
using ClosedXML.Excel;

namespace Census.Tests.Demo;

/// <summary>A province of 400 people, written once for all tests of this file.</summary>
public sealed class WrittenProvince : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("census-demo-").FullName;

    public DemoFiles Files { get; }

    public WrittenProvince() => Files = Write("p", 400);

    public DemoFiles Write(string name, int people) => DemoProvince.Write(Path.Combine(Folder, name), people);

    public string PathOf(string sender) => Files.Rounds[1].Workbooks.Single(b => b.Sender == sender).Path;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>The workbooks as files: they reopen, they look as promised, and the same province is the same bytes.</summary>
public sealed class DemoProvinceTests(WrittenProvince written) : IClassFixture<WrittenProvince>
{
    [Fact]
    public void Smallest_province_has_a_workbook_for_each_sender_with_people()
    {
        var files = written.Write("small", 200);

        files.Rounds.Select(r => r.Date).Should().Equal(new DateOnly(2024, 12, 31), new DateOnly(2025, 12, 31));
        files.Rounds.SelectMany(r => r.Workbooks).Should().NotBeEmpty().And.OnlyContain(b => File.Exists(b.Path));
        using var units = new XLWorkbook(files.UnitList);
        var listed = units.Worksheet(1).Column(2).CellsUsed().Select(c => c.GetString()).ToList();
        listed.Should().StartWith("Tên đơn vị").And.Contain(files.Rounds.SelectMany(r => r.Workbooks).Select(b => b.Sender));
        File.Exists(Path.Combine(written.Folder, "small", "DOC-TRUOC.md")).Should().BeTrue();
    }

    [Fact]
    public void Same_province_is_the_same_bytes_whatever_the_culture()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");
            Hashes(written.Write("again", 400)).Should().Equal(Hashes(written.Files));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }

        static List<string> Hashes(DemoFiles files) =>
            [.. files.Rounds.SelectMany(r => r.Workbooks).Select(b => b.Path).Append(files.UnitList).Select(p => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(p))))];
    }

    [Fact]
    public void Clean_list_has_one_header_row()
    {
        using var book = new XLWorkbook(written.PathOf("Bệnh viện Đa khoa tỉnh"));
        var sheet = book.Worksheet(1);

        sheet.Row(1).CellsUsed().Select(c => c.GetString()).Should().Equal(
            "STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Số CCCD", "Đơn vị", "Chức vụ", "Đối tượng", "Mã số CDNN/ngạch",
            "Trình độ chuyên môn", "Chuyên ngành", "Năm tốt nghiệp", "Ngày tuyển dụng", "Bồi dưỡng tiêu chuẩn CDNN", "Đào tạo liên tục", "Ghi chú");
        sheet.Cell(2, 1).GetDouble().Should().Be(1);
        sheet.Cell(2, 6).DataType.Should().Be(XLDataType.Text);
        CitizenId.Parse(sheet.Cell(2, 6).GetString()).Should().NotBeNull();
        sheet.Cell(2, 7).GetString().Should().Be("Bệnh viện Đa khoa tỉnh");
    }

    [Fact]
    public void Official_list_has_title_three_levels_of_heading_and_a_section_for_each_unit()
    {
        using var book = new XLWorkbook(written.PathOf("Sở Nông nghiệp và Môi trường"));
        var sheet = book.Worksheet(1);

        sheet.Cell("A2").GetString().Should().Be("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
        sheet.Cell("A5").GetString().Should().Be("DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC CÓ MẶT ĐẾN 31/12/2025");
        Texts(sheet.Row(8)).Should().Equal(
            "STT", "Họ và tên", "Ngày, tháng, năm sinh", "Dân tộc", "Số CCCD", "Chức vụ, chức danh", "Đối tượng", "Mã số ngạch, CDNN",
            "Trình độ", "Chuyên ngành", "Năm tốt nghiệp", "Ghi chú");
        Texts(sheet.Row(9)).Should().Equal("Nam", "Nữ", "Chuyên môn", "Lý luận chính trị");
        Texts(sheet.Row(10)).Should().Equal("TS", "ThS", "CKII", "CKI", "ĐH", "CĐ", "TC", "SC", "CN", "CC", "TC", "SC");
        sheet.Row(11).CellsUsed().Select(c => c.GetDouble()).Should().Equal(Enumerable.Range(1, 24).Select(i => (double)i));
        sheet.MergedRanges.Select(r => r.RangeAddress.ToString()).Should().Contain(["C8:D8", "J8:U8", "J9:Q9", "R9:U9", "A8:A10", "B12:X12"]);
        Texts(sheet.Row(12)).Should().Equal("I", "Văn phòng Sở");
        sheet.Column(2).CellsUsed().Select(c => c.GetString()).Should().Contain("Cộng (I)").And.Contain("TỔNG CỘNG");

        static IEnumerable<string> Texts(IXLRow row) => row.CellsUsed().Select(c => c.GetString()).Where(t => t.Length > 0);
    }

    [Fact]
    public void Read_me_says_that_everything_is_invented_and_counts_the_slips()
    {
        var text = File.ReadAllText(Path.Combine(written.Folder, "p", "DOC-TRUOC.md"), System.Text.Encoding.UTF8);

        text.Should().Contain("đều do máy đặt ra").And.Contain("invented by a program");
        SlipKinds.All.Should().OnlyContain(slip => text.Contains(slip.Vietnamese, StringComparison.Ordinal));
        text.Should().NotContain("\r");
    }
}
