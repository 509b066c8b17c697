using Census.Core.People;
using Census.Core.Problems;
using Census.Database.Tables;
using Census.Web.Texts;
using Census.Web.Uploads;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Census.Web.Pages.Import;

/// <summary>One file of a batch: its sheets with the account of their rows, whose list it is and of what people, and all that was found.</summary>
public sealed class FileModel(BatchDesk desk, Visitor visitor, Words words) : BatchPage(desk, visitor, words)
{
    private const int MostUnits = 400;

    [BindProperty(SupportsGet = true, Name = "file")]
    public int No { get; set; }

    public BatchFile Of { get; private set; } = null!;

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public IReadOnlyList<string> Units { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (Batch.FileNo(No) is not { Result: { } result } file)
        {
            return NotFound();
        }
        Of = file;
        Problems = [.. result.Problems.Select(problem => SeenProblem.Of(problem, Visitor))];
        Units = Visitor.Database.Read(r =>
        {
            var tree = UnitTable.Load(r);
            var visible = VisibleUnits.Of(r, tree);
            return (IReadOnlyList<string>)[.. tree.All.Where(unit => visible.Holds(unit.UnitNo)).Select(unit => unit.Name).Distinct().Order(StringComparer.Ordinal).Take(MostUnits)];
        });
        return Page();
    }

    public IActionResult OnPost(string? unit, string? field, string? category)
    {
        if (Batch.FileNo(No) is null)
        {
            return NotFound();
        }
        if (Batch.IsBusy)
        {
            return To(Address, "busy");
        }
        Batch.Say(No, string.IsNullOrWhiteSpace(unit) ? null : unit.Trim()[..Math.Min(200, unit.Trim().Length)], Fields.Parse(field), StaffCategories.Parse(category));
        return To(FormattableString.Invariant($"{Address}/file?file={No}"), "sender");
    }
}
