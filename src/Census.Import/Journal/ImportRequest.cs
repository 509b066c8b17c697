using Census.Core.Sources;
using Census.Database;
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


    /// <summary>
    /// The last act of the ledger that whoever accepts has seen in a preview. A list of the same sender that was taken in after it keeps a file out, so
    /// that nobody accepts what he or she did not see; null: nothing was looked at before.
    /// </summary>
    public long? Seen { get; init; }

    /// <summary>Called in the transaction of each file that is taken in, for what must be written with it or not at all.</summary>
    public Action<WriteSession, FileResult>? Beside { get; init; }

    /// <summary>Where senders' workbooks are written back; null: nowhere.</summary>
    public ReturnFolder? Returns { get; init; }
}

/// <summary>A file to be taken in, what the importer says of it, and the cells of it that were mended.</summary>
public sealed record FileToTake(FoundFile File, Given Given)
{
    public IReadOnlyList<CellRepair> Repairs { get; init; } = [];

    /// <summary>Whether it is written back to its sender, where files are; else it is read only because others are judged beside it.</summary>
    public bool IsReturned { get; init; } = true;
}
