using System.Text;
using Census.Core.Text;
using Census.Import.Drafts;
using Census.Import.Layouts;
using Census.Import.Memories;

namespace Census.Tests.Layouts;

public class MemoryTests
{
    private const string List = """
        STT | Họ và tên | Đơn vị | Mục A | Mục B | Ghi chú
        1 | Nguyễn Văn An | TTYT | 12/03/1980 | CN SP | Trần
        2 | Hoàng Thị Bích | TTYT | 15/07/1985 | ĐH | Tày
        """;

    [Fact]
    public void What_was_said_of_headings_and_values_is_used_and_told()
    {
        var drafted = Read(List, [Column(1, "Mục A", StaffColumn.BirthDate), Column(2, "MỤC B", StaffColumn.Degree)],
            [Value(3, ValueKind.Degree, "cn sp", "bachelor"), Value(4, ValueKind.Unit, "TTYT", "Trung tâm Y tế huyện Hạ Lang")]);
        drafted.People.Should().Equal(
            "2|Nguyễn Văn An|1980-03-12||bachelor|Trung tâm Y tế huyện Hạ Lang",
            "3|Hoàng Thị Bích|1985-07-15||bachelor|Trung tâm Y tế huyện Hạ Lang");
        drafted.Problems.Should().Equal("||C2033", "||C2033", "1|D|C2033", "1|E|C2033");
        drafted.Draft.Problems[0].Message(Language.Vietnamese).Should().Contain("“CN SP” được hiểu là “Đại học” theo ghi nhớ số 3");
        drafted.Draft.Problems[2].Message(Language.Vietnamese).Should().Contain("“Mục A” được hiểu là “Ngày sinh” theo ghi nhớ số 1");
    }

    [Fact]
    public void Without_memory_the_same_list_is_a_question() =>
        Drafted.Of(List).Problems.Should().Equal("||C2003");

    [Fact]
    public void A_column_to_be_ignored_is_asked_about_no_more_and_a_column_of_names_may_be_called_anything()
    {
        Read(List, [Column(1, "Mục A", StaffColumn.Known), Column(2, "Mục B", StaffColumn.Known)], []).Problems.Should().Equal("1|D|C2033", "1|E|C2033");
        var named = "STT | Danh xưng | Ngày sinh\n1 | Nguyễn Văn An | 12/03/1980";
        Drafted.Of(named).Draft.Kind.Should().NotBe(SheetKind.People);
        Read(named, [Column(1, "Danh xưng", StaffColumn.FullName)], []).Names.Should().Equal("2|Nguyễn Văn An");
    }

    [Fact]
    public void A_remembered_meaning_is_taken_from_the_column_that_had_it_by_its_heading()
    {
        var drafted = Read("STT | Họ và tên | Ngày sinh | Mục A\n1 | Nguyễn Văn An | 01/01/2020 | 12/03/1980", [Column(1, "Mục A", StaffColumn.BirthDate)], []);
        drafted.People.Should().Equal("2|Nguyễn Văn An|1980-03-12");
        drafted.Problems.Should().Equal("1|D|C2033", "||C2003");
    }

    [Fact]
    public void What_is_said_of_a_sender_goes_before_what_is_said_of_all()
    {
        var memory = new Memory([], [Value(1, ValueKind.Degree, "CN", "bachelor"), Value(2, ValueKind.Degree, "CN", "none") with { Sender = "Sở Y tế" }]);
        memory.For(new Sender("SỞ Y TẾ", false)).Value(ValueKind.Degree, "cn")!.Meaning.Should().Be("none");
        memory.For(new Sender("Sở Công Thương", false)).Value(ValueKind.Degree, "CN")!.Meaning.Should().Be("bachelor");
        memory.For(null).Value(ValueKind.Degree, "CN")!.No.Should().Be(1);
    }

    [Theory]
    [InlineData("xa-hoa-an-2025", true, "Xã Hòa An", true)]
    [InlineData("xa-hoa-an-2025", true, "xa hoa an 2024", true)]
    [InlineData("Xã Hòa An", false, "Xã Hoà An", true)]
    [InlineData("Trường Lương Bằng", false, "Trường Lương Băng", false)]
    [InlineData("Sở GD & ĐT", false, "Sở GD và ĐT", true)]
    public void A_sender_is_known_by_name_and_a_file_by_its_name_without_years_and_marks(string name, bool isFileName, string remembered, bool expected) =>
        new Sender(name, isFileName).IsCalled(remembered).Should().Be(expected);

    [Fact]
    public void What_a_list_taught_binds_a_thinner_list_under_the_same_headings_and_no_other()
    {
        var first = Draft(Csv("Họ và tên;Mục A;Chức vụ;", 6), Memory.None);
        var found = first.PeopleSheets.Single().Found;
        found.Select(f => $"{f.Place} {f.Heading} {f.Meaning}").Should().Equal("1 Mục A CitizenId", "3  EthnicGroup");
        var memory = new Memory([.. found.Select((f, i) => new RememberedColumn(i + 1, first.Sender!.Name, f.Heading, f.Meaning) { Fingerprint = f.Fingerprint, Place = f.Place })], []);
        Codes(Draft(Csv("Họ và tên;Mục A;Chức vụ;", 2), Memory.None)).Should().Equal("C2003");
        var second = Draft(Csv("Họ và tên;Mục A;Chức vụ;", 2), memory);
        second.PeopleSheets.Single().People[0].Record.Identity.CitizenId!.Digits.Should().Be("004080000001");
        second.PeopleSheets.Single().People[0].Record.Facts.EthnicGroup.Should().Be("tay");
        Codes(second).Should().Equal("C2033", "C2033");
        second.PeopleSheets.Single().Found.Should().BeEmpty("nothing new was found");
        Codes(Draft(Csv("Họ và tên;Mục A;Chức danh;", 2), memory)).Should().Equal("C2003");
        Codes(Draft(Csv("Họ và tên;Mục A;Chức vụ;", 2).Replace("0040800000", "phòng ", StringComparison.Ordinal), memory)).Should().Equal("C2033", "C2003");
    }

    [Fact]
    public void Years_are_read_alike_when_headings_stood_over_shifted_columns_and_no_longer_do()
    {
        string Shifted(int people) => "Họ và tên;Số CCCD;Dân tộc;Đơn vị\n" + Rows(people, i => $"Tày;00408000000{i};Phòng A");
        var first = Draft(Shifted(6), Memory.None);
        Codes(first).Should().Equal("C2032", "C2032");
        var memory = new Memory([.. first.PeopleSheets.Single().Found.Select((f, i) => new RememberedColumn(i + 1, first.Sender!.Name, f.Heading, f.Meaning) { Fingerprint = f.Fingerprint, Place = f.Place })], []);
        Codes(Draft(Shifted(2), memory)).Should().Equal("C2033", "C2033");
        var mended = Draft("Họ và tên;Số CCCD;Dân tộc;Đơn vị\n" + Rows(2, i => $"00408000000{i};Tày;Phòng A"), memory);
        Codes(mended).Should().BeEmpty();
        mended.PeopleSheets.Single().People[0].Record.Identity.CitizenId!.Digits.Should().Be("004080000001");
    }

    private static IEnumerable<string> Codes(FileDraft draft) => draft.Problems.Select(p => p.Code.Code);

    private static string Csv(string headings, int people) => headings + "\n" + Rows(people, i => $"00408000000{i};điều gì đó {i};Tày");

    private static string Rows(int people, Func<int, string> rest) =>
        string.Join('\n', Enumerable.Range(1, people).Select(i => $"{Names[i - 1]};{rest(i)}"));

    private static readonly string[] Names = ["Nguyễn Văn An", "Hoàng Thị Bích", "Nông Văn Cường", "Đàm Thị Dung", "Lục Văn Giang", "Bế Thị Hà"];

    private static FileDraft Draft(string text, Memory memory) =>
        FileDrafter.Draft(Encoding.UTF8.GetBytes(text), Drafted.Reference, new Given(), "so-y-te.csv", memory: memory);

    private static Drafted Read(string grid, RememberedColumn[] columns, RememberedValue[] values) =>
        new(new SheetDrafter(Drafted.Reference, new Given(), null, new Memory([.. columns], [.. values]).For(null)).Draft(Grid.Of(grid)));

    private static RememberedColumn Column(long no, string heading, StaffColumn meaning) => new(no, null, heading, meaning);

    private static RememberedValue Value(long no, ValueKind kind, string text, string meaning) => new(no, null, kind, text, meaning);
}
