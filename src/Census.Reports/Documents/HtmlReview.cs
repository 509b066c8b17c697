using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Census.Reports.Annexes;

namespace Census.Reports.Documents;

/// <summary>
/// A review as one web page that needs nothing else: styles and charts are inside, there is no script. It prints on A4 like the document,
/// headings of tables come again on every page, wide annexes lie on their side; nothing is said by colour alone.
/// </summary>
public static class HtmlReview
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(ReviewDocument review)
    {
        var page = new StringBuilder();
        Line(page, "<!DOCTYPE html>");
        Line(page, "<html lang=\"vi\">");
        Line(page, "<head>");
        Line(page, "<meta charset=\"utf-8\">");
        Line(page, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line(page, Element("title", $"{review.Title} {review.Subject}"));
        Line(page, "<style>\n" + HtmlStyle.Of(review.Style) + "</style>");
        Line(page, "</head>");
        Line(page, "<body>");
        Line(page, "<main>");
        Head(page, review);
        Blocks(page, review.Opening);
        foreach (var section in review.Sections)
        {
            var name = "h" + (section.Level + 1).ToString(CultureInfo.InvariantCulture);
            Line(page, $"<{name} id=\"{section.Key}\">{Words(section.Heading)}</{name}>");
            Blocks(page, section.Blocks);
        }
        Blocks(page, review.Closing);
        End(page, review);
        foreach (var annex in review.Annexes)
        {
            Annex(page, review, annex);
        }
        if (review.TakenOut is { } taken)
        {
            Line(page, $"<p class=\"note\">{Words(taken.Sentence)}</p>");
        }
        Line(page, "</main>");
        Line(page, "</body>");
        Line(page, "</html>");
        return page.ToString();
    }

    private static void Head(StringBuilder page, ReviewDocument review)
    {
        var (style, office) = (review.Style, review.Office);
        Line(page, "<header class=\"head\">");
        Line(page, "<div>" + Element("p", office.Superior ?? "[CƠ QUAN CẤP TRÊN]") + $"<p class=\"strong{(style.IssuerRuled ? " ruled short" : "")}\">{Words(office.Issuer ?? "[CƠ QUAN BAN HÀNH]")}</p>"
            + (style.Star ? "<p>*</p>" : "") + Element("p", style.Number.Replace("{number}", office.Number ?? style.NumberToFill, StringComparison.Ordinal))
            + (office.Secrecy is { } mark ? $"<p class=\"strong\">{Words(mark)}</p>" : "") + "</div>");
        Line(page, "<div>" + string.Concat(style.Mottos.Select(motto => $"<p class=\"strong{(motto.Ruled ? " ruled" : "")}\"><span>{Words(motto.Text)}</span></p>"))
            + $"<p class=\"place\">{Words(WordHead.Place(office))}</p></div>");
        Line(page, "</header>");
        Line(page, $"<h1>{Words(review.Title)}<br><span class=\"subject\">{Words(review.Subject)}</span></h1>");
        Line(page, style.UnderSubject == "dashes" ? "<p class=\"under\">-----</p>" : "<p class=\"under ruled short\"></p>");
    }

    private static void Blocks(StringBuilder page, IEnumerable<DocumentBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    Line(page, Element("p", paragraph.Text));
                    break;
                case NoteBlock note:
                    Line(page, $"<p class=\"note\">{Words(note.Text)}</p>");
                    break;
                case TableBlock { Table: var table }:
                    Table(page, table, table.Caption);
                    break;
                case ChartBlock { Chart.Svg: { } svg }:
                    Line(page, $"<figure>{svg}</figure>");
                    break;
            }
        }
    }

    private static void Table(StringBuilder page, DocumentTable table, string caption)
    {
        Line(page, $"<table id=\"{Words(table.Name)}\">");
        Line(page, Element("caption", caption));
        decimal all = table.Columns.Sum(column => column.Width);
        Line(page, "<colgroup>" + string.Concat(table.Columns.Select(column => string.Create(CultureInfo.InvariantCulture, $"<col style=\"width: {100 * column.Width / all:0.#}%\">"))) + "</colgroup>");
        Line(page, "<thead>");
        Headings(page, table.Columns);
        Line(page, "</thead>");
        Line(page, "<tbody>");
        foreach (var row in table.Rows)
        {
            Line(page, Row(row, table.Columns));
        }
        Line(page, "</tbody>");
        Line(page, "</table>");
        foreach (var note in table.Notes)
        {
            Line(page, $"<p class=\"note\">{Words(note)}</p>");
        }
    }

    private static void Headings(StringBuilder page, IReadOnlyList<DocumentColumn> columns)
    {
        var hasGroups = columns.Any(column => column.Group is not null);
        var upper = new StringBuilder();
        var lower = new StringBuilder();
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            if (column.Group is null)
            {
                upper.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{(hasGroups ? " rowspan=\"2\"" : "")}>{Words(column.Heading)}</th>");
                continue;
            }
            if (i == 0 || columns[i - 1].Group != column.Group)
            {
                var span = columns.Skip(i).TakeWhile(next => next.Group == column.Group).Count();
                upper.Append(CultureInfo.InvariantCulture, $"<th scope=\"colgroup\" colspan=\"{span}\">{Words(column.Group)}</th>");
            }
            lower.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Words(column.Heading)}</th>");
        }
        Line(page, $"<tr>{upper}</tr>");
        if (hasGroups)
        {
            Line(page, $"<tr>{lower}</tr>");
        }
    }

    private static string Row(DocumentRow row, IReadOnlyList<DocumentColumn> columns)
    {
        if (row.Kind == AnnexRowKind.Section)
        {
            var words = Words(row.Cells.FirstOrDefault(cell => cell is not ("" or "-")) ?? "");
            return string.Create(CultureInfo.InvariantCulture, $"<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"{columns.Count}\">{words}</th></tr>");
        }
        var kind = row.Kind == AnnexRowKind.Item ? "" : " class=\"total\"";
        var cells = row.Cells.Select((cell, i) => i == 0
            ? $"<th scope=\"row\">{Words(cell)}</th>"
            : $"<td{(columns[i].IsNumber ? " class=\"number\"" : "")}>{Words(cell)}</td>");
        return $"<tr{kind}>{string.Concat(cells)}</tr>";
    }

    private static void End(StringBuilder page, ReviewDocument review)
    {
        var (style, office) = (review.Style, review.Office);
        var recipients = office.Recipients.Count > 0 ? office.Recipients : ["[Nơi nhận]"];
        Line(page, "<footer class=\"end\">");
        Line(page, $"<div><p class=\"recipients\">{Words(style.Recipients.Label)}</p>" + string.Concat(recipients.Select(recipient => Element("p", $"- {recipient};"))) + Element("p", $"- {office.Archive ?? style.Archive}.") + "</div>");
        Line(page, $"<div><p class=\"strong\">{Words(office.Authority ?? style.Authority)}</p><p{(style.PositionBold ? " class=\"strong\"" : "")}>{Words(office.Position ?? style.Position)}</p>"
            + $"<p class=\"strong signer\">{Words(office.Signer ?? "[Họ và tên]")}</p></div>");
        Line(page, "</footer>");
    }

    private static void Annex(StringBuilder page, ReviewDocument review, DocumentAnnex annex)
    {
        // a wide one scrolls in its own frame on a screen, with the keyboard too
        Line(page, annex.Table.IsWide ? $"<section class=\"annex wide\" tabindex=\"0\" aria-label=\"{Words(annex.Number)}\">" : "<section class=\"annex\">");
        Line(page, $"<h2>{Words(annex.Number)}</h2>");
        Line(page, $"<p class=\"enclosed\">{Words(WordReview.EnclosedWith(review.Office))}</p>");
        Table(page, annex.Table, annex.Table.Caption);
        Line(page, "</section>");
    }

    private static string Element(string name, string text) => $"<{name}>{Words(text)}</{name}>";

    private static string Words(string text) => Encoder.Encode(OfficeWords.Of(text));

    private static void Line(StringBuilder page, string line) => page.Append(line).Append('\n');
}
