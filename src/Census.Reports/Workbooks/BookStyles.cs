using System.Globalization;
using System.Xml;

namespace Census.Reports.Workbooks;

/// <summary>The styles of a workbook, each once, by numbers that cells name.</summary>
internal sealed class BookStyles
{
    private const int FirstOwnFormat = 164;

    private readonly List<SheetStyle> _styles = [new SheetStyle()];
    private readonly Dictionary<SheetStyle, int> _numbers = [];

    public int NumberOf(SheetStyle style)
    {
        if (!_numbers.TryGetValue(style, out var number))
        {
            _numbers[style] = number = _styles.Count;
            _styles.Add(style);
        }
        return number;
    }

    public void Write(XmlWriter xml)
    {
        var fonts = _styles.Select(style => (style.IsBold, style.IsItalic, style.Size)).Distinct().ToList();
        var fills = _styles.Select(style => style.Fill).OfType<string>().Distinct().ToList();
        var formats = _styles.Select(style => style.Format).OfType<string>().Distinct().ToList();
        xml.WriteStartElement("styleSheet", BookParts.Main);
        Group(xml, "numFmts", formats, (format, i) => Element(xml, "numFmt", ("numFmtId", Text(FirstOwnFormat + i)), ("formatCode", format)));
        Group(xml, "fonts", fonts, (font, _) => Font(xml, font));
        Group(xml, "fills", ["none", "gray125", .. fills], (fill, i) => Fill(xml, fill, i < 2));
        Group(xml, "borders", [false, true], (border, _) => Border(xml, border));
        Group(xml, "cellStyleXfs", [0], (_, _) => Element(xml, "xf"));
        Group(xml, "cellXfs", _styles, (style, _) => Style(
            xml,
            style,
            fonts.IndexOf((style.IsBold, style.IsItalic, style.Size)),
            style.Fill is { } fill ? 2 + fills.IndexOf(fill) : 0,
            style.Format is { } format ? FirstOwnFormat + formats.IndexOf(format) : 0));
        xml.WriteEndElement();
    }

    private static void Font(XmlWriter xml, (bool IsBold, bool IsItalic, double Size) font)
    {
        xml.WriteStartElement("font", BookParts.Main);
        if (font.IsBold)
        {
            Element(xml, "b");
        }
        if (font.IsItalic)
        {
            Element(xml, "i");
        }
        Element(xml, "sz", ("val", font.Size.ToString(CultureInfo.InvariantCulture)));
        Element(xml, "name", ("val", ReviewWorkbook.Font));
        Element(xml, "family", ("val", "1"));
        xml.WriteEndElement();
    }

    private static void Fill(XmlWriter xml, string fill, bool isPattern)
    {
        xml.WriteStartElement("fill", BookParts.Main);
        xml.WriteStartElement("patternFill", BookParts.Main);
        xml.WriteAttributeString("patternType", isPattern ? fill : "solid");
        if (!isPattern)
        {
            Element(xml, "fgColor", ("rgb", "FF" + fill));
            Element(xml, "bgColor", ("indexed", "64"));
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Border(XmlWriter xml, bool isThin)
    {
        xml.WriteStartElement("border", BookParts.Main);
        foreach (var side in (string[])["left", "right", "top", "bottom"])
        {
            Element(xml, side, isThin ? [("style", "thin")] : []);
        }
        Element(xml, "diagonal");
        xml.WriteEndElement();
    }

    private static void Style(XmlWriter xml, SheetStyle style, int font, int fill, int format)
    {
        xml.WriteStartElement("xf", BookParts.Main);
        foreach (var (name, value) in ((string, int)[])[("numFmtId", format), ("fontId", font), ("fillId", fill), ("borderId", style.HasBorder ? 1 : 0), ("xfId", 0)])
        {
            xml.WriteAttributeString(name, Text(value));
        }
        if (style.IsText)
        {
            xml.WriteAttributeString("quotePrefix", "1");
        }
        foreach (var applied in (string[])["applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment"])
        {
            xml.WriteAttributeString(applied, "1");
        }
        Element(xml, "alignment", ("horizontal", style.Across), ("vertical", style.Down), ("wrapText", "1"), ("indent", style is { HasBorder: true, Across: "right" } ? "1" : "0"));
        xml.WriteEndElement();
    }

    private static void Group<T>(XmlWriter xml, string name, IReadOnlyList<T> items, Action<T, int> write)
    {
        if (items.Count == 0)
        {
            return;
        }
        xml.WriteStartElement(name, BookParts.Main);
        xml.WriteAttributeString("count", Text(items.Count));
        foreach (var (i, item) in items.Index())
        {
            write(item, i);
        }
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, BookParts.Main);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
