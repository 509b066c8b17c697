using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Census.Web.Hosting;

/// <summary>What a browser needs beside the pages: the style and the few scripts, inside the program. Their addresses change with their content, so they may be kept for good.</summary>
public static class AssetFiles
{
    private const string Folder = "assets/";

    private static readonly FrozenDictionary<string, (byte[] Bytes, string Mark)> Files = Load();

    /// <summary>The address of a file by its name: "/assets/site.css?v=1a2b3c4d".</summary>
    public static string Address(string name) => $"/{Folder}{name}?v={Files[name].Mark}";

    internal static void MapAssets(this WebApplication site) => site.MapGet("/" + Folder + "{name}", (string name, HttpContext http) =>
    {
        if (!Files.TryGetValue(name, out var file))
        {
            return Results.NotFound();
        }
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Bytes, TypeOf(name));
    }).AllowAnonymous();

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private static FrozenDictionary<string, (byte[], string)> Load()
    {
        var home = Assembly.GetExecutingAssembly();
        return home.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).ToFrozenDictionary(name => name[Folder.Length..], name =>
        {
            using var stream = home.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]);
        }, StringComparer.Ordinal);
    }
}
