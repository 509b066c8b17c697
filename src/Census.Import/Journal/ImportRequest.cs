using Census.Import.Drafts;
using Census.Import.Returns;
using Census.Import.Workbooks;

namespace Census.Import.Journal;

/// <summary>
/// Into which round files go, what the importer says of them, which earlier import a file is a complete resend of, and whether to
/// tell only what would happen.
/// </summary>
public sealed record ImportRequest(DateOnly Round, Given Given, long? Replaces = null, bool IsRehearsal = false)
{
    /// <summary>How much of a file is read.</summary>
    public ReadBudget Limits { get; init; } = new();

    /// <summary>Where senders' workbooks are written back; null: nowhere.</summary>
    public ReturnFolder? Returns { get; init; }
}
