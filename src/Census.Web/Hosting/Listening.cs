using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Census.Web.Hosting;

/// <summary>How Kestrel listens, and whether an address may be listened to without encryption.</summary>
public static class Listening
{
    private const int LongestAddress = 65_536;

    /// <summary>Whether every address is this machine's own: what stays on it needs no encryption.</summary>
    public static bool IsOnlyHere(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(url =>
        Uri.TryCreate(url.Replace("//+", "//0.0.0.0", StringComparison.Ordinal).Replace("//*", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && (address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip))));

    /// <summary>Whether every address is an encrypted one.</summary>
    public static bool IsEncrypted(string urls) =>
        urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(url => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    internal static void Set(KestrelServerOptions kestrel, WebSettings settings)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = settings.LargestUpload;
        kestrel.Limits.MaxRequestLineSize = LongestAddress; // a whole paragraph pasted into a search field is answered with a page
        kestrel.Limits.MaxRequestBufferSize = 16 * LongestAddress;
        if (settings.Certificate is { } file)
        {
            kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = X509CertificateLoader.LoadPkcs12FromFile(file, settings.CertificatePassword));
        }
    }
}
