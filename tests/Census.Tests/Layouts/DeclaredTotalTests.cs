using Census.Import.Layouts;

namespace Census.Tests.Layouts;

public class DeclaredTotalTests
{
    [Fact]
    public void The_surest_column_of_people_is_taken_not_that_of_posts() => Read("""
        STT | Đơn vị    | Tổng số được giao | Tổng số hiện có | Nữ
        I   | Khối sở   |                   |                 |
        1   | Sở A      | 10                | 9               | 4
        2   | Sở  B     | 12                | 1.012           | 5
            | TỔNG CỘNG | 22                | 1021            | 9
        """).Should().Equal("Sở A = 9 at 3", "Sở B = 1012 at 4", "all = 1021 at 5");

    [Fact]
    public void A_row_of_sums_at_the_foot_is_no_heading() => Read("""
        Nội dung  | Nam | Nữ
        Sở A      | 4   | 5
        Tổng số   | 4   | 5
        """).Should().BeEmpty();

    [Fact]
    public void A_header_of_two_levels_is_read_where_the_number_stands() => Read("""
        BIỂU SỐ 01
        TT | Tên cơ quan | Biên chế |       | Trình độ
           |             | Giao     | Có mặt | ThS | ĐH
        1  | Sở A        | 10       | 9      | 2   | 7
        2  | Trường B    | 30       | x      | 2   | 7
        """).Should().Equal("Sở A = 9 at 4");

    private static IEnumerable<string> Read(string grid) =>
        DeclaredTotal.In(Grid.Of(grid), Drafted.Reference.ListWords).Select(total => $"{total.Unit ?? "all"} = {total.People} at {total.Row}");
}
