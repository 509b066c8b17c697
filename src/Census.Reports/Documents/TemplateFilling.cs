using Census.Core.Problems;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Reports.Documents;

/// <summary>Fills the places of one part of a template (the text, a header, a footer). What cannot be filled is said and left.</summary>
internal sealed class TemplateFilling(OpenXmlPart part, TemplatePlaces places, decimal widthMm, List<Problem> problems, List<string> unknown)
{
    private int _charts;

    /// <summary>Fills content controls whose tag is a place; gives how many places there are.</summary>
    public int Controls(OpenXmlElement root)
    {
        var found = 0;
        foreach (var control in root.Descendants<SdtElement>().ToList())
        {
            if (control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value?.Trim() is not { Length: > 0 } name)
            {
                continue;
            }
            if (places.Knows(name))
            {
                Fill(control, name);
                found++;
            }
            else if (TemplatePlaces.LooksLikeOne(name))
            {
                unknown.Add(name);
                found++;
            }
        }
        return found;
    }

    /// <summary>Fills places written in braces; gives how many there are.</summary>
    public int Braces(OpenXmlElement root) => root.Descendants<Paragraph>().ToList().Sum(Fill);

    private int Fill(Paragraph paragraph)
    {
        var texts = paragraph.Descendants<Text>().Where(text => text.Ancestors<Paragraph>().First() == paragraph).ToList();
        var line = string.Concat(texts.Select(text => text.Text));
        var written = WordTemplate.Braced().Matches(line);
        var first = unknown.Count;
        // from behind, so that what stands before keeps its place
        foreach (var match in written.Reverse())
        {
            var name = match.Groups["name"].Value;
            if (places.Words(name) is { } words)
            {
                Put(texts, match.Index, match.Length, OfficeWords.Of(words));
            }
            else if (places.BlocksOf(name) is not { } blocks)
            {
                unknown.Insert(first, name);
            }
            else if (line.Trim() != match.Value)
            {
                problems.Add(WordTemplate.Of(DocumentProblems.PlaceNotAlone, name, line));
            }
            else
            {
                Replace(paragraph, blocks);
            }
        }
        return written.Count;
    }

    // the words go where the place begins, in the look of its first letter; the rest of the place is taken out of the runs behind
    private static void Put(List<Text> texts, int from, int length, string words)
    {
        var start = 0;
        var isPut = false;
        foreach (var text in texts)
        {
            var (own, end) = (text.Text, start + text.Text.Length);
            if (end > from && start < from + length)
            {
                var (head, tail) = (own[..Math.Max(0, from - start)], own[Math.Min(own.Length, from + length - start)..]);
                text.Text = head + (isPut ? "" : words) + tail;
                text.Space = SpaceProcessingModeValues.Preserve;
                isPut = true;
            }
            start = end;
        }
    }

    private void Replace(Paragraph paragraph, IReadOnlyList<DocumentBlock> blocks)
    {
        foreach (var made in Elements(blocks, paragraph))
        {
            paragraph.InsertBeforeSelf(made);
        }
        // a cell ends with a paragraph, and the last paragraph of a section bears the section
        if (paragraph.ParagraphProperties?.GetFirstChild<SectionProperties>() is not null || (paragraph.Parent is TableCell && paragraph.PreviousSibling() is Table && paragraph.NextSibling() is null))
        {
            paragraph.RemoveAllChildren<Run>();
        }
        else
        {
            paragraph.Remove();
        }
    }

    private void Fill(SdtElement control, string name)
    {
        control.SdtProperties!.RemoveAllChildren<ShowingPlaceholder>();
        var first = control.Descendants<Paragraph>().FirstOrDefault();
        if (places.Words(name) is { } words)
        {
            var run = control.Descendants<Run>().FirstOrDefault() ?? first?.AppendChild(new Run());
            if (run is not null)
            {
                Keep(control, run, words);
            }
        }
        else if (control is SdtBlock { SdtContentBlock: { } content } && first is not null)
        {
            var made = Elements(places.BlocksOf(name)!, first).ToList();
            content.RemoveAllChildren();
            content.Append(made);
        }
        else
        {
            problems.Add(WordTemplate.Of(DocumentProblems.PlaceNotAlone, name, control.InnerText));
        }
    }

    // the first run keeps its look, unless that is the grey of an empty control; all other runs go
    private static void Keep(SdtElement control, Run run, string words)
    {
        foreach (var other in control.Descendants<Run>().Where(other => other != run).ToList())
        {
            other.Remove();
        }
        run.RemoveAllChildren<Text>();
        run.RunProperties?.GetFirstChild<RunStyle>()?.Remove();
        run.Append(new Text(OfficeWords.Of(words)) { Space = SpaceProcessingModeValues.Preserve });
    }

    // paragraphs take the look of the one in whose place they stand
    private IEnumerable<OpenXmlElement> Elements(IReadOnlyList<DocumentBlock> blocks, Paragraph like) => blocks.SelectMany(block => block switch
    {
        ParagraphBlock paragraph => [Like(like, paragraph.Text)],
        NoteBlock note => [Like(like, note.Text)],
        TableBlock { Table: var table } => Table(table, like),
        ChartBlock { Chart: { Space: not null } chart } => [WordChart.Of(part, chart, ++_charts, widthMm)],
        ChartBlock { Chart.Table: { } instead } => Table(instead, like),
        _ => (IEnumerable<OpenXmlElement>)[],
    });

    private IEnumerable<OpenXmlElement> Table(DocumentTable table, Paragraph like) =>
        [WordTable.Of(table, widthMm), .. table.Notes.Select(note => Like(like, note)), Like(like, "")];

    private static Paragraph Like(Paragraph like, string text)
    {
        var made = new Paragraph();
        if (like.ParagraphProperties?.CloneNode(true) is ParagraphProperties properties)
        {
            properties.RemoveAllChildren<SectionProperties>();
            made.Append(properties);
        }
        var run = WordParts.Words(text);
        if (like.Descendants<Run>().FirstOrDefault()?.RunProperties?.CloneNode(true) is RunProperties look)
        {
            look.RemoveAllChildren<RunStyle>();
            run.RunProperties = look;
        }
        made.Append(run);
        return made;
    }
}
