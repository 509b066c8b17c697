using System.Net;
using System.Text.RegularExpressions;
using Census.Core.Rights;
using Census.Integration.Tests.Web;

namespace Census.Integration.Tests.Rights;

/// <summary>Whoever follows the links of the pages comes to no page that he or she may not open, that is not there, or that fails.</summary>
[Trait("Engine", "both")]
public sealed partial class EveryLinkTests(TwoBranches.Once made) : IClassFixture<TwoBranches.Once>
{
    // of addresses that differ in their values only, so many are looked at
    private const int MostOfOneShape = 3;

    [Theory]
    [InlineData(Role.Viewer, null, Sensitive.None)]
    [InlineData(Role.Viewer, "A1", Sensitive.All)]
    [InlineData(Role.Officer, null, Sensitive.All)]
    [InlineData(Role.Officer, "A", Sensitive.None)]
    [InlineData(Role.Publisher, null, Sensitive.None)]
    [InlineData(Role.Publisher, "B", Sensitive.All)]
    [InlineData(Role.Administrator, null, Sensitive.All)]
    [InlineData(Role.Administrator, "B1", Sensitive.None)]
    public void No_link_leads_its_reader_to_a_closed_door(Role role, string? unit, Sensitive granted)
    {
        var province = made.Province;
        using var browser = province.Site.SignIn($"{role.Code()}.{unit ?? "all"}".ToLowerInvariant(), role, unit is null ? null : province.NumberOf(unit), granted);
        var (closed, seen) = Followed(browser);
        closed.Should().BeEmpty();
        seen.Should().BeGreaterThan(40);
    }

    private static (List<string> Closed, int Seen) Followed(Browser browser)
    {
        var closed = new List<string>();
        var shapes = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var ahead = new Queue<(string Address, string From)>([("/", "")]);
        var seen = 0;
        while (ahead.TryDequeue(out var link))
        {
            var answer = browser.Get(link.Address);
            seen++;
            if (answer.Location is { } there)
            {
                if (there.Contains("/denied", StringComparison.Ordinal) || there.Contains("/signin?", StringComparison.Ordinal))
                {
                    closed.Add($"{link.Address} (on {link.From}): {there}");
                }
                Add(there, link.Address);
            }
            // what there is nothing to draw of is told with 409 on a page of its own
            else if (answer.Status is not (HttpStatusCode.OK or HttpStatusCode.Conflict))
            {
                closed.Add($"{link.Address} (on {link.From}): {(int)answer.Status}");
            }
            foreach (var address in answer.Type == "text/html" ? Link().Matches(answer.Text).Select(match => WebUtility.HtmlDecode(match.Groups["to"].Value)) : [])
            {
                Add(address, link.Address);
            }
        }
        return (closed, seen);

        void Add(string address, string from)
        {
            address = address.Split('#')[0];
            address = address.StartsWith('?') ? from.Split('?')[0] + address : address;
            if (!address.StartsWith('/') || !known.Add(address))
            {
                return;
            }
            var shape = Value().Replace(Number().Replace(address, "/*"), "=");
            shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
            if (shapes[shape] <= MostOfOneShape)
            {
                ahead.Enqueue((address, from));
            }
        }
    }

    [GeneratedRegex("(?:href|src)=\"(?<to>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("/[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Value();
}
