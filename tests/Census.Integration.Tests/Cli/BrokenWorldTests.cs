using Census.Integration.Tests.WholePath;
using Microsoft.Data.Sqlite;

namespace Census.Integration.Tests.Cli;

public sealed class BrokenWorldTests : IDisposable
{
    private readonly Office _office = new();
    private readonly string _list;

    public BrokenWorldTests()
    {
        _list = Book.List(_office.File("so.xlsx"), "Họ và tên | Số CCCD | Đơn vị | Trình độ\nNguyễn Văn An | 004080000001 | Sở Công Thương | ThS");
        _office.Import(_list).Exit.Should().Be(0);
    }

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_database_of_a_newer_program_is_left_alone()
    {
        using (var connection = new SqliteConnection("Pooling=False;Data Source=" + _office.Database))
        {
            connection.Open();
            using var insert = connection.CreateCommand();
            insert.CommandText = "insert into SchemaChange (Number, Name, Sha256, AppliedAt) select max(Number) + 1, 'later', 'x', 'x' from SchemaChange";
            insert.ExecuteNonQuery();
        }
        EveryCommandFails();
    }

    // a file whose format says that only newer programs may write it is read-only for everybody, whoever runs the test
    [Fact]
    public void A_database_that_may_only_be_read_is_reported_on_and_takes_nothing_in()
    {
        using (var file = File.OpenWrite(_office.Database))
        {
            file.Position = 18;
            file.WriteByte(3);
        }
        var before = File.ReadAllBytes(_office.Database);
        Func<string, Outcome> run = language => _office.Run("--lang", language, "import", Other(), "--round", Office.Now);
        run.ShouldRefuse(3);
        run("vi").Error.Should().Contain("chỉ cho đọc");
        _office.Run("imports", "undo", "1").ShouldFail(3);
        _office.Report().Target("CB30-01")["populationUnknown"]!.ToString().Should().Be("1");
        File.ReadAllBytes(_office.Database).Should().Equal(before);
    }

    [Fact]
    public void A_damaged_database_is_said_to_be_damaged()
    {
        var bytes = File.ReadAllBytes(_office.Database);
        bytes.AsSpan(100).Fill(0x5A);
        File.WriteAllBytes(_office.Database, bytes);
        EveryCommandFails();
        File.ReadAllBytes(_office.Database).Should().Equal(bytes);
    }

    // the system gives the tiny disk only to a superuser
    [Fact]
    public void A_disk_that_fills_up_during_an_import_keeps_what_was_whole_and_the_rest_goes_in_later()
    {
        using var disk = TinyDisk.Of(_office.File("disk"), 1000);
        var database = Path.Combine(disk.Folder, "census.db");
        var lists = Enumerable.Range(0, 24).Select(file => Book.List(_office.File($"many/{file}.xlsx"), "Họ và tên | Số CCCD | Đơn vị | Đối tượng | Trình độ\n"
            + string.Join('\n', Enumerable.Range(file * 100, 100).Select(i => $"{Book.Name(i)} | {Book.Id(i)} | Trường THPT số {file} | Viên chức | ĐH")))).ToList();
        Func<string, Outcome> run = language => Office.Anywhere("--db", database, "--lang", language, "import", _office.File("many"), "--round", Office.Now);
        run.ShouldRefuse(3);
        run("vi").Error.Should().Contain("đã đầy");
        Office.Anywhere("--db", database, "db", "check").Exit.Should().Be(0);
        var imports = Office.Anywhere("--db", database, "imports", "list", "--json").Array("imports");
        imports.Should().OnlyContain(i => i!["people"]!.GetValue<int>() == 100).And.HaveCountLessThan(lists.Count);
        disk.Resize(20_000);
        run("vi").Exit.Should().Be(0);
        Office.Anywhere("--db", database, "report", "--plan", "cao-bang", "--round", Office.Now, "--json").Target("CB30-04")["denominator"]!.GetValue<int>().Should().Be(2400);
    }

    [Fact]
    public void A_backup_to_a_full_disk_leaves_nothing_behind()
    {
        using var disk = TinyDisk.Of(_office.File("disk"), 64);
        Func<string, Outcome> run = language => _office.Run("--lang", language, "db", "backup", Path.Combine(disk.Folder, "backup.db"));
        run.ShouldRefuse(3);
        run("vi").Error.Should().Contain("đã đầy");
        Directory.GetFiles(disk.Folder).Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_is_no_database_is_left_as_it_is()
    {
        File.WriteAllText(_office.Database, "Kính gửi: các đơn vị");
        EveryCommandFails();
        File.ReadAllText(_office.Database, System.Text.Encoding.UTF8).Should().Be("Kính gửi: các đơn vị");
    }

    [Fact]
    public void A_folder_in_place_of_the_database_is_a_failure_that_says_so() =>
        Failing("--db", _office.Folder).ShouldRefuse(3);

    [Fact]
    public void A_database_in_a_folder_that_does_not_exist_is_a_failure_that_says_so() =>
        Failing("--db", Path.Combine(_office.Folder, "no", "census.db")).ShouldRefuse(3);

    [Fact]
    public void A_report_that_cannot_be_written_is_a_failure_that_says_so()
    {
        Directory.CreateDirectory(_office.File("report.csv"));
        Func<string, Outcome> run = language => _office.Run("--lang", language, "report", "--plan", "cao-bang", "--round", Office.Now, "--out", _office.File("report.csv"));
        var failed = run("vi");
        failed.Exit.Should().Be(3);
        failed.Error.Should().NotContain("   at ");
        File.Exists(_office.File("report.csv.tmp")).Should().BeFalse("no half of a file is left");
    }

    private void EveryCommandFails()
    {
        Failing("--db", _office.Database).ShouldRefuse(3);
        _office.Run("import", Other(), "--round", Office.Now).ShouldFail(3);
        _office.Run("explain", "CB30-03", "--plan", "cao-bang", "--round", Office.Now).ShouldFail(3);
        _office.Run("imports", "list").ShouldFail(3);
        _office.Run("unit", "list").ShouldFail(3);
        _office.Run("db", "migrate").ShouldFail(3);
        _office.Run("db", "check").ShouldFail(3);
    }

    private static Func<string, Outcome> Failing(params string[] where) =>
        language => Office.Anywhere([.. where, "--lang", language, "report", "--plan", "cao-bang", "--round", Office.Now]);

    private string Other() => Book.List(_office.File("other.xlsx"), "Họ và tên | Số CCCD | Đơn vị | Trình độ\nTrần Văn Bình | 004080000002 | Sở Công Thương | ĐH");
}
