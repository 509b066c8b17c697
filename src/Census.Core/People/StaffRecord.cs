using System.Collections.Immutable;

namespace Census.Core.People;

/// <summary>
/// What one row of a list says about one person: who, in which unit, and the facts. The unit is a path of names below the
/// sender, outermost first, as section rows and the unit column give it; empty when the row names none.
/// </summary>
public sealed record StaffRecord(PersonIdentity Identity, StaffFacts Facts)
{
    public ImmutableArray<string> UnitPath { get; init; } = [];
}
