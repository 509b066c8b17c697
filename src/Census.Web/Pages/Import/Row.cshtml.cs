using Census.Import.Reference;
using Census.Import.Sent;
using Census.Import.Workbooks;
using Census.Web.Texts;
using Census.Web.Uploads;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Census.Web.Pages.Import;

/// <summary>A row of a file that waits to be taken in: what stands in each cell under which heading, to be mended there.</summary>
public sealed class RowModel(BatchDesk desk, CellMending mending, Visitor visitor, Words words) : BatchPage(desk, visitor, words)
{
    private const int Neighbours = 3;

    [BindProperty(SupportsGet = true, Name = "file")]
    public int No { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Sheet { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Row { get; set; }

    public BatchFile Of { get; private set; } = null!;

    public SentSheet Around { get; private set; } = null!;

    public string? Refusal { get; private set; }

    public string Here => FormattableString.Invariant($"{Address}/row?file={No}&sheet={Uri.EscapeDataString(Sheet)}&row={Row}");

    public IActionResult OnGet() => Show();

    public IActionResult OnPost(string cell, string? was, string? now)
    {
        var (done, refusal) = mending.Mend(Batch, No, Sheet, cell, was ?? "", now ?? "", Visitor, Words);
        Refusal = refusal;
        return refusal is null ? To(Here, done) : Show();
    }

    private IActionResult Show()
    {
        if (Batch.FileNo(No) is not { ImportNo: null } file
            || Visitor.Database.Read(r => SentRows.OfFile(file.ToTake(Batch.Given), r, ReferenceData.Load(), new ReadBudget(), Sheet, Row, Neighbours)) is not { } around)
        {
            return NotFound();
        }
        (Of, Around) = (file, around);
        return Page();
    }
}
