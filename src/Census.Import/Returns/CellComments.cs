using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Census.Import.Returns;

/// <summary>
/// The comments of one sheet: those sent stay, those of the marks come beside them, and to a cell that has one the words are added below.
/// Office keeps the words in one part and the boxes they are shown in in another, in an old language of drawings (VML).
/// </summary>
internal static class CellComments
{
    private const string Author = "Census";
    private const int FirstShape = 1025;
    private const string ShapeName = "_x0000_s";

    // a drawing that was sent need not have named them
    private const string Namespaces = """xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" """;

    /// <summary>The part with the words, with those of the marks added; a new one where there is none.</summary>
    public static (XDocument Comments, IReadOnlyList<CellMark> WithoutBox) Words(XDocument? sent, IEnumerable<CellMark> marks, Dialect dialect)
    {
        var main = dialect.Main;
        var comments = sent ?? new XDocument(new XElement(main + "comments", new XElement(main + "authors"), new XElement(main + "commentList")));
        var (authors, list) = Lists(comments.Root!, main);
        var author = authors.Elements().Count();
        authors.Add(new XElement(main + "author", Author));
        var there = list.Elements(main + "comment").GroupBy(comment => comment.Attribute("ref")?.Value ?? "").ToDictionary(comment => comment.Key, comment => comment.First());
        var added = new List<CellMark>();
        foreach (var mark in marks)
        {
            if (there.GetValueOrDefault(mark.Address)?.Element(main + "text") is { } text)
            {
                text.Add(Run(main, "\n" + Words(mark)));
                continue;
            }
            list.Add(new XElement(main + "comment", new XAttribute("ref", mark.Address), new XAttribute("authorId", author), new XElement(main + "text", Run(main, Words(mark)))));
            added.Add(mark);
        }
        return (comments, added);
    }

    /// <summary>The drawing with a hidden box for each of the marks added; a new one where there is none.</summary>
    public static string Boxes(string? sent, IEnumerable<CellMark> marks)
    {
        var shapes = new StringBuilder();
        var number = FreeShape(sent ?? "");
        foreach (var mark in marks)
        {
            shapes.Append(Box(mark, number++));
        }
        var drawing = sent ?? Empty;
        var end = drawing.LastIndexOf("</xml>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? throw new InvalidDataException() : drawing.Insert(end, shapes.ToString());
    }

    private static (XElement Authors, XElement List) Lists(XElement comments, XNamespace main)
    {
        var authors = comments.Element(main + "authors");
        if (authors is null)
        {
            comments.AddFirst(authors = new XElement(main + "authors"));
        }
        var list = comments.Element(main + "commentList");
        if (list is null)
        {
            authors.AddAfterSelf(list = new XElement(main + "commentList"));
        }
        return (authors, list);
    }

    // boxes of one drawing must not share a name, also when a workbook comes back a second time
    private static int FreeShape(string drawing)
    {
        var free = FirstShape;
        for (var at = drawing.IndexOf(ShapeName, StringComparison.Ordinal); at >= 0; at = drawing.IndexOf(ShapeName, at + 1, StringComparison.Ordinal))
        {
            var digits = drawing.AsSpan(at + ShapeName.Length);
            var length = digits.IndexOfAnyExceptInRange('0', '9');
            if (int.TryParse(length < 0 ? digits : digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var taken) && taken >= free && taken < int.MaxValue / 2)
            {
                free = taken + 1;
            }
        }
        return free;
    }

    private static string Words(CellMark mark) => string.Join("\n", mark.Sentences);

    private static XElement Run(XNamespace main, string words) =>
        new(main + "r", new XElement(main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), XmlWords.Of(words)));

    private static string Box(CellMark mark, int number)
    {
        var lines = 2 + mark.Sentences.Sum(sentence => 1 + (sentence.Length / 38));
        return string.Create(CultureInfo.InvariantCulture, $"""
            <v:shape {Namespaces} id="{ShapeName}{number}" type="#_x0000_t202" style="position:absolute;width:240pt;height:{lines * 14}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{mark.Column + 1}, 12, {Math.Max(0, mark.Row - 2)}, 4, {mark.Column + 5}, 12, {mark.Row - 2 + lines}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{mark.Row - 1}</x:Row><x:Column>{mark.Column}</x:Column></x:ClientData></v:shape>
            """);
    }

    private const string Empty = """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>
        """;
}
