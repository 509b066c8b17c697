using System.Globalization;
using System.Text.RegularExpressions;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// The sums of a list held against its people. A number in a row of sums is compared with the cells above it: people where names stand,
/// ticks in a column of ticks, filled cells in one of birth dates; sums of salaries are not ours to check. What a row sums up is not
/// written down anywhere, so any stretch that begins at the top of the list, at a section or below another sum is allowed; a sum that fits
/// none is reported with the stretch that fits best.
/// </summary>
internal sealed partial class TotalsCheck(SheetGrid grid, Header header)
{
    private const int MostStretches = 60;

    private static readonly StaffColumn[] OfPeople = [StaffColumn.FullName, StaffColumn.FamilyName, StaffColumn.GivenName];

    private static readonly StaffColumn[] Counted =
    [
        .. OfPeople, StaffColumn.BirthDate, StaffColumn.BirthDateMale, StaffColumn.BirthDateFemale, StaffColumn.SexMale, StaffColumn.SexFemale,
        StaffColumn.CategoryTick, StaffColumn.DegreeTick, StaffColumn.PostgraduateTick,
    ];

    private readonly List<SheetRow> _people = [];
    private readonly List<int> _starts = [0];

    public void Take(ClassifiedRow row)
    {
        if (row.Kind == RowKind.Person)
        {
            _people.Add(grid.Row(row.Number)!);
        }
        else if (row.Kind == RowKind.Section)
        {
            _starts.Add(_people.Count);
        }
    }

    /// <summary>The first number of a row of sums that the people above do not bear out; null when all do, or there is nothing to compare.</summary>
    public Problem? Review(int rowNumber)
    {
        var row = grid.Row(rowNumber)!;
        var claims = Claims(row).ToList();
        // a number alone in its row is of all the people, in whichever column it was written
        var best = _people.Count == 0 || claims.Count == 0 ? [] : Stretches()
            .Select(start => claims.Where(claim => !Holds(claim, start) && !(claims.Count == 1 && claim.Number == People(start))).Select(claim => (claim, start)).ToList())
            .MinBy(wrong => (wrong.Count, wrong.Sum(w => Math.Abs(w.claim.Number - Filled(w.claim, w.start)))))!;
        _starts.Add(_people.Count);
        return best.Count == 0 ? null : Report(rowNumber, best[0].claim, best[0].start);
    }

    // the nearest first, so that of two that fit alike the shorter is named
    private IEnumerable<int> Stretches() => _starts.Where(start => start < _people.Count).Distinct().Reverse().Take(MostStretches).Append(0);

    private IEnumerable<Claim> Claims(SheetRow row)
    {
        foreach (var column in header.Columns.Where(column => Counted.Contains(column.Column)))
        {
            if (row[column.Index].Number is { } number and >= 0 and < 1e6 && number == Math.Floor(number))
            {
                yield return new Claim(column, (int)number, row[column.Index].Text);
            }
        }
        foreach (var cell in row.Cells.Where(cell => cell.Kind == CellKind.Text))
        {
            if (Heads().Match(Fold.Key(cell.Text)) is { Success: true } heads)
            {
                yield return new Claim(null, int.Parse(heads.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), cell.Text);
            }
        }
    }

    private bool Holds(Claim claim, int start) => claim.Number == People(start) && IsOfPeople(claim) || claim.Number == Filled(claim, start);

    private static bool IsOfPeople(Claim claim) => claim.Column is null || OfPeople.Contains(claim.Column.Column) || claim.Column.Column == StaffColumn.BirthDate;

    private int People(int start) => _people.Count - start;

    private int Filled(Claim claim, int start) => claim.Column is null || OfPeople.Contains(claim.Column.Column)
        ? People(start)
        : _people.Skip(start).Count(person => person[claim.Column.Index] is { IsEmpty: false } cell && Marks.Tick(cell.Text) != false);

    private Problem Report(int row, Claim claim, int start) =>
        new(LayoutProblems.SumDiffers, new SourceRef(grid.Sheet.Name, row, claim.Column is null ? null : SourceRef.ColumnLetter(claim.Column.Index)))
        {
            Column = claim.Column?.Heading,
            Value = claim.Text,
            Arguments =
            [
                claim.Number.ToString(CultureInfo.InvariantCulture), Filled(claim, start).ToString(CultureInfo.InvariantCulture),
                _people[start].Number.ToString(CultureInfo.InvariantCulture), _people[^1].Number.ToString(CultureInfo.InvariantCulture),
            ],
        };

    // "Tổng số: 45 người", "Danh sách có 45 đồng chí"
    [GeneratedRegex(@"\b(?<number>[0-9]{1,5}) (nguoi|dong chi|d c|can bo|cong chuc|vien chuc|nhan su|giao vien)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Heads();

    private sealed record Claim(BoundColumn? Column, int Number, string Text);
}
