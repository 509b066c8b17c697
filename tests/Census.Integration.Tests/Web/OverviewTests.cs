using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Census.Core.Rights;
using Census.Database;
using Census.Database.Tables;
using Census.Integration.Tests.Database;

namespace Census.Integration.Tests.Web;

[Trait("Engine", "both")]
public sealed partial class OverviewTests(OverviewTests.Filled filled) : IClassFixture<OverviewTests.Filled>
{
    private const string Figure = "/figure?plan=cao-bang&round=2025-12-31&code=";

    [Fact]
    public void A_code_that_the_plan_has_not_is_answered_in_one_sentence_with_the_way_to_the_plan()
    {
        using var browser = _site.SignIn();
        var answer = browser.Get(Figure + "NOSUCH");
        answer.Status.Should().Be(HttpStatusCode.NotFound);
        answer.Text.Should().Contain("Kế hoạch “cao-bang” không có chỉ tiêu hay số liệu mang mã “NOSUCH”.").And.Contain("href=\"/plans/cao-bang?round=2025-12-31\"").And.NotContain("CB30-");
    }

    private readonly Site _site = filled.Site;

    [Fact]
    public void The_targets_are_those_of_the_report_and_each_leads_to_the_people_it_counts()
    {
        using var browser = _site.SignIn();
        var links = Links(browser.Get("/overview").Text);
        foreach (var target in _site.Office.Report().Array("targets"))
        {
            var (code, numerator) = (target!["code"]!.ToString(), Number(target["numerator"]!));
            var (href, text) = links.First(link => link.Href.StartsWith("/figure", StringComparison.Ordinal) && link.Href.Contains($"code={code}&side=numerator", StringComparison.Ordinal));
            text.Should().Contain(target["denominator"] is { } all ? $"({numerator}/{Number(all)})" : numerator);
            var page = browser.Get(href);
            Text(page).Should().Contain($"Số người đạt: {numerator} người").And.Contain(target["denominator"] is { } denominator ? $"Tổng số tính tỷ lệ: {Number(denominator)}" : "Số người đạt");
            foreach (var other in target["otherReadings"]!.AsArray().Select(reading => reading!))
            {
                Text(page).Should().Contain(other["reading"]!.ToString());
                Text(browser.Get($"{href}&reading={other["reading"]}")).Should().Contain($"Số người đạt: {Number(other["numerator"]!)} người");
            }
        }
    }

    [Theory]
    [InlineData("/overview")]
    [InlineData("/overview?sex=female&agefrom=30")]
    [InlineData("/overview?degreefrom=bachelor&field=health&round=2024-12-31")]
    public void Every_number_of_people_leads_to_a_list_of_so_many(string address)
    {
        using var browser = _site.SignIn();
        var links = Links(browser.Get(address).Text).Where(link => link.Href.StartsWith("/people?", StringComparison.Ordinal) && link.Text.Length > 0).Distinct().ToList();
        links.Should().HaveCountGreaterThan(20);
        foreach (var (href, text) in links)
        {
            Text(browser.Get(href)).Should().Contain($"{text} người, kỳ", href);
        }
    }

    [Fact]
    public void Filters_stand_in_the_address_and_their_parts_add_up()
    {
        using var browser = _site.SignIn();
        var all = Heads(browser, "");
        all.Should().Be(Heads(browser, "sex=female") + Heads(browser, "sex=male") + Heads(browser, "sex=unknown")).And.BePositive();
        all.Should().Be(Heads(browser, "ethnic=minority") + Heads(browser, "ethnic=kinh") + Heads(browser, "ethnic=unknown"));
        browser.Get("/overview?sex=&agefrom=30&field=").Location.Should().Be("/overview?agefrom=30");
        Text(browser.Get("/overview?sex=female")).Should().Contain("các bộ lọc khác không áp dụng");
        Text(browser.Get("/overview?field=helth")).Should().Contain("field=helth");
        browser.Get("/overview?plan=nowhere").Status.Should().Be(HttpStatusCode.NotFound);
        browser.Get("/overview?round=2031-12-31").Status.Should().Be(HttpStatusCode.NotFound);
        browser.Get("/overview?unit=99999").Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Whoever_is_bound_to_a_unit_sees_it_and_nothing_of_others()
    {
        var (own, other) = (UnitWith("Sở Y tế"), UnitWith("Sở Nông nghiệp và Môi trường"));
        using var browser = _site.SignIn("y.te", Role.Officer, own.UnitNo);
        var page = browser.Get("/overview");
        var expected = _site.Office.Report("--unit", own.Path).Target("CB30-01")["numerator"]!;
        Links(page.Text).First(link => link.Href.Contains("code=CB30-01", StringComparison.Ordinal)).Text.Should().Be(Number(expected));
        Text(page).Should().NotContain(other.Path).And.NotContain("so-nong-nghiep");
        foreach (var address in new[] { "/overview?unit=", "/people?unit=", Figure + "CB30-01&unit=" })
        {
            browser.Get(address + Invariant(other.UnitNo)).Status.Should().Be(HttpStatusCode.NotFound);
            browser.Get(address + Invariant(own.UnitNo)).Status.Should().Be(HttpStatusCode.OK);
        }
        Text(browser.Get("/people?name=nguyen")).Should().NotContain(other.Path);
        Text(browser.Get(Figure + "CB30-01")).Should().NotContain("so-nong-nghiep");
    }

    [Fact]
    public void Lists_drawn_by_a_sensitive_fact_need_the_grant_numbers_of_the_plan_do_not()
    {
        using var browser = _site.SignIn("xem", Role.Viewer, granted: Sensitive.None);
        foreach (var address in new[] { "/people?ethnic=tay", "/people?party=yes", "/overview?ethnic=minority" })
        {
            var refused = browser.Get(address);
            refused.Status.Should().Be(HttpStatusCode.Forbidden);
            Text(refused).Should().Contain("chưa được cấp quyền").And.NotContain(" người, kỳ");
        }
        var count = Number(_site.Office.Explain("CB30-D3").Json["count"]!);
        var figure = browser.Get(Figure + "CB30-D3");
        Text(figure).Should().Contain($"Số người đạt: {count} người").And.Contain("chỉ hiện số người");
        Links(figure.Text).Should().NotContain(link => link.Href.StartsWith("/people/", StringComparison.Ordinal));
        browser.Get("/figure?handler=Download&format=csv&plan=cao-bang&round=2025-12-31&code=CB30-D3").Location.Should().Contain("/denied");
        Text(browser.Get(Figure + "PL06:1:3")).Should().Contain("chỉ hiện số người");
        Text(browser.Get(Figure + "PL03:1:3")).Should().NotContain("chỉ hiện số người");
        using var granted = _site.SignIn("xem.du", Role.Viewer, granted: Sensitive.Ethnicity | Sensitive.Party);
        Text(granted.Get(Figure + "CB30-D3")).Should().NotContain("chỉ hiện số người");
        granted.Get("/people?ethnic=tay").Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public void Who_does_not_count_is_told_apart_from_how_many_are_missing_and_an_earlier_round_says_that_it_is_counted()
    {
        using var browser = _site.SignIn();
        var target = _site.Office.Report().Target("CB30-04");
        var (part, whole, missing) = ((long)target["numerator"]!, (long)target["denominator"]!, (long)target["gapPeople"]!);
        missing.Should().BeInRange(1, whole - part);
        var page = browser.Get("/overview?plan=cao-bang&round=2025-12-31").Text;
        Links(page).Should().Contain(link => link.Href.Contains("code=CB30-04", StringComparison.Ordinal) && link.Href.Contains("side=gap", StringComparison.Ordinal) && link.Text.Contains($"trong {whole - part} người chưa đạt", StringComparison.Ordinal));
        Text(browser.Get(Figure + "CB30-04&side=gap")).Should().Contain($"Còn thiếu {missing} người").And.Contain($"Số người chưa đạt: {whole - part} người");
        if (Text(browser.Get("/overview?plan=cao-bang&round=2025-12-31")) is var text && text.Contains("Kỳ trước:", StringComparison.Ordinal))
        {
            text.Should().Contain("tính từ danh sách").And.Contain("có thể khác số trong báo cáo đã ký");
        }
    }

    [Fact]
    public void A_list_is_taken_out_as_it_is_explained_and_that_is_written_down()
    {
        using var browser = _site.SignIn();
        var people = _site.Office.Explain("CB30-04", "--side", "gap").Array("people");
        people.Should().NotBeEmpty();
        var csv = browser.Get("/figure?handler=Download&format=csv&plan=cao-bang&round=2025-12-31&code=CB30-04&side=gap");
        csv.Type.Should().Be("text/csv");
        var lines = csv.Text.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        lines.Should().HaveCount(people.Count + 3);
        lines[1..^2].Zip(people).Should().OnlyContain(pair => pair.First.Contains(pair.Second!["name"]!.ToString(), StringComparison.Ordinal) && pair.First.Contains(pair.Second!["file"]!.ToString(), StringComparison.Ordinal));
        lines[^1].Should().Contain("Nguyễn Thị Lan (quan.tri)");
        browser.Get("/figure?handler=Download&format=xlsx&plan=cao-bang&round=2025-12-31&code=CB30-04&side=gap").Bytes[..2].Should().Equal((byte)'P', (byte)'K');
        CensusDatabase.Open(_site.Office.Database, Scratch.Clock).Read(AuditTable.All).Where(entry => entry.Action == "export").Should().HaveCount(2)
            .And.OnlyContain(entry => entry.Subject!.Contains("CB30-04 gap", StringComparison.Ordinal));
    }

    [Fact]
    public void People_are_found_without_accents_in_the_order_of_given_names()
    {
        using var browser = _site.SignIn();
        var found = browser.Get("/people?name=THI");
        var names = Links(found.Text).Where(link => link.Href.StartsWith("/people/", StringComparison.Ordinal) && char.IsAsciiDigit(link.Href["/people/".Length])).Select(link => link.Text).ToList();
        names.Should().HaveCountGreaterThan(5).And.OnlyContain(name => name.Contains("Thị", StringComparison.OrdinalIgnoreCase)).And.BeInAscendingOrder(Core.Text.VietnameseNameOrder.Instance);
        found.Text.Should().MatchRegex(@"<td>\d{4}\*{6}\d{2}</td>").And.NotMatchRegex(@"<td>\d{12}</td>");
        Text(browser.Get("/people?name=khongcoai")).Should().Contain("Không tìm thấy ai");
    }

    [Fact]
    public void An_empty_database_says_what_to_do_first()
    {
        using var site = new Site();
        using var browser = site.SignIn();
        Text(browser.Get("/overview")).Should().Contain("Chưa có kỳ số liệu nào");
        browser.Get("/people").Status.Should().Be(HttpStatusCode.OK);
        browser.Get(Figure + "CB30-01").Status.Should().Be(HttpStatusCode.NotFound);
    }

    /// <summary>A site over the smallest made-up province, filled once for all who look at it.</summary>
    [Trait("Engine", "both")]
    public sealed class Filled : IDisposable
    {
        private readonly Lazy<Site> _site = new(Fill);

        internal Site Site => _site.Value;

        public void Dispose()
        {
            if (_site.IsValueCreated)
            {
                _site.Value.Dispose();
            }
        }

        private static Site Fill()
        {
            var site = new Site();
            site.Office.Run("demo", "--people", "300", "--out", site.Office.Folder).Exit.Should().Be(0);
            return site;
        }
    }

    private (long UnitNo, string Path) UnitWith(string name) => CensusDatabase.Open(_site.Office.Database, Scratch.Clock).Read(r =>
    {
        var units = UnitTable.Load(r);
        var unit = units.Named(name)[0];
        return (unit.UnitNo, units.PathOf(unit.UnitNo));
    });

    private static int Heads(Browser browser, string filter) => int.Parse(
        Links(browser.Get("/overview?" + filter).Text).First(link => link.Href.StartsWith("/people?", StringComparison.Ordinal)).Text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static List<(string Href, string Text)> Links(string html) =>
        [.. Link().Matches(html).Select(match => (WebUtility.HtmlDecode(match.Groups["href"].Value), WebUtility.HtmlDecode(match.Groups["text"].Value).Trim()))];

    private static string Text(Answer answer) => Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(answer.Text, " ")), " ");

    private static string Number(JsonNode number) => number.GetValue<long>().ToString("#,##0", Core.Text.VietnameseFormat.Numbers);

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("<a [^>]*?href=\"(?<href>[^\"]+)\"[^>]*>(?<text>[^<]*)</a>", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
