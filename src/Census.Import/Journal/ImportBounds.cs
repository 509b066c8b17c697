using System.Globalization;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Drafts;

namespace Census.Import.Journal;

/// <summary>
/// What a file must hold to for whoever is bound to units: it comes from one of them, and every row and work it names lands there.
/// Otherwise the file is refused whole.
/// </summary>
internal static class ImportBounds
{
    /// <summary>Why the file may not be taken in by whoever asks; null when it may.</summary>
    public static Problem? Refusal(ReadSession r, JudgedFile import) => r.Viewer.UnitNo is not { } bound ? null
        : import.SenderUnitNo is not { } sender || !import.Units.Units.IsWithin(sender, bound)
        ? new Problem(UnitProblems.OtherSendersList, new SourceRef()) { Value = import.SenderName }
        : Elsewhere(r, import);

    /// <summary>Why rows judged later may not be let in by whoever asks; null when they may.</summary>
    public static Problem? Elsewhere(ReadSession r, JudgedFile import)
    {
        if (r.Viewer.UnitNo is not { } bound)
        {
            return null;
        }
        var units = import.Units.Units;
        var outside = import.Landings.Where(row => !units.IsWithin(row.UnitNo, bound)).Select(row => (row.Sheet, row.Row))
            .Concat(WorksOutside(import.File.Draft, units, bound)).Concat(Members(import.File.Draft)).ToList();
        return outside.Count == 0 ? null : new Problem(UnitProblems.RowsElsewhere, new SourceRef())
        {
            Arguments = [outside.Count.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{outside[0].Sheet}!{outside[0].Row}")],
        };
    }

    /// <summary>Whether what a file without a list says may be kept: whoever is bound must name its sender, one of his units, and nothing may be said of others.</summary>
    public static bool MayKeep(ReadSession r, FileDraft draft, string? sender)
    {
        if (r.Viewer.UnitNo is not { } bound)
        {
            return true;
        }
        var units = UnitTable.Load(r.Everything);
        return VisibleUnits.Of(r).HoldsAllNamed(sender, units) && !WorksOutside(draft, units, bound).Any() && !Members(draft).Any();
    }

    // bodies are of the whole province
    private static IEnumerable<(string Sheet, int Row)> Members(FileDraft draft) =>
        draft.Sheets.SelectMany(sheet => sheet.Members.Select(member => (sheet.Name, member.Number)));

    private static IEnumerable<(string Sheet, int Row)> WorksOutside(FileDraft draft, UnitTree units, long bound) =>
        from sheet in draft.Sheets
        from work in sheet.Works
        where work.Work.Unit is { } name && units.Named(name) is { Count: > 0 } named && !named.Any(unit => units.IsWithin(unit.UnitNo, bound))
        select (sheet.Name, work.Number);
}
