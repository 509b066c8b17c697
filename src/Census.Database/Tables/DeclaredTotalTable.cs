namespace Census.Database.Tables;

/// <summary>
/// What one row of a table of counts says of a unit in a round, and where. UnitName and its key are null for the sum of all; ImportNo
/// is null where the file held no list. Whether it holds is said by <see cref="DeclaredTableTable"/>.
/// </summary>
public sealed record DeclaredTotalRow
{
    public required DateOnly RoundDate { get; init; }
    public required string Sha256 { get; init; }
    public required int SheetNo { get; init; }
    public required int RowNo { get; init; }
    public long? ImportNo { get; init; }
    public required string FileName { get; init; }
    public required string SheetName { get; init; }
    public string? UnitName { get; init; }
    public string? UnitKey { get; init; }
    public required int People { get; init; }
    public required string ReadAt { get; init; }
}

/// <summary>The numbers that tables of counts declare; a file read again in the same round says nothing new.</summary>
public static class DeclaredTotalTable
{
    [Returns<DeclaredTotalRow>]
    private const string OfRoundSql = """
        select RoundDate, Sha256, SheetNo, RowNo, ImportNo, FileName, SheetName, UnitName, UnitKey, People, ReadAt
        from DeclaredTotal
        where RoundDate = @Round
        order by ReadAt, Sha256, SheetNo, RowNo
        """;

    /// <summary>Keeps what a file declares, unless it is kept; the moment of reading is filled in.</summary>
    public static void Keep(WriteSession w, IReadOnlyCollection<DeclaredTotalRow> rows)
    {
        if (rows.FirstOrDefault() is { } first && !All(w, first.RoundDate).Any(row => row.Sha256 == first.Sha256))
        {
            w.InsertMany<DeclaredTotalRow>(
                "DeclaredTotal",
                [
                    .. rows.Select(row => row with
                    {
                        FileName = ColumnText.Cut(row.FileName, 400),
                        SheetName = ColumnText.Cut(row.SheetName, 100),
                        UnitName = ColumnText.Cut(row.UnitName, 200),
                        UnitKey = ColumnText.Cut(row.UnitKey, 200),
                        ReadAt = w.Now,
                    }),
                ]);
        }
    }

    /// <summary>
    /// What is declared in a round, in the order in which it was taken in, as of a ledger number or as of now; with the import that brought
    /// it last. Of files that are not shown only what is said of shown units, and not which file says so.
    /// </summary>
    public static IReadOnlyList<DeclaredTotalRow> InForce(ReadSession r, DateOnly round, long? ledgerNo = null)
    {
        var rows = All(r, round).ToLookup(row => row.Sha256);
        var declared = DeclaredTableTable.All(r.Everything, ledgerNo).Where(kept => kept.Holds && kept.Table.RoundDate == round).Select(kept => kept.Table)
            .GroupBy(table => table.Sha256, StringComparer.Ordinal).Select(file => file.Last()).OrderBy(table => table.TableNo)
            .SelectMany(table => rows[table.Sha256].Select(row => row with { ImportNo = table.ImportNo }));
        return [.. r.Viewer.UnitNo is null ? declared : Shown(r, declared)];
    }

    private static IEnumerable<DeclaredTotalRow> Shown(ReadSession r, IEnumerable<DeclaredTotalRow> declared)
    {
        var (whole, units, imports) = (UnitTable.Load(r.Everything), VisibleUnits.Of(r), VisibleImports.Of(r));
        return declared.Where(row => row.UnitKey is null ? imports.Holds(row.ImportNo) : units.HoldsAllNamed(row.UnitName, whole))
            .Select(row => imports.Holds(row.ImportNo) ? row : row with { ImportNo = null, Sha256 = "", FileName = "", SheetName = "" });
    }

    /// <summary>All that was ever declared in a round, whether it holds or not.</summary>
    public static IReadOnlyList<DeclaredTotalRow> All(ReadSession r, DateOnly round) => r.Query<DeclaredTotalRow>(OfRoundSql, new { Round = round });
}
