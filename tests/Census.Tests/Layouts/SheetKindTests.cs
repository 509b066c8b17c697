using Census.Import.Drafts;

namespace Census.Tests.Layouts;

/// <summary>Sheets that hold no list of people, and what is said of them.</summary>
public sealed class SheetKindTests
{
    [Theory]
    [InlineData(SheetKind.Statistics, "||C2001", """
        STT | Tên đơn vị | Tổng số | Nữ | TS | ThS | ĐH
        1 | Sở Y tế | 50 | 20 | 1 | 10 | 39
        2 | Sở Nội vụ | 40 | 18 | 0 | 12 | 28
         | Tổng cộng | 90 | 38 | 1 | 22 | 67
        """)]
    [InlineData(SheetKind.Guidance, "||C2002", """
        HƯỚNG DẪN GHI BIỂU
        Cột 2: Họ và tên ghi chữ in hoa
        Cột 3: Ngày sinh ghi dd/mm/yyyy
        """)]
    [InlineData(SheetKind.Guidance, "||C2002", """
        Cột | Nội dung | Cách ghi
        1 | Họ và tên | chữ in hoa
        2 | Ngày sinh | dd/mm/yyyy
        3 | Trình độ | ThS, ĐH
        """)]
    [InlineData(SheetKind.Guidance, "||C2002", """
        STT | Mã | Tên | Ghi chú
        1 | 01 | Kinh |
        2 | 02 | Tày |
        """)]
    [InlineData(SheetKind.Guidance, "||C2002", "Nguyễn Văn An | 1980-03-12")]
    public void Sheets_without_a_list_give_nobody_and_say_why(SheetKind kind, string problem, string grid)
    {
        var drafted = Drafted.Of(grid);
        drafted.Draft.Kind.Should().Be(kind);
        drafted.People.Should().BeEmpty();
        drafted.Problems.Should().Equal(problem);
        drafted.Account.Should().Be($"note {drafted.Draft.Account.Seen} = {drafted.Draft.Account.Seen}");
    }

    [Fact]
    public void An_empty_sheet_is_empty_without_a_word()
    {
        var drafted = Drafted.Of("\n\n");
        drafted.Draft.Kind.Should().Be(SheetKind.Empty);
        drafted.Account.Should().Be("= 0");
        drafted.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_hidden_sheet_is_reported_and_read_only_when_asked_for()
    {
        var hidden = Grid.Of("STT | Họ và tên | Ngày sinh\n\n1 | Nguyễn Văn An | 1980-03-12") with { IsHidden = true };
        var closed = Drafted.Of(hidden);
        closed.Draft.Kind.Should().Be(SheetKind.People);
        closed.Problems.Should().Equal("||C2005");
        closed.Account.Should().Be("blank 1 note 2 = 3");
        Drafted.Of(hidden, new Given(ReadHidden: true)).Names.Should().Equal("3|Nguyễn Văn An");
    }

    [Fact]
    public void Columns_that_are_doubled_or_not_understood_are_named() => Drafted.Of("""
        STT | Họ và tên | Ngày sinh | Năm sinh | Sở thích
        1 | Nguyễn Văn An | 1980-03-12 | 1975 | đọc sách
        """).Problems.Should().Equal("1|D|C2004", "||C2003");
}
