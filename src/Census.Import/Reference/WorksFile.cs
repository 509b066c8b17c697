using Census.Core.Works;
using Census.Import.Layouts;

namespace Census.Import.Reference;

/// <summary>The shape of reference/works.json: headings of a register of works by what they mean, and the words of the kinds.</summary>
internal sealed record WorksFile : ReferenceFile
{
    public required Dictionary<string, string[]> Columns { get; init; }

    public required Dictionary<string, string[]> Kinds { get; init; }

    public WorkWords Build() => new(
        [.. Columns.SelectMany(column => column.Value.Select(words => (words, Known<WorkColumn>(column.Key, ParseColumn))))],
        [.. Kinds.SelectMany(kind => kind.Value.Select(words => (words, Known<WorkKind>(kind.Key, WorkKinds.Parse))))]);

    private static WorkColumn? ParseColumn(string code) =>
        Enum.TryParse<WorkColumn>(code, ignoreCase: true, out var column) && !char.IsAsciiDigit(code[0]) ? column : null;
}
