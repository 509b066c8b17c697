using Census.Database;
using Census.Database.Tables;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Database;

[Trait("Engine", "both")]
public sealed class DatabaseCopyTests : IDisposable
{
    private readonly Office _office = new();
    private readonly string _copy;

    public DatabaseCopyTests() => _copy = _office.File("copy.db");

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Every_table_is_copied_after_those_it_refers_to()
    {
        var order = DatabaseCopy.Tables.Select(table => table.Split(' ')[0]).ToList();
        order.Should().BeEquivalentTo(Schema.Columns.Select(c => c.Table).Distinct().Where(t => t != "SchemaChange"));
        Schema.ForeignKeys.Where(key => key.Table != key.Parent).Should().OnlyContain(key => order.IndexOf(key.Parent) < order.IndexOf(key.Table));
    }

    [Fact]
    public void A_copy_reports_explains_and_undoes_as_the_original()
    {
        Fill();
        var before = _office.EverythingReported();
        var run = Copy();
        run.Exit.Should().Be(0, run.Error);
        run.Out.Should().Contain("Statement").And.Contain("toàn vẹn");
        Report(_copy).Should().Be(Report(_office.Database));
        foreach (var database in new[] { _office.Database, _copy })
        {
            Office.Anywhere("--db", database, "imports", "undo", "3").Exit.Should().Be(0);
        }
        Report(_copy).Should().Be(Report(_office.Database)).And.NotBe(before);
        Office.Anywhere("--db", _copy, "import", _office.File("a.xlsx"), "--round", Office.Now, "--json").Text("files.0.status").Should().Be("\"already-imported\"");
    }

    [Fact]
    public void A_target_with_data_is_left_as_it_is()
    {
        Fill();
        Copy().Exit.Should().Be(0);
        var report = Report(_copy);
        var again = Copy();
        again.Exit.Should().Be(2);
        again.Error.Should().Contain("đã có dữ liệu");
        Report(_copy).Should().Be(report);
    }

    [Fact]
    public void A_source_that_is_not_there_is_not_made()
    {
        var run = Office.Anywhere("db", "copy", "--from", _office.File("nix.db"), "--to", _copy);
        run.Exit.Should().Be(2);
        run.Error.Should().Contain("nix.db");
        File.Exists(_office.File("nix.db")).Should().BeFalse();
        File.Exists(_copy).Should().BeFalse();
    }

    [Fact]
    public void A_copy_that_differs_from_the_original_is_not_kept()
    {
        Fill();
        var target = CensusDatabase.Open(_copy, Scratch.Clock);
        target.Write(w => w.Execute("create trigger Lose after insert on HeldRow begin delete from Qualification; end"));
        target.Write(w => w.Execute("create trigger Spoil after insert on Qualification begin update Qualification set Level = 'none'; end"));
        var run = Copy();
        run.Exit.Should().Be(3);
        run.Error.Should().Contain("không giống bản gốc").And.Contain("Qualification");
        target.Read(DatabaseCopy.IsEmpty).Should().BeTrue();
        target.Read(LedgerTable.Latest).Should().Be(0);
    }

    private Outcome Copy() => Office.Anywhere("db", "copy", "--from", _office.Database, "--to", _copy);

    // three imports, one of them a resend, an undo, a held row, two rounds
    private void Fill()
    {
        Book.List(_office.File("a.xlsx"), "Họ và tên | Trình độ | Số CCCD | Đơn vị | Đối tượng\nNguyễn Văn An | ThS | 004080000001 | Trường THPT Hòa An | Viên chức\nTrần Văn Bình | TS Toán 2019 | 004080000002 | Trường THPT Hòa An | Viên chức");
        Book.List(_office.File("b.xlsx"), "Họ và tên | Trình độ | Số CCCD | Đơn vị | Đối tượng\nNguyễn Văn An | ĐH | 004080000001 | Trường THPT Hòa An | Viên chức\nLý Văn Cường | ĐH | 004080000002 | Trường THPT Hòa An | Viên chức");
        _office.ImportBefore(_office.File("a.xlsx")).Exit.Should().Be(0);
        _office.Import(_office.File("a.xlsx")).Exit.Should().Be(0);
        _office.Import(_office.File("b.xlsx"), "--replaces", "2").Exit.Should().Be(1, "Lý Văn Cường bears the number of Trần Văn Bình");
        _office.ImportBefore(_office.File("b.xlsx")).Exit.Should().Be(1);
        _office.Run("imports", "undo", "4").Exit.Should().Be(0);
        _office.Run("memory", "value", "degree", "CN SP", "bachelor", "--sender", "Sở Y tế").Exit.Should().Be(0);
        _office.Run("memory", "column", "Mục khác", "ignore").Exit.Should().Be(0);
        _office.Run("memory", "forget", "1").Exit.Should().Be(0);
    }

    private static string Report(string database) =>
        string.Join('\n', new[] { Office.Before, Office.Now }.Select(round => Office.Anywhere("--db", database, "report", "--plan", "cao-bang", "--round", round, "--json").Out));
}
