using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Census.Web.Hosting;

/// <summary>How Kestrel listens, and whether an address may be listened to without encryption.</summary>
public static class Listening
{
    private const int LongestAddress = 65_536;

    /// <summary>The addresses with ; between them, every machine's own ("*", "+") as 0.0.0.0; null when there is none, or one that is no http or https with at most a port.</summary>
    public static IReadOnlyList<Uri>? Addresses(string urls)
    {
        var read = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Address).ToList();
        return read.Count > 0 && read.TrueForAll(address => address is { Scheme: "http" or "https", PathAndQuery: "/" }) ? [.. read.OfType<Uri>()] : null;
    }

    /// <summary>Whether an address is this machine's own: what stays on it needs no encryption.</summary>
    public static bool IsHere(Uri address) => address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    internal static void Set(KestrelServerOptions kestrel, WebSettings settings)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = settings.LargestUpload;
        kestrel.Limits.MaxRequestLineSize = LongestAddress; // a whole paragraph pasted into a search field is answered with a page
        kestrel.Limits.MaxRequestBufferSize = 16 * LongestAddress;
        if (settings.Certificate is { } certificate)
        {
            kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate);
        }
    }

    private static Uri? Address(string url) => Uri.TryCreate(url.Replace("//+", "//0.0.0.0", StringComparison.Ordinal).Replace("//*", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address) ? address : null;
}
