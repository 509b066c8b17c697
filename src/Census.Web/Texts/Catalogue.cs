using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using Census.Core.Text;

namespace Census.Web.Texts;

/// <summary>
/// Every text of the pages, in both languages, by its key: "import.title" is the text "title" of the file import.json beside this one.
/// <c>{0}</c> and so on stand for what is filled in. A key that is not there is a bug and throws; a test reads all pages for their keys.
/// </summary>
public static class Catalogue
{
    private const string Folder = "texts/";

    private static readonly FrozenDictionary<string, (string Vietnamese, string English)> Texts = Load();

    public static IReadOnlyCollection<string> Keys => Texts.Keys;

    public static string Text(string key, Language language) => Texts.TryGetValue(key, out var text)
        ? language == Language.English ? text.English : text.Vietnamese
        : throw new KeyNotFoundException($"There is no text “{key}”.");

    private static FrozenDictionary<string, (string, string)> Load()
    {
        var home = Assembly.GetExecutingAssembly();
        var texts = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var name in home.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = home.GetManifestResourceStream(name)!;
            using var file = JsonDocument.Parse(stream);
            foreach (var text in file.RootElement.EnumerateObject())
            {
                texts.Add($"{name[Folder.Length..]}.{text.Name}", (text.Value.GetProperty("vi").GetString()!, text.Value.GetProperty("en").GetString()!));
            }
        }
        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
