using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Units;
using Census.Database.Tables;
using Census.Import.Drafts;
using Census.Import.Matching;
using Census.Import.Organisation;
using Census.Import.Preview;

namespace Census.Import.Journal;

/// <summary>
/// The judging of one file's people against a round: each row gets its unit and its person or is held, and everybody accepted is
/// known to the rows after. Numbers come from outside; nothing is written here.
/// </summary>
internal sealed class FileJudging(RoundState state, UnitResolver units, Numbers numbers, IncomingFile file, Ruling? ruling, PreviewNotes? preview)
{
    private readonly HashSet<string> _citizenIds =
        file.Draft.PeopleSheets.SelectMany(sheet => sheet.People).Select(row => row.Record.Identity.CitizenId?.Digits).OfType<string>().ToHashSet(StringComparer.Ordinal);
    private readonly List<PersonQuestionRow> _questions = [];
    private readonly List<NewStatement> _accepted = [];
    private readonly List<HeldRowRow> _held = [];
    private readonly List<(string Sheet, int Row, long UnitNo)> _landings = [];
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<long, ChangeKind> _changes = [];
    private readonly Dictionary<long, PersonInForce> _people = [];

    public IReadOnlyList<NewStatement> Accepted => _accepted;

    public IReadOnlyList<HeldRowRow> Held => _held;

    public IReadOnlyList<(string Sheet, int Row, long UnitNo)> Landings => _landings;

    public IReadOnlyList<PersonQuestionRow> Questions => _questions;

    public IReadOnlyList<Problem> Problems => _problems;

    public IReadOnlyCollection<long> People => _changes.Keys;

    public int Count(ChangeKind kind) => _changes.Values.Count(k => k == kind);

    public int HeldIn(int sheetNo) => _held.Count(row => row.SheetNo == sheetNo);

    /// <summary>Judges a row of a sheet; the sender is the unit of rows that name none.</summary>
    public void Take(SheetDraft sheet, int sheetNo, DraftedPerson row, UnitAnswer sender)
    {
        var answer = sender.Problem is null ? units.Resolve(sender.UnitNo, row.Record.UnitPath) : sender;
        if (answer.Problem is not null || answer.UnitNo is not { } unitNo)
        {
            Hold(sheet, sheetNo, row, answer.Problem ?? UnitProblems.Unknown, answer.Name, [.. UnitArguments(answer)]);
            return;
        }
        _landings.Add((sheet.Name, row.Number, unitNo));
        var rule = row.Record.UnitPath.IsEmpty ? UnitRule.Sender : UnitRule.Row;
        var arrival = new Arrival(row.Record, unitNo, rule, numbers.ImportNo) { CitizenIdsOfList = _citizenIds };
        var judgement = ruling?.On(state.People) ?? new Matcher(state.People, units.Units).Judge(arrival);
        if (judgement.HeldFor is { } reason)
        {
            Ask(sheetNo, row, reason, null, judgement.Other);
            Hold(sheet, sheetNo, row, reason, null, [.. judgement.Arguments]);
            return;
        }
        var person = Accept(sheet, sheetNo, row, judgement.Person, judgement.IsBeside ? arrival with { UnitRule = UnitRule.Beside } : arrival);
        if (judgement.Remark is { } remark)
        {
            Ask(sheetNo, row, remark, person, judgement.Other);
            Report(remark, sheet, row.Number, null, [.. judgement.Arguments]);
        }
    }

    private void Ask(int sheetNo, DraftedPerson row, ProblemCode doubt, KnownPerson? person, KnownPerson? other)
    {
        if (other is not null)
        {
            _questions.Add(new PersonQuestionRow
            {
                ImportNo = numbers.ImportNo,
                SheetNo = sheetNo,
                RowNo = row.Number,
                LedgerNo = numbers.LedgerNo,
                Code = doubt.Code,
                PersonNo = person?.PersonNo,
                OtherPersonNo = other.PersonNo,
            });
        }
    }

    private KnownPerson Accept(SheetDraft sheet, int sheetNo, DraftedPerson row, KnownPerson? known, Arrival arrival)
    {
        var (unitNo, rule) = (arrival.UnitNo, arrival.UnitRule);
        var personNo = known?.PersonNo ?? NumberInResentList(arrival) ?? numbers.NextPerson();
        var statement = new Statement(numbers.NextStatement(), numbers.LedgerNo, numbers.ImportNo, sheetNo, row.Number, personNo, row.Record.Facts)
        {
            UnitNo = unitNo,
            UnitRule = rule,
        };
        var before = known?.InRound;
        var after = before?.And(statement, units.Units) ?? PersonInForce.Of(statement);
        _changes.TryAdd(personNo, KindOf(state.Resent?.InForce.GetValueOrDefault(personNo) ?? before, after));
        _accepted.Add(new NewStatement(statement, row.Record.Identity, row.Raw));
        var person = state.People.Learn(personNo, row.Record.Identity, row.Record.Facts.BirthDate, row.Record.Facts.Sex, unitNo, Places.Of(file.Name, sheet.Name, row.Number));
        person.InRound = after;
        preview?.Note(person, state.Resent?.InForce.GetValueOrDefault(personNo) ?? before, after, row.Record.Facts, units.Units);
        _people[personNo] = after;
        return person;
    }

    /// <summary>People of whom neither this file nor an earlier one says in what capacity they serve.</summary>
    public int WithoutCategory => _people.Values.Count(person => person.Facts.Category is null);

    /// <summary>People of whom neither a list nor their unit says in what field they serve.</summary>
    public int WithoutField => _people.Values.Count(person => person.Facts.Field is null && (person.UnitNo is not { } no || units.Units.FieldOf(no) is null));

    // a number that somebody else of the round bears already is not lent a second time
    private long? NumberInResentList(Arrival arrival) =>
        state.Resent?.NumberOf(arrival, units.Units) is { } number && state.People.Find(number) is null ? number : null;

    private static ChangeKind KindOf(PersonInForce? before, PersonInForce after) => before is null ? ChangeKind.New
        : before.UnitNo == after.UnitNo && FactComparison.AreSame(before.Facts, after.Facts) ? ChangeKind.Unchanged
        : ChangeKind.Changed;

    private void Hold(SheetDraft sheet, int sheetNo, DraftedPerson row, ProblemCode reason, string? value, string[] arguments)
    {
        _held.Add(new HeldRowRow { ImportNo = numbers.ImportNo, SheetNo = sheetNo, RowNo = row.Number, Code = reason.Code });
        Report(reason, sheet, row.Number, value, arguments);
    }

    private void Report(ProblemCode code, SheetDraft sheet, int row, string? value, string[] arguments) =>
        _problems.Add(new Problem(code, new SourceRef(sheet.Name, row)) { Value = value, Arguments = arguments });

    private static IEnumerable<string> UnitArguments(UnitAnswer answer) =>
        answer.Candidates > 0 ? [answer.Candidates.ToString(System.Globalization.CultureInfo.InvariantCulture)] : [];

    /// <summary>A remark for each unit that was made on the way.</summary>
    public void ReportCreated(IEnumerable<Unit> created)
    {
        foreach (var unit in created)
        {
            _problems.Add(new Problem(UnitProblems.Created, new SourceRef()) { Value = units.Units.PathOf(unit.UnitNo) });
        }
    }
}

/// <summary>How a person of a file stands to the round before it.</summary>
internal enum ChangeKind
{
    New,
    Changed,
    Unchanged,
}
