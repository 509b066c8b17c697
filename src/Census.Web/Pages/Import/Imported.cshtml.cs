using Census.Core.Ledger;
using Census.Core.Problems;
using Census.Core.Rights;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Layouts;
using Census.Import.Reference;
using Census.Import.Review;
using Census.Import.Sent;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Import;

/// <summary>
/// One import: its sheets, what was found, rows that wait; and, asked for a row, that row of the sender's sheet with its neighbours. The row is
/// where every figure ends, so whoever may see the person may see it; the rest is for those who may see the sender.
/// </summary>
public sealed class ImportedModel(Visitor visitor, Words words) : PageModel
{
    private const int Neighbours = 4;

    [BindProperty(SupportsGet = true)]
    public long ImportNo { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Sheet { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Row { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public ImportLine? Line { get; private set; }

    public string FileName { get; private set; } = "";

    public DateOnly Round { get; private set; }

    public IReadOnlyList<SheetResult> Sheets { get; private set; } = [];

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public IReadOnlyList<(HeldRowRow Row, string? Reason)> Held { get; private set; } = [];

    public int OpenDoubts { get; private set; }

    public int Repairs { get; private set; }

    public SentSheet? Around { get; private set; }

    /// <summary>The person of the row, when it was let in.</summary>
    public long? PersonNo { get; private set; }

    /// <summary>Numbers of identity are shown after a reason was given, for this one answer.</summary>
    public bool WithNumbers { get; private set; }

    public bool HasNumbers => Around is { } sheet && visitor.Sees(Sensitive.Identity) && sheet.Columns.Any(column => column.Meaning.Fact() == Sensitive.Identity);

    public string? Refusal { get; private set; }

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost(string? reason)
    {
        if (!visitor.Sees(Sensitive.Identity) || !Load() || Around is null)
        {
            return NotFound();
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            Refusal = words["import.reasonNeeded"];
            return Page();
        }
        visitor.Note("unmask", FormattableString.Invariant($"{ImportNo}:{Sheet}:{Row}"), reason);
        WithNumbers = true;
        return Page();
    }

    public IActionResult OnPostRetry()
    {
        if (!visitor.May(Act.Import) || !Load() || Line is null)
        {
            return NotFound();
        }
        var (result, refusal) = RetryImport.Run(visitor.Database, ReferenceData.Load(), ImportNo);
        if (refusal is { } reason)
        {
            Refusal = RefusalWords.Of(words, reason, ImportNo);
            return Page();
        }
        visitor.Note("import-retry", FormattableString.Invariant($"import {ImportNo}"));
        return Redirect(FormattableString.Invariant($"/import/{ImportNo}?done=retried-{result!.LetIn}-{result.Waiting}"));
    }

    /// <summary>What the act before did; null where there was none.</summary>
    public string? Notice => Done?.Split('-') switch
    {
        ["undone"] => words["import.doneUndone", ImportNo],
        ["retried", var letIn, var waiting] when letIn.All(char.IsAsciiDigit) && waiting.All(char.IsAsciiDigit) => words["import.doneRetried", letIn, waiting],
        _ => null,
    };

    private bool Load() => visitor.Database.Read(r =>
    {
        var line = ImportList.All(r).FirstOrDefault(line => line.Import.ImportNo == ImportNo);
        if (line is null)
        {
            return false;
        }
        (FileName, Round) = (line.Import.FileName, line.Import.RoundDate);
        Line = VisibleUnits.Of(r).Holds(line.Import.SenderUnitNo) ? line : null;
        if (Sheet is { } sheet && Row is { } row)
        {
            Around = SentRows.OfImport(r, ReferenceData.Load(), new RowPlace(ImportNo, sheet, row), Neighbours);
            PersonNo = Around is null ? null : StatementTable.UnitsOfRows(r, ImportNo).FirstOrDefault(known => (known.SheetNo, known.RowNo) == (sheet, row))?.PersonNo;
            if (Around is null)
            {
                return false;
            }
        }
        if (Line is not null)
        {
            Sheets = [.. ImportList.Sheets(r, ImportNo).Select(FileResults.OfStored)];
            Problems = [.. ImportList.Problems(r, ImportNo).Select(problem => SeenProblem.Of(problem, visitor))];
            Held = [.. HeldRowTable.Waiting(r, ImportNo).Select(held => (held, ReasonOf(held)))];
            Repairs = CellRepairTable.OfImport(r, ImportNo).Count;
            OpenDoubts = visitor.May(Act.Answer) ? OpenQuestions.Count(r, importNo: ImportNo) : 0;
        }
        return Line is not null || Around is not null;
    });

    // rows of two sheets may have one number
    private string? ReasonOf(HeldRowRow held) => Problems.FirstOrDefault(problem => problem.Code.Code == held.Code && problem.Where.Row == held.RowNo && problem.Where.Sheet == NameOf(held.SheetNo)) is { } told
        ? told.OnPage(words.Language)
        : ProblemCatalog.Find(held.Code)?.General(words.Language);

    private string? NameOf(int sheetNo) => sheetNo <= Sheets.Count ? Sheets[sheetNo - 1].Name : null;
}
