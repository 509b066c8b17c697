using Census.Core.Problems;
using Census.Core.Sources;
using Census.Import.Layouts;

namespace Census.Import.Checks;

/// <summary>A list as read: its sheet, its header, and the rows that name people.</summary>
internal sealed record CheckedSheet(string Name, Header Header, IReadOnlyList<CheckedRow> Rows)
{
    /// <summary>The unit that the title names as sender.</summary>
    public string? Sender { get; init; }

    public CheckRules Rules => Rows[0].Rules;

    /// <summary>Whether so many rows of the list are few enough to be slips.</summary>
    public bool IsRare(int rows) => rows * 100 <= Rules.RarePercent * Rows.Count;

    public Problem Report(ProblemCode code, CheckedRow? row, BoundColumn? column, string? value, params string[] arguments) =>
        new(code, new SourceRef(Name, row?.Cells.Number, column is null || row is null ? null : SourceRef.ColumnLetter(column.Index)))
        {
            Column = column?.Heading,
            Value = value,
            Arguments = arguments,
        };
}

/// <summary>All checks that look at a list as a whole. Pure.</summary>
internal static class SheetChecks
{
    public static IReadOnlyList<Func<CheckedSheet, IEnumerable<Problem>>> All { get; } =
        [LevelTicks.Several, LevelTicks.None, SpacedCodes.In, TitleChecks.BelowStandard, UnitChecks.FormerDistricts, UnitChecks.Confidential, UnitChecks.WithoutHead];

    public static IEnumerable<Problem> Review(CheckedSheet sheet) => sheet.Rows.Count == 0 ? [] : All.SelectMany(check => check(sheet));
}
