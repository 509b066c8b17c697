using System.Globalization;
using System.Runtime.InteropServices;

namespace Census.Core.Ledger;

/// <summary>
/// What an officer said of two people whom the lists left in doubt: they are one (<see cref="AnswerKind.Same"/>), or two. An answer
/// about one row says that the row speaks of the first of them, and how that person stands in the row's unit. Numbers are those given
/// when the rows came in.
/// </summary>
public sealed record PersonAnswer(long AnswerNo, AnswerKind Kind, long PersonNo, long OtherPersonNo)
{
    public RowPlace? Row { get; init; }

    public StandsAs StandsAs { get; init; }

    public long? UnitNo { get; init; }
}

/// <summary>A row of a sheet of an import, by their numbers; sheets from 1, rows as Excel shows them. Written "12:1:27".</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RowPlace(long ImportNo, int SheetNo, int RowNo)
{
    public static RowPlace? Parse(string text) => text.Split(':') is [var import, var sheet, var row]
        && long.TryParse(import, NumberStyles.None, CultureInfo.InvariantCulture, out var importNo)
        && int.TryParse(sheet, NumberStyles.None, CultureInfo.InvariantCulture, out var sheetNo)
        && int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var rowNo)
            ? new RowPlace(importNo, sheetNo, rowNo)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ImportNo}:{SheetNo}:{RowNo}");
}

/// <summary>Whether two people in doubt are one.</summary>
public enum AnswerKind
{
    Same,
    Different,
}

/// <summary>
/// How a person whom two units list stands in the unit of the later row. Counted is where the post (biên chế) is:
/// <see cref="Member"/> moved here and counts here; the others count where they counted before.
/// </summary>
public enum StandsAs
{
    Member,
    Seconded,
    SecondPost,

    /// <summary>The row is a mistake: it never counts and no longer waits.</summary>
    Mistake,
}

/// <summary>
/// The answers that hold: who is one person under several numbers (of which the smallest stands for all), who are two in spite of
/// likeness, and who works in a unit without counting there. Answers that contradict are kept out when they are given.
/// </summary>
public sealed class PersonAnswers
{
    public static readonly PersonAnswers None = new([]);

    private readonly Dictionary<long, long> _first = [];
    private readonly HashSet<(long, long)> _different = [];
    private readonly HashSet<(long Person, long Unit)> _beside = [];
    private readonly HashSet<long> _subjects = [];
    private readonly Dictionary<RowPlace, long> _rows = [];

    public PersonAnswers(IEnumerable<PersonAnswer> answers)
    {
        var given = answers.ToList();
        foreach (var answer in given.Where(answer => answer.Kind == AnswerKind.Same))
        {
            Join(answer.PersonNo, answer.OtherPersonNo);
        }
        foreach (var answer in given)
        {
            Note(answer);
        }
    }

    public bool IsEmpty => _subjects.Count == 0;

    /// <summary>The number of the person of whom a row speaks, given the one as whom it was let in.</summary>
    public long NumberOf(RowPlace row, long personNo) => NumberOf(_rows.GetValueOrDefault(row, personNo));

    /// <summary>The number under which a person goes: the smallest of those that are said to be one.</summary>
    public long NumberOf(long personNo)
    {
        while (_first.TryGetValue(personNo, out var smaller))
        {
            personNo = smaller;
        }
        return personNo;
    }

    public bool AreDifferent(long a, long b) => _different.Contains(Pair(NumberOf(a), NumberOf(b)));

    /// <summary>Whether somebody has spoken of this person, so that the same words about him or her need no second question.</summary>
    public bool IsSettled(long personNo) => _subjects.Contains(NumberOf(personNo));

    /// <summary>Whether the person is known to work in the unit without counting there.</summary>
    public bool IsBeside(long personNo, long unitNo) => _beside.Contains((NumberOf(personNo), unitNo));

    private void Note(PersonAnswer answer)
    {
        var (person, other) = (NumberOf(answer.PersonNo), NumberOf(answer.OtherPersonNo));
        _subjects.Add(person);
        _subjects.Add(other);
        if (answer.Row is { } row)
        {
            _rows[row] = answer.PersonNo;
        }
        if (answer.Kind == AnswerKind.Different)
        {
            _different.Add(Pair(person, other));
        }
        else if (answer is { UnitNo: { } unit, StandsAs: StandsAs.Seconded or StandsAs.SecondPost })
        {
            _beside.Add((person, unit));
        }
    }

    private void Join(long a, long b)
    {
        var (smaller, larger) = Pair(NumberOf(a), NumberOf(b));
        if (smaller != larger)
        {
            _first[larger] = smaller;
        }
    }

    private static (long Smaller, long Larger) Pair(long a, long b) => (Math.Min(a, b), Math.Max(a, b));
}
