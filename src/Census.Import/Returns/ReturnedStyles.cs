using System.Globalization;
using System.Xml.Linq;
using Census.Core.Problems;

namespace Census.Import.Returns;

/// <summary>What the sheet of errors is written in.</summary>
internal enum ErrorStyle
{
    Plain,
    Title,
    Heading,
    Body,
    Link,

    /// <summary>A link that stands outside the table.</summary>
    Jump,
}

/// <summary>
/// The styles of a workbook, to which those of the marks are added at the end; what is there keeps its number. A marked cell looks as
/// before but for its fill: light red for an error, light yellow for a warning.
/// </summary>
internal sealed class ReturnedStyles
{
    private const string Red = "FFFFC7CE";
    private const string Yellow = "FFFFEB9C";
    private static readonly string[] Sides = ["left", "right", "top", "bottom"];
    private static readonly string[] Groups = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];
    private const string Grey = "FFD9E1F2";

    private readonly XNamespace _main;
    private readonly XElement _root;
    private readonly XElement _cells;
    private readonly List<XElement> _sent;
    private readonly Dictionary<(int, Severity), int> _marked = [];
    private readonly Dictionary<string, int> _fills = [];
    private readonly Dictionary<ErrorStyle, int> _added = [];

    public ReturnedStyles(XDocument? styles, Dialect dialect)
    {
        _main = dialect.Main;
        Document = styles ?? new XDocument(new XElement(_main + "styleSheet"));
        _root = Document.Root!;
        Group("fonts", "font", new XElement(_main + "sz", new XAttribute("val", 11)), new XElement(_main + "name", new XAttribute("val", "Times New Roman")));
        ReserveFills(Group("fills", "fill", Pattern("none")));
        Group("borders", "border");
        Group("cellStyleXfs", "xf");
        _cells = Group("cellXfs", "xf");
        _sent = [.. _cells.Elements(_main + "xf")];
    }

    public XDocument Document { get; }

    // Office shows the first two as none and grey dots, whatever they say
    private void ReserveFills(XElement fills)
    {
        while (fills.Elements(_main + "fill").Count() < 2)
        {
            Add(fills, new XElement(_main + "fill", Pattern("gray125")));
        }
    }

    private XElement Pattern(string type) => new(_main + "patternFill", new XAttribute("patternType", type));

    /// <summary>The style of a cell that had this style and is marked.</summary>
    public int Marked(int style, Severity severity)
    {
        if (!_marked.TryGetValue((style, severity), out var marked))
        {
            var cell = style < _sent.Count ? new XElement(_sent[style]) : new XElement(_main + "xf");
            cell.SetAttributeValue("fillId", Fill(severity == Severity.Error ? Red : Yellow));
            cell.SetAttributeValue("applyFill", 1);
            _marked[(style, severity)] = marked = Add(_cells, cell);
        }
        return marked;
    }

    /// <summary>A style of the sheet of errors.</summary>
    public int Of(ErrorStyle style)
    {
        if (!_added.TryGetValue(style, out var number))
        {
            _added[style] = number = Add(_cells, Cell(style));
        }
        return number;
    }

    private XElement Cell(ErrorStyle style)
    {
        var isTable = style is ErrorStyle.Heading or ErrorStyle.Body or ErrorStyle.Link;
        return new XElement(
            _main + "xf",
            new XAttribute("numFmtId", 0),
            new XAttribute("fontId", Font(style)),
            new XAttribute("fillId", style == ErrorStyle.Heading ? Fill(Grey) : 0),
            new XAttribute("borderId", isTable ? Border() : 0),
            new XAttribute("xfId", 0),
            new XAttribute("applyFont", 1),
            new XAttribute("applyFill", 1),
            new XAttribute("applyBorder", 1),
            new XAttribute("applyAlignment", 1),
            new XElement(_main + "alignment", new XAttribute("vertical", "top"), isTable ? new XAttribute("wrapText", 1) : null));
    }

    private int Font(ErrorStyle style) => Add(
        _root.Element(_main + "fonts")!,
        new XElement(
            _main + "font",
            style is ErrorStyle.Title or ErrorStyle.Heading ? new XElement(_main + "b") : null,
            style is ErrorStyle.Link or ErrorStyle.Jump ? new XElement(_main + "u") : null,
            new XElement(_main + "sz", new XAttribute("val", style == ErrorStyle.Title ? 14 : 12)),
            style is ErrorStyle.Link or ErrorStyle.Jump ? new XElement(_main + "color", new XAttribute("rgb", "FF0563C1")) : null,
            new XElement(_main + "name", new XAttribute("val", "Times New Roman"))));

    private int Border() => Add(
        _root.Element(_main + "borders")!,
        new XElement(_main + "border", Sides.Select(side => new XElement(_main + side, new XAttribute("style", "thin")))));

    private int Fill(string colour)
    {
        if (!_fills.TryGetValue(colour, out var number))
        {
            _fills[colour] = number = Add(
                _root.Element(_main + "fills")!,
                new XElement(_main + "fill", new XElement(_main + "patternFill", new XAttribute("patternType", "solid"), new XElement(_main + "fgColor", new XAttribute("rgb", colour)), new XElement(_main + "bgColor", new XAttribute("indexed", 64)))));
        }
        return number;
    }

    private static int Add(XElement group, XElement item)
    {
        var number = group.Elements(item.Name).Count();
        group.Add(item);
        group.SetAttributeValue("count", (number + 1).ToString(CultureInfo.InvariantCulture));
        return number;
    }

    // a group that is missing gets its first, plain item; groups stand in the order of the standard
    private XElement Group(string name, string item, params XElement[] plain)
    {
        if (_root.Element(_main + name) is { } there)
        {
            return there;
        }
        var group = new XElement(_main + name, new XAttribute("count", 1), new XElement(_main + item, plain));
        var previous = Groups[..Array.IndexOf(Groups, name)].Reverse().Select(earlier => _root.Element(_main + earlier)).FirstOrDefault(element => element is not null);
        if (previous is null)
        {
            _root.AddFirst(group);
        }
        else
        {
            previous.AddAfterSelf(group);
        }
        return group;
    }
}
