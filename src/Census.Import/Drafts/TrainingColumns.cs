using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// Political theory, state management, languages and computing of one row, from columns of words and of ticks by level. As with
/// degrees, one tick in a group makes the other levels "no", none makes them unknown; a dash and a blank say nothing.
/// </summary>
internal sealed class TrainingColumns(TrainingWords words)
{
    public PoliticalLevel? Politics(RowReading row) => Highest(
        row, StaffColumn.PoliticalTheory, column => column.Meaning.Politics, words.Politics, CellProblems.UnknownPolitics);

    public StateManagementLevel? StateManagement(RowReading row) => Highest(
        row, StaffColumn.StateManagement, column => column.Meaning.Management, words.StateManagement, CellProblems.UnknownStateManagement);

    public LanguageSkills? Languages(RowReading row)
    {
        LanguageSkills? all = null;
        foreach (var (place, skill) in LanguageColumns)
        {
            foreach (var (text, level) in Said(row, place))
            {
                var said = level is { } ticked ? skill(new LanguageSkills(text), ticked) : words.Languages(text, skill);
                all = all is null ? said : Joined(all, said);
            }
        }
        return all;
    }

    public ComputingSkill? Computing(RowReading row)
    {
        ComputingSkill? best = null;
        foreach (var (text, level) in Said(row, StaffColumn.Computing))
        {
            var said = level is { } ticked ? new ComputingSkill(text, ticked) : words.Computing(text);
            best = best is null || said.Level > best.Level || best.Level is null ? said : best;
        }
        return best;
    }

    private static readonly (StaffColumn Column, Func<LanguageSkills, SkillLevel, LanguageSkills> Skill)[] LanguageColumns =
    [
        (StaffColumn.ForeignLanguage, (s, l) => s with { Unnamed = TrainingWords.Better(s.Unnamed, l) }),
        (StaffColumn.English, (s, l) => s with { English = TrainingWords.Better(s.English, l) }),
        (StaffColumn.OtherLanguage, (s, l) => s with { Other = TrainingWords.Better(s.Other, l) }),
        (StaffColumn.MinorityLanguage, (s, l) => s with { Minority = TrainingWords.Better(s.Minority, l) }),
    ];

    private static T? Highest<T>(RowReading row, StaffColumn meaning, Func<BoundColumn, T?> levelOf, Func<string, T?> read, ProblemCode unknown)
        where T : struct, Enum
    {
        var levels = new List<T?>();
        foreach (var (cell, column) in row.All(meaning).Where(found => Speaks(found.Cell)))
        {
            var said = LevelIn(cell.Text, levelOf(column), read);
            if (said is null && levelOf(column) is null)
            {
                row.Report(unknown, column, cell.Text);
            }
            levels.Add(said);
        }
        return levels.Max();
    }

    // a column of ticks may hold the level or the year in the place of a tick
    private static T? LevelIn<T>(string text, T? ticked, Func<string, T?> read)
        where T : struct, Enum => ticked is null ? read(text) : Marks.Tick(text) switch { true => ticked, false => null, null => read(text) ?? ticked };

    // the texts of the columns, with the level where the heading gives it; a tick under "Chứng chỉ" may be a text of its own ("B1")
    private static IEnumerable<(string Text, SkillLevel? Level)> Said(RowReading row, StaffColumn meaning)
    {
        foreach (var (cell, column) in row.All(meaning).Where(found => Speaks(found.Cell)))
        {
            var tick = Marks.Tick(cell.Text);
            if (column.Meaning.Skill is { } level && tick != false)
            {
                yield return tick == true ? (column.Heading, level) : (cell.Text.Trim(), null);
            }
            else if (column.Meaning.Skill is null)
            {
                yield return (cell.Text.Trim(), tick == true ? SkillLevel.Certificate : null);
            }
        }
    }

    private static bool Speaks(Cell cell) => !cell.IsEmpty && !Marks.IsDash(cell.Text);

    private static LanguageSkills Joined(LanguageSkills a, LanguageSkills b) => new(a.Text + "; " + b.Text)
    {
        English = Better(a.English, b.English),
        Other = Better(a.Other, b.Other),
        Minority = Better(a.Minority, b.Minority),
        Unnamed = Better(a.Unnamed, b.Unnamed),
    };

    private static SkillLevel? Better(SkillLevel? a, SkillLevel? b) => b is { } level ? TrainingWords.Better(a, level) : a;
}
