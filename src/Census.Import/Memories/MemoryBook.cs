using Census.Core.Ledger;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Layouts;

namespace Census.Import.Memories;

/// <summary>Something remembered and whether it holds: not forgotten, and not learned from an import that was undone.</summary>
public sealed record MemoryLine(MemoryRow Row, long? ForgottenAt, bool Holds);

/// <summary>
/// What is remembered of how lists are to be read: loading it, what officers add and take back, and what lists teach. Every entry is an
/// act of the ledger; nothing that was read before is changed by it.
/// </summary>
public static class MemoryBook
{
    private const string Column = "column";

    private static readonly Dictionary<string, ValueKind> Kinds = new(StringComparer.Ordinal)
    {
        ["degree"] = ValueKind.Degree,
        ["category"] = ValueKind.Category,
        ["ethnic"] = ValueKind.Ethnic,
        ["unit"] = ValueKind.Unit,
        ["field"] = ValueKind.Field,
    };

    public static IEnumerable<string> KindCodes => Kinds.Keys;

    public static ValueKind? Kind(string code) => Kinds.TryGetValue(code, out var kind) ? kind : null;

    /// <summary>Everything that holds now; a meaning that this program does not know does not speak.</summary>
    public static Memory Load(ReadSession r)
    {
        var rows = All(r).Where(line => line.Holds).Select(line => line.Row).ToList();
        return new Memory(
            [.. rows.Where(row => row.Kind == Column).Select(ColumnOf).OfType<RememberedColumn>()],
            [.. rows.Select(row => Kind(row.Kind) is { } kind ? new RememberedValue(row.MemoryNo, row.SenderName, kind, row.Said, row.Meaning) : null).OfType<RememberedValue>()]);
    }

    /// <summary>Everything ever remembered, in the order in which it was entered.</summary>
    public static IReadOnlyList<MemoryLine> All(ReadSession r)
    {
        var ledger = ImportTable.LedgerAsOf(r.Everything);
        return
        [
            .. MemoryTable.All(r).Select(kept => new MemoryLine(
                kept.Row, kept.ForgottenAt, kept.ForgottenAt is null && (kept.Row.ImportNo is not { } import || ledger.StateOf(import) != ImportState.Undone))),
        ];
    }

    /// <summary>Remembers what a heading means, for a sender or (null) for all lists.</summary>
    public static (long MemoryNo, GateRefusal? Refusal) OfColumn(CensusDatabase database, string heading, StaffColumn meaning, string? sender) =>
        Remember(database, Column, heading, meaning.Code(), sender, same => SenderMemory.HeadingKey(same) == SenderMemory.HeadingKey(heading));

    /// <summary>Remembers what a value means; a unit must be in the list of units once that is confirmed.</summary>
    public static (long MemoryNo, GateRefusal? Refusal) OfValue(CensusDatabase database, ValueKind kind, string text, string meaning, string? sender) =>
        Remember(database, Kinds.Single(pair => pair.Value == kind).Key, text, meaning, sender, same => SenderMemory.ValueKey(kind, same) == SenderMemory.ValueKey(kind, text));

    private static (long MemoryNo, GateRefusal? Refusal) Remember(CensusDatabase database, string kind, string said, string meaning, string? sender, Func<string, bool> isSame) =>
        database.Write<(long, GateRefusal?)>(w =>
        {
            if (!IsOwn(w, sender, kind == "unit" ? meaning : null))
            {
                return (0, MemoryRefusals.Elsewhere);
            }
            var earlier = All(w).FirstOrDefault(line => line.Holds && line.Row.Kind == kind && line.Row.Fingerprint is null && isSame(line.Row.Said) && IsSameSender(line.Row.SenderName, sender));
            if (earlier is not null)
            {
                return (0, MemoryRefusals.Already(earlier.Row));
            }
            if (kind == "unit" && UnitConfirmation.IsConfirmed(w) && UnitTable.Load(w).Named(meaning).Count == 0)
            {
                return (0, MemoryRefusals.NoSuchUnit(meaning));
            }
            var row = new MemoryRow { MemoryNo = 0, LedgerNo = LedgerTable.Append(w, "memory"), Kind = kind, SenderName = sender, Said = said.Trim(), Meaning = meaning };
            return (MemoryTable.Add(w, [row]), null);
        });

    /// <summary>Forgets something; null when done, with the note written beside it; else why not.</summary>
    public static GateRefusal? Forget(CensusDatabase database, long memoryNo, Action<WriteSession>? note = null) => database.Write(w =>
    {
        var kept = MemoryTable.All(w).FirstOrDefault(memory => memory.Row.MemoryNo == memoryNo);
        if (kept is null or { ForgottenAt: not null })
        {
            return MemoryRefusals.NothingToForget(memoryNo, wasKept: kept is not null);
        }
        if (!IsOwn(w, kept.Row.SenderName, null))
        {
            return MemoryRefusals.Elsewhere;
        }
        MemoryTable.Forget(w, memoryNo, LedgerTable.Append(w, "memory-forget"));
        note?.Invoke(w);
        return null;
    });

    /// <summary>Remembers for its sender the columns of a list that were understood by what they hold, under the act that lets the list in.</summary>
    internal static void Learn(WriteSession w, FileDraft draft, long importNo, long ledgerNo)
    {
        var found = draft.Sheets.SelectMany(sheet => sheet.Found).Distinct().ToList();
        if (found.Count == 0 || draft.Sender is not { } sender)
        {
            return;
        }
        var known = Load(w).Columns.Where(c => c.Sender is { } name && sender.IsCalled(name)).ToLookup(c => (c.Fingerprint, c.Place));
        var rows = found
            .Where(column => known[(column.Fingerprint, column.Place)].MaxBy(c => c.No)?.Meaning != column.Meaning)
            .Select(column => new MemoryRow
            {
                MemoryNo = 0,
                LedgerNo = ledgerNo,
                Kind = Column,
                SenderName = sender.Name,
                Said = column.Heading,
                Meaning = column.Meaning.Code(),
                Fingerprint = column.Fingerprint,
                Place = column.Place,
                ImportNo = importNo,
            })
            .ToList();
        if (rows.Count > 0)
        {
            MemoryTable.Add(w, rows);
        }
    }

    /// <summary>Whether there is a list or a unit of that name, so that what is remembered of it will ever be used.</summary>
    public static bool IsKnownSender(ReadSession r, string sender) =>
        UnitTable.Load(r).Named(sender).Count > 0 || ImportTable.All(r).Any(import => import.SenderName is { } name && (new Sender(name, false).IsCalled(sender) || new Sender(name, true).IsCalled(sender)));

    // what holds for all lists is settled by who sees all
    private static bool IsOwn(ReadSession r, string? sender, string? unit)
    {
        var visible = VisibleUnits.Of(r);
        var units = visible.IsEverything ? null : UnitTable.Load(r.Everything);
        return units is null || (visible.HoldsAllNamed(sender, units) && (unit is null || units.Named(unit).Count == 0 || visible.HoldsAllNamed(unit, units)));
    }

    private static bool IsSameSender(string? one, string? other) => one is null || other is null ? one == other : new Sender(one, false).IsCalled(other);

    private static RememberedColumn? ColumnOf(MemoryRow row) => StaffColumns.Parse(row.Meaning) is { } meaning
        ? new RememberedColumn(row.MemoryNo, row.SenderName, row.Said, meaning) { Fingerprint = row.Fingerprint, Place = row.Place ?? 0 }
        : null;
}
