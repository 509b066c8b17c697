namespace Census.Core.Rights;

/// <summary>
/// Whether an audit log is whole. The number of the next line, kept elsewhere, tells of lines cut off at the end. Who can write to the
/// database could write the whole chain anew: the last hash, noted outside, tells of that.
/// </summary>
public static class AuditChain
{
    /// <summary>The number of the first line that does not follow from the one before; null when the log is whole.</summary>
    public static long? FirstBroken(IEnumerable<AuditEntry> log, long next)
    {
        var (expected, hash) = (1L, AuditEntry.Beginning);
        foreach (var entry in log)
        {
            if (entry.EntryNo != expected || entry.After(hash) != entry)
            {
                return expected;
            }
            (expected, hash) = (expected + 1, entry.Hash);
        }
        return expected == next ? null : expected;
    }
}
