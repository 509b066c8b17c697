using System.Collections.Immutable;
using Census.Core.Degrees;

namespace Census.Import.Reference;

/// <summary>The shape of reference/degrees.json. Patterns that do not compile and unknown levels throw.</summary>
internal sealed record DegreesFile : ReferenceFile
{
    public required ImmutableArray<LevelWords> Levels { get; init; }

    public required ImmutableArray<LevelWords> Professions { get; init; }

    public required string[] Nothing { get; init; }

    public required string[] NotDegrees { get; init; }

    public required string[] Negations { get; init; }

    public required string[] InTraining { get; init; }

    public required ImmutableArray<LevelWords> Trainees { get; init; }

    public required string[] Graduated { get; init; }

    public required string[] BeforeTarget { get; init; }

    public required string[] UnclearPostgraduate { get; init; }

    public required ImmutableArray<TitleWords> AcademicTitles { get; init; }

    public required string[] StudyModes { get; init; }

    public required string[] BesideMajor { get; init; }

    public DegreeVocabulary Build() => new()
    {
        Levels = Compile(Levels),
        Professions = Compile(Professions),
        Nothing = AnyOf(Nothing),
        NotDegrees = AnyOf(NotDegrees),
        Negations = AnyOf(Negations),
        InTraining = AnyOf(InTraining),
        Trainees = Compile(Trainees),
        Graduated = AnyOf(Graduated),
        BeforeTarget = AnyOf(BeforeTarget),
        UnclearPostgraduate = AnyOf(UnclearPostgraduate),
        AcademicTitles = [.. AcademicTitles.Select(title => new AcademicTitlePattern(title.Title, AnyOf(title.Patterns)))],
        StudyModes = AnyOf(StudyModes),
        BesideMajor = AnyOf(BesideMajor),
    };

    private static ImmutableArray<DegreePattern> Compile(ImmutableArray<LevelWords> rows) =>
        [.. rows.Select(row => new DegreePattern(Known<DegreeLevel>(row.Level, DegreeLevels.Parse), AnyOf(row.Patterns)))];

    internal sealed record LevelWords(string Level, string[] Patterns);

    internal sealed record TitleWords(string Title, string[] Patterns);
}
