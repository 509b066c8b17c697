using Census.Core.Rights;
using Census.Import.Organisation;
using Census.Import.Reference;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Units;

/// <summary>Takes a list of units in, and says what it changed and what could not be read.</summary>
[Needs(Act.ChangeUnits)]
[RequestSizeLimit(Largest)]
public sealed class ImportModel(Visitor visitor, Words words) : PageModel
{
    private const int Largest = 20 * 1024 * 1024;

    public UnitListResult? Result { get; private set; }

    public string? Refusal { get; private set; }

    public IActionResult OnPost(IFormFile? file)
    {
        if (file is not { Length: > 0 })
        {
            Refusal = words["units.noFile"];
            return Page();
        }
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        Result = ImportUnits.FromFile(
            visitor.Database, bytes.ToArray(), ReferenceData.Load(), (w, ledgerNo) => visitor.Note(w, "units-import", FormattableString.Invariant($"act {ledgerNo}")));
        return Page();
    }
}
