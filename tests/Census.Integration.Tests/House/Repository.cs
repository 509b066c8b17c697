using System.Text;

namespace Census.Integration.Tests.House;

/// <summary>The sources as they lie in the checkout.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Text(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]), Encoding.UTF8);

    /// <summary>The C# files below a folder, without what a build leaves there.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal);

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Census.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }
        return folder;
    }
}
