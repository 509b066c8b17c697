using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

[Trait("Engine", "both")]
public sealed class UndoTests : IDisposable
{
    private readonly Office _office = new();
    private readonly string _first;
    private readonly string _second;
    private readonly string _third;
    private readonly string _earlier;

    public UndoTests()
    {
        _earlier = Book.List(_office.File("2024.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị                       | Đối tượng | Trình độ | Năm tốt nghiệp
            Nguyễn Văn An | 004080000001 | Sở Nông nghiệp và Môi trường | Công chức | ĐH       |
            Trần Văn Bình | 004080000002 | Trường THPT Hòa An           | Viên chức | TS       | 2024
            """);
        _first = Book.List(_office.File("first.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị                       | Đối tượng | Trình độ
            Nguyễn Văn An | 004080000001 | Sở Nông nghiệp và Môi trường | Công chức | ThS
            Lý Đức Cường  | 004080000003 | Sở Nông nghiệp và Môi trường | Công chức | ĐH
            """);
        _second = Book.List(_office.File("second.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị                       | Đối tượng | Trình độ | Dân tộc
            Nguyễn Văn An | 004080000001 | Sở Nông nghiệp và Môi trường | Công chức | TS       | Mông
            Đàm Thị Mai   | 004180000004 | Sở Nông nghiệp và Môi trường | Công chức | ThS      | Dao
            Bế Văn Phúc   | 004080000005 | Sở Công Thương               | Công chức | ThS      | Tày
            """);
        _third = Book.List(_office.File("third.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị                       | Đối tượng | Trình độ
            Lý Đức Cường  | 004080000003 | Sở Nông nghiệp và Môi trường | Công chức | ThS
            Phan Thu Hà   | 004180000006 | Bảo tàng tỉnh                | Viên chức | ĐH
            """);
    }

    public void Dispose() => _office.Dispose();

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        _office.Import(_first).At("files.0.status").Should().Be("imported");
        var before = _office.EverythingReported();
        var again = _office.Import(_first);
        again.Exit.Should().Be(0);
        again.At("files.0.status").Should().Be("already-imported");
        _office.EverythingReported().Should().Be(before);
        _office.Run("imports", "list", "--json").Array("imports").Should().ContainSingle();
        _office.Figure("CB30-03").Should().Be("1/2 exceeded");
    }

    [Fact]
    public void The_same_bytes_under_another_name_are_the_same_file()
    {
        _office.Import(_first);
        File.Copy(_first, _office.File("copy.xlsx"));
        _office.Import(_office.File("copy.xlsx")).At("files.0.status").Should().Be("already-imported");
    }

    [Fact]
    public void The_same_file_in_another_round_is_another_import()
    {
        _office.Import(_first);
        _office.ImportBefore(_first).At("files.0.status").Should().Be("imported");
    }

    [Fact]
    public void Undo_gives_back_every_document_to_the_byte()
    {
        _office.ImportBefore(_earlier);
        _office.Import(_first);
        var before = _office.EverythingReported();
        _office.Import(_second).At("files.0.status").Should().Be("imported");
        _office.EverythingReported().Should().NotBe(before);
        _office.Figure("CB30-03").Should().Be("2/3 exceeded");
        var undo = _office.Run("imports", "undo", "3", "--json");
        undo.Exit.Should().Be(0);
        undo.At("imports.0.state").Should().Be("undone");
        _office.EverythingReported().Should().Be(before);
        _office.Figure("CB30-03").Should().Be("1/2 exceeded");
    }

    [Fact]
    public void An_import_undone_between_others_is_as_if_it_had_never_been()
    {
        using var without = new Office();
        without.ImportBefore(_earlier);
        without.Import(_first);
        without.Import(_third);

        _office.ImportBefore(_earlier);
        _office.Import(_first);
        _office.Import(_second);
        _office.Import(_third);
        _office.Run("imports", "undo", "3").Exit.Should().Be(0);

        _office.EverythingReported().Should().Be(without.EverythingReported());
        _office.Figure("CB30-03").Should().Be("2/2 exceeded", "the third list, accepted later, still makes a master of its person");
    }

    [Fact]
    public void Undoing_the_only_import_leaves_an_empty_report()
    {
        var empty = _office.EverythingReported();
        _office.Import(_first);
        _office.Run("imports", "undo", "1");
        _office.EverythingReported().Should().Be(empty);
    }

    [Fact]
    public void A_file_that_was_undone_can_be_imported_again()
    {
        _office.Import(_first);
        _office.Import(_second);
        var both = _office.EverythingReported();
        _office.Run("imports", "undo", "2");
        var again = _office.Import(_second);
        again.At("files.0.status").Should().Be("imported");
        again.At("files.0.importNo").Should().Be("3");
        _office.EverythingReported().Should().Be(both);
    }

    [Fact]
    public void Undo_of_an_earlier_round_leaves_this_one_as_it_is()
    {
        _office.ImportBefore(_earlier);
        _office.Import(_first);
        _office.Figure("CB30-06").Should().Be("1 behind");
        _office.Run("imports", "undo", "1");
        _office.Figure("CB30-03").Should().Be("1/2 exceeded");
        _office.Figure("CB30-06").Should().Be("0 none", "the doctor stood only in the list that was undone");
    }

    [Fact]
    public void Undoing_twice_or_what_is_not_there_is_wrong_usage_and_changes_nothing()
    {
        _office.Import(_first);
        _office.Run("imports", "undo", "1");
        var before = _office.EverythingReported();
        _office.Run("imports", "undo", "1").Exit.Should().Be(2);
        _office.Run("imports", "undo", "99").Exit.Should().Be(2);
        _office.EverythingReported().Should().Be(before);
        _office.Run("db", "check").Exit.Should().Be(0);
    }
}
