using System.Globalization;
using Census.Core.People;
using Census.Core.Text;
using Census.Reports.Charts;
using Census.Reports.Figures;
using Census.Reports.Rendering;

namespace Census.Reports.Documents;

/// <summary>
/// What a department's template may ask for, by name: words within a line ("CB30-03.actual"), or blocks with a paragraph of their own
/// ("targets", "PL03", "chart:targets", "text:II.1"). Small and capital letters are the same.
/// </summary>
public sealed class TemplatePlaces
{
    private readonly Dictionary<string, IReadOnlyList<DocumentBlock>> _blocks = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _kinds = [];

    private readonly ToneMarks _tones;

    public TemplatePlaces(YearlyReview review, ReviewDocument document)
    {
        _tones = document.Tones;
        General(review);
        Targets(review.Report);
        Monitored(review.Report);
        Blocks(review, document);
    }

    /// <summary>The words that a name stands for; null where it stands for blocks or for nothing.</summary>
    public string? Words(string name) => _words.GetValueOrDefault(name);

    public IReadOnlyList<DocumentBlock>? BlocksOf(string name) => _blocks.GetValueOrDefault(name);

    public bool Knows(string name) => _words.ContainsKey(name) || _blocks.ContainsKey(name);

    /// <summary>Whether somebody who wrote this must have meant a place, though there is none of this name.</summary>
    public static bool LooksLikeOne(string name) =>
        name.StartsWith("chart:", StringComparison.OrdinalIgnoreCase) || name.StartsWith("text:", StringComparison.OrdinalIgnoreCase) || name.Contains('.', StringComparison.Ordinal);

    /// <summary>The name that this one may be a slip of; null where none is like it.</summary>
    public string? Nearest(string name)
    {
        var found = _words.Keys.Concat(_blocks.Keys).Select(known => (Name: known, Slips: NameSlips.Between(name, known))).MinBy(known => known.Slips);
        return found.Slips <= NameSlips.Most(name) ? found.Name : null;
    }

    /// <summary>All names, those of targets and monitored rows by their parts.</summary>
    public string Possible => string.Join("; ", _kinds);

    /// <summary>A name to show as an example.</summary>
    public string Example => _words.Keys.First();

    private void General(YearlyReview review)
    {
        var report = review.Report;
        var coverage = report.Coverage;
        Add("",
            ("plan.title", report.Plan.Title.Vietnamese),
            ("plan.issuer", report.Plan.Issuer),
            ("round", VietnameseFormat.Day(report.Round)),
            ("year", Whole(report.Round.Year)),
            ("horizon", Whole(report.Horizon)),
            ("unit", report.Unit ?? "toàn bộ danh sách"),
            ("units.expected", PrintedNumbers.Of(coverage.UnitsExpected)),
            ("units.reported", PrintedNumbers.Of(coverage.UnitsReported)),
            ("people.underReview", PrintedNumbers.Of(coverage.PeopleUnderReview)),
            ("people.staff", Said(review, review.Now.Everybody)),
            ("people.intellectuals", Said(review, review.Now.People)),
            ("people.intellectuals.previous", review.Before is { } before ? Said(review, before.People) : "-"));
        _kinds.Add(string.Join(", ", _words.Keys));
    }

    private static string Said(YearlyReview review, IReadOnlyList<PersonInForce> people) => review.Hides(people) ? PrintedNumbers.Withheld : PrintedNumbers.Of(people.Count);

    private void Targets(Report report)
    {
        foreach (var target in report.Targets)
        {
            Add(target.Target.Code + ".", Parts(target));
        }
        if (report.Targets.Count > 0)
        {
            _kinds.Add($"{string.Join(", ", report.Targets.Select(target => target.Target.Code))} + .{string.Join(", .", Parts(report.Targets[0]).Select(part => part.Name))}");
        }
    }

    private static (string Name, string Words)[] Parts(TargetResult target) =>
    [
        ("title", target.Target.Title.Vietnamese),
        ("phrase", target.Target.Phrase),
        ("numerator", PrintedNumbers.Numerator(target)),
        ("denominator", PrintedNumbers.Denominator(target)),
        ("unknown", PrintedNumbers.Unknown(target)),
        ("actual", PrintedNumbers.Actual(target)),
        ("value", PrintedNumbers.Goal(target.Reading.Goal, target.Target.Unit)),
        ("path", PrintedNumbers.Path(target)),
        ("gap", Shown(target, target.GapPeople)),
        ("recruits", Shown(target, target.GapRecruits)),
        ("perYear", Shown(target, target.NeededPerYear)),
        ("verdict", VerdictWords.Of(target, Language.Vietnamese)),
        ("reading", target.Reading.Code),
        ("notes", string.Join(" ", ReportNotes.Of(target))),
    ];

    private static string Shown(TargetResult target, long? people) => target.Shown == Figures.Shown.Nothing ? PrintedNumbers.Withheld : PrintedNumbers.OrDash(people);

    private static string Shown(MonitoredNumber? number) => number switch
    {
        null => "-",
        { Shown: Figures.Shown.Nothing } => PrintedNumbers.Withheld,
        _ => PrintedNumbers.Of(number.Count),
    };

    private void Monitored(Report report)
    {
        foreach (var row in report.Monitored)
        {
            Add(row.Row.Code + ".", ("title", row.Row.Title), ("phrase", row.Row.Phrase), ("count", Shown(row.Now)), ("previous", Shown(row.Before)),
                ("now", MonitoredWords.Now(row)), ("before", MonitoredWords.Before(row)), ("change", MonitoredWords.Change(row)));
            foreach (var part in row.Parts)
            {
                Add(part.Part.Code + ".", ("title", part.Part.Title), ("count", Shown(part.Now)), ("previous", Shown(part.Before)),
                    ("now", MonitoredWords.Now(row, part)), ("before", MonitoredWords.Before(row, part)), ("change", MonitoredWords.Change(part)));
            }
        }
        if (report.Monitored.Count > 0)
        {
            _kinds.Add($"{string.Join(", ", report.Monitored.Select(row => row.Row.Code))} + .title, .phrase, .now, .before, .change, .count, .previous");
        }
        if (report.Monitored.SelectMany(row => row.Parts).ToList() is { Count: > 0 } parts)
        {
            _kinds.Add($"{string.Join(", ", parts.Select(part => part.Part.Code))} + .title, .now, .before, .change, .count, .previous");
        }
    }

    private void Blocks(YearlyReview review, ReviewDocument document)
    {
        foreach (var table in document.Sections.SelectMany(section => section.Blocks).OfType<TableBlock>().Concat(document.Annexes.Select(annex => new TableBlock(annex.Table))))
        {
            _blocks.TryAdd(table.Table.Name, [table]);
        }
        foreach (var kind in ChartKinds.Codes.Where(_ => review.Withheld is not null))
        {
            _blocks["chart:" + kind] = [new NoteBlock("Biểu đồ không công bố vì có số nhỏ.")];
        }
        foreach (var chart in document.Sections.SelectMany(section => section.Blocks).OfType<ChartBlock>())
        {
            _blocks["chart:" + chart.Chart.Name] = [chart];
        }
        _blocks["text:opening"] = document.Opening;
        _blocks["text:notes"] = TonedDocument.Of(ReviewText.Beside(review.Report), _tones);
        foreach (var section in document.Sections.Where(section => section.Blocks.Count > 0))
        {
            _blocks["text:" + section.Key] = section.Blocks;
        }
        _kinds.Add(string.Join(", ", _blocks.Keys));
    }

    private void Add(string prefix, params (string Name, string Words)[] parts)
    {
        foreach (var (name, words) in parts)
        {
            _words[prefix + name] = _tones.Of(words);
        }
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
