using System.Globalization;
using Census.Core.Problems;
using Census.Database.Tables;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Web.Figures;
using Census.Web.Texts;
using Census.Web.Uploads;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Census.Web.Pages.Import;

/// <summary>One batch on its way in: progress, what became of each file, and what can be done next.</summary>
public sealed class BatchModel(BatchDesk desk, Visitor visitor, Words words) : BatchPage(desk, visitor, words)
{
    public IReadOnlyList<BatchFile> Files { get; private set; } = [];

    /// <summary>The files of the page shown: what needs something first (questions, rows that wait, refused), then what can come in, then what is in.</summary>
    public IReadOnlyList<BatchFile> Shown { get; private set; } = [];

    public PageOfList Paging { get; private set; } = new(1, 0);

    public int OpenQuestions { get; private set; }

    /// <summary>How many cells of people's rows somebody should look at.</summary>
    public int Cells { get; private set; }

    public RowAccount Rows { get; private set; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public bool IsRead => !Batch.IsBusy && Batch.State == BatchState.Read;

    public int Count(Func<BatchFile, bool> which) => Files.Count(which);

    /// <summary>Whether all of a file is in, or would be; what was read before a restart and taken in counts as in.</summary>
    public static bool IsWhole(BatchFile file) => file.Result?.Status == FileStatus.Imported || (file.Result is null && file.ImportNo is not null);

    public int PeopleOf(Func<BatchFile, bool> which) => Files.Where(which).Sum(file => file.Result?.Sheets.Sum(sheet => sheet.Rows.People) ?? 0);

    public void OnGet(string? p)
    {
        Files = Batch.Files;
        OpenQuestions = Batch.IsBusy ? 0 : Batch.Questions().Count;
        Cells = Files.Where(file => file.ImportNo is null).Sum(file => file.Result?.Problems.Count(CellsModel.IsOfCell) ?? 0);
        Paging = new PageOfList(PageOfList.NumberOf(p), Files.Count) { Address = page => FormattableString.Invariant($"{Address}?p={page}") };
        Shown = [.. Files.OrderBy(Place).Skip(Paging.Skip).Take(Paging.Size)];
        Rows = BatchWords.Sum(Files.Where(file => file.Result is not null).SelectMany(file => file.Result!.Sheets).Select(sheet => sheet.Rows));
    }

    public IActionResult OnGetReturns()
    {
        if (!Batch.HasReturns)
        {
            return NotFound();
        }
        Visitor.Note("return", Batch.Round.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "batch " + Batch.Id);
        return PhysicalFile(Path.Combine(Batch.Path, "returns.zip"), "application/zip", FormattableString.Invariant($"tra-lai-don-vi-{Batch.Round:yyyy-MM-dd}.zip"));
    }

    public IActionResult OnPostRead() => Ask(BatchState.Reading, []);

    public IActionResult OnPostReturn(int[] file, string? which)
    {
        var chosen = which == "all" ? All(CanReturn) : Chosen(file, CanReturn);
        return chosen.Count == 0 ? To(Address, "none") : Ask(BatchState.Returning, chosen);
    }

    public IActionResult OnPostAccept(int[] file, string? which)
    {
        if (Batch.IsStale)
        {
            return To(Address, "stale");
        }
        if (Visitor.Database.Read(r => RoundTable.IsLocked(r, Batch.Round)))
        {
            return To(Address, "locked");
        }
        var chosen = which switch
        {
            "clean" => All(known => known.IsClean),
            "ready" => All(known => known.IsReady),
            _ => Chosen(file, known => known.IsReady),
        };
        return chosen.Count == 0 ? To(Address, "none") : Ask(BatchState.Accepting, chosen);
    }

    public IActionResult OnPostCancel()
    {
        if (Batch.IsBusy && Batch.State != BatchState.Reading)
        {
            return To(Address, "busy"); // what is being taken in cannot be given up half-way
        }
        Visitor.Note("upload-cancel", Batch.Round.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "batch " + Batch.Id);
        Desk.Remove(Batch);
        return Redirect("/import");
    }

    /// <summary>The first thing to be known of a file that cannot come in.</summary>
    public string? Why(BatchFile file) => file is { ImportNo: null, Result: { Status: FileStatus.Refused or FileStatus.AlreadyImported or FileStatus.Skipped, Problems: [var first, ..] } }
        ? SeenProblem.Of(first, Visitor).OnPage(Words.Language)
        : null;

    /// <summary>Whose list it is, as the officer or the list says; null where nothing says.</summary>
    public static string? Sender(BatchFile file) => file.Unit ?? file.Result?.Sheets.Select(sheet => sheet.Unit).FirstOrDefault(unit => !string.IsNullOrEmpty(unit));

    /// <summary>Whether the sender would be a new unit: a slip in its name would count the unit that was meant as one that sent nothing.</summary>
    public static bool IsUnlisted(BatchFile file) => file is { ImportNo: null, Result: { } result } && Sender(file) is { } sender
        && result.Problems.Any(problem => problem.Code == UnitProblems.Created && string.Equals(problem.Value, sender, StringComparison.OrdinalIgnoreCase));

    public static int Problems(BatchFile file, Severity severity) => file.Result?.Problems.Count(problem => problem.Severity == severity) ?? 0;

    /// <summary>Whether a file can be marked for its sender.</summary>
    public static bool CanReturn(BatchFile file) => file is { ImportNo: null, Result: { Status: not FileStatus.Skipped } };

    // while files are being read, each keeps its place among those that have been read
    private int Place(BatchFile file) => file switch
    {
        { ImportNo: not null } => 4,
        _ when !Batch.IsBusy && Batch.Asks(file) => 0,
        { Result.Status: FileStatus.Partial } => 1,
        { Result.Status: FileStatus.Refused } => 2,
        _ => 3,
    };

    private List<int> All(Func<BatchFile, bool> can) => [.. Batch.Files.Where(can).Select(file => file.No)];

    private List<int> Chosen(int[] numbers, Func<BatchFile, bool> can) => [.. Batch.Files.Where(file => numbers.Contains(file.No) && can(file)).Select(file => file.No)];
}
