using System.Collections.Immutable;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Core.Time;
using Census.Import.Layouts;

namespace Census.Import.Drafts;

/// <summary>
/// The degrees of one row from all the columns that speak of them: words, ticks by level, branch of study, year of award, and
/// what is being studied for. One tick in a group makes the other levels "no"; none makes all of them unknown.
/// </summary>
internal static class DegreeColumns
{
    public static QualificationList? Read(RowReading row, Func<string, DegreeReading> read, FieldWords words)
    {
        var written = Written(row, read, words);
        var (ticked, studied) = Ticked(row, read);
        var either = Either(row, read);
        var held = Joined(row, written, [.. ticked, .. either?.Held ?? []]);
        held = held is not null && either is { IsComplete: false } ? held with { IsComplete = false } : held;
        var training = InTraining(row, read).Union(studied).ToImmutableArray();
        return held is null && training.IsEmpty
            ? null
            : WithDetails(row, (held ?? new QualificationList { IsComplete = false }) with
            {
                InTraining = [.. (held?.InTraining ?? []).Union(training)],
            });
    }

    private static QualificationList? Written(RowReading row, Func<string, DegreeReading> read, FieldWords words)
    {
        if (row.The(StaffColumn.Degree) is not { } found)
        {
            return null;
        }
        var reading = read(found.Cell.Text);
        var doubt = reading.Doubt switch
        {
            DegreeDoubt.None => null,
            DegreeDoubt.OnlyInTraining => CellProblems.OnlyInTraining,
            DegreeDoubt.UnclearPostgraduate => CellProblems.UnclearPostgraduate,
            DegreeDoubt.OnlyAcademicTitle => CellProblems.OnlyAcademicTitle,
            _ => words.OfMajor(found.Cell.Text) is null ? CellProblems.UnknownDegree : CellProblems.MajorNotLevel,
        };
        if (doubt is not null)
        {
            row.Report(doubt, found.Column, found.Cell.Text);
        }
        return reading.Degrees;
    }

    // a tick column may hold the branch of study ("KT") or the year instead of a tick: the level is held all the same; "NCS" under
    // "TS" is not
    private static (List<Qualification> Held, List<DegreeLevel> InTraining) Ticked(RowReading row, Func<string, DegreeReading> read)
    {
        var (held, studied) = (new List<Qualification>(), new List<DegreeLevel>());
        foreach (var (cell, column) in row.All(StaffColumn.DegreeTick))
        {
            var tick = cell.IsEmpty ? false : Marks.Tick(cell.Text);
            if (tick is null && read(cell.Text).Doubt == DegreeDoubt.OnlyInTraining)
            {
                studied.Add(column.Meaning.Level!.Value);
                row.Report(CellProblems.OnlyInTraining, column, cell.Text);
            }
            else if (tick != false)
            {
                held.Add(Qualification(column.Meaning.Level!.Value, cell.Text.Trim(), tick is null));
            }
        }
        return (Merged(held), studied);
    }

    // the branch in one column and the year in the next are one degree
    private static List<Qualification> Merged(List<Qualification> held) =>
        [.. held.GroupBy(q => q.Level).SelectMany(same => same.Count(q => q.Major is not null) <= 1 && same.Count(q => q.AwardedOn is not null) <= 1
            ? [new Qualification(same.Key, same.Select(q => q.Major).FirstOrDefault(major => major is not null), same.Select(q => q.AwardedOn).FirstOrDefault(year => year is not null))]
            : same.AsEnumerable())];

    // under "ThS/CKI" the cell may say which ("CKI"); a tick says only that it is one of them
    private static QualificationList? Either(RowReading row, Func<string, DegreeReading> read)
    {
        QualificationList? all = null;
        foreach (var (cell, column) in row.All(StaffColumn.PostgraduateTick).Where(found => !found.Cell.IsEmpty && Marks.Tick(found.Cell.Text) != false))
        {
            var said = read(cell.Text).Degrees;
            if (said is not { Held.IsEmpty: false })
            {
                row.Report(CellProblems.UnclearPostgraduate, column, column.Heading);
                said = new QualificationList { Held = [new Qualification(DegreeLevel.Bachelor)], IsComplete = false };
            }
            all = new QualificationList { Held = [.. all?.Held ?? [], .. said.Held], IsComplete = said.IsComplete && all?.IsComplete != false };
        }
        return all;
    }

    private static Qualification Qualification(DegreeLevel level, string text, bool isText)
    {
        var year = PartialDate.Parse(text) is { Year: >= 1950 and <= 2049 } date ? date : null;
        return new Qualification(level, isText && text.Any(char.IsLetter) ? text : null, year);
    }

    private static QualificationList? Joined(RowReading row, QualificationList? written, List<Qualification> ticked)
    {
        if (ticked.Count == 0)
        {
            return written;
        }
        if (written is null || written.Held.IsEmpty)
        {
            return new QualificationList { Held = [.. ticked], InTraining = written?.InTraining ?? [] };
        }
        var missing = ticked.Where(t => written.Held.All(w => w.Level != t.Level)).ToList();
        if (missing.Count > 0 && missing.Exists(m => m.Level > written.Highest))
        {
            var (cell, column) = row.The(StaffColumn.Degree)!.Value;
            row.Report(RowProblems.TwoNumbersForHighest, column, cell.Text, string.Join(", ", missing.Select(m => m.Level.Abbreviation())));
        }
        return written with { Held = [.. written.Held, .. missing] };
    }

    private static ImmutableArray<DegreeLevel> InTraining(RowReading row, Func<string, DegreeReading> read)
    {
        if (row.TextOf(StaffColumn.InTraining) is not { } text || Marks.YesNo(text) is not null)
        {
            return [];
        }
        return read("đang học " + text).Degrees?.InTraining ?? [];
    }

    // branch and year stand once a row and belong to the highest degree; a year written beside its level is surely of that degree
    private static QualificationList WithDetails(RowReading row, QualificationList degrees)
    {
        if (degrees.Highest is not { } highest || highest == DegreeLevel.None)
        {
            return degrees;
        }
        var at = degrees.Held.ToList().FindIndex(q => q.Level == highest);
        var top = degrees.Held[at];
        var detailed = top with
        {
            Major = row.TextOf(StaffColumn.Major) ?? top.Major,
            AwardedOn = top.AwardedOn ?? DateCells.Read(row, StaffColumn.AwardedOn),
        };
        return degrees with { Held = degrees.Held.SetItem(at, detailed) };
    }
}
