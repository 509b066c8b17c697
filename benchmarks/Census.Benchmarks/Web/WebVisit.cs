using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Census.Benchmarks.Web;

/// <summary>
/// One who sits before a browser, signed in: opens pages, follows their links, sends forms with the token of the page. Each page opened is
/// timed from the question to its last byte. What a browser would show as a fault is an error.
/// </summary>
internal sealed partial class WebVisit(Uri address) : IDisposable
{
    private static readonly string[] NotRead = ["/signout", "/language", "/assets", "/import", "/administration", "/download", "/preview", "/signin", "handler="];

    private readonly HttpClient _http = new(new HttpClientHandler { CookieContainer = new CookieContainer(), MaxConnectionsPerServer = 2 }) { BaseAddress = address };

    public List<(string Page, double Milliseconds)> Opened { get; } = [];

    public List<string> Errors { get; } = [];

    public async Task SignIn(string name)
    {
        await Send("/signin", "/signin", [Field("Name", name), Field("Password", WebOffice.Password)]).ConfigureAwait(false);
        Opened.Clear();
    }

    public async Task<string> Open(string page)
    {
        var watch = Stopwatch.StartNew();
        var text = "";
        try
        {
            using var answer = await _http.GetAsync(new Uri(page, UriKind.Relative)).ConfigureAwait(false);
            text = await answer.Content.ReadAsStringAsync().ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode || answer.RequestMessage!.RequestUri!.AbsolutePath == "/signin" && page != "/signin")
            {
                Errors.Add($"{(int)answer.StatusCode} {page}");
            }
        }
        catch (HttpRequestException fault)
        {
            Errors.Add($"{fault.Message} {page}");
        }
        Opened.Add((page, watch.Elapsed.TotalMilliseconds));
        return text;
    }

    /// <summary>Sends a form with the token that stands in a page, and follows where it leads; gives that path and its text.</summary>
    public async Task<(string Path, string Text)> Send(string page, string to, IEnumerable<(string Name, string? FileName, HttpContent Value)> fields)
    {
        using var form = new MultipartFormDataContent { { new StringContent(TokenField().Match(await Open(page).ConfigureAwait(false)).Groups["token"].Value), "__RequestVerificationToken" } };
        foreach (var (name, fileName, value) in fields)
        {
            if (fileName is null)
            {
                form.Add(value, name);
            }
            else
            {
                form.Add(value, name, fileName);
            }
        }
        using var answer = await _http.PostAsync(new Uri(to, UriKind.Relative), form).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode)
        {
            Errors.Add($"{(int)answer.StatusCode} {to}");
        }
        return (answer.RequestMessage!.RequestUri!.AbsolutePath, await answer.Content.ReadAsStringAsync().ConfigureAwait(false));
    }

    public static (string Name, string? FileName, HttpContent Value) Field(string name, string value) => (name, null, new StringContent(value));

    /// <summary>The pages to which a page leads: no document (its making is no reading), no change of language, no way out.</summary>
    public static IReadOnlyList<string> Links(string text) =>
    [
        .. Address().Matches(text).Select(match => WebUtility.HtmlDecode(match.Groups["to"].Value)).Distinct(StringComparer.Ordinal)
            .Where(to => !NotRead.Any(part => to.Contains(part, StringComparison.Ordinal))),
    ];

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("<a [^>]*href=\"(?<to>/[^\"#]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Address();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex TokenField();
}
