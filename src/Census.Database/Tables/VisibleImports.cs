namespace Census.Database.Tables;

/// <summary>
/// The imports a session shows: those whose sender lies in the visible units. To whoever is bound to units the imports of other senders,
/// and those without a known sender, do not exist, whatever their rows say of his people.
/// </summary>
public sealed class VisibleImports
{
    private readonly HashSet<long>? _imports;

    private VisibleImports(HashSet<long>? imports) => _imports = imports;

    public static VisibleImports Of(ReadSession r) =>
        new(r.Viewer.UnitNo is null ? null : [.. ImportTable.All(r).Select(import => import.ImportNo)]);

    public bool Holds(long? importNo) => _imports is null || (importNo is { } no && _imports.Contains(no));

    /// <summary>Of rows that belong to imports those that are shown.</summary>
    internal static IReadOnlyList<T> Only<T>(ReadSession r, IReadOnlyList<T> rows, Func<T, long?> importNo)
    {
        if (r.Viewer.UnitNo is null || rows.Count == 0)
        {
            return rows;
        }
        var visible = Of(r);
        return [.. rows.Where(row => visible.Holds(importNo(row)))];
    }
}
