using System.Data;
using System.Text.RegularExpressions;
using Census.Database;
using Microsoft.Data.Sqlite;

namespace Census.Integration.Tests.Database;

public sealed partial class PortableSqlTests : IClassFixture<PortableSqlTests.Migrated>
{
    private readonly SqliteConnection _connection;

    public PortableSqlTests(Migrated migrated) => _connection = migrated.Connection;

    public static TheoryData<string> Names => SqlConstant.Names;

    public static TheoryData<int> Steps => [.. Migration.Shipped("sqlite").Select(step => step.Number)];

    [Fact]
    public void Statements_are_found() => SqlConstant.All.Should().HaveCountGreaterThan(25);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_statement_prepares_on_the_migrated_schema(string name)
    {
        using var command = Command(SqlConstant.Of(name).Sql);
        command.Invoking(c => c.Prepare()).Should().NotThrow();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_statement_is_grammatical_for_SQL_Server(string name) =>
        Schema.Errors(SqlConstant.Of(name).Sql).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_migration_is_grammatical_for_SQL_Server(int number) =>
        Migration.Shipped("sqlserver").Single(step => step.Number == number).Batches.SelectMany(Schema.Errors).Should().BeEmpty();

    [Fact]
    public void The_journal_is_grammatical_for_SQL_Server() => Schema.Errors(Migrator.JournalTable).Should().BeEmpty();

    [Fact]
    public void References_are_asked_for_in_words_both_engines_know()
    {
        foreach (var select in Reference.All.Select(reference => reference.OrphansSelect))
        {
            using var command = Command(select);
            command.Invoking(c => c.Prepare()).Should().NotThrow();
            Schema.Errors(select).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_select_gives_the_columns_of_the_record_it_names(string name)
    {
        var constant = SqlConstant.Of(name);
        if (!constant.IsSelect)
        {
            constant.Returns.Should().BeNull("it gives no rows");
            return;
        }
        constant.Returns.Should().NotBeNull("a select bears [Returns<…>]");
        var columns = Columns(constant.Sql);
        if (constant.Returns == typeof(long))
        {
            columns.Should().HaveCount(1);
        }
        else
        {
            columns.Should().BeEquivalentTo(SqlRows.Columns(constant.Returns!).Select(property => property.Name));
        }
    }

    [Fact]
    public void Both_engines_read_the_same_tables_and_columns_from_the_migrations()
    {
        var inSqlite = new List<Schema.Column>();
        using var command = Command(
            """
            select t.name, c.name, c.type, c."notnull" from sqlite_master t, pragma_table_info(t.name) c
            where t.type = 'table' order by t.name, c.cid
            """);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            inSqlite.Add(new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetInt64(3) == 0));
        }
        inSqlite.Should().BeEquivalentTo(Schema.Columns);
    }

    [Fact]
    public void Every_foreign_key_is_among_the_references_that_are_checked() =>
        Reference.All.Select(r => (r.Table, r.Column, r.Parent, r.Key)).Should()
            .Contain(Schema.ForeignKeys.Select(key => (key.Table, key.Column, key.Parent, key.Key)));

    [Fact]
    public void Every_table_and_column_is_in_the_data_dictionary_and_nothing_else()
    {
        var table = "";
        var described = new List<string>();
        foreach (var line in File.ReadAllLines(Path.Combine(RepositoryRoot(), "docs", "data-dictionary.md"), System.Text.Encoding.UTF8))
        {
            table = Heading().Match(line) is { Success: true } heading ? heading.Groups["table"].Value : table;
            if (Entry().Match(line) is { Success: true } entry)
            {
                entry.Groups["meaning"].Value.Trim().Should().NotBeEmpty(line);
                described.Add(table + "." + entry.Groups["column"].Value);
            }
        }
        described.Should().BeEquivalentTo(Schema.Columns.Select(column => column.Table + "." + column.Name));
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Census.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }
        return folder;
    }

    private IReadOnlyList<string> Columns(string sql)
    {
        using var command = Command(sql);
        using var reader = command.ExecuteReader(CommandBehavior.SchemaOnly);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in Parameter().Matches(sql).Select(match => match.Value).Distinct(StringComparer.Ordinal))
        {
            command.Parameters.AddWithValue(parameter, DBNull.Value);
        }
        return command;
    }

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^## (?<table>\w+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| `(?<column>\w+)` \| [^|]* \| (?<meaning>[^|]*) \| [^|]* \|$")]
    private static partial Regex Entry();

    public sealed class Migrated : IDisposable
    {
        private readonly Scratch _scratch = new();

        public Migrated()
        {
            _scratch.Open();
            Connection = (SqliteConnection)new SqliteEngine(_scratch.File).Connect();
        }

        public SqliteConnection Connection { get; }

        public void Dispose()
        {
            Connection.Dispose();
            _scratch.Dispose();
        }
    }
}
