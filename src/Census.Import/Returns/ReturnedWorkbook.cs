using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Workbooks;
using Census.Import.Workbooks.Xlsx;

namespace Census.Import.Returns;

/// <summary>
/// A sender's own workbook with the bad cells filled and commented and a sheet "Lỗi" at the end. Of an .xlsx or .xlsm everything else
/// stays as it was sent: parts without marks are the same bytes, sheets with marks are copied while they are read. Of any other file it is
/// a new .xlsx with the same cells. Nothing is unpacked beyond the limits of reading.
/// </summary>
internal sealed class ReturnedWorkbook
{
    private const string SheetContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string StylesContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private const string CommentsContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private const string DrawingContent = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private static readonly string[] BeforeNames = ["externalReferences", "functionGroups", "sheets"];

    private readonly SentPackage _package;
    private readonly FileResult _result;
    private readonly DateOnly _round;
    private readonly bool _isCopy;
    private readonly string _bookPart;
    private readonly XDocument _book;
    private readonly XDocument _relations;
    private readonly Dialect _dialect;
    private readonly ReturnedStyles _styles;

    private ReturnedWorkbook(SentPackage package, FileResult result, DateOnly round, bool isCopy)
    {
        (_package, _result, _round, _isCopy) = (package, result, round, isCopy);
        _bookPart = package.Relations("").Root!.Elements().Where(relation => IsOf(relation, "officeDocument")).Select(relation => SentPackage.Target("", relation)).FirstOrDefault() ?? "xl/workbook.xml";
        _book = package.Document(_bookPart) ?? throw new InvalidDataException();
        _relations = package.Relations(_bookPart);
        _dialect = Dialect.Of(_book.Root!.Name.NamespaceName);
        _styles = new ReturnedStyles(StylesPart is { } part ? package.Document(part) : null, _dialect);
    }

    private string? StylesPart => _relations.Root!.Elements().Where(relation => IsOf(relation, "styles")).Select(relation => SentPackage.Target(_bookPart, relation)).FirstOrDefault();

    /// <summary>The workbook as it goes back, and whether it is the one that was sent (the ending of its name stays) or a new one.</summary>
    public static (byte[] Bytes, bool IsOwn) Of(byte[] sent, string name, FileDraft draft, FileResult result, DateOnly round, ReadBudget limits)
    {
        result = result with { Problems = CellMark.Placed(draft, result.Problems) };
        var marks = CellMark.Of(result.Problems);
        var isPackage = FileFormats.Of(sent) == FileFormat.OpenXmlWorkbook;
        return isPackage && Own(sent, marks, result, round, limits) is { } own ? (own, true) : (New(sent, name, marks, result, round, limits, isPackage), false);
    }

    private static byte[] New(byte[] sent, string name, IReadOnlyList<CellMark> marks, FileResult result, DateOnly round, ReadBudget limits, bool isCopy)
    {
        // it was read within these limits before, however long it takes on a busy day
        var sheets = WorkbookReader.Read(sent, limits with { Clock = null }, Path.GetFileNameWithoutExtension(name)).Sheets.Select(sheet => TextRepair.Of(sheet).Sheet).ToList();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in sheets)
        {
            names[sheet.Name] = PlainWorkbook.SheetName(sheet.Name, names.Values);
        }
        using var plain = new SentPackage(PlainWorkbook.Write([.. sheets.Select(sheet => sheet with { Name = names[sheet.Name] })]), ReadBudget.OfKept);
        var renamed = result with
        {
            Sheets = [.. result.Sheets.Select(sheet => sheet with { Name = names.GetValueOrDefault(sheet.Name, sheet.Name) })],
            Problems = [.. result.Problems.Select(problem => problem.Where.Sheet is { } sheet ? problem with { Where = problem.Where with { Sheet = names.GetValueOrDefault(sheet, sheet) } } : problem)],
        };
        return new ReturnedWorkbook(plain, renamed, round, isCopy).Write([.. marks.Select(mark => mark with { Sheet = names.GetValueOrDefault(mark.Sheet, mark.Sheet) })]);
    }

    // a package that can be read and yet not be put together again goes back as a new workbook
    private static byte[]? Own(byte[] sent, IReadOnlyList<CellMark> marks, FileResult result, DateOnly round, ReadBudget limits)
    {
        try
        {
            using var package = new SentPackage(sent, limits);
            return new ReturnedWorkbook(package, result, round, isCopy: false).Write(marks);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or SwollenPackageException or ArgumentException or FormatException or OverflowException or InvalidOperationException or NullReferenceException)
        {
            return null;
        }
    }

    private byte[] Write(IReadOnlyList<CellMark> marks)
    {
        var sheets = _book.Root!.Element(_dialect.Main + "sheets")!.Elements(_dialect.Main + "sheet").ToList();
        foreach (var ofSheet in marks.GroupBy(mark => mark.Sheet))
        {
            if (sheets.Find(sheet => sheet.Attribute("name")?.Value == ofSheet.Key) is { } sheet && PartOf(sheet) is { } part)
            {
                Mark(part, [.. ofSheet]);
            }
        }
        AddErrors(sheets);
        SetStyles();
        _package.Set(_bookPart, _book);
        _package.SetRelations(_bookPart, _relations);
        return _package.Write();
    }

    private string? PartOf(XElement sheet)
    {
        var id = sheet.Attribute(_dialect.Relation + "id")?.Value;
        return _relations.Root!.Elements().FirstOrDefault(relation => relation.Attribute("Id")?.Value == id) is { } found ? SentPackage.Target(_bookPart, found) : null;
    }

    private void Mark(string part, IReadOnlyList<CellMark> marks)
    {
        var survey = Survey(part, marks);
        var shown = survey.Shown(marks);
        var relations = _package.Relations(part);
        var drawing = Comment(part, relations, shown, survey.Drawing);
        _package.SetRelations(part, relations);
        _package.Set(part, stream =>
        {
            using var reader = _package.Open(part)!;
            using var writer = XmlWords.Writer(stream);
            new MarkedSheet(reader, writer, shown, survey, _styles.Marked, drawing).Copy();
        });
    }

    private SheetSurvey Survey(string part, IReadOnlyList<CellMark> marks)
    {
        using var reader = _package.Open(part)!;
        return new SheetSurvey(reader, marks);
    }

    // the relation of a new drawing of comments; null when the sheet has one that was added to
    private string? Comment(string part, XDocument relations, IReadOnlyList<CellMark> marks, string? drawingId)
    {
        var comments = TargetOf(part, relations, relation => IsOf(relation, "comments"));
        var (words, boxes) = CellComments.Words(comments is null ? null : _package.Document(comments), marks, _dialect);
        if (comments is null)
        {
            comments = _package.Free("xl/comments", "xml");
            _package.Declare(comments, CommentsContent);
            SentPackage.Relate(relations, _dialect.RelationTypes + "comments", comments);
        }
        _package.Set(comments, words);
        var drawn = drawingId is { } id ? TargetOf(part, relations, relation => relation.Attribute("Id")?.Value == id) : null;
        var drawing = drawn ?? _package.Free("xl/drawings/vmlDrawing", "vml");
        var shapes = CellComments.Boxes(drawn is null ? null : _package.Text(drawn), boxes);
        _package.Set(drawing, stream =>
        {
            stream.Write(Encoding.UTF8.GetBytes(shapes));
        });
        if (drawn is not null)
        {
            return null;
        }
        _package.DeclareEnding("vml", DrawingContent);
        return SentPackage.Relate(relations, _dialect.RelationTypes + "vmlDrawing", drawing);
    }

    private void AddErrors(List<XElement> sheets)
    {
        var name = PlainWorkbook.SheetName(ErrorSheet.Name, [.. sheets.Select(sheet => sheet.Attribute("name")?.Value ?? "")]);
        var part = _package.Free("xl/worksheets/censusErrors", "xml");
        using var written = new MemoryStream();
        new ErrorSheet(_result, _round, _styles, _dialect) { IsCopy = _isCopy }.Write(written, name);
        var bytes = written.ToArray();
        _package.Set(part, stream => stream.Write(bytes));
        _package.Declare(part, SheetContent);
        var highest = sheets.Select(sheet => uint.TryParse(sheet.Attribute("sheetId")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).DefaultIfEmpty(0u).Max();
        sheets[^1].AddAfterSelf(new XElement(
            _dialect.Main + "sheet",
            new XAttribute("name", name),
            new XAttribute("sheetId", highest + 1),
            new XAttribute(_dialect.Relation + "id", SentPackage.Relate(_relations, _dialect.RelationTypes + "worksheet", part))));
        RepeatHeadings(name, sheets.Count);
    }

    private void RepeatHeadings(string sheet, int position)
    {
        var names = _book.Root!.Element(_dialect.Main + "definedNames");
        if (names is null)
        {
            names = new XElement(_dialect.Main + "definedNames");
            var before = BeforeNames.Select(part => _book.Root.Element(_dialect.Main + part)).First(part => part is not null)!;
            before.AddAfterSelf(names);
        }
        names.Add(new XElement(
            _dialect.Main + "definedName",
            new XAttribute("name", "_xlnm.Print_Titles"),
            new XAttribute("localSheetId", position),
            string.Create(CultureInfo.InvariantCulture, $"'{sheet}'!${ErrorSheet.HeadingRow}:${ErrorSheet.HeadingRow}")));
    }

    private void SetStyles()
    {
        if (StylesPart is { } part && _package.Has(part))
        {
            _package.Set(part, stream => Save(stream));
            return;
        }
        _relations.Root!.Elements().Where(relation => IsOf(relation, "styles")).Remove(); // it led nowhere
        var added = _package.Free("xl/censusStyles", "xml");
        _package.Set(added, stream => Save(stream));
        _package.Declare(added, StylesContent);
        SentPackage.Relate(_relations, _dialect.RelationTypes + "styles", added);
    }

    // called when the sheets have asked for all their styles
    private void Save(Stream stream)
    {
        using var writer = XmlWords.Writer(stream);
        _styles.Document.Save(writer);
    }

    private string? TargetOf(string part, XDocument relations, Func<XElement, bool> which) =>
        relations.Root!.Elements().Where(which).Select(relation => SentPackage.Target(part, relation)).FirstOrDefault(target => target is not null && _package.Has(target));

    private static bool IsOf(XElement relation, string type) => relation.Attribute("Type")?.Value.EndsWith("/" + type, StringComparison.Ordinal) == true;
}
