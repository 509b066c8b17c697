namespace Census.Browser.Tests;

/// <summary>
/// Every page of the site: its file below Pages, an address at which it shows all that it can (what is in braces is found when the site is there), and
/// the status it answers with.
/// </summary>
internal static class SitePages
{
    /// <summary>What a signed-in administrator can open.</summary>
    public static readonly IReadOnlyList<(string File, string Address, int Status)> SignedIn =
    [
        ("Administration/Account", "/administration/account", 200),
        ("Administration/Account", "/administration/account?name=quan.tri", 200),
        ("Administration/Audit", "/administration/audit", 200),
        ("Administration/Index", "/administration", 200),
        ("Denied", "/denied", 403),
        ("Figure/Index", "/figure?plan=cao-bang&round=2025-12-31&code=CB30-03&side=gap", 200),
        ("Forecast/Index", "/forecast?plan=cao-bang", 200),
        ("Forecast/People", "/forecast/people?plan=cao-bang&round=2025-12-31&horizon=2030&who=2027", 200),
        ("Import/Batch", "/import/batch/{batch}", 200),
        ("Import/Cells", "/import/batch/{batch}/cells", 200),
        ("Import/File", "/import/batch/{batch}/file?file=2", 200),
        ("Import/Imported", "/import/{waiting}", 200),
        ("Import/Imported", "/import/{row}", 200),
        ("Import/Index", "/import", 200),
        ("Import/Memory", "/import/memory", 200),
        ("Import/Preview", "/import/batch/{batch}/preview", 200),
        ("Import/Question", "/import/batch/{batch}/question", 200),
        ("Import/Row", "/import/batch/{batch}/row?file=2&sheet=DS&row=3", 200),
        ("Import/Undo", "/import/{waiting}/undo", 200),
        ("Overview/Index", "/overview?plan=cao-bang", 200),
        ("Overview/Index", "/overview?plan=cao-bang&unit={unit}&sex=female&agefrom=30&strange=1", 200),
        ("People/Answers", "/people/answers", 200),
        ("People/Index", "/people", 200),
        ("People/Person", "/people/{person}", 200),
        ("People/Review", "/people/review", 200),
        ("People/Review", "/people/review?import={waiting}", 200),
        ("Plans/Edit", "/plans/cao-bang/edit", 200),
        ("Plans/Edit", "/plans/new/edit", 200),
        ("Plans/Entries", "/plans/cao-bang/entries", 200),
        ("Plans/Index", "/plans", 200),
        ("Plans/New", "/plans/new", 200),
        ("Plans/Plan", "/plans/cao-bang", 200),
        ("Plans/Versions", "/plans/cao-bang/versions", 200),
        ("Reports/Download", "/reports/download?plan=cao-bang&round=2024-12-31&what=chart&chart=change&format=svg", 409),
        ("Reports/Index", "/reports?what=annex", 200),
        ("Reports/Preview", "/reports/preview?plan=cao-bang&round=2025-12-31", 200),
        ("SignIn/Account", "/signin/account", 200),
        ("SignIn/Password", "/signin/password", 200),
        ("Start/Sample", "/start/sample", 200),
        ("Units/Add", "/units/add?under={unit}", 200),
        ("Units/Change", "/units/change?unit={unit}", 200),
        ("Units/Import", "/units/import", 200),
        ("Units/Index", "/units", 200),
        ("Units/Index", "/units?unit={unit}", 200),
        ("", "/nowhere", 404),
    ];

    /// <summary>What is shown to whoever is not signed in; the first page of all stands before the first account.</summary>
    public static readonly IReadOnlyList<string> SignedOut = ["SignIn/Index", "Start/Index"];

    /// <summary>What only leads on or takes a form.</summary>
    public static readonly IReadOnlyList<string> WithoutAPage = ["Index", "Language", "SignOut"];
}
