using System.Text;
using Census.Reports.Rendering;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Census.Tests.Overviews;

public class ListFileTests
{
    private static readonly ListFile File = new("CB30-03: ThS", [("STT", 6), ("Họ và tên", 28)], [["1", "Nông Thị Lan"], ["2", "=cmd|'/c calc'!A1"]]) { Lines = ["Xuất bởi Lan lúc 15:15 31/01/2026"] };

    [Fact]
    public void The_text_opens_in_Excel_and_calculates_nothing()
    {
        var bytes = File.Csv();
        bytes[..3].Should().Equal(Encoding.UTF8.Preamble.ToArray());
        Encoding.UTF8.GetString(bytes[3..]).ReplaceLineEndings("\n").Should().Be("STT,Họ và tên\n1,Nông Thị Lan\n2,'=cmd|'/c calc'!A1\nXuất bởi Lan lúc 15:15 31/01/2026,\n");
    }

    [Fact]
    public void The_workbook_is_valid_and_holds_title_lines_headings_and_rows()
    {
        using var stream = new MemoryStream(File.Xlsx());
        using var book = SpreadsheetDocument.Open(stream, false);
        new OpenXmlValidator().Validate(book).Should().BeEmpty();
        var texts = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Text>().Select(text => text.Text);
        texts.Should().Equal("CB30-03: ThS", "Xuất bởi Lan lúc 15:15 31/01/2026", "STT", "Họ và tên", "1", "Nông Thị Lan", "2", "=cmd|'/c calc'!A1");
    }
}
