using Census.Database;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Census.Integration.Tests.Database;

/// <summary>The schema as SQL Server's grammar reads it from the migrations.</summary>
internal static class Schema
{
    public sealed record Column(string Table, string Name, string Type, bool Nullable);

    public sealed record ForeignKey(string Table, string Column, string Parent, string Key);

    private static readonly IReadOnlyList<TSqlStatement> Statements =
    [
        .. Migration.Shipped("sqlserver").SelectMany(step => step.Batches).Append(Migrator.JournalTable)
            .SelectMany(batch => ((TSqlScript)Parse(batch)).Batches)
            .SelectMany(batch => batch.Statements),
    ];

    private static IEnumerable<CreateTableStatement> Tables => Statements.OfType<CreateTableStatement>();

    private static IEnumerable<(SchemaObjectName Table, TableDefinition Definition)> Definitions =>
        Tables.Select(table => (table.SchemaObjectName, table.Definition))
            .Concat(Statements.OfType<AlterTableAddTableElementStatement>().Select(more => (more.SchemaObjectName, more.Definition)));

    public static IEnumerable<Column> Columns =>
        from table in Definitions
        from column in table.Definition.ColumnDefinitions
        select new Column(
            Name(table.Table),
            column.ColumnIdentifier.Value,
            Text(column.DataType),
            column.Constraints.OfType<NullableConstraintDefinition>().Single().Nullable);

    public static IEnumerable<ForeignKey> ForeignKeys =>
        from table in Tables
        from key in table.Definition.TableConstraints.OfType<ForeignKeyConstraintDefinition>()
        select new ForeignKey(
            Name(table.SchemaObjectName), key.Columns.Single().Value, Name(key.ReferenceTableName), key.ReferencedTableColumns.Single().Value);

    /// <summary>What the grammar objects to, as "line: message".</summary>
    public static IReadOnlyList<string> Errors(string sql)
    {
        _ = new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return [.. errors.Select(error => error.Line + ": " + error.Message)];
    }

    private static TSqlFragment Parse(string sql) =>
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out _);

    private static string Name(SchemaObjectName name) => name.BaseIdentifier.Value;

    private static string Text(TSqlFragment fragment) =>
        string.Concat(fragment.ScriptTokenStream.Take(fragment.LastTokenIndex + 1).Skip(fragment.FirstTokenIndex).Select(token => token.Text));
}
