using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Census.Integration.Tests.Web;

/// <summary>What a browser does without scripts: it keeps cookies, fetches pages, sends forms with the token that stands in the page. It follows no redirect.</summary>
internal sealed partial class Browser(Uri address, CookieContainer cookies) : IDisposable
{
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = address };

    public Browser(Uri address)
        : this(address, new CookieContainer())
    {
    }

    public CookieContainer Cookies => cookies;

    public HttpClient Http => _http;

    public Answer Get(string path) => Answer.Of(_http.GetAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult());

    /// <summary>Sends a form to the page at a path, with the token of that page.</summary>
    public Answer Post(string path, params (string Name, string Value)[] fields) => Send(path, new FormUrlEncodedContent(
        fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", Token(path)))));

    /// <summary>Sends files with the form of the page at a path.</summary>
    public Answer Upload(string path, IEnumerable<(string Field, string FileName, byte[] Bytes)> files, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { new StringContent(Token(path)), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value, Encoding.UTF8), name);
        }
        foreach (var (field, fileName, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), field, fileName);
        }
        return Send(path, form);
    }

    public Answer Send(string path, HttpContent content) => Answer.Of(_http.PostAsync(new Uri(path, UriKind.Relative), content).GetAwaiter().GetResult());

    /// <summary>The token of a form of the page, or of the page it leads to; blank when there is no form.</summary>
    public string Token(string path) => TokenField().Match(Get(path.Split('?')[0] is var page && path.Contains("handler=", StringComparison.Ordinal) ? page : path).Text).Groups["token"].Value;

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex TokenField();
}

/// <summary>What came back: status, text, bytes, and where it leads.</summary>
internal sealed record Answer(HttpStatusCode Status, string Text, byte[] Bytes, string? Location, string? Type, IReadOnlyDictionary<string, string> Headers)
{
    public static Answer Of(HttpResponseMessage response)
    {
        using (response)
        {
            var bytes = response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
            return new Answer(
                response.StatusCode, Encoding.UTF8.GetString(bytes), bytes, response.Headers.Location?.OriginalString, response.Content.Headers.ContentType?.MediaType,
                response.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value)));
        }
    }
}
