using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Time;
using Census.Import.Layouts;

namespace Census.Import.Reference;

/// <summary>
/// The code lists and vocabularies of reference/*.json, built once and shared: nothing here changes while the program runs. The
/// files are part of the program; anything wrong in one is a bug and throws <see cref="InvalidDataException"/> with its name.
/// </summary>
public sealed record ReferenceData
{
    private static readonly Lazy<ReferenceData> Embedded = new(Read);

    public required DegreeVocabulary Degrees { get; init; }

    public required EthnicGroups EthnicGroups { get; init; }

    /// <summary>The first three digits of citizens' numbers that stand for a province.</summary>
    public required IReadOnlySet<string> IdProvinces { get; init; }

    public required TitleCodes TitleCodes { get; init; }

    public required CategoryText Categories { get; init; }

    /// <summary>Words of political theory, state management, languages and computing.</summary>
    public required TrainingWords Training { get; init; }

    public required FieldWords FieldWords { get; init; }

    public required HeaderWords HeaderWords { get; init; }

    public required ListWords ListWords { get; init; }

    /// <summary>Thresholds and words of the checks of lists.</summary>
    public required Checks.CheckRules Checks { get; init; }

    /// <summary>When a column is understood by what its cells hold.</summary>
    public required ContentRules Content { get; init; }

    /// <summary>Headings of a list of units, by the name of the column.</summary>
    public required IReadOnlyDictionary<string, IReadOnlySet<string>> UnitListWords { get; init; }

    /// <summary>Headings and kinds of registers of works.</summary>
    public required WorkWords Works { get; init; }

    /// <summary>By what lists of members of party committees and people's councils are known.</summary>
    public required MemberWords Members { get; init; }

    public static ReferenceData Load() => Embedded.Value;

    private static ReferenceData Read()
    {
        var degrees = ReferenceFile.Load("degrees.json", (DegreesFile file) => file.Build());
        var categories = ReferenceFile.Load("categories.json", (CategoriesFile file) => file.Build());
        var training = ReferenceFile.Load("training.json", (TrainingFile file) => file.Build());
        return new ReferenceData
        {
            Degrees = degrees,
            EthnicGroups = ReferenceFile.Load("ethnic-groups.json", (EthnicGroupsFile file) => file.Build()),
            IdProvinces = ReferenceFile.Load("id-provinces.json", (IdProvincesFile file) => file.Build()),
            TitleCodes = ReferenceFile.Load("title-codes.json", (TitleCodesFile file) => file.Build()),
            Categories = categories,
            Training = training,
            FieldWords = ReferenceFile.Load("field-words.json", (FieldWordsFile file) => file.Build()),
            HeaderWords = ReferenceFile.Load("headers.json", (HeadersFile file) => file.Build(degrees, categories, training)),
            ListWords = ReferenceFile.Load("list-words.json", (ListWordsFile file) => file.Build()),
            Checks = ReferenceFile.Load("checks.json", (ChecksFile file) => file.Build(RetirementAges.Read(ReferenceFile.Text("retirement-ages.json")).Table)),
            Content = ReferenceFile.Load("column-content.json", (ColumnContentFile file) => file.Build()),
            UnitListWords = ReferenceFile.Load("unit-list.json", (UnitListFile file) => file.Build()),
            Works = ReferenceFile.Load("works.json", (WorksFile file) => file.Build()),
            Members = ReferenceFile.Load("members.json", (MembersFile file) => file.Build()),
        };
    }
}
