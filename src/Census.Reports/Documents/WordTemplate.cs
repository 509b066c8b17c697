using System.Globalization;
using System.Text.RegularExpressions;
using Census.Core.Problems;
using Census.Core.Sources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Reports.Documents;

/// <summary>
/// The department's own Word file with its named places filled: <c>{{CB30-03.actual}}</c> in the text, however Word has cut it into
/// runs, or a content control whose tag is the name. Everything else of the file stays as it is. A place that the report does not have is
/// a problem, and then there is no document at all.
/// </summary>
public static partial class WordTemplate
{
    public static Answer<byte[]> Fill(byte[] template, YearlyReview review, ReviewDocument document)
    {
        using var bytes = new MemoryStream();
        bytes.Write(template);
        var problems = new List<Problem>();
        try
        {
            using var package = WordprocessingDocument.Open(bytes, isEditable: true);
            var main = package.MainDocumentPart ?? throw new InvalidDataException("document.xml");
            Fill(main, new TemplatePlaces(review, document), problems);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or IOException or ArgumentException)
        {
            return new Answer<byte[]>(Of(DocumentProblems.TemplateUnreadable, fault.Message));
        }
        bytes.Position = 0;
        return problems.Count > 0 ? new Answer<byte[]>(null, [.. problems.DistinctBy(problem => problem.Message(Core.Text.Language.English))]) : new Answer<byte[]>(WordPackage.Settled(bytes));
    }

    private static void Fill(MainDocumentPart main, TemplatePlaces places, List<Problem> problems)
    {
        var width = TextWidthMm(main);
        var unknown = new List<string>();
        var found = 0;
        foreach (var (part, root) in Roots(main))
        {
            var filling = new TemplateFilling(part, places, width, problems, unknown);
            found += filling.Controls(root) + filling.Braces(root);
        }
        if (unknown.Count > 0)
        {
            problems.Add(Unknown([.. unknown.Distinct(StringComparer.OrdinalIgnoreCase)], places));
        }
        if (found == 0)
        {
            problems.Add(Of(DocumentProblems.NoPlaces, null, "{{" + places.Example + "}}"));
        }
    }

    // all of them at once, each with the name that it may be a slip of
    private static Problem Unknown(List<string> names, TemplatePlaces places)
    {
        var said = names.Select(name => places.Nearest(name) is { } nearest ? $"“{name}” (≈ “{nearest}”)" : $"“{name}”");
        return Of(DocumentProblems.UnknownPlace, string.Join(", ", said), places.Possible, names.Count.ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<(OpenXmlPart Part, OpenXmlElement Root)> Roots(MainDocumentPart main)
    {
        yield return (main, main.Document);
        foreach (var header in main.HeaderParts)
        {
            yield return (header, header.Header);
        }
        foreach (var footer in main.FooterParts)
        {
            yield return (footer, footer.Footer);
        }
        if (main.FootnotesPart is { } footnotes)
        {
            yield return (footnotes, footnotes.Footnotes);
        }
    }

    private static decimal TextWidthMm(MainDocumentPart main)
    {
        const decimal usual = 165;
        var section = main.Document.Descendants<SectionProperties>().LastOrDefault();
        return section?.GetFirstChild<PageSize>()?.Width?.Value is { } page && section.GetFirstChild<PageMargin>() is { Left.Value: var left, Right.Value: var right }
            ? (page - left - right) * 25.4m / 1440
            : usual;
    }

    internal static Problem Of(ProblemCode code, string? value, params string[] arguments) => new(code, new SourceRef()) { Value = value, Arguments = arguments };

    [GeneratedRegex(@"\{\{\s*(?<name>[^{}]+?)\s*\}\}", RegexOptions.ExplicitCapture, 10_000)]
    internal static partial Regex Braced();
}
