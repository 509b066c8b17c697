using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Census.Integration.Tests.Database;

/// <summary>
/// What SQL Server's grammar allows and Census does not: words that SQL Server 2017, Azure SQL or Babelfish for PostgreSQL 4 lack or
/// take differently, or that need a right or a session of their own (db/README.md).
/// </summary>
internal sealed class Forbidden : TSqlFragmentVisitor
{
    private readonly List<string> _found = [];

    public static IReadOnlyList<string> In(string sql)
    {
        var visitor = new Forbidden();
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out _).Accept(visitor);
        return visitor._found;
    }

    public override void Visit(MergeStatement node) => _found.Add("merge");

    public override void Visit(CreateOrAlterViewStatement node) => _found.Add("create or alter");

    public override void Visit(CreateOrAlterProcedureStatement node) => _found.Add("create or alter");

    public override void Visit(CreateOrAlterFunctionStatement node) => _found.Add("create or alter");

    public override void Visit(CreateOrAlterTriggerStatement node) => _found.Add("create or alter");

    public override void Visit(TableHint node) => _found.Add("table hint");

    public override void Visit(UnpivotedTableReference node) => _found.Add("unpivot");

    public override void Visit(CreateTypeTableStatement node) => _found.Add("table-valued parameter");

    public override void Visit(AlterTableAlterColumnStatement node) => _found.Add("alter column");

    public override void Visit(SchemaObjectName node)
    {
        if (node.BaseIdentifier.Value.StartsWith('#'))
        {
            _found.Add("temporary table");
        }
        if (node.SchemaIdentifier?.Value.ToUpperInvariant() is "SYS" or "INFORMATION_SCHEMA")
        {
            _found.Add("system view");
        }
    }

    public override void Visit(AlterTableAddTableElementStatement node)
    {
        if (node.Definition.ColumnDefinitions.Count + node.Definition.TableConstraints.Count > 1)
        {
            _found.Add("several columns in one add");
        }
    }

    public override void Visit(SqlDataTypeReference node)
    {
        if (node.SqlDataTypeOption is SqlDataTypeOption.DateTime2 or SqlDataTypeOption.DateTime or SqlDataTypeOption.DateTimeOffset
            or SqlDataTypeOption.Decimal or SqlDataTypeOption.Numeric or SqlDataTypeOption.Float or SqlDataTypeOption.Bit or SqlDataTypeOption.VarChar)
        {
            _found.Add("type " + node.SqlDataTypeOption);
        }
    }

    public override void Visit(UpdateStatement node) => Changes(node);

    public override void Visit(DeleteStatement node) => Changes(node);

    public override void Visit(InsertStatement node) => Changes(node);

    public override void Visit(FunctionCall node)
    {
        // these are all that both engines take alike
        if (node.FunctionName.Value.ToUpperInvariant() is not ("COUNT" or "MAX" or "MIN" or "SUM" or "ROW_NUMBER"))
        {
            _found.Add("function " + node.FunctionName.Value);
        }
    }

    private void Changes(StatementWithCtesAndXmlNamespaces node)
    {
        if (node.WithCtesAndXmlNamespaces is not null)
        {
            _found.Add("change through a common table expression");
        }
    }
}
