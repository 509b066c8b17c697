using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Census.Core.Works;
using Census.Import.Workbooks;

namespace Census.Import.Layouts;

/// <summary>A work and the row, as Excel shows it, that names it.</summary>
public sealed record WorkRow(int Number, Work Work);

/// <summary>
/// A register of works and patents in a sheet: its works in the order of the rows, and the rows that tell of one without a title. A
/// sheet is one when headings of a title and of two more of kind, year, authors and decision stand in one row, a kind or an author
/// among them. Its rows are never persons.
/// </summary>
public sealed partial record WorkRegister(ImmutableArray<WorkRow> Works, ImmutableArray<int> Untitled)
{
    private const int RowsOfHeader = 40;

    /// <summary>The unit that the lines above the headings name; null when they name none.</summary>
    public string? Unit { get; init; }

    /// <summary>Null when the sheet is no register.</summary>
    public static WorkRegister? In(SheetGrid grid, WorkWords works, ListWords lists)
    {
        foreach (var row in grid.Sheet.Rows.Take(RowsOfHeader))
        {
            if (HeadingsOf(grid, row.Number, works) is { } columns)
            {
                var register = new Reading(grid, works, lists, row.Number, columns).Read();
                return register.Works.IsEmpty || IsOfOtherThings(columns, register) ? null : register;
            }
        }
        return null;
    }

    // works of building have a kind and a year too, but none of ours
    private static bool IsOfOtherThings(Dictionary<WorkColumn, int> columns, WorkRegister register) =>
        columns.ContainsKey(WorkColumn.Kind) && !columns.ContainsKey(WorkColumn.Authors) && register.Works.All(row => row.Work.Kind is null);

    private static Dictionary<WorkColumn, int>? HeadingsOf(SheetGrid grid, int row, WorkWords works)
    {
        var columns = new Dictionary<WorkColumn, int>();
        for (var column = 0; column < grid.Width; column++)
        {
            if (grid.Heading(row, column) is { Length: > 0 } heading && works.ColumnOf(heading) is { } meaning)
            {
                columns.TryAdd(meaning, column);
            }
        }
        bool Has(WorkColumn column) => columns.ContainsKey(column);
        var beside = new[] { WorkColumn.Kind, WorkColumn.Year, WorkColumn.Authors, WorkColumn.Decision }.Count(Has);
        return Has(WorkColumn.Title) && beside >= 2 && (Has(WorkColumn.Kind) || Has(WorkColumn.Authors)) ? columns : null;
    }

    /// <summary>The walk down the rows below the headings; a line that names a kind and nothing else says the kind of those below it.</summary>
    private sealed class Reading(SheetGrid grid, WorkWords works, ListWords lists, int header, Dictionary<WorkColumn, int> columns)
    {
        private readonly ImmutableArray<WorkRow>.Builder _works = ImmutableArray.CreateBuilder<WorkRow>();
        private readonly ImmutableArray<int>.Builder _untitled = ImmutableArray.CreateBuilder<int>();
        private WorkKind? _section;

        public WorkRegister Read()
        {
            var named = KindOf(grid.Heading(header, columns[WorkColumn.Title])) ?? KindOf(grid.Sheet.Name);
            foreach (var row in grid.Sheet.Rows.Where(row => row.Number > header).TakeWhile(row => !IsFoot(row)))
            {
                Take(row, named);
            }
            return new WorkRegister(_works.ToImmutable(), _untitled.ToImmutable())
            {
                Unit = TitleBlock.Read(grid, new Header(header, header, []), lists, _ => null).Unit,
            };
        }

        // "Tên sáng kiến" says what all of them are; "Tên công trình" heads every register
        private WorkKind? KindOf(string heading) =>
            works.KindAlone(heading.StartsWith("ten ", StringComparison.Ordinal) ? heading["ten ".Length..] : heading) is { } kind && kind != WorkKind.Work ? kind : null;

        private void Take(SheetRow row, WorkKind? named)
        {
            var texts = row.Cells.Where(cell => cell.Kind == CellKind.Text && cell.Text.Any(char.IsLetter)).Select(cell => cell.Text).ToList();
            var facts = columns.Where(column => column.Key is not (WorkColumn.Title or WorkColumn.Issuer)).Count(column => Text(row, column.Key) is not null);
            var title = grid.Own(row.Number, columns[WorkColumn.Title]).IsEmpty ? null : Text(row, WorkColumn.Title);
            if (texts.Count is 1 or 2 && facts == 0 && SectionIn(texts) is { } kind)
            {
                _section = kind;
            }
            else if (title is not null && title.Any(char.IsLetter) && !lists.IsTotal(title) && (facts > 0 || IsNumbered(row)))
            {
                _works.Add(new WorkRow(row.Number, WorkIn(row, title, named)));
            }
            else if (title is null && _works.Count > 0 && (facts == 1 || Text(row, WorkColumn.Title) is not null))
            {
                AddAuthor(row);
            }
            else if (title is null && facts >= 2 && !texts.Exists(lists.IsTotal) && !IsNumbering(row))
            {
                _untitled.Add(row.Number);
            }
        }

        // one author a row below the first
        private void AddAuthor(SheetRow row)
        {
            if (columns.TryGetValue(WorkColumn.Authors, out var column) && row[column] is { IsEmpty: false } author && _works[^1] is var last)
            {
                _works[^1] = last with { Work = last.Work with { Authors = string.Join("; ", new[] { last.Work.Authors, author.Text.Trim() }.OfType<string>()) } };
            }
        }

        private WorkKind? SectionIn(List<string> texts) => works.KindAlone(texts.Count == 2 ? texts[1] : texts[0]);

        private Work WorkIn(SheetRow row, string title, WorkKind? named) => new(title)
        {
            Kind = Text(row, WorkColumn.Kind) is { } said ? works.KindOf(said) : _section ?? named,
            Year = Text(row, WorkColumn.Year) is { } when ? YearIn(when) : null,
            Authors = Text(row, WorkColumn.Authors),
            Unit = Text(row, WorkColumn.Unit),
            Decision = Text(row, WorkColumn.Decision),
        };

        private bool IsNumbered(SheetRow row) => row.Cells.Take(columns[WorkColumn.Title]).Any(cell => !cell.IsEmpty);

        private static bool IsNumbering(SheetRow row) =>
            row.Cells.Where(cell => !cell.IsEmpty).All(cell => cell.Text.Trim().Trim('(', ')').Length <= 2);

        private bool IsFoot(SheetRow row) => row.Cells.Count(cell => !cell.IsEmpty) <= 3
            && row.Cells.First(cell => !cell.IsEmpty) is { Kind: CellKind.Text } first && lists.IsFooter(first.Text);

        // what is merged over several rows is said of each of them
        private string? Text(SheetRow row, WorkColumn column) =>
            columns.TryGetValue(column, out var index) && grid.FilledDown(row.Number, index) is { IsEmpty: false } cell && !Core.Text.Marks.IsDash(cell.Text)
                ? string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                : null;
    }

    // of "2023 - 2024" the year in which it was finished
    private static int? YearIn(string text) =>
        Year().Matches(text) is { Count: > 0 } years ? int.Parse(years[^1].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<!\d)(19|20)\d{2}(?!\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
