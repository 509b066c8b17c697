using Census.Database;

namespace Census.Integration.Tests.Database;

public sealed class ForbiddenSqlTests
{
    [Fact]
    public void No_statement_uses_what_one_of_the_servers_lacks() =>
        SqlConstant.All.Select(constant => constant.Sql).Concat(Reference.All.Select(reference => reference.OrphansSelect))
            .SelectMany(sql => Forbidden.In(sql).Select(word => word + ": " + sql)).Should().BeEmpty();

    [Fact]
    public void No_migration_uses_what_one_of_the_servers_lacks() =>
        Migration.Shipped("sqlserver").SelectMany(step => step.Batches).Append(Migrator.JournalTable)
            .SelectMany(batch => Forbidden.In(batch).Select(word => word + ": " + batch)).Should().BeEmpty();

    [Theory]
    [InlineData("merge Unit as t using Import as s on t.UnitNo = s.ImportNo when matched then delete;", "merge")]
    [InlineData("create or alter view Heads as select PersonNo from Person", "create or alter")]
    [InlineData("select PersonNo from Person with (nolock)", "table hint")]
    [InlineData("insert into #People (PersonNo) values (1)", "temporary table")]
    [InlineData("select name from sys.indexes", "system view")]
    [InlineData("alter table Unit add Colour int null, Shape int null", "several columns in one add")]
    [InlineData("alter table Unit alter column Code nvarchar(40) not null", "alter column")]
    [InlineData("create table T (At datetime2(7) not null)", "type DateTime2")]
    [InlineData("with p as (select PersonNo from Person) delete from p", "change through a common table expression")]
    [InlineData("create type Numbers as table (No bigint)", "table-valued parameter")]
    [InlineData("select len(Name) as L from UnitVersion", "function len")]
    [InlineData("alter table Unit add Colour int null", "")]
    [InlineData("select count(*) as N, max(LedgerNo) as M from Ledger", "")]
    public void Each_of_them_is_noticed(string sql, string word) => string.Join(", ", Forbidden.In(sql).Distinct()).Should().Be(word);
}
