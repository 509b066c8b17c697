using Census.Core.Sources;
using Census.Core.Text;
using Census.Import.Drafts;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Questions;

/// <summary>Picks the columns of a list that are not understood, or only by what they hold; of those without a heading nothing can be remembered.</summary>
internal static class OpenColumns
{
    private const int MostSamples = 8;
    private const int LongestSample = 80;

    public static IReadOnlyList<OpenColumn> In(Header header, IReadOnlyList<FoundColumn> found, IReadOnlyList<SheetRow> people, int firstColumn)
    {
        var takenFor = found.ToDictionary(column => column.Place + firstColumn, column => column.Meaning);
        return
        [
            .. header.Columns
                .Where(column => column.Heading.Length > 0 && (column.Column == StaffColumn.Other || takenFor.ContainsKey(column.Index)))
                .Select(column => new OpenColumn(
                    SourceRef.ColumnLetter(column.Index), column.Heading, Samples(people, column.Index), takenFor.TryGetValue(column.Index, out var meaning) ? meaning : null)),
        ];
    }

    private static List<string> Samples(IReadOnlyList<SheetRow> people, int column) =>
    [
        .. people.Select(row => row[column].Text.Trim()).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Take(MostSamples)
            .Select(text => text.Length > LongestSample ? WellFormed.Of(text[..LongestSample]) + "…" : text),
    ];
}
