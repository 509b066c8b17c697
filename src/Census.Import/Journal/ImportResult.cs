using Census.Core.Problems;
using Census.Import.Drafts;
using Census.Import.Preview;
using Census.Import.Questions;

namespace Census.Import.Journal;

/// <summary>What became of a file: taken in whole, in part (rows held or refused), not at all, known already, or passed over.</summary>
public enum FileStatus
{
    Imported,
    Partial,
    Refused,
    AlreadyImported,
    Skipped,
}

/// <summary>One sheet of the result: what it is, whose, and the account of its rows.</summary>
public sealed record SheetResult(string Name, SheetKind Kind, string? Unit, string? Field, RowAccount Rows)
{
    /// <summary>Columns that somebody should say the meaning of; empty where the sheet was not read just now.</summary>
    public IReadOnlyList<OpenColumn> Open { get; init; } = [];
}

/// <summary>How the people of a file stand to those in force in the round before it; missing: of the sender's earlier list, not in this one.</summary>
public sealed record PeopleChange(int New, int Changed, int Unchanged, int Missing)
{
    public static readonly PeopleChange None = new(0, 0, 0, 0);
}

/// <summary>One file of an import or a check. Numbers are null where nothing was written.</summary>
public sealed record FileResult(string File, string? Sha256, FileStatus Status)
{
    public long? ImportNo { get; init; }

    public long? LedgerNo { get; init; }

    public IReadOnlyList<SheetResult> Sheets { get; init; } = [];

    public PeopleChange People { get; init; } = PeopleChange.None;

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>What would change, person by person; null where the file was taken in or cannot be.</summary>
    public FilePreview? Preview { get; init; }

    /// <summary>Where the sender's workbook was written back with its marks; null where none was asked for, nothing was to be marked, or the file could not be read.</summary>
    public string? Returned { get; init; }

    public bool IsClean => Status is FileStatus.Imported or FileStatus.AlreadyImported or FileStatus.Skipped;
}
