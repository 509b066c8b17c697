using Census.Core.Rights;
using Census.Core.Units;
using Census.Import.Preview;

namespace Census.Import.Journal;

/// <summary>What a preview tells somebody who is bound to a unit: of his own list everything; of somebody who comes from elsewhere nothing of what was known there.</summary>
internal static class Discretion
{
    private const string Withheld = "…";

    public static FilePreview? Of(FilePreview? preview, Viewer viewer, UnitTree units) => preview is null || viewer.UnitNo is not { } bound
        ? preview
        : preview with { People = [.. preview.People.Select(person => Of(person, units.Find(bound) is null ? null : units.PathOf(bound)))] };

    private static PersonPreview Of(PersonPreview person, string? own) =>
        person.Facts.FirstOrDefault(fact => fact.Fact == "unit") is { Old: { } from } && !IsWithin(from, own)
            ? person with { Facts = [.. person.Facts.Select(fact => fact with { Old = Withheld })] }
            : person;

    private static bool IsWithin(string path, string? own) => own is not null && (path == own || path.StartsWith(own + " / ", StringComparison.Ordinal));
}
