using System.Collections.Immutable;
using Census.Core.People;

namespace Census.Import.Reference;

/// <summary>The shape of reference/training.json: words of political theory, state management, languages and computing.</summary>
internal sealed record TrainingFile : ReferenceFile
{
    public required string[] InTraining { get; init; }

    public required ImmutableArray<Row> Politics { get; init; }

    public required ImmutableArray<Row> StateManagement { get; init; }

    public required ImmutableArray<Row> Languages { get; init; }

    public required ImmutableArray<Row> Computing { get; init; }

    public required Names LanguageNames { get; init; }

    public TrainingWords Build() => new(
        Compile<PoliticalLevel>(Politics, PoliticalLevels.Parse),
        Compile<StateManagementLevel>(StateManagement, StateManagementLevels.Parse),
        Compile<SkillLevel>(Languages, SkillLevels.Parse),
        Compile<SkillLevel>(Computing, SkillLevels.Parse),
        new LanguageNames(AnyOf(LanguageNames.English), AnyOf(LanguageNames.Other), AnyOf(LanguageNames.Minority)),
        AnyOf(InTraining));

    private static ImmutableArray<LevelWords<T>> Compile<T>(ImmutableArray<Row> rows, Func<string, T?> parse)
        where T : struct, Enum => [.. rows.Select(row => new LevelWords<T>(Known(row.Level, parse), AnyOf(row.Patterns)))];

    internal sealed record Row(string Level, string[] Patterns);

    internal sealed record Names(string[] English, string[] Other, string[] Minority);
}
