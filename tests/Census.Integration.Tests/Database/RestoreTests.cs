using Census.Database;
using Census.Database.Tables;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Database;

public sealed class RestoreTests : IDisposable
{
    private readonly Office _office = new();
    private readonly string _backup;

    public RestoreTests()
    {
        _backup = _office.File("backup.db");
        Import("a.xlsx", "Nguyễn Văn An | ThS | 004080000001");
    }

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_restored_database_reports_as_it_did_and_goes_on()
    {
        var before = _office.EverythingReported();
        Backup();
        Import("b.xlsx", "Trần Văn Bình | ĐH | 004080000002");
        _office.EverythingReported().Should().NotBe(before);
        var run = Restore();
        run.Exit.Should().Be(0, run.Error);
        _office.EverythingReported().Should().Be(before);
        Import("c.xlsx", "Lý Văn Cường | ĐH | 004080000003");
        _office.Figure("CB30-04").Should().Be("2/2 exceeded");
    }

    [Fact]
    public void What_was_there_before_is_kept_and_can_be_restored_in_turn()
    {
        Backup();
        Import("b.xlsx", "Trần Văn Bình | ĐH | 004080000002");
        var before = _office.EverythingReported();
        Restore().Out.Should().Contain("before-restore");
        var kept = Directory.GetFiles(_office.Folder, "*.before-restore-*").Should().ContainSingle().Subject;
        _office.Run("db", "restore", kept).Exit.Should().Be(0);
        _office.EverythingReported().Should().Be(before);
    }

    [Fact]
    public void Where_there_was_no_database_there_is_one_now()
    {
        Backup();
        var target = _office.File("new.db");
        var run = Office.Anywhere("--db", target, "db", "restore", _backup);
        run.Exit.Should().Be(0, run.Error);
        run.Out.Should().NotContain("before-restore");
        Office.Anywhere("--db", target, "imports", "list", "--json").Out.Should().Be(_office.Run("imports", "list", "--json").Out);
    }

    [Fact]
    public void A_damaged_database_is_moved_aside()
    {
        Backup();
        var before = _office.EverythingReported();
        File.WriteAllText(_office.Database, "not a database", System.Text.Encoding.UTF8);
        Restore().Exit.Should().Be(0);
        _office.EverythingReported().Should().Be(before);
        File.ReadAllText(Directory.GetFiles(_office.Folder, "*.before-restore-*").Single(), System.Text.Encoding.UTF8).Should().Be("not a database");
    }

    [Fact]
    public void Who_reads_meanwhile_sees_the_old_state_to_the_end()
    {
        Backup();
        Import("b.xlsx", "Trần Văn Bình | ĐH | 004080000002");
        var database = CensusDatabase.Open(_office.Database, Scratch.Clock);
        database.Read(r =>
        {
            var before = LedgerTable.Latest(r);
            Restore().Exit.Should().Be(0);
            LedgerTable.Latest(r).Should().Be(before);
            return 0;
        });
        database.Read(LedgerTable.Latest).Should().Be(1);
        database.Write(w => LedgerTable.Append(w, "unit")).Should().Be(2);
    }

    [Fact]
    public void A_backup_of_a_newer_program_is_refused_and_nothing_changes()
    {
        Backup();
        CensusDatabase.Open(_backup, Scratch.Clock).Write(w => w.Execute("insert into SchemaChange (Number, Name, Sha256, AppliedAt) values (99, 'later', 'x', 'y')"));
        Refused(Restore(), 3, "phiên bản Census mới hơn");
    }

    [Fact]
    public void A_damaged_backup_is_refused_and_nothing_changes()
    {
        Backup();
        using (var file = File.OpenWrite(_backup))
        {
            file.SetLength(20_000);
        }
        Refused(Restore(), 3, "backup.db");
    }

    [Fact]
    public void A_file_that_is_no_backup_is_refused_and_nothing_changes()
    {
        File.WriteAllText(_backup, "STT;Họ và tên", System.Text.Encoding.UTF8);
        Refused(Restore(), 3, "không phải cơ sở dữ liệu của Census");
    }

    [Fact]
    public void A_backup_that_is_not_there_is_wrong_usage() => Refused(Restore(), 2, "Không tìm thấy tệp sao lưu");

    [Fact]
    public void The_database_is_not_its_own_backup() => Refused(_office.Run("db", "restore", _office.Database), 2, "chính là cơ sở dữ liệu");

    [Fact]
    public void A_server_restores_by_its_own_means()
    {
        Backup();
        Refused(Office.Anywhere("--db", "Server=db1;Database=census", "db", "restore", _backup), 2, "RESTORE");
    }

    private void Refused(Outcome run, int exit, string words)
    {
        run.Exit.Should().Be(exit, run.Error);
        run.Error.Should().Contain(words);
        Directory.GetFiles(_office.Folder, "*.before-restore-*").Should().BeEmpty();
        _office.Figure("CB30-04").Should().Be("1/1 exceeded");
    }

    private void Backup() => _office.Run("db", "backup", _backup).Exit.Should().Be(0);

    private Outcome Restore() => _office.Run("db", "restore", _backup);

    private void Import(string name, string person) => _office.Import(Book.List(
        _office.File(name), $"Họ và tên | Trình độ | Số CCCD | Đơn vị | Đối tượng\n{person} | Trường THPT {name[0]} | Viên chức")).Exit.Should().Be(0);
}
