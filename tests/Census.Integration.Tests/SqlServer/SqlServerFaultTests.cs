using Census.Core.Text;
using Census.Database;
using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.SqlServer;

/// <summary>What the real client makes of a server's refusals, and what the program says then. The server is a small one of our own.</summary>
public sealed class SqlServerFaultTests
{
    private static readonly Reply Done = new Reply.Done();

    [Theory]
    [InlineData(18456, "Login failed for user 'officer'.", FaultKind.LoginRefused)]
    [InlineData(4060, "Cannot open database \"census\" requested by the login. The login failed.", FaultKind.LoginRefused)]
    [InlineData(18487, "Login failed for user 'officer'. Reason: The password of the account has expired.", FaultKind.LoginRefused)]
    public void A_login_that_is_refused(int number, string text, FaultKind kind) =>
        Refused(request => request == "login" ? new Reply.Error(number, text, 14) : Done, kind);

    [Fact]
    public void A_login_without_the_right_to_read() =>
        Refused(request => request.StartsWith("select", StringComparison.Ordinal) ? new Reply.Error(229, "The SELECT permission was denied on the object 'SchemaChange'.", 14) : Done, FaultKind.NoRights);

    [Fact]
    public void A_login_without_the_right_to_make_the_tables() => Refused(NewDatabase(create: new Reply.Error(262, "CREATE TABLE permission denied in database 'census'.", 14)), FaultKind.NoRights);

    [Fact]
    public void A_database_without_snapshots() =>
        Refused(request => request.StartsWith("select", StringComparison.Ordinal) ? new Reply.Error(3952, "Snapshot isolation transaction failed.") : Done, FaultKind.NoSnapshots);

    [Fact]
    public void A_full_disk_of_the_server() => Refused(NewDatabase(create: new Reply.Error(1105, "Could not allocate space for object 'SchemaChange'.", 17)), FaultKind.DiskFull);

    [Fact]
    public void A_lock_that_another_program_holds_too_long() => Refused(NewDatabase(getLock: -1), FaultKind.Busy);

    [Fact]
    public void A_connection_that_breaks_while_reading() =>
        Refused(request => request.StartsWith("select", StringComparison.Ordinal) ? new Reply.Hangup() : Done, FaultKind.ConnectionLost);

    [Fact]
    public void A_connection_that_breaks_while_writing() => Refused(NewDatabase(create: new Reply.Hangup()), FaultKind.ConnectionLost);

    [Fact]
    public void A_server_that_hangs_up_at_once() => Refused(request => request == "login" ? new Reply.Hangup() : Done, FaultKind.ServerUnreachable);

    [Fact]
    public void A_port_where_nobody_listens()
    {
        string address;
        using (var server = new WireServer(_ => Done))
        {
            address = server.Address;
        }
        Says(Office.Anywhere("--db", address, "round", "list"), FaultKind.ServerUnreachable);
    }

    [Fact]
    public void A_server_that_is_still_starting_is_asked_again()
    {
        var logins = 0;
        Refused(
            request => request == "login" && ++logins < 3 ? new Reply.Error(40613, "Database is not currently available.", 14)
                : request.StartsWith("select", StringComparison.Ordinal) ? new Reply.Error(229, "The SELECT permission was denied.", 14)
                : Done,
            FaultKind.NoRights);
        logins.Should().Be(3);
    }

    [Fact]
    public void A_wrong_password_is_not_tried_again()
    {
        var logins = 0;
        Refused(request => request == "login" && ++logins > 0 ? new Reply.Error(18456, "Login failed for user 'officer'.", 14) : Done, FaultKind.LoginRefused);
        logins.Should().Be(1);
    }

    [Fact]
    public void Without_a_word_about_it_nothing_travels_unencrypted()
    {
        var logins = 0;
        using var server = new WireServer(request =>
        {
            logins += request == "login" ? 1 : 0;
            return Done;
        });
        Says(Office.Anywhere("--db", server.Encrypted, "round", "list"), FaultKind.ServerUnreachable).Should().Contain("encryption");
        logins.Should().Be(0, "the password was never sent");
    }

    // a database without tables: the program looks for its journal, takes the lock, and makes it
    private static Func<string, Reply> NewDatabase(Reply? create = null, int getLock = 0) => request => request switch
    {
        "procedure" => new Reply.Returned(getLock),
        _ when request.StartsWith("select", StringComparison.Ordinal) => new Reply.Error(208, "Invalid object name 'SchemaChange'."),
        _ when request.StartsWith("create table", StringComparison.Ordinal) => create ?? Done,
        _ => Done,
    };

    private static void Refused(Func<string, Reply> answer, FaultKind kind)
    {
        using var server = new WireServer(answer);
        Says(Office.Anywhere("--db", server.Address, "round", "list"), kind);
    }

    private static string Says(Outcome run, FaultKind kind)
    {
        run.Exit.Should().Be(3);
        run.Out.Should().BeEmpty();
        var sentence = new DatabaseFault(kind, "WHERE", "DETAIL").Sentence(Language.Vietnamese).Split("WHERE")[0];
        run.Error.Should().StartWith(sentence).And.Contain("127.0.0.1,").And.NotContain("Bi-mat-1").And.NotContain("   at ");
        return run.Error;
    }
}
