using Census.Core.Text;

namespace Census.Tests.Layouts;

public class TotalsCheckTests
{
    private const string Head = """
        STT | Họ và tên | Ngày sinh | < | Trình độ | < | Hệ số lương
        ^ | ^ | Nam | Nữ | ThS | ĐH | ^
        I | Văn phòng
        1 | Nguyễn Văn An | 1980-03-12 | | x | | 3.33
        2 | Hoàng Thị Bích | | 1985-07-15 | | x | 2.34
        """ + "\n";

    private const string More = "\n" + """
        II | Chi cục Chăn nuôi và Thú y
        1 | Nông Văn Cường | 1979-01-01 | | x | | 4.4
        """ + "\n";

    [Theory]
    [InlineData(Head + " | Cộng (I) | 1 | 1 | 1 | 1 | 5.67")]
    [InlineData(Head + " | Cộng (I) | 1 | 1 | 1 | 1" + More + " | Cộng (II) | 1 | | 1 | 0")]
    [InlineData(Head + " | Cộng (I) | 1 | 1" + More + " | Cộng (II) | 1 | 0\n | Tổng cộng (I+II) | 2 | 1 | 2 | 1")]
    [InlineData(Head + More + " | Tổng cộng | 2 | 1 | 2 | 1")]
    [InlineData(Head + More + "Tổng số: 3 người")]
    [InlineData(Head + More + "2 | Tổng cộng: 3 người | | | | | 99")]
    [InlineData(Head + " | Cộng (I) | 2")]
    [InlineData(Head + "2 | Cộng")]
    public void Sums_that_the_people_above_bear_out_are_no_problem(string grid) => Drafted.Of(grid).Problems.Should().BeEmpty();

    [Theory]
    [InlineData(Head + " | Cộng (I) | 2 | 1 | 1 | 1", "6|C|C2013", "ghi 2 nhưng đếm được 1 (từ dòng 4 đến dòng 5)")]
    [InlineData(Head + " | Cộng (I) | 1 | 1 | 1 | 1" + More + " | Tổng cộng | 2 | 1 | 2 | 7", "9|F|C2013", "ghi 7 nhưng đếm được 1 (từ dòng 4 đến dòng 8)")]
    [InlineData(Head + More + "Tổng số: 45 người", "9||C2013", "ghi 45 nhưng đếm được")]
    public void A_sum_that_fits_no_stretch_of_the_list_is_reported(string grid, string problem, string words)
    {
        var drafted = Drafted.Of(grid);
        drafted.Problems.Should().Equal(problem);
        drafted.Draft.Problems.Single().Message(Language.Vietnamese).Should().Contain(words);
    }
}
