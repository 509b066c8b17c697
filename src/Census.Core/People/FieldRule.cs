namespace Census.Core.People;

/// <summary>
/// How the field of a person was found, strongest first: a column of the list; the unit's field, inherited from its parent; what
/// the importer said (--field); the title code; words of the unit's name; the branch of study. Plans count by unit: a school
/// nurse belongs to education. <see cref="Unit"/> is never stored with a row: it is applied when the figures are read.
/// </summary>
public enum FieldRule
{
    Column,
    Unit,
    Importer,
    TitleCode,
    UnitName,
    Major,
}

/// <summary>A field and the rule that found it.</summary>
public sealed record FieldFinding(Field Field, FieldRule Rule);
