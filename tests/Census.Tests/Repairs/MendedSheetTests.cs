using Census.Core.Degrees;
using Census.Core.Rights;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Import.Drafts;
using Census.Import.Repairs;
using Census.Tests.Layouts;

namespace Census.Tests.Repairs;

public class MendedSheetTests
{
    private const string List = """
        STT | Họ và tên | Ngày sinh | Trình độ | Dân tộc
        1 | Nguyễn Văn An | 31/02/1980 | ĐHH | Tày
        2 | Hoàng Thị Bích | 15/07/1985 | ThS
        """;

    [Theory]
    [InlineData("C2", "31/02/1980", "28/02/1980", "2|C|C3029", "28/02/1980")]
    [InlineData("E3", "", "Nùng", "3|E|C3029", "Nùng")] // a cell beyond the end of the row
    [InlineData("D3", "ThS", "", "3|D|C3029", "")] // emptied
    [InlineData("D2", "ĐH", "Đại học", "2|D|C3028", "ĐHH")] // the file says something else
    [InlineData("B9", "", "Lê Văn Cao", "9|B|C3028", "")] // no such row
    public void A_cell_is_read_as_it_was_mended_where_it_still_says_what_it_said(string cell, string was, string now, string told, string read)
    {
        var repair = Repair(cell, was, now);
        var (sheet, problems) = MendedSheet.Of(Grid.Of(List), [repair]);
        problems.Select(p => $"{p.Where.Row}|{p.Where.Column}|{p.Code.Code}").Should().Equal(told);
        (sheet.Rows.FirstOrDefault(row => row.Number == repair.Row)?[SourceRef.ColumnIndex(repair.Column)].Text ?? "").Should().Be(read);
    }

    [Fact]
    public void What_was_sent_stays_beside_what_is_read()
    {
        var row = MendedSheet.Of(Grid.Of(List), [Repair("D2", "ĐHH", "ĐH")]).Sheet.Rows[1];
        row[3].Text.Should().Be("ĐH");
        row.Sent[3].Text.Should().Be("ĐHH");
    }

    [Fact]
    public void A_repair_of_another_sheet_is_none_of_this_one() =>
        MendedSheet.Of(Grid.Of(List), [Repair("D2", "ĐHH", "ĐH") with { Sheet = "Khác" }]).Told.Should().BeEmpty();

    [Fact]
    public void A_list_is_drafted_from_what_its_mended_cells_say_and_tells_who_mended_them()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes("STT,Họ và tên,Ngày sinh,Trình độ\n1,Nguyễn Văn An,31/02/1980,XYZQ\n");
        var repairs = new[] { Repair("C2", "31/02/1980", "28/02/1980") with { Sheet = "ds" }, Repair("D2", "XYZQ", "ĐH") with { Sheet = "ds" } };
        var draft = FileDrafter.Draft(bytes, Drafted.Reference, new Given(), "ds.csv", repairs: repairs);
        var facts = draft.PeopleSheets.Single().People.Single().Record.Facts;
        facts.BirthDate!.ToString().Should().Be("1980-02-28");
        facts.Degrees!.Highest.Should().Be(DegreeLevel.Bachelor);
        draft.Problems.Where(p => p.Code.Code == "C3029").Select(p => p.Message(Language.Vietnamese)).First()
            .Should().Be("Trang “ds”, ô C2: Tệp ghi “31/02/1980”, sửa thành “28/02/1980” bởi lan, lúc 31/12/2025 15:15. Tệp gốc giữ nguyên; nên báo đơn vị sửa trong danh sách của mình.");
        FileDrafter.Draft(bytes, Drafted.Reference, new Given(), "ds.csv").Problems.Select(p => p.Code.Code).Should().Contain("C3012").And.Contain("C3021");
    }

    [Fact]
    public void Whoever_may_not_see_all_facts_is_told_of_a_repair_but_not_what_it_says()
    {
        var repair = Repair("D2", "ĐHH", "ĐH");
        repair.Told(Language.Vietnamese).Should().Be("D2: tệp ghi “ĐHH”, sửa thành “ĐH” bởi lan, lúc 31/12/2025 15:15");
        repair.For(new Viewer("x", Role.Viewer, null, Sensitive.Identity)).Should().Be(repair with { Was = "…", Now = "…" });
        repair.For(Viewer.Owner).Should().Be(repair);
    }

    private static CellRepair Repair(string cell, string was, string now) => new("DS", cell, was, now, "lan", "2025-12-31T08:15:00Z");
}
