using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Census.Import.Reference;

/// <summary>The shape of reference/id-provinces.json: the first three digits of a citizen's number. Other lengths throw.</summary>
internal sealed record IdProvincesFile : ReferenceFile
{
    public required ImmutableArray<Row> Provinces { get; init; }

    public FrozenSet<string> Build() => Provinces.FirstOrDefault(row => row.Code.Length != 3) is { } odd
        ? throw new InvalidDataException($"code “{odd.Code}” has not three digits.")
        : Provinces.Select(row => row.Code).ToFrozenSet();

    internal sealed record Row(string Code, string Name);
}
