using Census.Core.People;
using Census.Tests.Layouts;

namespace Census.Tests.Drafts;

/// <summary>Party, political theory, state management, languages, computing and salary as lists write them.</summary>
public sealed class TrainingColumnsTests
{
    [Theory]
    [InlineData("bachelor", "CN|Cử nhân|Cử nhân chính trị|CNCT|ĐH chính trị")]
    [InlineData("advanced", "CC|Cao cấp|CCCT|CC LLCT|CCLLCT|Cao cấp LLCT-HC|tương đương cao cấp|TC, CC")]
    [InlineData("intermediate", "TC|Trung cấp|TCCT|TC LLCT|TCLLCT|TC LLCT-HC|trung cấp CT|TC; đang học CC|TC (đang học CC)|TC 2015|TC (2015)")]
    [InlineData("elementary", "SC|Sơ cấp|sơ cấp LLCT")]
    [InlineData("none", "Không|Chưa|Chưa qua đào tạo|chưa học|0")]
    [InlineData(null, "Đang học CC|Bồi dưỡng LLCT|x|2019")]
    [InlineData("", "-")]
    public void Levels_of_political_theory_are_read_in_their_spellings(string? code, string cells)
    {
        foreach (var cell in cells.Split('|'))
        {
            var drafted = Drafted.Of("STT | Họ và tên | LLCT\n1 | Nguyễn Văn An | '" + cell);
            (drafted.Facts(2).PoliticalTheory is { } level ? level.Code() : null).Should().Be(string.IsNullOrEmpty(code) ? null : code, cell);
            drafted.Problems.Should().Equal(code is null ? ["2|C|C3061"] : [], cell);
        }
    }

    [Theory]
    [InlineData("x | | | ", "bachelor")]
    [InlineData(" | X | | ", "advanced")]
    [InlineData(" | x | x | ", "advanced")]
    [InlineData(" | | 2015 | ", "intermediate")]
    [InlineData(" | | | SC", "elementary")]
    [InlineData("- | - | - | -", null)]
    [InlineData(" | | | ", null)]
    public void Ticks_of_political_theory_are_no_degrees(string cells, string? level)
    {
        var facts = Drafted.Of("STT | Họ và tên | Lý luận chính trị | < | < | <\n^ | ^ | CN | CC | TC | SC\n1 | Nguyễn Văn An | " + cells).Facts(3);
        (facts.PoliticalTheory is { } found ? found.Code() : null).Should().Be(level);
        facts.Degrees.Should().BeNull();
    }

    [Fact]
    public void Flat_headings_that_stand_twice_are_degrees_first_and_political_theory_then()
    {
        var drafted = Drafted.Of("STT | Họ và tên | ĐH | CĐ | TC | SC | CN | CC | TC | SC\n1 | Nguyễn Văn An | x | | | | | | x |\n2 | Trần Thị Bình | | | x | | | | | x");
        drafted.Problems.Should().Equal("1||C2024");
        drafted.Draft.People.Select(p => $"{Drafted.Degrees(p.Record.Facts.Degrees)} {p.Record.Facts.PoliticalTheory} {p.Record.Facts.Category}").Should().Equal("bachelor Intermediate ", "intermediate Elementary ");
    }

    [Theory]
    [InlineData("ĐH | CĐ | TC | SC", "")]
    [InlineData("ĐH | CC | TC | SC", "1||C2024")]
    [InlineData("CB | CC | VC | HĐ", "")]
    public void Flat_headings_are_doubted_only_beside_CC(string headings, string problems) =>
        string.Join(' ', Drafted.Of($"STT | Họ và tên | {headings}\n1 | Nguyễn Văn An | x | | | ").Problems).Should().Be(problems);

    [Fact]
    public void A_column_of_two_levels_states_the_one_that_both_have() =>
        Drafted.Of("STT | Họ và tên | LLCT | <\n^ | ^ | Cử nhân, cao cấp | Trung cấp\n1 | Nguyễn Văn An | x |").Facts(3).PoliticalTheory.Should().Be(PoliticalLevel.Advanced);

    [Theory]
    [InlineData("senior-specialist", "CVCC|Chuyên viên cao cấp|QLNN CVCC")]
    [InlineData("principal-specialist", "CVC|Chuyên viên chính|QLNN ngạch CVC|CVC, lãnh đạo cấp phòng")]
    [InlineData("specialist", "CV|Chuyên viên|chương trình CV|QLNN CV")]
    [InlineData("clerk", "CS|Cán sự")]
    [InlineData("course", "QLGD|Quản lý bệnh viện|Lãnh đạo cấp phòng|CDNN hạng II|x|Có|Cử nhân hành chính|Trung cấp")]
    [InlineData("none", "Không|Chưa|Chưa bồi dưỡng")]
    [InlineData(null, "gì đó")]
    public void Training_in_state_management_is_read_in_its_spellings(string? code, string cells)
    {
        foreach (var cell in cells.Split('|'))
        {
            var drafted = Drafted.Of("STT | Họ và tên | QLNN\n1 | Nguyễn Văn An | " + cell);
            (drafted.Facts(2).StateManagement is { } level ? level.Code() : null).Should().Be(code, cell);
            drafted.Problems.Should().Equal(code is null ? ["2|C|C3062"] : [], cell);
        }
    }

    [Theory]
    [InlineData("Anh B", "b,,,")]
    [InlineData("B Anh", "b,,,")]
    [InlineData("TA B1", "b1,,,")]
    [InlineData("Anh văn trình độ C", "c,,,")]
    [InlineData("Cử nhân tiếng Anh", "degree,,,")]
    [InlineData("TOEIC 550", "certificate,,,")]
    [InlineData("Trung HSK4", ",certificate,,")]
    [InlineData("Anh B1, Trung A", "b1,a,,")]
    [InlineData("Chứng chỉ tiếng Tày", ",,certificate,")]
    [InlineData("B2", ",,,b2")]
    [InlineData("bậc 3/6", ",,,b1")]
    [InlineData("Đang học B1", ",,,")]
    [InlineData("Không", ",,,none")]
    [InlineData("x", ",,,certificate")]
    [InlineData("Tiếng Anh", ",,,")]
    public void A_column_of_languages_says_which_and_how_well(string cell, string levels)
    {
        var languages = Drafted.Of("STT | Họ và tên | Ngoại ngữ\n1 | Nguyễn Văn An | " + cell).Facts(2).Languages!;
        string.Join(',', new[] { languages.English, languages.Other, languages.Minority, languages.Unnamed }.Select(Code)).Should().Be(levels);
        languages.Text.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("x | | | ", "degree,,")]
    [InlineData(" | x | | x", "certificate,certificate,")]
    [InlineData(" | B1 | | ", "b1,,")]
    public void Ticks_below_a_language_are_its_level(string cells, string levels)
    {
        var languages = Drafted.Of("STT | Họ và tên | Tiếng Anh | < | Ngoại ngữ khác | <\n^ | ^ | ĐH trở lên | Chứng chỉ | ĐH trở lên | Chứng chỉ\n1 | Nguyễn Văn An | " + cells).Facts(3).Languages!;
        string.Join(',', new[] { languages.English, languages.Other, languages.Unnamed }.Select(Code)).Should().Be(levels);
    }

    [Theory]
    [InlineData("UDCNTT cơ bản", "basic")]
    [InlineData("UDCNTT nâng cao", "advanced")]
    [InlineData("B tin", "b")]
    [InlineData("Tin B", "b")]
    [InlineData("IC3", "certificate")]
    [InlineData("ĐH CNTT", "degree")]
    [InlineData("TC", "intermediate")]
    [InlineData("x", "certificate")]
    [InlineData("gì đó", "")]
    public void Computing_is_kept_as_text_with_the_level_when_known(string cell, string level) =>
        Code(Drafted.Of("STT | Họ và tên | Tin học\n1 | Nguyễn Văn An | " + cell).Facts(2).Computing!.Level).Should().Be(level);

    [Theory]
    [InlineData("LLCT | NN | TH", true)]
    [InlineData("Chức vụ | NN | TH", true)]
    [InlineData("MN | TH | THCS", false)]
    [InlineData("Ngày sinh | Chức vụ | TH", false)]
    public void TH_is_computing_only_in_the_company_of_its_like(string headings, bool isComputing) =>
        (Drafted.Of($"STT | Họ và tên | {headings}\n1 | Nguyễn Văn An | x | x | x").Facts(2).Computing is not null).Should().Be(isComputing);

    [Theory]
    [InlineData("x,,x", "yes,no,yes")]
    [InlineData("Có,,Không", "yes,?,no")]
    [InlineData("Đảng viên,Quần chúng,", "yes,no,?")]
    [InlineData("03/02/2010,x,", "yes,yes,?")]
    [InlineData(",,", "?,?,?")]
    public void Membership_of_the_Party_follows_the_rules_of_ticks(string cells, string expected)
    {
        var rows = cells.Split(',').Select((cell, i) => $"{i + 1} | Nguyễn Văn {(char)('A' + i)}n | {cell} | 1980-03-12");
        Drafted.Of("STT | Họ và tên | Đảng viên | Ngày sinh\n" + string.Join('\n', rows)).Draft.People
            .Select(p => p.Record.Facts.IsPartyMember switch { true => "yes", false => "no", _ => "?" }).Should().Equal(expected.Split(','));
    }

    [Theory]
    [InlineData("2010-02-03 | 2011-02-03", true, "2010-02-03", "2011-02-03")]
    [InlineData("3/2/2010 | ", true, "2010-02-03", null)]
    [InlineData(" | 2011", true, null, "2011")]
    [InlineData("x | ", true, null, null)]
    [InlineData("03/02/2010; 03/02/2011 | ", true, "2010-02-03", "2011-02-03")]
    [InlineData("3/2/2010 (CT 3/2/2011) | ", true, "2010-02-03", "2011-02-03")]
    [InlineData("Chưa | ", false, null, null)]
    [InlineData("- | -", null, null, null)]
    [InlineData(" | ", null, null, null)]
    public void Who_has_a_date_of_admission_is_a_member(string cells, bool? member, string? admitted, string? official)
    {
        var facts = Drafted.Of("STT | Họ và tên | Ngày vào Đảng | <\n^ | ^ | Dự bị | Chính thức\n1 | Nguyễn Văn An | " + cells).Facts(3);
        (facts.IsPartyMember, facts.PartyAdmittedOn?.ToString(), facts.PartyOfficialOn?.ToString()).Should().Be((member, admitted, official));
    }

    [Theory]
    [InlineData("2,34", 2340)]
    [InlineData("2.34 ", 2340)]
    [InlineData("4,98+8%VK", 4980)]
    [InlineData("3.99 (VK 5%)", 3990)]
    [InlineData("4", 4000)]
    [InlineData("1998-04-01", null)]
    [InlineData("5.850.000", null)]
    [InlineData("4/9", null)]
    public void A_coefficient_is_read_and_nothing_else(string cell, int? thousandths)
    {
        var drafted = Drafted.Of("STT | Họ và tên | Hệ số lương\n1 | Nguyễn Văn An | " + cell);
        drafted.Facts(2).SalaryThousandths.Should().Be(thousandths);
        drafted.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_later_list_covers_fact_by_fact()
    {
        var before = new StaffFacts { IsPartyMember = true, PoliticalTheory = PoliticalLevel.Intermediate, Computing = new("B", SkillLevel.B), SalaryThousandths = 2340 };
        var later = new StaffFacts { PoliticalTheory = PoliticalLevel.Advanced, Languages = new("B1") { Unnamed = SkillLevel.B1 } };
        before.CoveredBy(later).Should().BeEquivalentTo(before with { PoliticalTheory = PoliticalLevel.Advanced, Languages = later.Languages });
    }

    private static string Code(SkillLevel? level) => level is { } known ? known.Code() : "";
}
