using System.Text.RegularExpressions;
using Census.Core.People;
using Census.Core.Text;
using Census.Import.Workbooks;

namespace Census.Import.Layouts;

/// <summary>
/// Says of every filled row of a list what it is. Looks at the shape of the row (number, name, what else is filled), at the words
/// it begins with, and at what came before it. Pure; the same sheet gives the same answer.
/// </summary>
public sealed partial class RowClassifier(SheetGrid grid, Header header, HeaderFinder finder, ListWords words, Func<string, StaffCategory?> categoryOf)
{
    private readonly int[] _name = [.. header.NameColumns.Select(c => c.Index)];
    private readonly int _number = header.The(StaffColumn.RowNumber)?.Index ?? -1;
    private readonly int[] _facts = [.. header.Columns.Where(c => c.Column is not (StaffColumn.RowNumber or StaffColumn.FullName or StaffColumn.FamilyName or StaffColumn.GivenName)).Select(c => c.Index)];
    private readonly int[] _evidence = [.. header.Columns.Where(c => IsEvidence(c.Column)).Select(c => c.Index)];
    private readonly int[] _identity = [.. header.Columns.Where(c => IsIdentity(c.Column)).Select(c => c.Index)];
    private readonly HashSet<string> _headings = [.. HeaderTexts(grid, header)];
    private readonly int[] _wraps = [.. header.Columns.Where(c => c.Column is StaffColumn.Position or StaffColumn.PositionAndUnit or StaffColumn.Degree or StaffColumn.Major).Select(c => c.Index)];
    private bool _afterSignature;
    private RowKind _before = RowKind.Header;

    // how many words the name of the person above has; none when that row has no number
    private int _numbered;

    public IEnumerable<ClassifiedRow> Rows()
    {
        foreach (var row in grid.Sheet.Rows)
        {
            var classified = row.Number < header.FirstRow ? new ClassifiedRow(row.Number, RowKind.Note)
                : row.Number <= header.LastRow ? new ClassifiedRow(row.Number, RowKind.Header)
                : Classify(row);
            _before = classified.Kind;
            yield return classified;
        }
    }

    private ClassifiedRow Classify(SheetRow row)
    {
        var number = TextAt(row, _number);
        var name = NameAt(row);
        var hasEvidence = _evidence.Any(column => IsTelling(row[column]));
        var isPersonal = _evidence.Any(column => IsPersonal(row[column]));
        if (IsHeaderAgain(row))
        {
            return new ClassifiedRow(row.Number, RowKind.Header);
        }
        if (IsPageNumber(row))
        {
            return new ClassifiedRow(row.Number, RowKind.Note);
        }
        if (IsRestOfName(row, number, name))
        {
            return new ClassifiedRow(row.Number, RowKind.Continuation);
        }
        if (IsTotal(row, number, name, isPersonal))
        {
            return new ClassifiedRow(row.Number, RowKind.Total);
        }
        if (IsPerson(row, number, name, hasEvidence, isPersonal))
        {
            return OfPerson(row);
        }
        return SectionOf(row, number, isPersonal) is { } section
            ? new ClassifiedRow(row.Number, RowKind.Section) { Section = section }
            : OfRest(row, number, name, hasEvidence);
    }

    // signatures may stand below every printed page: what follows with a number or data is the list again
    private ClassifiedRow OfPerson(SheetRow row)
    {
        var isBelow = _afterSignature;
        _afterSignature = false;
        _numbered = IsCounting(TextAt(row, _number)) ? WordsOf(NameAt(row)) : 0;
        return new ClassifiedRow(row.Number, RowKind.Person) { IsDoubtful = isBelow };
    }

    private ClassifiedRow OfRest(SheetRow row, string number, string name, bool hasEvidence)
    {
        if (IsContinuation(row, number, name))
        {
            return new ClassifiedRow(row.Number, RowKind.Continuation);
        }
        // "Chủ tịch" signs, and is a post too: a numbered row with a birth date or an identity number has lost its name
        if (IsSignature(row) && !(IsCounting(number) && _identity.Any(column => IsPersonal(row[column]))))
        {
            _afterSignature = true;
            return new ClassifiedRow(row.Number, RowKind.Note);
        }
        if (IsCounting(number) || (hasEvidence && !_afterSignature))
        {
            return new ClassifiedRow(row.Number, RowKind.Nameless);
        }
        return new ClassifiedRow(row.Number, RowKind.Note) { IsDoubtful = !_afterSignature && name.Length > 0 && words.LooksLikeName(name) };
    }

    private bool IsPerson(SheetRow row, string number, string name, bool hasEvidence, bool isPersonal)
    {
        if (name.Length == 0)
        {
            return false;
        }
        // families are called Ban, Tổ and Trường too: a birth date or an identity number belongs to nobody but a person
        if (!_afterSignature && _identity.Any(column => IsPersonal(row[column])) && PersonNameText.Read(name).Name is not null)
        {
            return true;
        }
        if (words.IsUnitName(name) && !isPersonal)
        {
            return false;
        }
        var counted = IsCounting(number);
        if (!words.LooksLikeName(name))
        {
            // a short or odd name still belongs to a person when the row is numbered and says more; a unit or a note does not
            return counted && (hasEvidence || HasWordsBeside(row)) && PersonNameText.Read(name).Name is not null
                && !words.IsUnitName(name) && (hasEvidence || !IsHeading(name));
        }
        if (counted || (_afterSignature ? _evidence.Any(column => IsSolid(row[column])) : hasEvidence))
        {
            return true;
        }
        return !_afterSignature && !IsHeading(name)
            && (_number < 0 || (number.Length == 0 && _facts.Count(column => !row[column].IsEmpty) >= 2));
    }

    private bool HasWordsBeside(SheetRow row) => _facts.Any(column => IsWords(row[column]));

    private bool IsHeading(string name) => words.IsFooter(name) || words.IsLabel(name);

    // no person's name begins like a sum; a unit may ("Tổng công ty"), and stands beside a numbered person
    private bool IsTotal(SheetRow row, string number, string name, bool isPersonal)
    {
        if (words.LooksLikeName(name) || (isPersonal && IsCounting(number)))
        {
            return false;
        }
        var texts = row.Cells.Where(IsWords).Select(cell => cell.Text).Take(2).ToList();
        return words.IsTotal(name) || (texts.Count > 0 && (words.IsTotal(texts[0]) || (texts.Count > 1 && texts[0].Trim() == number && words.IsTotal(texts[1]))));
    }

    private SectionHeading? SectionOf(SheetRow row, string number, bool isPersonal)
    {
        var texts = row.Cells.Where(IsWords).Select(cell => cell.Text.Trim()).ToList();
        if (isPersonal || texts.Count is 0 or > 2 || words.IsFooter(texts[^1]) && !words.IsLabel(texts[^1]) || _afterSignature)
        {
            return null;
        }
        var (numbering, heading) = texts.Count == 2 && texts[0] == number
            ? (NumberingOf(number), texts[1])
            : SplitNumbering(texts.Count == 1 ? texts[0] : "");
        if (heading.Length == 0)
        {
            return null;
        }
        if (numbering == Numbering.None)
        {
            numbering = NumberingOf(number);
        }
        var clean = CountInHeading().Replace(heading, "").Trim().TrimEnd(':', '.', ',').Trim();
        if (words.UnitInTitle(clean) is { } titled)
        {
            return new SectionHeading(titled.Unit, numbering, false) { Group = titled.Group };
        }
        var isUnit = words.IsUnitName(clean);
        // "Phòng Tổ chức cán bộ" is a unit, though it has the word for cadres in it
        // a number without a name opens a level and names no unit
        var isLabel = (texts.Count == 1 && NumberingOf(clean) is Numbering.Letter or Numbering.Roman) || words.IsLabel(clean) || (!isUnit && categoryOf(Fold.Key(clean)) is not null);
        return isLabel || isUnit || numbering is Numbering.Letter or Numbering.Roman ? new SectionHeading(clean, numbering, isLabel) : null;
    }

    private static (Numbering Numbering, string Heading) SplitNumbering(string text)
    {
        var found = LeadingNumber().Match(text);
        return found.Success ? (NumberingOf(found.Groups["n"].Value), found.Groups["rest"].Value.Trim()) : (Numbering.None, text);
    }

    private static Numbering NumberingOf(string number)
    {
        var bare = number.Trim().TrimEnd('.', ')', '/').TrimStart('(');
        return bare.Length == 0 ? Numbering.None
            : RomanNumber().IsMatch(bare) ? Numbering.Roman
            : bare.Length == 1 && char.IsAsciiLetterUpper(bare[0]) ? Numbering.Letter
            : DottedNumber().IsMatch(bare) ? Numbering.Dotted
            : bare.All(char.IsAsciiDigit) ? Numbering.Digit
            : Numbering.None;
    }

    private bool IsHeaderAgain(SheetRow row)
    {
        if (_before == RowKind.Header && finder.IsNumbering(row.Number))
        {
            return true;
        }
        var filled = row.Cells.Count(IsWords);
        var same = row.Cells.Count(cell => IsWords(cell) && _headings.Contains(cell.Text));
        return filled >= 2 && same * 10 >= filled * 7;
    }

    // the second line of a long title stands in a row of its own, without number and name
    private bool IsContinuation(SheetRow row, string number, string name) =>
        _before is RowKind.Person or RowKind.Continuation && number.Length == 0 && name.Length == 0
        && row.Cells.Count(cell => !cell.IsEmpty) is 1 or 2
        && row.Cells.All(cell => cell.Kind is CellKind.Empty or CellKind.Text)
        && !row.Cells.Any(cell => PlaceAndDay().IsMatch(Fold.Key(cell.Text)))
        && (_wraps.Any(column => IsWords(row[column]) && IsWords(Above(row, column))) || !row.Cells.Any(cell => words.IsFooter(cell.Text)));

    // a long name broken by a word processor: one or two words below a numbered person whose name they make whole, without number and facts
    private bool IsRestOfName(SheetRow row, string number, string name) =>
        _before is RowKind.Person or RowKind.Continuation && number.Length == 0 && _numbered > 0
        && WordsOf(name) is > 0 and <= 2 && _numbered is >= 2 and <= 3 && WordsOf(name) + _numbered <= 4
        && name.All(c => char.IsLetter(c) || char.IsWhiteSpace(c)) && !words.IsUnitName(name) && !IsHeading(name) && !words.IsTotal(name)
        && row.Cells.All(cell => cell.Kind is CellKind.Empty or CellKind.Text)
        && !_evidence.Except(_wraps).Any(column => !row[column].IsEmpty)
        && !row.Cells.Any(cell => words.IsFooter(cell.Text) || PlaceAndDay().IsMatch(Fold.Key(cell.Text)));

    private static bool IsPageNumber(SheetRow row) =>
        row.Cells.Where(cell => !cell.IsEmpty).Take(2).ToList() is [{ Kind: CellKind.Text } only] && PageNumber().IsMatch(Fold.Key(only.Text));

    private string NameAt(SheetRow row) => string.Join(' ', _name.Select(column => TextAt(row, column)).Where(text => text.Length > 0));

    private static int WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    // the words of a post end a list too ("Giám đốc"): right below a cell of such words they go on with it
    private Cell Above(SheetRow row, int column) => grid.Own(row.Number - 1, column);

    private bool IsSignature(SheetRow row) =>
        row.Cells.Any(cell => cell.Kind == CellKind.Text && (words.IsFooter(cell.Text) || PlaceAndDay().IsMatch(Fold.Key(cell.Text))));

    // a header repeated on the next printed page is a copy, letter by letter
    private static IEnumerable<string> HeaderTexts(SheetGrid grid, Header header) =>
        Enumerable.Range(header.FirstRow, header.LastRow - header.FirstRow + 1)
            .SelectMany(row => grid.Row(row)?.Cells ?? [])
            .Where(IsWords)
            .Select(cell => cell.Text);

    private static bool IsIdentity(StaffColumn column) => column is StaffColumn.BirthDate or StaffColumn.BirthDateMale or StaffColumn.BirthDateFemale
        or StaffColumn.CitizenId or StaffColumn.OldId or StaffColumn.EmployeeCode;

    private static bool IsEvidence(StaffColumn column) => IsIdentity(column) || column is StaffColumn.TitleCode or StaffColumn.Degree
        or StaffColumn.DegreeTick or StaffColumn.PostgraduateTick or StaffColumn.AwardedOn or StaffColumn.Sex or StaffColumn.SexMale or StaffColumn.SexFemale or StaffColumn.EthnicGroup;

    private static bool IsTelling(Cell cell) => IsPersonal(cell) || cell.Text.Trim() == "1";

    // a small count under a tick column belongs to a sum or a section; ticks in words, dates and long numbers only to a person.
    // In a table of text every number is text
    private static bool IsPersonal(Cell cell) => !cell.IsEmpty && (cell.Kind is not (CellKind.Number or CellKind.Text) || !SmallNumber().IsMatch(cell.Text.Trim()));

    // the name of the second signatory may stand under a column of ticks
    private static bool IsSolid(Cell cell) => IsPersonal(cell) && (cell.Kind != CellKind.Text || cell.Text.Trim().Length <= 2 || cell.Text.Any(char.IsAsciiDigit));

    private static bool IsWords(Cell cell) => cell.Kind == CellKind.Text && cell.Text.Any(char.IsLetter);

    private static string TextAt(SheetRow row, int column) => column < 0 ? "" : row[column].Text.Trim();

    private static bool IsCounting(string number) => CountingNumber().IsMatch(number);

    [GeneratedRegex(@"^\d{1,3}([.,]\d{1,3})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SmallNumber();

    [GeneratedRegex(@"^\d{1,5}[a-z]?[.)]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CountingNumber();

    [GeneratedRegex(@"^(?<n>[IVXL]{1,6}|[A-Z]|\d{1,2}(\.\d{1,2})*)\s*[.)/-]\s*(?<rest>\S.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"^\d{1,2}(\.\d{1,2})+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DottedNumber();

    [GeneratedRegex(@"^[IVXL]{1,6}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RomanNumber();

    [GeneratedRegex(@"\s*[:(-]?\s*\d+\s*(người|ng|đ/c|cán bộ|biên chế)\s*\)?\s*$|\s*\(\s*\d+\s*\)\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CountInHeading();

    [GeneratedRegex(@"^(trang|page)( so)? \d{1,4}( (tren )?\d{1,4})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\bngay\b.*\bthang\b.*\bnam\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceAndDay();
}
