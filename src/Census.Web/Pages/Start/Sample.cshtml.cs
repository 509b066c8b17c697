using System.Globalization;
using Census.Core.Rights;
using Census.Web.Starting;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Start;

/// <summary>Trying the program with a made-up province: offered while the database is empty, then how far it is.</summary>
[Needs(Act.Administer)]
public sealed class SampleModel(Visitor visitor, SampleData sample) : PageModel
{
    public SampleData Sample => sample;

    public bool IsEmpty { get; private set; }

    public bool IsIn { get; private set; }

    public void OnGet() => (IsEmpty, IsIn) = visitor.Database.Read(r => (SampleData.IsEmpty(r), SampleData.IsIn(r)));

    public IActionResult OnPost(int people)
    {
        if (SampleData.Sizes.Contains(people) && sample.Begin(visitor.Database, people, visitor.Account!.Name))
        {
            visitor.Note("sample-data", people.ToString(CultureInfo.InvariantCulture));
        }
        return Redirect("/start/sample");
    }
}
