using Census.Core.Plans;
using Census.Core.Rights;
using Census.Reports;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Plans;

/// <summary>How a new plan begins: as a copy of one there is, empty, or from a file.</summary>
[Needs(Act.ChangePlans)]
public sealed class NewModel(Visitor visitor) : PageModel
{
    public IReadOnlyList<Plan> Plans { get; private set; } = [];

    public void OnGet() => Plans = visitor.Database.Read(read => PlanShelf.Ids(read).Select(id => PlanShelf.Find(read, id).Value).OfType<Plan>().ToList());
}
