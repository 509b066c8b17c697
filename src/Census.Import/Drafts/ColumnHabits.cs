using Census.Core.Text;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// How a column of ticks or of yes and no is filled, seen over all people of the sheet. In a column that holds only ticks and
/// blanks a blank is "no"; in one that holds words for yes and no a blank says nothing; so does a column that is blank throughout.
/// </summary>
internal sealed class ColumnHabits(Header header, IReadOnlyList<SheetRow> people)
{
    private readonly Dictionary<int, bool> _blankIsNo = header.Columns
        .Where(column => IsFlag(column.Column))
        .ToDictionary(column => column.Index, column => HoldsOnlyTicks(column.Index, people));

    /// <summary>What a blank cell of the column says: false, or null for nothing.</summary>
    public bool? Blank(int column) => _blankIsNo.GetValueOrDefault(column) ? false : null;

    private static bool IsFlag(StaffColumn column) => column is StaffColumn.TitleTrained or StaffColumn.ContinuousTraining
        or StaffColumn.TitleStandard or StaffColumn.KnowledgeUpdated or StaffColumn.PostFit or StaffColumn.Expert
        or StaffColumn.SexMale or StaffColumn.SexFemale or StaffColumn.PartyMember;

    private static bool HoldsOnlyTicks(int column, IReadOnlyList<SheetRow> people)
    {
        var filled = people.Select(row => row[column]).Where(cell => !cell.IsEmpty).ToList();
        return filled.Count > 0 && filled.TrueForAll(cell => IsTickMark(cell.Text));
    }

    // "Có" and "Đạt" are words: beside them a blank may mean that nobody asked
    private static bool IsTickMark(string text) =>
        Marks.Tick(text) == true && Fold.Key(text) is not ("co" or "dat" or "true" or "roi" or "da");
}
