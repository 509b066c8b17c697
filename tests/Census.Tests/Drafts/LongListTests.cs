using System.Globalization;
using Census.Core.Problems;
using Census.Import.Drafts;
using Census.Import.Workbooks;
using Census.Tests.Layouts;
using Census.Tests.Workbooks;

namespace Census.Tests.Drafts;

/// <summary>Lists long enough to be unpacked ahead and to be read on all cores.</summary>
public class LongListTests
{
    private const int People = 6_000;

    [Fact]
    public void People_and_problems_stand_in_the_order_of_the_rows()
    {
        var draft = FileDrafter.Draft(List().Bytes, Drafted.Reference, new Given(), "danh-sach.xlsx");
        var people = draft.PeopleSheets.Single().People;
        people.Select(row => row.Number).Should().Equal(Enumerable.Range(2, People));
        people.Select(row => row.Record.Identity.EmployeeCode).Should().Equal(Enumerable.Range(0, People).Select(Code));
        draft.Problems.Where(problem => problem.Code == CellProblems.UnknownSex).Select(problem => problem.Where.Row)
            .Should().Equal(Enumerable.Range(0, People).Where(i => i % 7 == 0).Select(i => (int?)(i + 2)));
    }

    [Fact]
    public void Every_cell_of_a_large_part_is_read()
    {
        var rows = WorkbookReader.Read(List().Bytes, new ReadBudget()).Sheets.Single().Rows;
        rows.Should().HaveCount(People + 1);
        rows.Skip(1).Select(row => row[3].Text).Should().Equal(Enumerable.Range(0, People).Select(Code));
    }

    private static Package List() => new(
        Row(1, ["Họ và tên", "Ngày sinh", "Giới tính", "Mã số CBCCVC", "Ghi chú"])
        + string.Concat(Enumerable.Range(0, People).Select(i => Row(i + 2, ["Nguyễn Văn An", "12/03/1980", i % 7 == 0 ? "N" : "Nam", Code(i), Noise(i)]))));

    private static string Row(int number, string[] texts) =>
        $"""<row r="{number}">{string.Concat(texts.Select(text => $"""<c t="inlineStr"><is><t>{text}</t></is></c>"""))}</row>""";

    private static string Code(int i) => "CB" + i.ToString("D5", CultureInfo.InvariantCulture);

    // hardly to be packed, so that the part is large packed too
    private static string Noise(int i) => string.Concat(Enumerable.Range(0, 8).Select(k => ((ulong)((i * 8) + k + 1) * 2654435761UL % 99_999_989UL).ToString("x8", CultureInfo.InvariantCulture)));
}
