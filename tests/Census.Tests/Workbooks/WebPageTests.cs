using System.Text;
using Census.Import.Drafts;
using Census.Import.Workbooks;
using Census.Tests.Layouts;

namespace Census.Tests.Workbooks;

/// <summary>What systems export under the name .xls: web pages and XML tables.</summary>
public sealed class WebPageTests
{
    private const string Page = """
        <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>td { color: red }</style></head>
        <body><center><b>SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG</b></center><p>DANH SÁCH VIÊN CHỨC CÓ MẶT ĐẾN 31/12/2025</p>
        <table border=1><thead>
          <tr><th rowspan=2>STT</th><th rowspan=2>Họ và tên</th><th rowspan=2>Ngày sinh</th><th colspan=2>Trình độ</th></tr>
          <tr><th>ThS</th><th>ĐH</th></tr></thead>
          <tr><td>1<td>Nguyễn&nbsp;Văn An<td>12/03/1980<td>x<td>
          <tr><td>2</td><td>Trần <b>Thị</b><br>Bình</td><td>13/04/1981</td><td></td><td>x</td></tr>
        </table><script>alert("x")</script></body></html>
        """;

    private const string Xml = """
        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Worksheet ss:Name="DS"><Table>
        <Row ss:Index="2"><Cell><Data ss:Type="String">STT</Data></Cell><Cell><Data ss:Type="String">Họ và tên</Data></Cell><Cell ss:Index="4"><Data ss:Type="String">Ngày sinh</Data></Cell></Row>
        <Row><Cell><Data ss:Type="Number">1</Data></Cell><Cell ss:MergeAcross="1"><Data ss:Type="String">Nguyễn Văn An</Data></Cell><Cell><Data ss:Type="DateTime">1980-03-12T00:00:00.000</Data></Cell></Row>
        </Table></Worksheet></Workbook>
        """;

    [Theory]
    [InlineData(65001)]
    [InlineData(1200)]
    public void A_web_page_is_read_as_the_sheet_that_Excel_shows(int codePage)
    {
        var sheet = Sheet(Encoding.GetEncoding(codePage).GetBytes(Page));
        sheet.Rows.Select(row => row.Number + "|" + string.Join("|", row.Cells.Select(cell => cell.Text))).Should().Equal(
            "1|SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
            "2|DANH SÁCH VIÊN CHỨC CÓ MẶT ĐẾN 31/12/2025",
            "3|STT|Họ và tên|Ngày sinh|Trình độ",
            "4||||ThS|ĐH",
            "5|1|Nguyễn Văn An|12/03/1980|x",
            "6|2|Trần Thị\nBình|13/04/1981||x");
        sheet.Merged.Should().Equal(new MergedBlock(3, 4, 0, 0), new MergedBlock(3, 4, 1, 1), new MergedBlock(3, 4, 2, 2), new MergedBlock(3, 3, 3, 4));
        Drafted.Of(sheet).People.Should().Equal("5|Nguyễn Văn An|1980-03-12||master||public-employee", "6|Trần Thị Bình|1981-04-13||bachelor||public-employee");
        Drafted.Of(sheet).Draft.Title!.Unit.Should().Be("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
    }

    [Fact]
    public void An_XML_table_of_Excel_2003_is_read()
    {
        var sheet = Sheet(Encoding.UTF8.GetBytes(Xml));
        sheet.Name.Should().Be("DS");
        sheet.Merged.Should().Equal(new MergedBlock(3, 3, 1, 2));
        Drafted.Of(sheet).People.Should().Equal("3|Nguyễn Văn An|1980-03-12");
    }

    [Theory]
    [InlineData("<html><body>Xin chào</body></html>", "C1012")]
    [InlineData("<html", "C1012")]
    [InlineData("<", "C1012")]
    [InlineData("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet>", "C1005")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>", "C1005")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related", "C1007")]
    public void What_holds_no_list_is_one_problem(string text, string code) =>
        FileDrafter.Draft(Encoding.UTF8.GetBytes(text), Drafted.Reference, new Given(), "a.xls").Refusal!.Code.Code.Should().Be(code);

    [Fact]
    public void A_page_with_too_much_in_it_is_refused() =>
        WorkbookReader.Read(Encoding.UTF8.GetBytes(Page), new ReadBudget(FilledCells: 5)).Refusal!.Code.Code.Should().Be("C1009");

    [Fact]
    public void Spans_without_measure_cost_nothing() =>
        Sheet("<table><tr><td colspan=99999999 rowspan=99999999>x</td></tr><tr><td>y</td></tr></table>"u8.ToArray()).Rows.Should().HaveCountLessThan(3);

    private static Sheet Sheet(byte[] bytes)
    {
        var content = WorkbookReader.Read(bytes, new ReadBudget());
        content.Refusal.Should().BeNull();
        return content.Sheets.Should().ContainSingle().Subject;
    }
}
