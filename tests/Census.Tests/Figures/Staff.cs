using System.Globalization;
using Census.Core.People;
using Census.Core.Units;
using Census.Reports;
using Census.Reports.Figures;
using Census.Reports.Rosters;
using Census.Tests.Criteria;
using Census.Tests.Plans;

namespace Census.Tests.Figures;

/// <summary>
/// Made-up staff that a reader can add up: a line is so many people alike ("3 x category=civil-servant field=health degrees=master"),
/// or one of a number and a unit ("#7 @2 degrees=doctor"). Rounds are days with their lines.
/// </summary>
internal static class Staff
{
    public static readonly DateOnly EndOf2025 = new(2025, 12, 31);

    private static readonly UnitTree NoUnits = new([]);

    public static RosterShelf Shelf(params string[] lines) => Shelf(NoUnits, null, (EndOf2025, lines));

    public static RosterShelf Shelf(params (DateOnly Round, string[] Lines)[] rounds) => Shelf(NoUnits, null, rounds);

    public static RosterShelf Shelf(UnitTree units, long? scope, params (DateOnly Round, string[] Lines)[] rounds) =>
        new(rounds.Select(r => r.Round), day => People(rounds.Single(r => r.Round == day).Lines), units, scope);

    public static Report Report(RosterShelf shelf, DateOnly? round = null, int? horizon = null) =>
        ReportOnPlan.Build(ShippedPlan.CaoBang, shelf, new ReportRequest("cao-bang", round ?? EndOf2025) { Horizon = horizon }).Value!;

    /// <summary>The report on one of the shipped plans, with what was entered by hand.</summary>
    public static Report Report(Core.Plans.Plan plan, RosterShelf shelf, Core.Plans.PlanEntries? entries = null, DateOnly? round = null) =>
        ReportOnPlan.Build(plan, shelf, new ReportRequest(plan.Id, round ?? EndOf2025), entries: entries).Value!;

    /// <summary>"CB30-03 = 3 of 8, 1 unknown, not met, behind, gap 1".</summary>
    public static string Line(Report report, string code)
    {
        var result = report.Targets.Single(t => t.Target.Code == code);
        var parts = new List<string> { $"{code} = {Text(result.Numerator)}{(result.Denominator is { } of ? " of " + Text(of) : "")}" };
        parts.AddRange(result.Unknown > 0 ? [$"{Text(result.Unknown)} unknown"] : []);
        parts.AddRange(result.PopulationUnknown > 0 ? [$"{Text(result.PopulationUnknown)} perhaps"] : []);
        parts.Add(result.Met switch { true => "met", false => "not met", null => "no verdict" });
        parts.AddRange(result.Status == TargetStatus.Met ? [] : [result.Status.Code()]);
        parts.Add("gap " + Text(result.GapPeople));
        return string.Join(", ", parts);
    }

    public static TargetResult Target(this Report report, string code) => report.Targets.Single(t => t.Target.Code == code);

    public static List<PersonInForce> People(IEnumerable<string> lines)
    {
        var people = new List<PersonInForce>();
        foreach (var line in lines)
        {
            people.AddRange(line.StartsWith('#') ? [Numbered(line)] : Alike(line, 1000 + people.Count));
        }
        return people;
    }

    private static IEnumerable<PersonInForce> Alike(string line, int firstNo)
    {
        var parts = line.Split(" x ", 2);
        var (unit, facts) = Placed(parts[1]);
        return Enumerable.Range(firstNo, int.Parse(parts[0], CultureInfo.InvariantCulture)).Select(no => Person(no, unit, facts));
    }

    private static PersonInForce Numbered(string line)
    {
        var parts = line.Split(' ', 2);
        var (unit, facts) = Placed(parts.Length > 1 ? parts[1] : "");
        return Person(int.Parse(parts[0][1..], CultureInfo.InvariantCulture), unit, facts);
    }

    private static (long? Unit, StaffFacts Facts) Placed(string text)
    {
        if (!text.StartsWith('@'))
        {
            return (null, Facts.Of(text));
        }
        var parts = text.Split(' ', 2);
        return (long.Parse(parts[0][1..], CultureInfo.InvariantCulture), Facts.Of(parts.Length > 1 ? parts[1] : ""));
    }

    private static PersonInForce Person(long no, long? unit, StaffFacts facts) =>
        new(no, unit, facts, [new Statement(no, 1, 1, 1, (int)no, no, facts) { UnitNo = unit }]);

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
