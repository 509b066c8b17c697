using System.Text.RegularExpressions;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Drafts;
using Census.Import.Layouts;
using Census.Import.Reference;

namespace Census.Import.Checks;

/// <summary>A row that names a person, as read, with the day of the figures: that of the round, else of the title; null when neither is known.</summary>
internal sealed record CheckedRow(RowReading Cells, StaffRecord Record, ReferenceData Reference, DateOnly? Day)
{
    public StaffFacts Facts => Record.Facts;

    public CheckRules Rules => Reference.Checks;

    /// <summary>What is remarked on the person: in the columns of notes, and beside the name in brackets.</summary>
    public IEnumerable<(string Text, BoundColumn Column)> Notes => _notes ??=
    [
        .. Cells.All(StaffColumn.Note).Where(found => !found.Cell.IsEmpty).Select(found => (found.Cell.Text.Trim(), found.Column))
            .Concat(Cells.Header.NameColumns.Take(1).Select(column => (PersonNameText.Read(Cells.At(column).Text).Note ?? "", column)))
            .Where(note => note.Item1.Length > 0),
    ];

    private IReadOnlyList<(string Text, BoundColumn Column)>? _notes;

    public BoundColumn? Column(params StaffColumn[] meanings) => meanings.Select(Cells.Header.The).FirstOrDefault(column => column is not null);

    /// <summary>The first remark that a pattern finds and another does not.</summary>
    public Finding? Remarked(Regex pattern, Regex? except = null)
    {
        foreach (var (text, column) in Notes)
        {
            var key = Fold.Key(text);
            if (pattern.IsMatch(key) && except?.IsMatch(key) != true)
            {
                return new Finding(column, text);
            }
        }
        return null;
    }
}

/// <summary>What a check found: the column, the text there, and the arguments of the sentence.</summary>
internal sealed record Finding(BoundColumn? Column = null, string? Value = null, params string[] Arguments);

/// <summary>One check of a row: the kind of problem and the look that finds it, null when all is well. Pure.</summary>
internal sealed record RowCheck(ProblemCode Code, Func<CheckedRow, Finding?> Look);

/// <summary>All checks of a row, in the order in which they are reported.</summary>
internal static class RowChecks
{
    public static IReadOnlyList<RowCheck> All { get; } =
        [.. AgeChecks.All, .. PartyChecks.All, .. DegreeChecks.All, .. WordChecks.All, .. TitleChecks.All, .. RemarkChecks.All, .. ShiftedColumns.All];

    /// <summary>Looks the row over; what is found is reported where the row's other problems are.</summary>
    public static void Review(CheckedRow row)
    {
        foreach (var check in All)
        {
            if (check.Look(row) is { } found)
            {
                row.Cells.Report(check.Code, found.Column, found.Value, found.Arguments);
            }
        }
    }
}
