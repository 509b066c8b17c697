using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Census.Core.Degrees;

/// <summary>The words of one level.</summary>
public sealed record DegreePattern(DegreeLevel Level, Regex Words);

/// <summary>The words of one academic title, "PGS" or "GS".</summary>
public sealed record AcademicTitlePattern(string Title, Regex Words);

/// <summary>
/// The words by which degrees are read (reference/degrees.json), as patterns over fold keys. Order is meaning: among the levels
/// the first hit wins, so "CKII" stands before "CKI" and "cao đẳng" before "đại học".
/// </summary>
public sealed record DegreeVocabulary
{
    /// <summary>Words that name a level.</summary>
    public required ImmutableArray<DegreePattern> Levels { get; init; }

    /// <summary>Words of a profession (kỹ sư, bác sĩ): they count only where no word of a level stands.</summary>
    public required ImmutableArray<DegreePattern> Professions { get; init; }

    /// <summary>Whole texts that say "no degree at all".</summary>
    public required Regex Nothing { get; init; }

    /// <summary>Words with a level's name inside that are no degree: political theory, "liên thông từ cao đẳng", school levels.</summary>
    public required Regex NotDegrees { get; init; }

    /// <summary>Words that deny ("không có bằng"): levels beside them are not held, and a person should look.</summary>
    public required Regex Negations { get; init; }

    /// <summary>Words that say "not yet": the level right after them, else the one before them, is a target.</summary>
    public required Regex InTraining { get; init; }

    /// <summary>What may stand between those words and their target ("lớp", "chương trình").</summary>
    public required Regex BeforeTarget { get; init; }

    /// <summary>Words that are a target by themselves: NCS for a doctor's degree, cao học for a master's.</summary>
    public required ImmutableArray<DegreePattern> Trainees { get; init; }

    /// <summary>Words that turn "cao học" into a degree held.</summary>
    public required Regex Graduated { get; init; }

    public required Regex UnclearPostgraduate { get; init; }

    public required ImmutableArray<AcademicTitlePattern> AcademicTitles { get; init; }

    /// <summary>How one studied (chính quy, tại chức), never part of the branch of study.</summary>
    public required Regex StudyModes { get; init; }

    /// <summary>Other words beside the branch of study ("ngành", "loại khá").</summary>
    public required Regex BesideMajor { get; init; }
}
