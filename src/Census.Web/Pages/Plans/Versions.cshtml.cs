using System.Globalization;
using Census.Core.Plans;
using Census.Core.Rights;
using Census.Reports;
using Census.Reports.Versions;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Plans;

/// <summary>The versions of a plan: when each was kept, what it changed, and its text to take along.</summary>
public sealed class VersionsModel(Visitor visitor) : PageModel
{
    public Plan Plan { get; private set; } = null!;

    public IReadOnlyList<PlanVersion> Versions { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        var found = visitor.Database.Read(read => (Plan: PlanShelf.Find(read, id).Value, Versions: PlanVersions.Of(read, id)));
        if (found.Plan is null)
        {
            return NotFound();
        }
        (Plan, Versions) = (found.Plan, [.. found.Versions.Reverse()]);
        return Page();
    }

    public IActionResult OnGetText(string id, long version)
    {
        if (visitor.Database.Read(read => PlanVersions.Text(read, id, version)) is not { } text)
        {
            return NotFound();
        }
        if (!visitor.May(Act.Export))
        {
            return Forbid();
        }
        visitor.Note("export", string.Create(CultureInfo.InvariantCulture, $"plan {id} {version}"));
        return File(System.Text.Encoding.UTF8.GetBytes(text), "application/json", string.Create(CultureInfo.InvariantCulture, $"{id}-{version}.json"));
    }
}
