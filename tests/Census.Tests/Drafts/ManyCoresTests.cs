using System.Text.Json;
using Census.Core.Problems;
using Census.Import.Drafts;
using Census.Import.Memories;
using Census.Import.Workbooks;
using Census.Tests.Layouts;

namespace Census.Tests.Drafts;

/// <summary>A list is the same draft on however many cores its rows are read.</summary>
public class ManyCoresTests
{
    private const int People = 1_500;

    private static readonly string[] Degrees = ["CN SP", "cn sp", "ĐH", "ThS", "x", "-", ""];
    private static readonly string[] Days = ["12/03/1980", "31/02/1980", "1979", "#REF", ""];
    private static readonly string[] Names = ["Nguyễn Văn An", "Hoàng Thị Bích (biệt phái)", "Nông Văn Tú\nLý Thị Hà", "0", ""];

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 4)]
    [InlineData(4, 5)]
    [InlineData(5, 8)]
    [InlineData(6, 64)]
    public void On_one_core_and_on_many(int seed, int cores)
    {
        var sheet = List(new Random(seed));
        Told(sheet, cores).Should().Be(Told(sheet, 1));
        Draft(sheet, cores).Account.People.Should().BeGreaterThan(People / 2);
    }

    [Fact]
    public void What_is_remembered_is_told_with_the_text_of_the_first_row_that_asked()
    {
        var sheet = new Sheet("DS", [Row(1, "STT", "Họ và tên", "Ngày sinh", "Trình độ chuyên môn"),
            .. Enumerable.Range(2, People).Select(row => Row(row, "1", Names[0], Days[0], row < People ? "ĐH" : row == People ? "cn sp" : "CN SP"))]);
        Draft(sheet, 8).Problems.Single(problem => problem.Code == LayoutProblems.Remembered).Value.Should().Be("cn sp");
    }

    // people, sections, sums, rows without a name and rows that nobody can read, in any order
    private static Sheet List(Random random) => new("DS", [Row(1, "STT", "Họ và tên", "Ngày sinh", "Trình độ chuyên môn"),
        .. Enumerable.Range(2, People).Select(row => random.Next(40) switch
        {
            0 => Row(row, "I", "Phòng Tổ chức"),
            1 => Row(row, "A", "Viên chức"),
            2 => Row(row, "", "Tổng cộng", "12"),
            3 => Row(row, "", "Người lập biểu"),
            _ => Row(row, "1", Names[random.Next(40) < 36 ? 0 : random.Next(Names.Length)], Days[random.Next(Days.Length)], Degrees[random.Next(Degrees.Length)]),
        })]);

    private static string Told(Sheet sheet, int cores)
    {
        var draft = Draft(sheet, cores);
        return string.Join('\n', draft.Problems.Select(problem => JsonSerializer.Serialize(problem))
            .Concat(draft.People.Select(person => $"{person.Number}|{JsonSerializer.Serialize(person.Record)}|{person.Raw}|{person.DegreeText}"))
            .Append(draft.Account.ToString()));
    }

    private static SheetDraft Draft(Sheet sheet, int cores)
    {
        var memory = new Memory([], [new RememberedValue(1, null, ValueKind.Degree, "CN SP", "bachelor")]);
        return new SheetDrafter(Drafted.Reference, new Given(), null, memory.For(null)) { Cores = cores }.Draft(sheet);
    }

    private static SheetRow Row(int number, params string[] texts) => new(number, [.. texts.Select(text => text == "#REF" ? Cell.OfFault("#REF!") : Cell.OfText(text))]);
}
