namespace Census.Core.Ledger;

/// <summary>
/// One import as the ledger knows it: its number, the ledger number that brought it in, the import it is a complete resend of,
/// and the ledger number that withdrew it.
/// </summary>
public sealed record ImportEntry(long ImportNo, long AcceptedAt, long? Replaces = null, long? WithdrawnAt = null);

/// <summary>
/// Which imports speak as of a ledger number. An import is in force when it has been accepted and not withdrawn, and no complete
/// resend of it, or of a resend of it, is in force. Undoing a resend therefore brings the earlier file back by itself.
/// </summary>
public sealed class ImportLedger
{
    private readonly Dictionary<long, ImportEntry> _accepted;
    private readonly ILookup<long, ImportEntry> _resends;
    private readonly long _asOf;
    private readonly Func<long?, bool> _isShown = _ => true;

    public ImportLedger(IEnumerable<ImportEntry> entries, long asOf)
    {
        _asOf = asOf;
        _accepted = entries.Where(e => e.AcceptedAt <= asOf).ToDictionary(e => e.ImportNo);
        _resends = _accepted.Values.Where(e => e.Replaces is not null).ToLookup(e => e.Replaces!.Value);
    }

    private ImportLedger(ImportLedger whole, Func<long?, bool> isShown) =>
        (_accepted, _resends, _asOf, _isShown) = (whole._accepted, whole._resends, whole._asOf, isShown);

    /// <summary>The same for who is shown only some imports: the others are unknown, and still replace what they replace.</summary>
    public ImportLedger ShownOnly(Func<long?, bool> isShown) => new(this, isShown);

    public IEnumerable<long> InForce => _accepted.Keys.Where(no => StateOf(no) == ImportState.InForce);

    /// <summary>The same, were a complete resend of one import taken in next.</summary>
    public ImportLedger WithResendOf(long importNo) =>
        new(_accepted.Values.Append(new ImportEntry(long.MaxValue, _asOf, importNo)), _asOf);

    public ImportState StateOf(long importNo)
    {
        if (!_isShown(importNo) || !_accepted.TryGetValue(importNo, out var entry))
        {
            return ImportState.Unknown;
        }
        return IsWithdrawn(entry) ? ImportState.Undone
            : IsCovered(importNo) ? ImportState.Replaced
            : ImportState.InForce;
    }

    private bool IsWithdrawn(ImportEntry entry) => entry.WithdrawnAt is { } at && at <= _asOf;

    // a resend of a resend covers the first file too, even when the one between was withdrawn
    private bool IsCovered(long importNo) =>
        _resends[importNo].Any(resend => !IsWithdrawn(resend) || IsCovered(resend.ImportNo));
}

/// <summary>Where an import stands as of a ledger number.</summary>
public enum ImportState
{
    Unknown,
    InForce,
    Undone,
    Replaced,
}
