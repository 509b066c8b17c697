using System.Text.Json;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Sources;
using Census.Reports.Annexes;
using Census.Reports.Explanations;
using Census.Reports.Figures;
using static Census.Reports.Rendering.JsonParts;

namespace Census.Reports.Rendering;

/// <summary>
/// Reports and explanations as one JSON document for programs. Names and order of the properties are a contract; no clock is in it,
/// so the same question on the same ledger number gives the same bytes.
/// </summary>
public static partial class ReportJson
{
    public static string Write(Report report) => Write(report, null);

    /// <summary>With the annex tables at the end, where they are given.</summary>
    public static string Write(Report report, IReadOnlyList<AnnexTable>? annexes) => Document(json =>
    {
        Asked(json, report);
        Objects(json, "targets", report.Targets, Target);
        Objects(json, "monitored", report.Monitored, Monitored);
        Issuer(json, report);
        if (annexes is not null)
        {
            AnnexJson.Write(json, annexes);
        }
    });

    /// <summary>What may be published: the annex tables, whose small counts are hidden, and no other number of people.</summary>
    public static string WritePublished(Report report, IReadOnlyList<AnnexTable> annexes) => Document(json =>
    {
        Asked(json, report);
        AnnexJson.Write(json, annexes);
    });

    private static void Asked(Utf8JsonWriter json, Report report)
    {
        json.WriteString("plan", report.Plan.Id);
        json.WriteString("round", Day(report.Round));
        json.WriteNumber("horizon", report.Horizon);
        json.WriteString("structure", report.Structure);
        json.WriteStartObject("coverage");
        json.WriteNumber("unitsExpected", report.Coverage.UnitsExpected);
        json.WriteNumber("unitsReported", report.Coverage.UnitsReported);
        json.WriteNumber("peopleUnderReview", report.Coverage.PeopleUnderReview);
        json.WriteEndObject();
    }

    public static string Write(Explanation explanation) => Document(json =>
    {
        json.WriteString("code", explanation.Code);
        json.WriteString("side", explanation.Side.Code());
        json.WriteNumber("count", explanation.Count);
        Objects(json, "people", explanation.People, Person);
    });

    private static void Target(Utf8JsonWriter json, TargetResult result)
    {
        Question(json, result);
        json.WriteNumber("numerator", result.Numerator);
        Number(json, "denominator", result.Denominator);
        json.WriteNumber("unknown", result.Unknown);
        json.WriteNumber("populationUnknown", result.PopulationUnknown);
        Number(json, "actual", ReportNumbers.Actual(result));
        YesNo(json, "met", result.Met);
        json.WriteBoolean("provisional", result.IsProvisional);
        json.WriteString("status", result.Status.Code());
        Number(json, "gapPeople", result.GapPeople);
        Number(json, "gapRecruits", result.GapRecruits);
        Number(json, "neededPerYear", result.NeededPerYear);
        Number(json, "path", ReportNumbers.Path(result));
        Objects(json, "otherReadings", result.OtherReadings, Reading);
        if (result.Target.Kind == TargetKind.Stock)
        {
            Number(json, "baseline", result.Target.Baseline?.Value);
            Number(json, "declaredTotals", result.DeclaredTotals);
        }
    }

    private static void Question(Utf8JsonWriter json, TargetResult result)
    {
        var (target, goal) = (result.Target, result.Reading.Goal);
        json.WriteString("code", target.Code);
        json.WriteString("field", target.Field?.Code());
        json.WriteString("kind", target.Kind.Code());
        json.WriteString("measure", target.Measure);
        json.WriteString("reading", result.Reading.Code);
        json.WriteString("comparator", goal.Comparator.Code());
        json.WriteNumber("value", goal.Value);
        Number(json, "valueMax", goal.ValueMax);
        json.WriteString("unit", target.Unit.Code());
    }

    private static void Reading(Utf8JsonWriter json, ReadingResult other)
    {
        json.WriteString("reading", other.Reading.Code);
        json.WriteNumber("numerator", other.Numerator);
        Number(json, "denominator", other.Denominator);
        YesNo(json, "met", other.Met);
    }

    private static void Person(Utf8JsonWriter json, ExplainedPerson person)
    {
        Number(json, "person", person.Person == 0 ? null : person.Person);
        json.WriteString("name", person.Name);
        json.WriteString("unit", person.Unit);
        json.WriteString("degree", person.Degree is { } level ? Core.Degrees.DegreeLevels.Code(level) : null);
        json.WriteString("file", person.File);
        json.WriteString("sheet", person.Sheet);
        json.WriteNumber("row", person.Row);
        if (person.Repairs.Count > 0)
        {
            Repairs(json, person.Repairs);
        }
    }

    private static void Repairs(Utf8JsonWriter json, IReadOnlyList<CellRepair> repairs)
    {
        json.WriteStartArray("repairs");
        foreach (var repair in repairs)
        {
            json.WriteStartObject();
            json.WriteString("cell", repair.Cell);
            json.WriteString("was", repair.Was);
            json.WriteString("now", repair.Now);
            json.WriteString("by", repair.By);
            json.WriteString("at", repair.At);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
