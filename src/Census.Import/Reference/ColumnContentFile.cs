using Census.Import.Layouts;

namespace Census.Import.Reference;

/// <summary>The shape of reference/column-content.json: thresholds and patterns with their sources.</summary>
internal sealed record ColumnContentFile : ReferenceFile
{
    public required Threshold LeastCells { get; init; }

    public required Threshold LeastPercent { get; init; }

    public required Threshold LeastPercentOfHeading { get; init; }

    public required Threshold FirstBirthYear { get; init; }

    public required Threshold LastBirthYear { get; init; }

    public required Words OldId { get; init; }

    public required Words Sex { get; init; }

    public required Words OfOthers { get; init; }

    public ContentRules Build() => new()
    {
        LeastCells = LeastCells.Value,
        LeastPercent = LeastPercent.Value,
        LeastPercentOfHeading = LeastPercentOfHeading.Value,
        FirstBirthYear = FirstBirthYear.Value,
        LastBirthYear = LastBirthYear.Value,
        OldId = AnyOf(OldId.Patterns),
        Sex = AnyOf(Sex.Patterns),
        OfOthers = AnyOf(OfOthers.Patterns),
    };

    internal sealed record Threshold(int Value, string Source, string Confidence);

    internal sealed record Words(string[] Patterns, string Source, string Confidence);
}
