using System.Collections.Immutable;
using System.Globalization;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Import.Layouts;
using Census.Import.Memories;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// Gives the columns of a header the meanings that are remembered: what officers said always, what was learned from an earlier list
/// under the same headings unless most of its cells say otherwise. A remembered meaning is taken from other columns. All is told.
/// </summary>
internal sealed class ColumnMemory(Sheet sheet, SenderMemory memory, ImmutableArray<Problem>.Builder problems)
{
    private readonly HashSet<int> _settled = [];

    /// <summary>Columns whose meaning is remembered; their content is not judged.</summary>
    public IReadOnlySet<int> Settled => _settled;

    public Header Said(Header header) =>
        Settle(header, header.Columns.Select(column => (column, memory.Said(column.Heading))));

    /// <summary>The same for what was learned; the fingerprint is that of the header as it was found.</summary>
    public Header Learned(Header header, string fingerprint, ColumnContent content)
    {
        var first = header.Columns[0].Index;
        var learned = memory.Learned(fingerprint).Select(known => (Column: At(header, first + known.Place), Known: known));
        return Settle(header, learned.Where(l => !_settled.Contains(l.Column.Index) && content.MayBe(l.Column.Index, l.Known.Meaning)).Select(l => (l.Column, (RememberedColumn?)l.Known)));
    }

    private static BoundColumn At(Header header, int index) =>
        header.Columns.FirstOrDefault(column => column.Index == index) ?? new BoundColumn(index, "", ColumnMeaning.Unrecognised);

    private Header Settle(Header header, IEnumerable<(BoundColumn Column, RememberedColumn? Known)> remembered)
    {
        var known = remembered.Where(pair => pair.Known is not null).ToDictionary(pair => pair.Column.Index, pair => (pair.Column, Known: pair.Known!));
        foreach (var (column, memory) in known.Values)
        {
            _settled.Add(column.Index);
            problems.Add(Told(header, column, memory));
        }
        var taken = known.Values.Select(pair => pair.Known.Meaning).Where(meaning => !HeaderChecks.MayRepeat(meaning)).ToHashSet();
        var nameless = known.Values.Select(pair => pair.Column).Where(column => column.Heading.Length == 0);
        return header with
        {
            Columns =
            [
                .. header.Columns.Concat(nameless).OrderBy(column => column.Index).Select(column =>
                    known.TryGetValue(column.Index, out var pair) ? column with { Meaning = Meaning(column, pair.Known) }
                    : taken.Contains(column.Column) && !_settled.Contains(column.Index) ? column with { Meaning = ColumnMeaning.Unrecognised }
                    : column),
            ],
        };
    }

    // a column of ticks keeps its level where what is remembered says no more than the heading
    private static ColumnMeaning Meaning(BoundColumn column, RememberedColumn known) =>
        column.Column == known.Meaning ? column.Meaning : new ColumnMeaning(known.Meaning);

    private Problem Told(Header header, BoundColumn column, RememberedColumn known) =>
        new(LayoutProblems.Remembered, new SourceRef(sheet.Name, header.LastRow, SourceRef.ColumnLetter(column.Index)))
        {
            Column = ColumnContent.Called(column),
            Value = ColumnContent.Called(column),
            Arguments = [known.Meaning.Name(), known.No.ToString(CultureInfo.InvariantCulture)],
        };
}
