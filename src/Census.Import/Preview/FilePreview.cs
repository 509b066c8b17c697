namespace Census.Import.Preview;

/// <summary>How somebody stands to what is known: nobody knew of the person; known otherwise; known and not in the list.</summary>
public enum PreviewKind
{
    New,
    Changed,
    Missing,
}

/// <summary>
/// One person of a preview: the name, the unit and place where he or she stands (of somebody missing: stood), the day of the round in
/// which what was known stood (null: nothing was known), and what would change.
/// </summary>
public sealed record PersonPreview(PreviewKind Kind, string Name, string? Unit, string Place, DateOnly? Since, IReadOnlyList<FactChange> Facts);

/// <summary>
/// What taking a file in would change, person by person and fact by fact: against the round itself, and for those who are not in it
/// yet against the round before. People of whom nothing changes are left out. Kept counts facts that the file leaves unsaid of people
/// known in the round, which stay as they are; erased those that it takes away with a dash.
/// </summary>
public sealed record FilePreview(IReadOnlyList<PersonPreview> People, int Kept, int Erased)
{
    public int Count(PreviewKind kind) => People.Count(person => person.Kind == kind);
}
