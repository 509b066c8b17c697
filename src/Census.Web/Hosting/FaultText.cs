using System.Text.Encodings.Web;
using System.Text.Unicode;
using Census.Core.Text;
using Census.Web.Texts;

namespace Census.Web.Hosting;

/// <summary>The page of a fault. It depends on nothing that may be at fault itself: no database, no rights, no page of its own.</summary>
internal static class FaultText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Page(Words words, Language language, string sentence, string home = "/") => $"""
        <!DOCTYPE html>
        <html lang="{(language == Language.English ? "en" : "vi")}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Safe(words["fault.title"])} – Census</title>
        <link rel="stylesheet" href="{AssetFiles.Address("site.css")}"></head>
        <body class="alone"><main id="main"><h1>{Safe(words["fault.title"])}</h1><p role="alert">{Safe(sentence)}</p><p><a href="{home}">{Safe(words[home == "/" ? "fault.home" : "import.title"])}</a></p></main></body>
        </html>
        """;

    private static string Safe(string text) => Encoder.Encode(text);
}
