using System.Collections.Immutable;
using Census.Core.People;

namespace Census.Import.Reference;

/// <summary>The shape of reference/ethnic-groups.json. Two groups with one key, name or code throw.</summary>
internal sealed record EthnicGroupsFile : ReferenceFile
{
    public required DateOnly? ParticularHardshipValidFrom { get; init; }

    public required DateOnly? ParticularHardshipValidTo { get; init; }

    public required string Majority { get; init; }

    public required ImmutableArray<Row> Groups { get; init; }

    public EthnicGroups Build()
    {
        var doubled = Groups.GroupBy(row => row.Code2008).FirstOrDefault(group => group.Count() > 1)
            ?? Groups.GroupBy(row => row.Code1979).FirstOrDefault(group => group.Count() > 1);
        return doubled is null
            ? new EthnicGroups(Groups.Select(Group))
            : throw new InvalidDataException($"code {doubled.Key} belongs to two groups.");
    }

    private EthnicGroup Group(Row row) => new(row.Key, row.Name, row.Code1979, row.Code2008)
    {
        Aliases = [.. row.Aliases ?? []],
        AmbiguousAliases = [.. row.Ambiguous ?? []],
        ProvisionalAliases = [.. row.Provisional ?? []],
        IsMinority = row.Key != Majority,
        IsVerySmall = row.VerySmall,
        HasParticularHardship = row.ParticularHardship,
    };

    internal sealed record Row(
        string Key,
        string Name,
        string Code1979,
        string Code2008,
        string[]? Aliases = null,
        string[]? Ambiguous = null,
        string[]? Provisional = null,
        bool VerySmall = false,
        bool ParticularHardship = false);
}
