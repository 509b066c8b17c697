using System.Text.RegularExpressions;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Layouts;

namespace Census.Import.Checks;

/// <summary>Units that should not be in a list of today, and lists that leave out the head of the unit. Each unit is named once.</summary>
internal static class UnitChecks
{
    public static IEnumerable<Problem> FormerDistricts(CheckedSheet sheet) => sheet.Rows[0].Day is { } day && day >= sheet.Rules.DistrictsEndedOn
        ? Named(sheet, sheet.Rules.Districts).Select(found => sheet.Report(UnitProblems.FormerDistrict, found.Row, null, found.Name, VietnameseFormat.Day(sheet.Rules.DistrictsEndedOn)))
        : [];

    public static IEnumerable<Problem> Confidential(CheckedSheet sheet) =>
        Named(sheet, sheet.Rules.ConfidentialUnits).Select(found => sheet.Report(UnitProblems.Confidential, found.Row, null, found.Name));

    /// <summary>A deputy is there and neither a head nor a deputy who stands in for one.</summary>
    public static IEnumerable<Problem> WithoutHead(CheckedSheet sheet) =>
        from unit in sheet.Rows.GroupBy(row => string.Join('\n', row.Record.UnitPath), StringComparer.Ordinal)
        where unit.Count() >= sheet.Rules.PeopleForAHead
        let posts = unit.Where(row => row.Facts.Position is not null).Select(row => (row, key: Fold.Key(row.Facts.Position))).ToList()
        where !posts.Exists(post => sheet.Rules.ActingHead.IsMatch(post.key))
        from kind in sheet.Rules.Heads
        let deputy = posts.FirstOrDefault(post => kind.Deputy.IsMatch(post.key))
        where deputy.row is not null && !posts.Exists(post => kind.Head.IsMatch(post.key))
        select sheet.Report(UnitProblems.NoHead, deputy.row, deputy.row.Column(StaffColumn.Position, StaffColumn.PositionAndUnit), deputy.row.Facts.Position);

    private static IEnumerable<(string Name, CheckedRow? Row)> Named(CheckedSheet sheet, Regex pattern) =>
        sheet.Rows.SelectMany(row => row.Record.UnitPath.Select(name => (Name: name, Row: (CheckedRow?)row)))
            .Prepend((Name: sheet.Sender ?? "", Row: null))
            .DistinctBy(found => found.Name, StringComparer.Ordinal)
            .Where(found => pattern.IsMatch(Fold.Key(found.Name)));
}
