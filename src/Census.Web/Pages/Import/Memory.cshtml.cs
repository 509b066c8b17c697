using Census.Core.Rights;
using Census.Import.Layouts;
using Census.Import.Memories;
using Census.Import.Reference;
using Census.Web.Figures;
using Census.Web.Texts;
using Census.Web.Uploads;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Import;

/// <summary>What is remembered of how lists are to be read, the latest first, each to be forgotten. Lists taken in before are not changed by it.</summary>
[Needs(Act.Answer)]
public sealed class MemoryModel(BatchDesk desk, Visitor visitor, Words words) : PageModel
{
    private readonly ReferenceData _reference = ReferenceData.Load();

    /// <summary>The number of what was just forgotten.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Forgotten { get; set; }

    public IReadOnlyList<MemoryLine> Shown { get; private set; } = [];

    /// <summary>Whether lists of the visitor's own wait that were read with what was forgotten.</summary>
    public bool HasWaiting => visitor.Account is { } account && desk.Of(account.Name).Any(batch => batch.IsStale && !batch.IsDone);

    public PageOfList Paging { get; private set; } = null!;

    public Told? Refusal { get; private set; }

    public void OnGet(string? p) => Load(p);

    public IActionResult OnPost(long memoryNo)
    {
        if (MemoryBook.Forget(visitor.Database, memoryNo, w => visitor.Note(w, "memory-forget", FormattableString.Invariant($"memory {memoryNo}"))) is { } refused)
        {
            Refusal = words.Told(refused);
            Load(null);
            return Page();
        }
        desk.AskAgain();
        return Redirect(FormattableString.Invariant($"/import/memory?forgotten={memoryNo}"));
    }

    /// <summary>What it means, in words; a code that has none stands as it is.</summary>
    public string Meaning(MemoryLine line) =>
        line.Row.Kind == "column" ? StaffColumns.Parse(line.Row.Meaning)?.Name() ?? line.Row.Meaning
        : MemoryBook.Kind(line.Row.Kind) is { } kind ? ValueMeanings.Name(kind, line.Row.Meaning, _reference)
        : line.Row.Meaning;

    private void Load(string? p)
    {
        var all = visitor.Database.Read(MemoryBook.All);
        Paging = new PageOfList(PageOfList.NumberOf(p), all.Count) { Address = page => FormattableString.Invariant($"/import/memory?p={page}") };
        Shown = [.. all.Reverse().Skip(Paging.Skip).Take(Paging.Size)];
    }
}
