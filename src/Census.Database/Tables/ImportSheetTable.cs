namespace Census.Database.Tables;

/// <summary>
/// One sheet of an import and the account of its rows as it was taken in: rows seen = header + blank + section + total + note + people
/// + held + refused. Sheets are numbered from 1 in the workbook's order; the kind is people, statistics, guidance or empty.
/// </summary>
public sealed record ImportSheetRow
{
    public required long ImportNo { get; init; }
    public required int SheetNo { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public string? UnitName { get; init; }
    public string? Field { get; init; }
    public required int Seen { get; init; }
    public required int Header { get; init; }
    public required int Blank { get; init; }
    public required int Section { get; init; }
    public required int Total { get; init; }
    public required int Note { get; init; }
    public required int People { get; init; }
    public required int Held { get; init; }
    public required int Refused { get; init; }
}

/// <summary>The sheets of the imports. Rows that do not add up to those seen are refused by the table: that is a bug of the caller.</summary>
public static class ImportSheetTable
{
    private const string Columns = """
        select ImportNo, SheetNo, Name, Kind, UnitName, Field, Seen, Header, Blank, Section, Total, Note, People, Held, Refused
        from ImportSheet
        """;

    [Returns<ImportSheetRow>]
    private const string AllSql = Columns + " order by ImportNo, SheetNo";

    [Returns<ImportSheetRow>]
    private const string OfImportSql = Columns + " where ImportNo = @ImportNo order by SheetNo";

    public static void Insert(WriteSession w, IReadOnlyCollection<ImportSheetRow> rows) => w.InsertMany<ImportSheetRow>(
        "ImportSheet",
        [
            .. rows.Select(row => row with
            {
                Name = ColumnText.Cut(row.Name, 100),
                UnitName = ColumnText.Cut(row.UnitName, 200),
            }),
        ]);

    public static IReadOnlyList<ImportSheetRow> OfImport(ReadSession r, long importNo) =>
        VisibleImports.Only(r, r.Query<ImportSheetRow>(OfImportSql, new { ImportNo = importNo }), row => row.ImportNo);

    public static IReadOnlyList<ImportSheetRow> All(ReadSession r) =>
        VisibleImports.Only(r, r.Query<ImportSheetRow>(AllSql), row => row.ImportNo);
}
