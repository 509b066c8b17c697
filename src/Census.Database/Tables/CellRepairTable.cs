using Census.Core.Sources;

namespace Census.Database.Tables;

/// <summary>A cell of an import that was mended before it was let in: numbered from 1 within the import, under the act that let it in.</summary>
public sealed record CellRepairRow
{
    public required long ImportNo { get; init; }
    public required int RepairNo { get; init; }
    public required long LedgerNo { get; init; }
    public required string SheetName { get; init; }
    public required string Cell { get; init; }
    public required string CellWas { get; init; }
    public required string CellNow { get; init; }
    public required string RepairedBy { get; init; }
    public required string RepairedAt { get; init; }
}

/// <summary>Mended cells of the imports: only ever added, with their import; undoing the import takes them out of force with it.</summary>
public static class CellRepairTable
{
    private const string Columns = "select ImportNo, RepairNo, LedgerNo, SheetName, Cell, CellWas, CellNow, RepairedBy, RepairedAt from CellRepair";

    [Returns<CellRepairRow>]
    private const string AllSql = Columns + " order by ImportNo, RepairNo";

    [Returns<CellRepairRow>]
    private const string OfImportSql = Columns + " where ImportNo = @ImportNo order by RepairNo";

    public static void Insert(WriteSession w, long importNo, long ledgerNo, IReadOnlyCollection<CellRepair> repairs) => w.InsertMany<CellRepairRow>(
        "CellRepair",
        [
            .. repairs.Select((repair, i) => new CellRepairRow
            {
                ImportNo = importNo,
                RepairNo = i + 1,
                LedgerNo = ledgerNo,
                SheetName = repair.Sheet,
                Cell = repair.Cell,
                CellWas = repair.Was,
                CellNow = repair.Now,
                RepairedBy = repair.By,
                RepairedAt = repair.At,
            }),
        ]);

    public static IReadOnlyList<CellRepair> OfImport(ReadSession r, long importNo) =>
        [.. r.Query<CellRepairRow>(OfImportSql, new { ImportNo = importNo }).Select(Of)];

    /// <summary>The mended cells of all imports, by the import; whether that is in force is for the caller to say.</summary>
    public static ILookup<long, CellRepair> All(ReadSession r) => r.Query<CellRepairRow>(AllSql).ToLookup(row => row.ImportNo, Of);

    private static CellRepair Of(CellRepairRow row) => new(row.SheetName, row.Cell, row.CellWas, row.CellNow, row.RepairedBy, row.RepairedAt);
}
