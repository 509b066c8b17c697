using Census.Core.Degrees;
using Census.Core.People;
using Census.Tests.Layouts;

namespace Census.Tests.Drafts;

/// <summary>Ticks, blanks and dashes: what is yes, what is no and what is not known.</summary>
public sealed class TickTests
{
    private const string Levels = "STT | Họ và tên | TS | ThS | ĐH | Năm tốt nghiệp\n";

    [Theory]
    [InlineData("1 | Nguyễn Văn An | | x |", "master")]
    [InlineData("1 | Nguyễn Văn An | | X | x", "master,bachelor")]
    [InlineData("1 | Nguyễn Văn An | | 1 |", "master")]
    [InlineData("1 | Nguyễn Văn An | | '1 |", "master")]
    [InlineData("1 | Nguyễn Văn An | - | - | x", "bachelor")]
    [InlineData("1 | Nguyễn Văn An | 0 | 1 | 0", "master")]
    [InlineData("1 | Nguyễn Văn An | | KT |", "master")]
    [InlineData("1 | Nguyễn Văn An | | 2015 |", "master")]
    public void One_tick_makes_the_other_levels_no(string row, string held)
    {
        var degrees = Drafted.Of(Levels + row).Facts(2).Degrees;
        Drafted.Degrees(degrees).Should().Be(held);
        degrees!.IsComplete.Should().BeTrue();
    }

    [Theory]
    [InlineData("CKII | |", "specialist-2", true, null)]
    [InlineData(" | ThS, CKI |", "master,specialist-1", true, null)]
    [InlineData(" | x |", "bachelor", false, "2|D|C3023")]
    [InlineData("x | |", "bachelor", false, "2|C|C3023")]
    [InlineData(" | | x", "bachelor", true, null)]
    public void A_column_of_two_postgraduate_levels_says_which_or_asks(string cells, string held, bool isComplete, string? problem)
    {
        var drafted = Drafted.Of("STT | Họ và tên | TS/CKII | ThS/CKI | ĐH\n1 | Nguyễn Văn An | " + cells);
        Drafted.Degrees(drafted.Facts(2).Degrees).Should().Be(held);
        drafted.Facts(2).Degrees!.IsComplete.Should().Be(isComplete);
        drafted.Problems.Should().Equal(problem is null ? [] : [problem]);
    }

    [Fact]
    public void A_branch_and_a_year_below_a_level_are_one_degree_of_it()
    {
        var drafted = Drafted.Of("""
            TT | Họ và tên | Đại học | < | < | Thạc sĩ | < | Tiến sĩ | <
            ^ | ^ | Chuyên ngành | Năm | Trường | Chuyên ngành | Năm | Chuyên ngành | Năm
            1 | Lê Thị Một | Luật | 2002 | ĐH Luật | Luật HC | 2010 | |
            2 | Lê Văn Hai | Triết | 2003 | ĐH KHXH | Triết | 2011 | Triết học | 2024
            3 | Lê Văn Ba | Sử | 2012 | | | | |
            """);
        drafted.Facts(3).Degrees!.Held.Select(q => q.ToString()).Should().HaveCount(2);
        drafted.Facts(4).Degrees!.Held.Select(q => (q.Level, q.Major, q.AwardedOn?.ToString())).Should().Equal(
            (DegreeLevel.Bachelor, "Triết", "2003"), (DegreeLevel.Master, "Triết", "2011"), (DegreeLevel.Doctor, "Triết học", "2024"));
        Drafted.Degrees(drafted.Facts(5).Degrees).Should().Be("bachelor");
        drafted.Facts(3).Sex.Should().BeNull();
        drafted.Problems.Should().BeEmpty();
        drafted.Units.Should().OnlyContain(unit => unit.EndsWith('|'));
    }

    [Fact]
    public void A_year_beside_its_level_goes_before_the_column_of_years()
    {
        var drafted = Drafted.Of("STT | Họ và tên | Trình độ | Năm tốt nghiệp\n1 | Nguyễn Văn An | TS 2025, ThS 2015 | 2005\n2 | Trần Thị Bình | Tiến sĩ (bảo vệ 15/6/2025) |");
        drafted.Facts(2).Degrees!.Held[0].AwardedOn!.ToString().Should().Be("2025");
        drafted.Facts(3).Degrees!.Held.Single().Should().BeEquivalentTo(new { Level = DegreeLevel.Doctor, Major = (string?)null });
    }

    [Fact]
    public void A_birth_year_that_cannot_be_is_not_used()
    {
        var drafted = Drafted.Of("STT | Họ và tên | Ngày sinh\n1 | Nguyễn Văn An | '12/03/2080\n2 | Trần Thị Bình | '12/03/1980");
        drafted.Facts(2).BirthDate.Should().BeNull();
        drafted.Facts(3).BirthDate!.ToString().Should().Be("1980-03-12");
        drafted.Problems.Should().Equal("2|C|C3015");
    }

    [Theory]
    [InlineData("1 | Nguyễn Văn An | | |")]
    [InlineData("1 | Nguyễn Văn An | - | - | -")]
    public void Without_a_tick_nothing_is_known_of_degrees(string row) =>
        Drafted.Of(Levels + row).Facts(2).Degrees.Should().BeNull();

    [Theory]
    [InlineData("KT", "KT", null)]
    [InlineData("2015", null, "2015")]
    [InlineData("'2015", null, "2015")]
    [InlineData("x", null, null)]
    public void A_tick_column_may_hold_the_branch_or_the_year(string cell, string? major, string? year)
    {
        var held = Drafted.Of(Levels + "1 | Nguyễn Văn An | | " + cell + " |").Facts(2).Degrees!.Held.Single();
        held.Major.Should().Be(major);
        held.AwardedOn?.ToString().Should().Be(year);
    }

    [Fact]
    public void A_dash_states_that_there_is_no_degree_and_a_blank_states_nothing()
    {
        var drafted = Drafted.Of("STT | Họ và tên | Trình độ chuyên môn | Ngày sinh\n1 | Nguyễn Văn An | - | -\n2 | Trần Thị Bình | |");
        drafted.Facts(2).Degrees!.Highest.Should().Be(DegreeLevel.None);
        drafted.Facts(2).BirthDate.Should().BeNull();
        drafted.Facts(3).Degrees.Should().BeNull();
        drafted.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("only ticks and blanks", "x,,X,", "yes,no,yes,no")]
    [InlineData("words", "Có,,Không,", "yes,?,no,?")]
    [InlineData("a tick and a dash", "x,,-,", "yes,?,no,?")]
    [InlineData("blank throughout", ",,,", "?,?,?,?")]
    [InlineData("a fault among ticks", "x,,#N/A,", "yes,?,?,?")]
    public void A_blank_is_no_only_in_a_column_of_ticks(string habit, string cells, string expected)
    {
        var rows = cells.Split(',').Select((cell, i) => $"{i + 1} | Nguyễn Văn {(char)('A' + i)}n | {cell} | 1980-03-12");
        var drafted = Drafted.Of("STT | Họ và tên | Đạt chuẩn | Ngày sinh\n" + string.Join('\n', rows));
        drafted.Draft.People.Select(p => p.Record.Facts.Flag(StaffFlag.TitleStandard)).Select(flag => flag switch { true => "yes", false => "no", _ => "?" })
            .Should().Equal(expected.Split(','), habit);
    }

    [Theory]
    [InlineData("Nữ", "x,,x", "female,male,female")]
    [InlineData("Nữ", ",,", "?,?,?")]
    [InlineData("Giới tính / Nữ", "x,,", "female,male,male")]
    [InlineData("Nam", "x,,", "male,female,female")]
    [InlineData("Giới tính", "Nam,Nữ,N", "male,female,?")]
    public void A_single_column_of_women_says_who_is_a_man(string heading, string cells, string expected)
    {
        var levels = heading.Split(" / ");
        var head = levels.Length == 1 ? $"STT | Họ và tên | {heading} | Ngày sinh\n" : $"STT | Họ và tên | {levels[0]} | Ngày sinh\n^ | ^ | {levels[1]} | ^\n";
        var rows = cells.Split(',').Select((cell, i) => $"{i + 1} | Nguyễn Văn {(char)('A' + i)}n | {cell} | 1980-03-12");
        Drafted.Of(head + string.Join('\n', rows)).Draft.People.Select(p => p.Record.Facts.Sex?.ToString().ToLowerInvariant() ?? "?").Should().Equal(expected.Split(','));
    }

    [Theory]
    [InlineData("x | | ", "civil-servant", null)]
    [InlineData(" | x | ", "public-employee", null)]
    [InlineData(" | | HĐ 111", "contract", null)]
    [InlineData("x | x | ", null, "3|D|C4004")]
    [InlineData(" | | ", null, null)]
    [InlineData("tốt | | ", null, null)]
    public void Ticks_under_a_category_set_it(string cells, string? category, string? problem)
    {
        var drafted = Drafted.Of("STT | Họ và tên | Đối tượng | < | <\n^ | ^ | CC | VC | HĐ\n1 | Nguyễn Văn An | " + cells);
        (drafted.Facts(3).Category is { } found ? found.Code() : null).Should().Be(category);
        drafted.Problems.Should().Equal(problem is null ? [] : [problem]);
    }

    [Fact]
    public void Cells_that_cannot_be_read_are_named_by_row_and_column() => Drafted.Of("""
        STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Trình độ chuyên môn | Số CCCD | Mã ngạch
        1 | Nguyễn Văn An | 31/02/1985 | gì | Abc | xyz | 12345 | QQ
        2 | Trần Thị Bình | #N/A | Nữ | Tày | ĐH | 004185001234 | 01.003
        """).Problems.Should().BeEquivalentTo("2|C|C3012", "2|D|C3014", "2|E|C3041", "2|F|C3021", "2|G|C3031", "2|H|C3052", "3|C|C3001");
}
