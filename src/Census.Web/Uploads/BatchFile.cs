using Census.Core.People;
using Census.Core.Sources;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Workbooks;

namespace Census.Web.Uploads;

/// <summary>
/// One file of a batch: its number in the batch (from 1), what was said of it, its mended cells, what the last reading found (null: not read yet), and the
/// import it became (null: not taken in).
/// </summary>
public sealed record BatchFile(int No, FoundFile Found)
{
    public string Name => Found.Name;

    /// <summary>The sender as the officer says; null: what was said of the whole batch.</summary>
    public string? Unit { get; init; }

    /// <summary>Field and category of people of whom the list says neither; null: what was said of the whole batch.</summary>
    public Field? Field { get; init; }

    public StaffCategory? Category { get; init; }

    public IReadOnlyList<CellRepair> Repairs { get; init; } = [];

    public FileResult? Result { get; init; }

    public long? ImportNo { get; init; }

    /// <summary>Whether it can be taken in as it was read.</summary>
    public bool IsReady => ImportNo is null && Result is { Status: FileStatus.Imported or FileStatus.Partial };

    /// <summary>Whether every row of it would count.</summary>
    public bool IsClean => ImportNo is null && Result is { Status: FileStatus.Imported };

    public FileToTake ToTake(Given given) => new(Found, given with { Unit = Unit ?? given.Unit, Field = Field ?? given.Field, Category = Category ?? given.Category }) { Repairs = Repairs };
}
