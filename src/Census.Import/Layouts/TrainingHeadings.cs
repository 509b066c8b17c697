using Census.Core.People;

namespace Census.Import.Layouts;

/// <summary>
/// Headings below a group that is not of degrees: political theory, state management, languages, computing, the Party, rank and
/// salary. A level there ("Lý luận chính trị / TC") is a column of ticks; a heading that says what the group says is a column of
/// words; anything else is known and left alone.
/// </summary>
internal sealed class TrainingHeadings(
    IReadOnlyDictionary<string, IReadOnlySet<string>> groups, TrainingWords training, Func<IReadOnlyList<string>, StaffColumn?> columnOf)
{
    private static readonly ColumnMeaning LeftAlone = new(StaffColumn.Known);

    public ColumnMeaning Understand(IReadOnlyList<string> levels)
    {
        var leaf = levels[^1];
        return GroupOf(levels) switch
        {
            "politics" => Of(StaffColumn.PoliticalTheory, leaf, training.PoliticsOfHeading(leaf) is { } level ? new(StaffColumn.PoliticalTheory) { Politics = level } : null),
            "administration" => Of(StaffColumn.StateManagement, leaf, training.StateManagementOfHeading(leaf) is { } level ? new(StaffColumn.StateManagement) { Management = level } : null),
            "computing" => Of(StaffColumn.Computing, leaf, training.SkillOfHeading(leaf, false) is { } level ? new(StaffColumn.Computing) { Skill = level } : null),
            "language" => OfLanguage(levels),
            "party" => OfParty(leaf),
            "rank" => OfRank(levels),
            _ => LeftAlone,
        };
    }

    // the innermost group speaks: "Trình độ / Ngoại ngữ / Tiếng Anh / ĐH"
    private string? GroupOf(IReadOnlyList<string> levels)
    {
        for (var i = levels.Count - 2; i >= 0; i--)
        {
            if (groups.FirstOrDefault(group => group.Value.Contains(levels[i])).Key is { } name)
            {
                return name;
            }
        }
        return null;
    }

    // "LLCT / Trình độ" says no more than the group; "LLCT / Năm" is not ours
    private ColumnMeaning Of(StaffColumn column, string leaf, ColumnMeaning? level) =>
        columnOf([leaf]) is { } own && (own == column || own == StaffColumn.Degree) ? new ColumnMeaning(column) : level ?? LeftAlone;

    private ColumnMeaning OfLanguage(IReadOnlyList<string> levels)
    {
        var column = levels.Reverse().Select(LanguageOf).FirstOrDefault(language => language is not null) ?? StaffColumn.ForeignLanguage;
        var leaf = levels[^1];
        return LanguageOf(leaf) is not null || columnOf([leaf]) is StaffColumn.Degree or StaffColumn.ForeignLanguage ? new ColumnMeaning(column)
            : training.SkillOfHeading(leaf, true) is { } level ? new ColumnMeaning(column) { Skill = level }
            : LeftAlone;
    }

    private StaffColumn? LanguageOf(string fold) => fold is "khac" ? StaffColumn.OtherLanguage
        : fold is "anh" ? StaffColumn.English
        : columnOf([fold]) is { } column and (StaffColumn.English or StaffColumn.OtherLanguage or StaffColumn.MinorityLanguage) ? column
        : null;

    // "Đảng / Ngày vào" is told from "Ngày vào ngành" by the group alone
    private ColumnMeaning OfParty(string leaf) =>
        (columnOf([leaf]) is { } own && IsOfParty(own) ? own : columnOf([leaf + " dang"])) is { } column && IsOfParty(column) ? new ColumnMeaning(column) : LeftAlone;

    private static bool IsOfParty(StaffColumn column) => column is StaffColumn.PartyMember or StaffColumn.PartyAdmittedOn or StaffColumn.PartyOfficialOn;

    // of the columns about rank and salary only the code and the coefficient are ours
    private ColumnMeaning OfRank(IReadOnlyList<string> levels)
    {
        var above = levels.Take(levels.Count - 1).ToList();
        var isOnlyRank = above.Where(IsGroup).All(groups["rank"].Contains);
        return isOnlyRank && columnOf([levels[^1]]) == StaffColumn.TitleCode ? new ColumnMeaning(StaffColumn.TitleCode)
            : isOnlyRank && columnOf(levels) == StaffColumn.SalaryCoefficient ? new ColumnMeaning(StaffColumn.SalaryCoefficient)
            : LeftAlone;
    }

    private bool IsGroup(string fold) => groups.Values.Any(words => words.Contains(fold));
}
