using System.Globalization;

namespace Census.Integration.Tests.Rights;

/// <summary>
/// Every way to read × every kind of account: nothing that belongs to a unit outside stands in any byte that comes out. A new command or
/// page is one line more in <see cref="Reads"/> or <see cref="Pages"/>.
/// </summary>
[Trait("Engine", "both")]
public sealed class WhoSeesWhatTests(TwoBranches.Once made) : IClassFixture<TwoBranches.Once>
{
    // where the command writes a file, {out} stands for its name without the ending, {unit} for the unit of the account
    private static readonly string[] Reads =
    [
        "unit list", "unit list --json", "unit show \"{unit}\" --json",
        "imports list", "imports list --json",
        "round list --json", "round status 2025-12-31", "round status 2025-12-31 --json", "round movement 2024-12-31 2025-12-31", "round movement 2024-12-31 2025-12-31 --json",
        "people find Nông", "people find Nông --json", "people find Nông --lang en", "people review", "people review --json", "people answers --json",
        "memory list", "memory list --json", "works list", "works list --json",
        "plan list", "plan show cao-bang", "plan entries --plan cao-bang --json",
        "report --plan cao-bang --round 2025-12-31", "report --plan cao-bang --round 2025-12-31 --lang en", "report --plan cao-bang --round 2025-12-31 --json --annexes",
        "report --plan cao-bang --round 2025-12-31 --compare 2024-12-31 --json", "report --plan cao-bang --round 2024-12-31 --json", "report --plan cao-bang --round 2025-12-31 --unit \"{unit}\" --json",
        "report --plan vinh-linh --round 2025-12-31 --json", "report --plan quoc-gia --round 2025-12-31 --json",
        "report --plan cao-bang --round 2025-12-31 --ledger 20 --json",
        "report --plan cao-bang --round 2025-12-31 --out {out}.docx", "report --plan cao-bang --round 2025-12-31 --out {out}.xlsx", "report --plan cao-bang --round 2025-12-31 --out {out}.html",
        "report --plan cao-bang --round 2025-12-31 --out {out}.csv", "report --plan cao-bang --round 2025-12-31 --out {out}.md", "report --plan cao-bang --round 2025-12-31 --out {out}.json",
        "report --plan cao-bang --round 2025-12-31 --publish --out {out}.xlsx", "report --plan cao-bang --round 2025-12-31 --confirm {out}.docx",
        "chart targets --plan cao-bang --round 2025-12-31 --out {out}.svg", "chart degrees --plan cao-bang --round 2025-12-31 --out {out}.svg", "chart path --plan cao-bang --round 2025-12-31 --out {out}.svg",
        "chart pyramid --plan cao-bang --round 2025-12-31 --out {out}.svg", "chart matrix --plan cao-bang --round 2025-12-31 --out {out}.svg", "chart change --plan cao-bang --round 2025-12-31 --out {out}.svg",
        "forecast --plan cao-bang --round 2025-12-31", "forecast --plan cao-bang --round 2025-12-31 --json", "forecast --plan cao-bang --round 2025-12-31 --who training --json",
        "forecast --plan cao-bang --round 2025-12-31 --who unknown --json", "forecast --plan cao-bang --round 2025-12-31 --who 2030 --json", "forecast --plan cao-bang --round 2025-12-31 --target CB30-07 --who overdue", "forecast --plan cao-bang --round 2025-12-31 --who overdue --json",
        "explain CB30-01 --plan cao-bang --round 2025-12-31 --json", "explain CB30-01 --plan cao-bang --round 2025-12-31", "explain CB30-01 --plan cao-bang --round 2025-12-31 --side unknown --json",
        "explain CB30-07 --plan cao-bang --round 2025-12-31 --json", "explain CB30-07 --plan cao-bang --round 2025-12-31 --side denominator --json", "explain CB30-07 --plan cao-bang --round 2025-12-31 --side gap --json",
        "explain CB30-08 --plan cao-bang --round 2025-12-31 --side denominator --json", "explain CB30-06 --plan cao-bang --round 2025-12-31 --json", "explain CB30-D1 --plan cao-bang --round 2025-12-31 --json",
        "explain CB30-D3.B --plan cao-bang --round 2025-12-31 --json", "explain PL02:1:4 --plan cao-bang --round 2025-12-31 --json", "explain PL05:3:4 --plan cao-bang --round 2025-12-31 --json",
        "explain PL09:1:4 --plan cao-bang --round 2025-12-31 --json", "explain CB30-01 --plan cao-bang --round 2024-12-31 --json",
        "user list --json", "audit list --json", "db check",
    ];

    // as above, once for every number up to so many
    private static readonly (string Command, int Upto)[] EachOf = [("imports show {n}", 32), ("imports show {n} --json", 32), ("people show {n} --json", 70), ("unit show {n}", 8)];

    // addresses of pages and downloads; {unit} is the number of the account's unit, {outside} that of another
    private static readonly string[] Pages =
    [
        "/", "/signin", "/signin/account", "/denied", "/overview", "/people", "/people/1", "/import", "/import/1", "/units", "/plans", "/forecast", "/reports", "/administration",
        "/reports?plan=cao-bang&round=2025-12-31", "/reports?plan=cao-bang&round=2025-12-31&what=annex", "/reports/preview?plan=cao-bang&round=2025-12-31",
        "/reports/preview?plan=cao-bang&round=2025-12-31&what=published", "/reports/preview?plan=cao-bang&round=2025-12-31&what=annex&annex=PL13", "/reports/preview?plan=cao-bang&round=2025-12-31&what=chart&chart=matrix",
        "/reports/download?plan=cao-bang&round=2025-12-31&format=docx", "/reports/download?plan=cao-bang&round=2025-12-31&format=xlsx", "/reports/download?plan=cao-bang&round=2025-12-31&format=html",
        "/reports/download?plan=cao-bang&round=2025-12-31&format=csv", "/reports/download?plan=cao-bang&round=2025-12-31&format=json", "/reports/download?plan=cao-bang&round=2025-12-31&format=md",
        "/reports/download?plan=cao-bang&round=2025-12-31&unit={unit}&format=xlsx", "/reports/download?plan=cao-bang&round=2025-12-31&unit={outside}&format=xlsx", "/reports/download?plan=cao-bang&round=2025-12-31&what=published&format=xlsx",
        "/reports/download?plan=cao-bang&round=2025-12-31&what=sheets&format=docx", "/reports/download?plan=cao-bang&round=2025-12-31&what=sheets&format=zip", "/reports/download?plan=cao-bang&round=2025-12-31&what=annex&annex=PL13&format=xlsx",
        "/reports/download?plan=cao-bang&round=2025-12-31&what=annex&annex=PL13&format=csv", "/reports/download?plan=cao-bang&round=2025-12-31&what=chart&chart=matrix&format=svg", "/administration/account",
        "/administration/account?name=root", "/administration/audit", "/administration/audit?handler=File",
        "/start/sample",
        "/people/3", "/people/7", "/people/12", "/people/20", "/people/30", "/people/40", "/people/50", "/people/1?round=2024-12-31", "/people/review", "/people/review?import=1", "/people/review?import=2", "/people/review?import=4", "/people/answers", "/import/memory", "/people/review?round=2025-12-31&skip=1",
        "/units?name=trung", "/units?round=2024-12-31", "/units?unit=1", "/units?unit=2", "/units?unit=3", "/units?unit=4", "/units?unit=5", "/units?unit=6", "/units/change?unit=1",
        "/units/change?unit=2", "/units/change?unit=5", "/units/import", "/units/add", "/units/add?under=2", "/units/add?under=5",
    ];

    public static TheoryData<string, string> Commands => All(Reads);

    public static TheoryData<string, string> Addresses => All(Pages);

    public static TheoryData<string, int, string> Numbered
    {
        get
        {
            var rows = new TheoryData<string, int, string>();
            foreach (var (command, upto) in EachOf)
            {
                foreach (var (account, _) in TwoBranches.Accounts)
                {
                    rows.Add(command, upto, account);
                }
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_from_outside_is_in_what_a_command_prints_or_writes(string command, string account) => Judge(account, command, Run(command, account));

    [Theory]
    [MemberData(nameof(Numbered))]
    public void Nothing_from_outside_is_found_by_trying_numbers(string command, int upto, string account) =>
        Judge(account, command, string.Join('\n', Enumerable.Range(1, upto).Select(n => Run(command.Replace("{n}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), account))));

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Nothing_from_outside_is_on_a_page(string address, string account)
    {
        var answer = made.Province.Browser(account).Get(AddressOf(address, account));
        ((int)answer.Status).Should().BeLessThan(500, address);
        Judge(account, address, EverythingWritten.In(answer.Bytes) + answer.Location + string.Join('\n', answer.Headers));
    }

    // what is looked for must be there to be found
    [Theory]
    [InlineData("own")]
    [InlineData("sibling")]
    [InlineData("parent")]
    [InlineData("other.parent")]
    [InlineData("root")]
    public void Every_account_sees_its_own(string account)
    {
        foreach (var command in new[]
        {
            "unit list", "imports list", "people find Nông --json", "memory list", "works list", "report --plan cao-bang --round 2025-12-31 --json --annexes", "explain CB30-01 --plan cao-bang --round 2025-12-31 --json",
            "forecast --plan cao-bang --round 2025-12-31 --who overdue --json", "round status 2025-12-31", "report --plan cao-bang --round 2025-12-31 --out {out}.xlsx", "report --plan cao-bang --round 2025-12-31 --confirm {out}.docx",
        })
        {
            Run(command, account).Should().ContainAll(TwoBranches.Inside(account), command);
        }
    }

    [Fact]
    public void The_matrix_is_as_large_as_it_should_be() => (Commands.Count + Numbered.Count + Addresses.Count).Should().BeGreaterThan(400);

    private static TheoryData<string, string> All(IEnumerable<string> what)
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in what)
        {
            foreach (var (account, _) in TwoBranches.Accounts)
            {
                rows.Add(row, account);
            }
        }
        return rows;
    }

    private static void Judge(string account, string what, string text)
    {
        foreach (var marker in TwoBranches.Outside(account))
        {
            var at = text.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
            (at < 0 ? "" : text[Math.Max(0, at - 120)..Math.Min(text.Length, at + 120)]).Should().BeEmpty("{0} may not see {1} in {2}", account, marker, what);
        }
    }

    private string AddressOf(string address, string account)
    {
        var own = TwoBranches.Accounts.Single(known => known.Account == account).Unit is { } unit and not "root" ? unit : "A";
        return address.Replace("{unit}", Number(own), StringComparison.Ordinal).Replace("{outside}", Number(own[0] == 'A' ? "B" : "A"), StringComparison.Ordinal);
    }

    private string Number(string unit) => made.Province.NumberOf(unit).ToString(CultureInfo.InvariantCulture);

    private string Run(string command, string account)
    {
        var name = made.Province.Office.File("ra");
        var unit = TwoBranches.Accounts.Single(known => known.Account == account).Unit;
        var words = Words(command.Replace("{out}", name, StringComparison.Ordinal).Replace("{unit}", unit is null or "root" ? "Trung tâm" : TwoBranches.NameOf(unit), StringComparison.Ordinal));
        var outcome = made.Province.Office.Run(["--as", account, .. words]);
        outcome.Exit.Should().BeLessThan(3, command + outcome.Error);
        var files = Directory.GetFiles(made.Province.Office.Folder, Path.GetFileName(name) + "*");
        var written = string.Join('\n', files.Select(file => EverythingWritten.In(File.ReadAllBytes(file))));
        foreach (var file in files)
        {
            File.Delete(file);
        }
        return outcome.Out + outcome.Error + written;
    }

    private static IEnumerable<string> Words(string command) =>
        command.Split('"').Index().SelectMany(part => part.Index % 2 == 1 ? [part.Item] : part.Item.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
