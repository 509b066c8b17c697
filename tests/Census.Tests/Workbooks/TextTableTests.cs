using System.Text;
using Census.Import.Drafts;
using Census.Tests.Layouts;

namespace Census.Tests.Workbooks;

/// <summary>Tables in text, as bytes.</summary>
public sealed class TextTableTests
{
    private const string List = "STT;Họ và tên;Ngày sinh;Trình độ\r\n1;Nguyễn Văn An;12/03/1980;ThS\r\n2;\"Trần Thị\nBình\";13/04/1981;ĐH\r\n";

    private static readonly string[] Expected = ["2|Nguyễn Văn An", "3|Trần Thị Bình"];

    static TextTableTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("UTF-8", false)]
    [InlineData("UTF-8", true)]
    [InlineData("UTF-16", false)]
    [InlineData("UTF-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    public void Unicode_is_read_with_and_without_a_mark(string encoding, bool hasMark)
    {
        var unicode = Encoding.GetEncoding(encoding);
        Names([.. hasMark ? unicode.GetPreamble() : [], .. unicode.GetBytes(List)]).Should().Equal(Expected);
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_separator_is_found(char separator) => Names(Encoding.UTF8.GetBytes(List.Replace(';', separator))).Should().Equal(Expected);

    [Fact]
    public void A_first_line_that_names_the_separator_is_no_row() =>
        Names(Encoding.UTF8.GetBytes("sep=;\r\n" + List.Replace("Ngày sinh", "Ngày, tháng, năm sinh", StringComparison.Ordinal))).Should().Equal(Expected);

    [Fact]
    public void Bytes_typed_in_TCVN3_fonts_are_read() =>
        Names(Encoding.Latin1.GetBytes("STT;Hä vµ tªn;Ngµy sinh;Tr×nh ®é\r\n1;NguyÔn V¨n An;12/03/1980;Th¹c sÜ\r\n2;TrÇn ThÞ B×nh;13/04/1981;§¹i häc\r\n")).Should().Equal(Expected);

    [Fact]
    public void Bytes_typed_in_VNI_fonts_are_read() =>
        Names(Encoding.Latin1.GetBytes("STT;Hoï vaø teân;Ngaøy sinh;Trình ñoä\r\n1;Nguyeãn Vaên An;12/03/1980;Thaïc só\r\n2;Traàn Thò Bình;13/04/1981;Ñaïi hoïc\r\n")).Should().Equal(Expected);

    private static IEnumerable<string> Names(byte[] bytes)
    {
        var draft = FileDrafter.Draft(bytes, Drafted.Reference, new Given(), "a.csv");
        return draft.PeopleSheets.SelectMany(sheet => sheet.People).Select(person => $"{person.Number}|{person.Record.Identity.FullName}");
    }
}
