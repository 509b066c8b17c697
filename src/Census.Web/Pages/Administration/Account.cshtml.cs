using System.Globalization;
using Census.Core.Rights;
using Census.Database.Tables;
using Census.Web.Accounts;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Administration;

/// <summary>Making an account, or changing one that is named: role, unit, grants, state, a new password, and signing it out everywhere.</summary>
[Needs(Act.Administer)]
public sealed class AccountModel(Visitor visitor, AccountBook accounts, Words words) : PageModel
{
    public const string WholeProvince = "all";

    /// <summary>The account that is there; null while a new one is made.</summary>
    public AccountRow? Account { get; private set; }

    /// <summary>Units to choose from, by their paths.</summary>
    public IReadOnlyList<(long No, string Path)> Units { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? FullName { get; set; }

    [BindProperty]
    public string? Role { get; set; }

    /// <summary>A unit by its number, or <see cref="WholeProvince"/>; blank until one is chosen, so that nobody is shown everything by oversight.</summary>
    [BindProperty]
    public string? Unit { get; set; }

    [BindProperty]
    public IReadOnlyList<string> Grants { get; set; } = [];

    public string? Refusal { get; private set; }

    public int ShortestPassword => accounts.Rules.ShortestPassword;

    private string By => visitor.Account!.Name;

    public IActionResult OnGet([FromQuery] string? name)
    {
        if (!Load(name))
        {
            return NotFound();
        }
        (Name, FullName, Role, Unit) = (Account?.Name, Account?.FullName, Account?.RoleCode ?? Core.Rights.Role.Viewer.Code(), Account is { } row ? Text(row.UnitNo) : null);
        Grants = Account?.Granted.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return Page();
    }

    public IActionResult OnPostAdd(string? password) => Do(null, "add", _ => Said((role, unit, granted) =>
        accounts.Add(new NewAccount(Name ?? "", FullName ?? "", password ?? "", role) { UnitNo = unit, Granted = granted }, By, visitor.Source)));

    public IActionResult OnPostChange([FromQuery] string? name) => Do(name, "change", row => Said((role, unit, granted) =>
        accounts.Change(row! with { FullName = FullName?.Trim() is { Length: > 0 } said ? said : row.FullName, RoleCode = role.Code(), UnitNo = unit, Granted = granted.Code() }, By, visitor.Source)));

    public IActionResult OnPostBlock([FromQuery] string? name) => Do(name, "block", row => accounts.Change(row! with { IsBlocked = 1 }, By, visitor.Source));

    public IActionResult OnPostUnblock([FromQuery] string? name) => Do(name, "unblock", row => accounts.Change(row! with { IsBlocked = 0, Failures = 0, LockedUntil = null }, By, visitor.Source));

    public IActionResult OnPostPassword([FromQuery] string? name, string? password) => Do(name, "password", row => accounts.SetPassword(row!.Name, password ?? "", By, visitor.Source));

    public IActionResult OnPostSignOut([FromQuery] string? name) => Do(name, "sign-out", row =>
    {
        accounts.EndSessions(row!.Name, By, visitor.Source);
        return null;
    });

    private static string Text(long? unit) => unit?.ToString(CultureInfo.InvariantCulture) ?? WholeProvince;

    // a unit that stands in the list or where the account already is: what cannot be read must never become the whole province
    private AccountRefusal? Said(Func<Role, long?, Sensitive, AccountRefusal?> act) => Roles.Parse(Role) is not { } role || Sensitives.Parse(string.Join(',', Grants)) is not { } granted
        ? AccountRefusal.BadName
        : Units.Select(known => (long?)known.No).Append(Account?.UnitNo).Append(null).Where(known => Text(known) == Unit).ToList() is [var unit, ..] ? act(role, unit, granted)
        : AccountRefusal.NoSuchUnit;

    private bool Load(string? name)
    {
        (Account, Units) = visitor.Database.Read(r =>
        {
            var units = UnitTable.Load(r);
            return (string.IsNullOrEmpty(name) ? null : AccountTable.Find(r, name),
                (IReadOnlyList<(long, string)>)[.. units.All.Where(unit => unit.IsListed || unit.ParentNo is null).Select(unit => (unit.UnitNo, units.PathOf(unit.UnitNo))).OrderBy(unit => unit.Item2, StringComparer.Ordinal)]);
        });
        return string.IsNullOrEmpty(name) || Account is not null;
    }

    private IActionResult Do(string? name, string what, Func<AccountRow?, AccountRefusal?> act)
    {
        if (!Load(name) || (Account is null && what != "add"))
        {
            return NotFound();
        }
        if (act(Account) is not { } refused)
        {
            return Redirect("/administration?done=" + what);
        }
        Refusal = AccountWords.Of(words, refused, accounts.Rules);
        (FullName, Role) = (FullName ?? Account?.FullName, Role ?? Account?.RoleCode);
        return Page();
    }
}
