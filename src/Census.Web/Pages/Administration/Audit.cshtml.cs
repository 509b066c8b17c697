using System.Globalization;
using Census.Core.Rights;
using Census.Core.Text;
using Census.Database.Tables;
using Census.Reports.Documents;
using Census.Reports.Rendering;
using Census.Web.Figures;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Administration;

/// <summary>The audit log, the newest line first, by account, action and day; whether it is whole; and as a file.</summary>
[Needs(Act.Administer)]
public sealed class AuditModel(Visitor visitor, TimeProvider clock) : PageModel
{
    private IReadOnlyList<AuditEntry> _log = [];

    [BindProperty(SupportsGet = true)]
    public string? Account { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Did { get; set; }

    /// <summary>Days of the office's clock, both counted in.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public IReadOnlyList<string> Accounts { get; private set; } = [];

    public IReadOnlyList<string> Actions { get; private set; } = [];

    public IReadOnlyList<AuditEntry> Lines { get; private set; } = [];

    public PageOfList Shown { get; private set; } = null!;

    /// <summary>Whether the whole log was looked through just now.</summary>
    public bool IsChecked { get; private set; }

    public long? Broken { get; private set; }

    public int Count => _log.Count;

    public string LastHash => _log.Count > 0 ? _log[^1].Hash : AuditEntry.Beginning;

    public void OnGet([FromQuery(Name = "page")] string? number, bool check)
    {
        var found = Load();
        IsChecked = check;
        if (check)
        {
            Broken = visitor.Database.Read(r => AuditChain.FirstBroken(AuditTable.All(r), AuditTable.Next(r)));
        }
        Shown = new PageOfList(PageOfList.NumberOf(number), found.Count) { Address = other => Address(other) };
        Lines = [.. found.Skip(Shown.Skip).Take(Shown.Size)];
    }

    public IActionResult OnGetFile()
    {
        visitor.Note("export", "audit .csv");
        string[] heads = ["entry", "atUtc", "account", "source", "action", "subject", "reason", "hash"];
        var file = new ListFile("audit", [.. heads.Select(head => (head, 20))], [.. Load().Select(line => (IReadOnlyList<string>)
        [
            line.EntryNo.ToString(CultureInfo.InvariantCulture), line.At, line.Account, line.Source ?? "", line.Action, line.Subject ?? "", line.Reason ?? "", line.Hash,
        ])]);
        return File(file.Csv(), "text/csv; charset=utf-8", TakenOut.Named("nhat-ky.csv", visitor.Account!.Name, clock.GetLocalNow().DateTime));
    }

    /// <summary>This view with something else besides.</summary>
    public string Address(int page = 1, string? more = null) => ViewAddress.Address("/administration/audit",
    [
        ("account", Account), ("did", Did), ("from", ViewAddress.Iso(From)), ("to", ViewAddress.Iso(To)), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null), (more is "check" ? "check" : "handler", more is "check" ? "true" : more),
    ]);

    private List<AuditEntry> Load()
    {
        _log = visitor.Database.Read(AuditTable.All);
        Accounts = [.. _log.Select(line => line.Account).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Actions = [.. _log.Select(line => line.Action).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return [.. _log.Reverse().Where(line => string.IsNullOrEmpty(Account) || line.Account == Account).Where(line => string.IsNullOrEmpty(Did) || line.Action == Did).Where(IsOfTheDays)];
    }

    private bool IsOfTheDays(AuditEntry line)
    {
        if (From is null && To is null)
        {
            return true;
        }
        var day = DateOnly.FromDateTime(VietnameseFormat.ByOfficeClock(DateTimeOffset.Parse(line.At, CultureInfo.InvariantCulture)).DateTime);
        return (From is null || day >= From) && (To is null || day <= To);
    }
}
