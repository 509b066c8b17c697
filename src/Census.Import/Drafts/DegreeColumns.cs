using System.Collections.Immutable;
using System.Globalization;
using Census.Core.Degrees;
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
    public static QualificationList? Read(RowReading row, Func<string, DegreeReading> read)
    {
        var written = Written(row, read);
        var ticked = Ticked(row);
        var held = Joined(row, written, ticked);
        var training = InTraining(row, read);
        return held is null && training.IsEmpty
            ? null
            : WithDetails(row, (held ?? new QualificationList { IsComplete = false }) with
            {
                InTraining = [.. (held?.InTraining ?? []).Union(training)],
            });
    }

    private static QualificationList? Written(RowReading row, Func<string, DegreeReading> read)
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
            _ => CellProblems.UnknownDegree,
        };
        if (doubt is not null)
        {
            row.Report(doubt, found.Column, found.Cell.Text);
        }
        return reading.Degrees;
    }

    // a tick column may hold the branch of study ("KT") or the year instead of a tick: the level is held all the same
    private static List<Qualification> Ticked(RowReading row)
    {
        var held = new List<Qualification>();
        foreach (var (cell, column) in row.All(StaffColumn.DegreeTick))
        {
            var tick = cell.IsEmpty ? false : Marks.Tick(cell.Text);
            if (tick != false)
            {
                var text = cell.Text.Trim();
                var year = PartialDate.Parse(text) is { Year: >= 1950 and <= 2049 } date ? date : null;
                held.Add(new Qualification(column.Meaning.Level!.Value, tick is null && text.Any(char.IsLetter) ? text : null, year));
            }
        }
        return held;
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

    // branch and year stand once a row and belong to the highest degree
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
            AwardedOn = AwardedOn(row) ?? top.AwardedOn,
        };
        return degrees with { Held = degrees.Held.SetItem(at, detailed) };
    }

    private static PartialDate? AwardedOn(RowReading row)
    {
        var date = DateCells.Read(row, StaffColumn.AwardedOn);
        var birth = DateCells.BirthYear(row);
        if (date is not null && birth is { } year && date.Year < year + 18)
        {
            row.Report(RowProblems.AwardedTooEarly, row.Header.The(StaffColumn.AwardedOn), date.ToString(), year.ToString(CultureInfo.InvariantCulture));
        }
        return date;
    }
}
