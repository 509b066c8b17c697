using System.Collections.Immutable;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>Looks over a header that was found: columns that mean the same, columns not understood, a sheet that was cut short.</summary>
internal static class HeaderChecks
{
    /// <summary>The header with spare columns set aside; what was noticed is added to the problems.</summary>
    public static Header Review(Sheet sheet, Header header, ImmutableArray<Problem>.Builder problems)
    {
        var columns = ImmutableArray.CreateBuilder<BoundColumn>();
        foreach (var column in header.Columns)
        {
            var first = columns.FirstOrDefault(c => c.Column == column.Column);
            var isSpare = first is not null && !MayRepeat(column.Column) && !IsSecondHalfOfName(columns, column);
            columns.Add(isSpare || IsDoubtful(column, header) ? column with { Meaning = new ColumnMeaning(StaffColumn.Known) } : column);
            if (isSpare)
            {
                problems.Add(At(LayoutProblems.DoubledColumn, sheet, header.LastRow, column, first!.Heading));
            }
        }
        if (columns.Where(c => c.Column == StaffColumn.Other).Select(c => "“" + c.Heading + "”").ToList() is { Count: > 0 } unknown)
        {
            problems.Add(new Problem(LayoutProblems.UnknownColumns, new SourceRef(sheet.Name)) { Arguments = [string.Join(", ", unknown)] });
        }
        return header with { Columns = columns.ToImmutable() };
    }

    /// <summary>Whether several columns may mean the same.</summary>
    public static bool MayRepeat(StaffColumn column) =>
        column is StaffColumn.Other or StaffColumn.Known or StaffColumn.DegreeTick or StaffColumn.PostgraduateTick or StaffColumn.CategoryTick or StaffColumn.Note
            or (>= StaffColumn.PartyMember and <= StaffColumn.SalaryCoefficient);

    // "TH" is tin học beside LLCT, QLNN and NN, and tiểu học beside THCS; "NN" alone may be nông nghiệp
    private static bool IsDoubtful(BoundColumn column, Header header) => Fold.Key(column.Heading) is "th" or "nn"
        && (!header.Columns.Any(c => c.Column is >= StaffColumn.PoliticalTheory and <= StaffColumn.Computing && c.Column != column.Column)
            || header.Columns.Any(c => Fold.Key(c.Heading) is "thcs" or "thpt"));

    // one heading "Họ và tên" merged over two columns: family names, then the given name
    private static bool IsSecondHalfOfName(IReadOnlyList<BoundColumn> before, BoundColumn column) =>
        column.Column == StaffColumn.FullName && before[^1].Column == StaffColumn.FullName && before[^1].Index == column.Index - 1 && before[^1].Heading == column.Heading;

    private static Problem At(ProblemCode code, Sheet sheet, int row, BoundColumn column, params string[] arguments) =>
        new(code, new SourceRef(sheet.Name, row, SourceRef.ColumnLetter(column.Index))) { Column = column.Heading, Arguments = arguments };
}
