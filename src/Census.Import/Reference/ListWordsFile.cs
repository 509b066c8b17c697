using Census.Core.Text;
using Census.Import.Layouts;

namespace Census.Import.Reference;

/// <summary>The shape of reference/list-words.json: words as an office writes them, made into name keys here.</summary>
internal sealed record ListWordsFile : ReferenceFile
{
    public required string[] Standalone { get; init; }

    public required string[] Internal { get; init; }

    public required string[] NoUnits { get; init; }

    public required string[] Labels { get; init; }

    public required string[] Footers { get; init; }

    public required string[] Mottoes { get; init; }

    public required string[] Titles { get; init; }

    public required string[] Totals { get; init; }

    public required string[] TotalColumns { get; init; }

    public required string[] UnitCaptions { get; init; }

    public required string[] Others { get; init; }

    public ListWords Build() => new(
        Keys(Standalone), Keys(Internal), Keys(Labels), Keys(Footers), Keys(Mottoes), Keys(Titles), Keys(Totals), Keys(UnitCaptions),
        new NameOpenings([.. Standalone, .. Internal, .. Labels, .. Footers, .. Mottoes, .. Titles, .. Totals, .. Others]))
    {
        TotalColumns = Keys(TotalColumns),
        NoUnits = Keys(NoUnits),
    };

    private static string[] Keys(string[] words) => [.. words.Select(Fold.NameKey)];
}
