using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Core.Units;
using Census.Database.Tables;
using Census.Import.Drafts;
using Census.Import.Layouts;
using Census.Import.Matching;
using Census.Import.Memories;
using Census.Import.Organisation;
using Census.Import.Preview;
using Census.Import.Reference;

namespace Census.Import.Journal;

/// <summary>
/// A file whose people have been judged against the round: who is let in, who is held, which units were made, and who the sender
/// is. The sender is what the importer says, else the title block, else the one top unit of its rows, else the file by its name.
/// </summary>
internal sealed class JudgedFile
{
    private readonly FileJudging _judging;
    private readonly KnownPeople _known;
    private readonly List<Problem> _fileProblems = [];
    private readonly PreviewNotes? _preview;
    private bool _hasUnits;

    private JudgedFile(IncomingFile file, Numbers numbers, UnitResolver units, FileJudging judging, KnownPeople known, PreviewNotes? preview) =>
        (File, Numbers, Units, _judging, _known, _preview) = (file, numbers, units, judging, known, preview);

    public IncomingFile File { get; }

    public Numbers Numbers { get; }

    public UnitResolver Units { get; }

    public string SenderName { get; private set; } = "";

    public long? SenderUnitNo { get; private set; }

    public IReadOnlyList<NewStatement> Accepted => _judging.Accepted;

    public IReadOnlyList<HeldRowRow> Held => _judging.Held;

    public IReadOnlyList<PersonQuestionRow> Questions => _judging.Questions;

    public IReadOnlyCollection<long> People => _judging.People;

    /// <summary>Every row that was judged and the unit at which it counts; rows whose unit is a question are not among them.</summary>
    public IReadOnlyList<(string Sheet, int Row, long UnitNo)> Landings => _judging.Landings;

    /// <summary>What the judging itself found, without what reading the file had found before.</summary>
    public IReadOnlyList<Problem> NewProblems => _judging.Problems;

    /// <summary>Judges all rows of a file, or only some; with a ruling these rows are who it says.</summary>
    public static JudgedFile Of(IncomingFile file, RoundState state, Numbers numbers, ReferenceData reference, ImportRequest request, Func<int, int, bool>? only = null, Ruling? ruling = null)
    {
        var units = new UnitResolver(state.Units, reference.ListWords, state.IsConfirmed, numbers.NextUnit);
        var preview = request.IsRehearsal ? new PreviewNotes(request.Round, state) : null;
        var judged = new JudgedFile(file, numbers, units, new FileJudging(state, units, numbers, file, ruling, preview), state.People, preview);
        judged.Judge(request, reference.ListWords, only ?? ((_, _) => true));
        return judged;
    }

    /// <summary>The result as it is told; problems in the order of sheets and rows.</summary>
    public FileResult Result(PriorList prior, bool isWritten)
    {
        var sheets = File.Draft.Sheets.Select((sheet, i) => SheetResult(sheet, _judging.HeldIn(i + 1))).ToList();
        var isWhole = sheets.TrueForAll(sheet => sheet.Rows.Held == 0 && sheet.Rows.Refused == 0);
        return new FileResult(File.Name, File.Sha256, isWhole ? FileStatus.Imported : FileStatus.Partial)
        {
            ImportNo = isWritten ? Numbers.ImportNo : null,
            LedgerNo = isWritten ? Numbers.LedgerNo : null,
            Sheets = sheets,
            People = new PeopleChange(_judging.Count(ChangeKind.New), _judging.Count(ChangeKind.Changed), _judging.Count(ChangeKind.Unchanged), prior.Missing.Count),
            Problems = Problems(prior),
            Preview = _preview?.Preview(prior.Missing, SenderUnitNo, _known, Units.Units),
        };
    }

    /// <summary>The result when the file must stay out for a reason of its own; no row of it is told.</summary>
    public FileResult Refusal(Problem reason) => new(File.Name, File.Sha256, FileStatus.Refused)
    {
        Sheets = [.. File.Draft.Sheets.Select(sheet => SheetResult(sheet, 0)).Select(sheet => sheet with { Rows = sheet.Rows.WithNobody() })],
        Problems = [reason],
    };

    /// <summary>The result when not one row could be let in or kept aside.</summary>
    public FileResult Refusal() => new(File.Name, File.Sha256, FileStatus.Refused)
    {
        Sheets = [.. File.Draft.Sheets.Select(sheet => SheetResult(sheet, 0))],
        Problems = [new Problem(FileProblems.NothingAccepted, new SourceRef()), .. File.Draft.Problems],
    };

    private void Judge(ImportRequest request, ListWords words, Func<int, int, bool> only)
    {
        _hasUnits = File.Draft.PeopleSheets.SelectMany(sheet => sheet.People).Any(row => !row.Record.UnitPath.IsEmpty);
        SettleSender();
        for (var i = 0; i < File.Draft.Sheets.Length; i++)
        {
            var sheet = File.Draft.Sheets[i];
            var sender = SenderOf(sheet);
            foreach (var row in sheet.People.Where(row => only(i + 1, row.Number)))
            {
                _judging.Take(sheet, i + 1, row, sender ?? WithoutSender(row, words));
            }
            NoteTitle(sheet, request);
        }
        _judging.ReportCreated(Units.Created);
        NoteUncounted(LayoutProblems.NoCategory, _judging.WithoutCategory);
        NoteUncounted(LayoutProblems.NoField, _judging.WithoutField);
    }

    private void SettleSender()
    {
        var said = File.Given.Unit ?? File.Draft.PeopleSheets.Select(sheet => sheet.Title?.Unit).FirstOrDefault(unit => unit is not null);
        SenderName = Sender.Of(File.Draft.Sheets, File.Given, File.Name).Name;
        var named = Units.Units.Named(SenderName);
        SenderUnitNo = said is not null ? Units.Sender(said).UnitNo : CalledAfter()?.UnitNo ?? (named is [var only] ? only.UnitNo : null);
    }

    // null: the sheet says nothing, neither did the importer, and the file is not called after a unit that is known
    private UnitAnswer? SenderOf(SheetDraft sheet) => (File.Given.Unit ?? sheet.Title?.Unit) is { } name ? Units.Sender(name)
        : CalledAfter() is { } unit ? new UnitAnswer(unit.UnitNo)
        : null;

    // "xa-hoa-an.xlsx" comes from Xã Hòa An, when just one unit is called so
    private Unit? CalledAfter()
    {
        var key = Fold.Key(Path.GetFileNameWithoutExtension(File.Name));
        return Units.Units.All.Where(unit => unit.IsListed && Fold.Key(unit.Name) == key).Take(2).ToList() is [var only] ? only : null;
    }

    // an office that recurs everywhere (Văn phòng) must not become one with that of another file; where others name their unit, a
    // blank is a question
    private UnitAnswer WithoutSender(DraftedPerson row, ListWords words)
    {
        if (row.Record.UnitPath is [var outermost, ..])
        {
            return words.IsStandalone(outermost) || Units.Units.Named(outermost).Any(unit => unit.IsListed) ? new UnitAnswer(null) : FromFileName();
        }
        return _hasUnits ? new UnitAnswer(null, UnitProblems.NoUnit) : FromFileName();
    }

    private UnitAnswer FromFileName()
    {
        var name = Path.GetFileNameWithoutExtension(File.Name);
        if (_fileProblems.TrueForAll(p => p.Code != UnitProblems.FromFileName))
        {
            _fileProblems.Add(new Problem(UnitProblems.FromFileName, new SourceRef()) { Value = name });
        }
        return Units.Sender(name);
    }

    private void NoteUncounted(ProblemCode code, int people)
    {
        if (people > 0)
        {
            _fileProblems.Add(new Problem(code, new SourceRef()) { Arguments = [people.ToString("N0", VietnameseFormat.Numbers), People.Count.ToString("N0", VietnameseFormat.Numbers)] });
        }
    }

    private void NoteTitle(SheetDraft sheet, ImportRequest request)
    {
        if (sheet.Title?.AsOf is { } day && day != request.Round)
        {
            _fileProblems.Add(new Problem(LayoutProblems.OtherDay, new SourceRef(sheet.Name)) { Arguments = [VietnameseFormat.Day(day), VietnameseFormat.Day(request.Round)] });
        }
        if (File.Given.Unit is { } said && sheet.Title?.Unit is { } titled && Core.Units.UnitName.Key(said) != Core.Units.UnitName.Key(titled))
        {
            _fileProblems.Add(new Problem(UnitProblems.OtherSender, new SourceRef(sheet.Name)) { Value = titled, Arguments = [said] });
        }
    }

    private SheetResult SheetResult(SheetDraft sheet, int held) => new(
        sheet.Name,
        sheet.Kind,
        sheet.People.IsEmpty ? sheet.Title?.Unit : sheet.Title?.Unit ?? SenderName,
        FileResults.FieldOf(sheet),
        sheet.Account.WithHeld(held))
    {
        Open = sheet.Open,
    };

    private List<Problem> Problems(PriorList prior)
    {
        var order = File.Draft.Sheets.Select((sheet, i) => (sheet.Name, i)).GroupBy(s => s.Name).ToDictionary(s => s.Key, s => s.First().i);
        return
        [
            .. _fileProblems.Concat(prior.Problems).Concat(File.Draft.Problems).Concat(_judging.Problems)
                .OrderBy(p => p.Where.Sheet is { } sheet ? order.GetValueOrDefault(sheet, -1) : -1)
                .ThenBy(p => p.Where.Row ?? 0),
        ];
    }
}
