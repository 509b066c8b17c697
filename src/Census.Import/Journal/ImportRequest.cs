using Census.Import.Drafts;
using Census.Import.Returns;

namespace Census.Import.Journal;

/// <summary>
/// Into which round files go, what the importer says of them, which earlier import a file is a complete resend of, and whether to
/// tell only what would happen.
/// </summary>
public sealed record ImportRequest(DateOnly Round, Given Given, long? Replaces = null, bool IsRehearsal = false)
{
    /// <summary>Where senders' workbooks are written back; null: nowhere.</summary>
    public ReturnFolder? Returns { get; init; }
}
