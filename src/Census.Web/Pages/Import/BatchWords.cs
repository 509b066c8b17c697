using Census.Core.Ledger;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Preview;
using Census.Web.Texts;
using Census.Web.Uploads;

namespace Census.Web.Pages.Import;

/// <summary>States of batches, files and imports in words, and the class of style that goes with each.</summary>
public static class BatchWords
{
    public static string State(Words words, Batch batch) => batch.State switch
    {
        BatchState.Waiting => words["import.stateWaiting"],
        BatchState.Reading => words["import.stateReading", batch.Progress.Done, batch.Progress.Of],
        BatchState.Accepting => words["import.stateAccepting", batch.Progress.Done, batch.Progress.Of],
        BatchState.Returning => words["import.stateReturning", batch.Progress.Done, batch.Progress.Of],
        BatchState.Failed => words["import.stateFailed"],
        _ when batch.IsDone => words["import.stateIn"],
        _ => words["import.stateRead"],
    };

    public static string State(Words words, BatchFile file) => file switch
    {
        { ImportNo: { } importNo } => words["import.fileIn", importNo],
        { Result: null } => words["import.fileWaits"],
        { Result.Status: FileStatus.Imported } => words["import.fileClean"],
        { Result.Status: FileStatus.Partial } => words["import.filePartial"],
        { Result.Status: FileStatus.AlreadyImported } => words["import.fileKnown"],
        { Result.Status: FileStatus.Skipped } => words["import.fileSkipped"],
        _ => words["import.fileRefused"],
    };

    public static string Class(BatchFile file) => file switch
    {
        { ImportNo: not null } or { Result.Status: FileStatus.Imported } => "good",
        { Result.Status: FileStatus.Partial } => "warning",
        { Result.Status: FileStatus.Refused } => "bad",
        _ => "",
    };

    public static string State(Words words, ImportLine line) => line.State switch
    {
        ImportState.InForce => words["import.inForce"],
        ImportState.Undone => words["import.undone"],
        _ => words["import.replaced"],
    };

    public static string Class(ImportLine line) => line.State == ImportState.InForce ? "good" : "";

    public static string Kind(Words words, SheetKind kind) => kind switch
    {
        SheetKind.People => words["import.sheetPeople"],
        SheetKind.Statistics => words["import.sheetStatistics"],
        SheetKind.Guidance => words["import.sheetGuidance"],
        SheetKind.Empty or _ => words["import.sheetEmpty"],
    };

    public static string Kind(Words words, PreviewKind kind) => kind switch
    {
        PreviewKind.New => words["import.new"],
        PreviewKind.Changed => words["import.changed"],
        PreviewKind.Missing or _ => words["import.missing"],
    };

    /// <summary>“40 = 11 tiêu đề + 0 trống + …”: the account of rows, with the kinds that occur.</summary>
    public static string Equation(Words words, RowAccount rows)
    {
        var parts = new (int Count, string Name)[]
        {
            (rows.Header, words["import.rowsHeader"]), (rows.Blank, words["import.rowsBlank"]), (rows.Section, words["import.rowsSection"]), (rows.Total, words["import.rowsTotal"]),
            (rows.Note, words["import.rowsNote"]), (rows.People, words["import.rowsPeople"]), (rows.Held, words["import.rowsHeld"]), (rows.Refused, words["import.rowsRefused"]),
        };
        return words.Number(rows.Seen) + " = " + string.Join(" + ", parts.Where(part => part.Count > 0 || part.Name == words["import.rowsPeople"]).Select(part => words.Number(part.Count) + " " + part.Name));
    }

    public static RowAccount Sum(IEnumerable<RowAccount> accounts) => accounts.Aggregate(
        new RowAccount(0, 0, 0, 0, 0, 0, 0, 0, 0),
        (a, b) => new RowAccount(a.Seen + b.Seen, a.Header + b.Header, a.Blank + b.Blank, a.Section + b.Section, a.Total + b.Total, a.Note + b.Note, a.People + b.People, a.Held + b.Held, a.Refused + b.Refused));
}
