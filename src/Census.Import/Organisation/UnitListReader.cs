using System.Collections.Immutable;
using System.Globalization;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Organisation;

/// <summary>One line of a list of units: the row it stands in, and what it says. Parent is a code or a name.</summary>
public sealed record ListedUnit(int Row, string Name)
{
    public string? Code { get; init; }

    public string? Parent { get; init; }

    public string? Level { get; init; }

    public string? Block { get; init; }

    public Field? Field { get; init; }

    public int? Quota { get; init; }

    public string? Contact { get; init; }
}

/// <summary>Reads a list of units out of the first sheet that has a column for their names. Pure; bad cells are reported and left unknown.</summary>
public sealed class UnitListReader(IReadOnlyDictionary<string, IReadOnlySet<string>> words, Func<string, Field?> fieldOf)
{
    private const int RowsLookedAt = 40;

    public (ImmutableArray<ListedUnit> Units, ImmutableArray<Problem> Problems) Read(IEnumerable<Sheet> sheets)
    {
        foreach (var sheet in sheets)
        {
            var grid = new SheetGrid(sheet);
            var header = sheet.Rows.Take(RowsLookedAt).Select(row => (row.Number, Columns: ColumnsOf(grid, row.Number))).FirstOrDefault(h => h.Columns.ContainsKey("name"));
            if (header.Columns is { } columns)
            {
                return ReadRows(sheet, header.Number, columns);
            }
        }
        return ([], [new Problem(UnitProblems.NoUnitList, new SourceRef())]);
    }

    private Dictionary<string, int> ColumnsOf(SheetGrid grid, int row)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < grid.Width; column++)
        {
            var heading = grid.Heading(row, column);
            var meaning = heading.Length == 0 ? null : words.FirstOrDefault(w => w.Value.Contains(heading)).Key;
            if (meaning is not null)
            {
                columns.TryAdd(meaning, column);
            }
        }
        return columns;
    }

    private (ImmutableArray<ListedUnit> Units, ImmutableArray<Problem> Problems) ReadRows(Sheet sheet, int header, Dictionary<string, int> columns)
    {
        var units = ImmutableArray.CreateBuilder<ListedUnit>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var row in sheet.Rows.Where(row => row.Number > header))
        {
            if (Text(row, columns, "name") is { } name)
            {
                units.Add(new ListedUnit(row.Number, name)
                {
                    Code = Text(row, columns, "code"),
                    Parent = Text(row, columns, "parent"),
                    Level = Text(row, columns, "level"),
                    Block = Text(row, columns, "block"),
                    Contact = Text(row, columns, "contact"),
                    Field = Value(sheet, row, columns, "field", text => Fields.Parse(text) ?? fieldOf(text), UnitProblems.BadField, problems),
                    Quota = Value(sheet, row, columns, "quota", Count, UnitProblems.BadQuota, problems),
                });
            }
        }
        return (units.ToImmutable(), problems.ToImmutable());
    }

    private static T? Value<T>(
        Sheet sheet, SheetRow row, Dictionary<string, int> columns, string meaning, Func<string, T?> read, ProblemCode bad, ImmutableArray<Problem>.Builder problems)
        where T : struct
    {
        if (Text(row, columns, meaning) is not { } text)
        {
            return null;
        }
        var value = read(text);
        if (value is null)
        {
            problems.Add(new Problem(bad, new SourceRef(sheet.Name, row.Number, SourceRef.ColumnLetter(columns[meaning]))) { Value = text });
        }
        return value;
    }

    private static string? Text(SheetRow row, Dictionary<string, int> columns, string meaning) =>
        columns.TryGetValue(meaning, out var column) && row[column] is { IsEmpty: false } cell && !Marks.IsDash(cell.Text)
            ? string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : null;

    private static int? Count(string text) =>
        int.TryParse(text.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
