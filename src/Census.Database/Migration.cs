using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Census.Database;

/// <summary>
/// One step of the schema: its number, its words, its SQL, and the hash by which a changed step is noticed (SHA-256 in lower-case
/// hex of the bytes with every line end as LF, so that a checkout on Windows gives the same). Never changed once released.
/// </summary>
internal sealed partial record Migration(int Number, string Name, string Sql, string Sha256)
{
    /// <summary>The parts between lines that hold only "go": what the engine takes in one piece.</summary>
    public IEnumerable<string> Batches =>
        BetweenGo().Split(Sql).Where(batch => !string.IsNullOrWhiteSpace(batch));

    public static Migration Of(int number, string name, byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal);
        return new Migration(number, name, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    /// <summary>The steps this program was built with, in order.</summary>
    public static IReadOnlyList<Migration> Shipped(string engineName)
    {
        var assembly = typeof(Migration).Assembly;
        return [.. Choose(assembly.GetManifestResourceNames(), engineName).Select(file => Load(assembly, file))];
    }

    /// <summary>The files an engine takes, by number: its own before the one for all, never another engine's.</summary>
    public static IEnumerable<string> Choose(IEnumerable<string> fileNames, string engineName) =>
        fileNames.Select(name => FileName().Match(name))
            .Where(file => file.Success && (file.Groups["engine"].Length == 0 || file.Groups["engine"].Value == engineName))
            .GroupBy(NumberOf)
            .OrderBy(step => step.Key)
            .Select(step => step.MaxBy(file => file.Groups["engine"].Length)!.Value);

    private static Migration Load(Assembly assembly, string fileName)
    {
        using var stream = assembly.GetManifestResourceStream(fileName)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var parts = FileName().Match(fileName);
        return Of(NumberOf(parts), parts.Groups["words"].Value, bytes.ToArray());
    }

    private static int NumberOf(Match file) => int.Parse(file.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<number>\d{4})_(?<words>[a-z0-9_]+)(\.(?<engine>[a-z]+))?\.sql$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FileName();

    [GeneratedRegex(@"^[ \t]*go[ \t]*$", RegexOptions.Multiline | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex BetweenGo();
}
