using Census.Import.Drafts;

namespace Census.Import.Journal;

/// <summary>
/// Into which round files go, what the importer says of them, which earlier import a file is a complete resend of, and whether to
/// tell only what would happen.
/// </summary>
public sealed record ImportRequest(DateOnly Round, Given Given, long? Replaces = null, bool IsRehearsal = false);
