using Census.Core.Problems;
using Census.Core.Sources;
using Census.Web.Texts;
using Census.Web.Uploads;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Census.Web.Pages.Import;

/// <summary>One line of the grid: a file, the problem as the visitor may see it, the repair that waits there, and whether it can be mended in place.</summary>
public sealed record CellLine(BatchFile File, Problem Problem, CellRepair? Repair, bool CanMend);

/// <summary>The cells of a batch that somebody should look at, with what stands there, why it matters and what is expected; mended in place.</summary>
public sealed class CellsModel(BatchDesk desk, CellMending mending, Visitor visitor, Words words) : BatchPage(desk, visitor, words)
{
    public const int PageLength = 50;

    [BindProperty(SupportsGet = true, Name = "file")]
    public int? No { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    public string? Refusal { get; private set; }

    public IReadOnlyList<CellLine> Lines { get; private set; } = [];

    public IReadOnlyList<(ProblemCode Code, int Count)> Kinds { get; private set; } = [];

    public int Count { get; private set; }

    public string Query(int? from) => FormattableString.Invariant($"{Address}/cells?file={No}&code={Uri.EscapeDataString(Code ?? "")}&from={from ?? Math.Max(0, From)}");

    /// <summary>Whether a problem is about a row somebody can look at; what is only to be known is not.</summary>
    internal static bool IsOfCell(Problem problem) => problem.Severity != Severity.Info && problem.Where is { Sheet: not null, Row: not null };

    public void OnGet() => Load();

    public IActionResult OnPost(int of, string sheet, string cell, string? was, string? now)
    {
        var (done, refusal) = mending.Mend(Batch, of, sheet, cell, was ?? "", now ?? "", Visitor, Words);
        if (refusal is not null)
        {
            Refusal = refusal;
            Load();
            return Page();
        }
        return To(Query(null), done);
    }

    private void Load()
    {
        var files = Batch.Files.Where(file => file is { ImportNo: null, Result: not null } && (No is null or 0 || file.No == No)).ToList();
        var all = files.SelectMany(file => file.Result!.Problems.Where(IsOfCell).Select(problem => (file, problem))).ToList();
        Kinds = [.. all.GroupBy(line => line.problem.Code, (code, same) => (code, same.Count())).OrderByDescending(kind => kind.Item2)];
        var wanted = all.Where(line => string.IsNullOrEmpty(Code) || line.problem.Code.Code == Code).OrderBy(line => line.problem.Severity).ToList();
        Count = wanted.Count;
        From = Math.Clamp(From, 0, Math.Max(0, Count - 1));
        Lines = [.. wanted.Skip(From).Take(PageLength).Select(line => LineOf(line.file, line.problem))];
    }

    private CellLine LineOf(BatchFile file, Problem problem) => new(
        file,
        SeenProblem.Of(problem, Visitor),
        file.Repairs.FirstOrDefault(repair => repair.Sheet == problem.Where.Sheet && repair.Cell == problem.Where.Cell),
        problem is { Where.Cell: not null, Value: not null } && !SeenProblem.IsMasked(problem, Visitor));
}
