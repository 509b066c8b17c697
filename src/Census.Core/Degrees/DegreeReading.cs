namespace Census.Core.Degrees;

/// <summary>Why the text of a degree cannot be taken as it stands; a person should look.</summary>
public enum DegreeDoubt
{
    None,

    /// <summary>No level was recognised: a branch of study alone, a school level, another word.</summary>
    UnknownText,

    /// <summary>Only what is being studied for is written; the level held is not known.</summary>
    OnlyInTraining,

    /// <summary>"Sau đại học", "trên đại học": a bachelor's degree is certain, what follows is not said.</summary>
    UnclearPostgraduate,

    /// <summary>Only PGS or GS is written, which is a title and not a degree.</summary>
    OnlyAcademicTitle,
}

/// <summary>
/// What a cell says about degrees. Degrees are null only when the cell is blank (nothing was said); text that cannot be read
/// gives an empty, incomplete list. The academic title is "PGS" or "GS".
/// </summary>
public sealed record DegreeReading(QualificationList? Degrees, string? AcademicTitle, DegreeDoubt Doubt)
{
    public static readonly DegreeReading Blank = new(null, null, DegreeDoubt.None);

    public static readonly DegreeReading Unread = new(new QualificationList { IsComplete = false }, null, DegreeDoubt.UnknownText);

    public static readonly DegreeReading NoDegree = new(QualificationList.Of(DegreeLevel.None), null, DegreeDoubt.None);
}
