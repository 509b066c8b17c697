using Census.Import.Checks;
using Census.Tests.Layouts;

namespace Census.Tests.Checks;

/// <summary>Checks that look at a list as a whole, and at the name of its file.</summary>
public sealed class SheetCheckTests
{
    private static readonly DateOnly Round = new(2025, 12, 31);

    // so many people with one tick each that a few others are slips
    private static string Ticked(int people, params string[] more) => "STT | Họ và tên | Đối tượng | ThS | ĐH\n" + string.Join('\n', Enumerable.Range(1, people)
        .Select(i => $"{i} | Nguyễn Văn {(char)('A' + (i % 26))}n | VC | | x").Concat(more.Select((cells, i) => $"{people + i + 1} | Trần Thị Bình | {cells}")));

    [Theory]
    [InlineData("VC | x | x", "41|E|C4020")]
    [InlineData("VC | | ", "41||C4021")]
    [InlineData("VC | - | -", "41||C4021")]
    [InlineData("HĐ | | ")]
    [InlineData("VC | x | ")]
    public void One_row_of_many_that_is_ticked_otherwise_is_a_slip(string cells, params string[] expected) =>
        Drafted.Of(Ticked(39, cells)).Problems.Should().Equal(expected);

    [Fact]
    public void What_many_rows_have_is_a_habit()
    {
        Drafted.Of(Ticked(10, "VC | x | x", "VC | x | x")).Problems.Should().BeEmpty();
        var none = Drafted.Of(Ticked(10, "VC | | ", "VC | | "));
        none.Problems.Should().Equal("||C2022");
        none.Draft.Problems.Single().Arguments.Should().Equal("2", "12");
    }

    [Theory]
    [InlineData("V.07.03. 29 | 004085000123", "2|C|C2023")]
    [InlineData("V.07.03.29 | 004 085 000 123", "2|D|C2023")]
    [InlineData(" V.07.03.29  | 004085000123")]
    [InlineData("V.07.03.29 (hạng III) | 004085000123")]
    public void Codes_with_spaces_are_said_once_a_column(string cells, params string[] expected) =>
        Drafted.Of($"STT | Họ và tên | Mã số CDNN | Số CCCD\n1 | Nguyễn Văn An | {cells}\n2 | Trần Văn Bình | {cells.Replace("123", "124", StringComparison.Ordinal)}").Problems.Should().Equal(expected);

    [Theory]
    [InlineData("V.07.03.29 | CĐ", "2|C|C4019")]
    [InlineData("V.07.03.29 | ĐH")]
    [InlineData("V.07.03.08 | CĐ")]
    [InlineData("V.08.01.02 | BS", "2|C|C4019")]
    [InlineData("V.08.01.02 | CKI")]
    [InlineData("V.08.01.02 | ThS")]
    [InlineData("V.08.01.01 | ThS", "2|C|C4019")]
    [InlineData("V.08.01.01 | CKII")]
    [InlineData("V.07.03.29 | ")]
    public void A_degree_below_what_the_title_asks_for(string cells, params string[] expected) =>
        Drafted.Of($"STT | Họ và tên | Mã số CDNN | Trình độ chuyên môn\n1 | Nguyễn Văn An | {cells}").Problems.Should().Equal(expected);

    [Theory]
    [InlineData("UBND huyện Bảo Lạc", "2||C7021")]
    [InlineData("Huyện ủy Hà Quảng", "2||C7021")]
    [InlineData("Thị xã Đức Phổ", "2||C7021")]
    [InlineData("Công an xã Hòa An", "2||C7022")]
    [InlineData("Bộ Chỉ huy quân sự tỉnh", "2||C7022")]
    [InlineData("Ban Chỉ huy quân sự xã")]
    [InlineData("UBND xã Bảo Lạc")]
    [InlineData("Trung tâm Y tế huyện Bảo Lạc")]
    [InlineData("Sở Nội vụ")]
    public void Units_of_the_past_and_units_that_are_not_ours(string unit, params string[] expected) =>
        Drafted.Of($"STT | Họ và tên | Ngày sinh | Đơn vị\n1 | Nguyễn Văn An | 1980 | {unit}\n2 | Trần Thị Bình | 1985 | {unit}", round: Round).Problems.Should().Equal(expected);

    [Fact]
    public void The_sender_in_the_title_is_looked_at_too() =>
        Drafted.Of("UBND HUYỆN BẢO LẠC\nDANH SÁCH CÔNG CHỨC\nSTT | Họ và tên | Ngày sinh\n1 | Nguyễn Văn An | 1980", round: Round).Problems.Should().Equal("||C7021");

    [Fact]
    public void Before_July_2025_there_were_districts() =>
        Drafted.Of("STT | Họ và tên | Ngày sinh | Đơn vị\n1 | Nguyễn Văn An | 1980 | UBND huyện Bảo Lạc", round: new DateOnly(2024, 12, 31)).Problems.Should().BeEmpty();

    [Theory]
    [InlineData("Phó Giám đốc, Chuyên viên", "2|D|C7023")]
    [InlineData("Phó Hiệu trưởng, Phó Hiệu trưởng, Giáo viên", "2|D|C7023")]
    [InlineData("Giám đốc, Phó Giám đốc")]
    [InlineData("Quyền Giám đốc, Phó Giám đốc")]
    [InlineData("Bí thư, Giám đốc, Phó Giám đốc")]
    [InlineData("Bí thư Đảng ủy - Giám đốc, Phó Bí thư - Phó Giám đốc")]
    [InlineData("Phó Giám đốc phụ trách, Phó Giám đốc")]
    [InlineData("Phó Trưởng phòng, Chuyên viên")]
    [InlineData("Giáo viên, Giáo viên")]
    [InlineData("short list, Phó Giám đốc")]
    public void A_deputy_without_a_head(string posts, params string[] expected) =>
        Drafted.Of("STT | Họ và tên | Ngày sinh | Chức vụ\n" + string.Join('\n', posts.Split(", ").Concat(Enumerable.Repeat("Nhân viên", posts.StartsWith("short", StringComparison.Ordinal) ? 1 : 8)).Select((post, i) => $"{i + 1} | Nguyễn Văn {(char)('A' + i)}n | 1980 | {post}")))
            .Problems.Should().Equal(expected);

    [Theory]
    [InlineData("DS CBCCVC 2024.xlsx", true)]
    [InlineData("2023-so-y-te.xlsx", true)]
    [InlineData("2024-12-31/so-y-te.xlsx", false)]
    [InlineData("DS 2025.xlsx", false)]
    [InlineData("DS 2026.xlsx", false)]
    [InlineData("DS 2024-2025.xlsx", false)]
    [InlineData("CV 20241.xlsx", false)]
    [InlineData("DS 2003.xlsx", false)]
    public void The_year_in_the_name_of_a_file(string name, bool isOld)
    {
        (FileNameYear.Look(name, Round, null)?.Code.Code).Should().Be(isOld ? "C2021" : null);
        FileNameYear.Look(name, null, null).Should().BeNull();
        FileNameYear.Look(name, Round, Round).Should().BeNull("the title is more exact, and is compared itself");
    }

    [Fact]
    public void A_list_without_people_is_not_checked() =>
        SheetChecks.Review(new CheckedSheet("DS", new Census.Import.Layouts.Header(1, 1, []), [])).Should().BeEmpty();
}
