using System.Text.Json;
using Census.Core.Members;
using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Reports.Figures;
using Census.Reports.Members;
using Census.Reports.Works;
using static Census.Reports.Rendering.JsonParts;

namespace Census.Reports.Rendering;

// the part of the document that follows the targets
public static partial class ReportJson
{
    private const int ChangeDecimals = 6;

    private static void Monitored(Utf8JsonWriter json, MonitoredResult result)
    {
        var row = result.Row;
        json.WriteString("code", row.Code);
        json.WriteString("title", row.Title);
        Number(json, "count", result.Count);
        Number(json, "previous", result.Previous);
        json.WriteString("kind", row.Kind.Code());
        json.WriteString("phrase", row.Phrase);
        Counted(json, MeasureOf(row.Counting, row.Members), result.Now, result.Before, result.Change);
        json.WriteString("unit", row.Unit);
        json.WriteString("asked", row.Asked);
        YesNo(json, "met", result.Met);
        Entered(json, "entered", result.Entered);
        Entered(json, "enteredPrevious", result.EnteredBefore);
        Works(json, row.Works.IsEmpty, result.Works, result.WorksBefore);
        Members(json, row.Members, result.Members, result.Difference);
        Duty(json, result.Duty);
        Objects(json, "parts", result.Parts, (to, part) => Part(to, row.Unit, part));
    }

    private static void Part(Utf8JsonWriter json, string? rowUnit, MonitoredPartResult result)
    {
        json.WriteString("code", result.Part.Code);
        json.WriteString("title", result.Part.Title);
        Number(json, "count", result.Now?.Count);
        Number(json, "previous", result.Before?.Count);
        Counted(json, MeasureOf(result.Part.Counting, result.Part.Members), result.Now, result.Before, result.Change);
        json.WriteString("unit", result.Part.Unit);
        Entered(json, "entered", result.Entered);
        Entered(json, "enteredPrevious", result.EnteredBefore);
        Works(json, result.Part.Works.IsEmpty, result.Works, result.WorksBefore);
        Members(json, result.Part.Members, result.Members, result.DifferenceIn(result.Part.Unit ?? rowUnit));
    }

    /// <summary>How a row counts: "count" or "share"; null where it does not.</summary>
    internal static string? MeasureOf(Counting? counting, MemberCounting? members) =>
        members is not null || counting is { IsShare: true } ? "share" : counting is null ? null : "count";

    // only of rows that ask lists of members; null where no list names any. The difference is of the result by hand, in its unit
    private static void Members(Utf8JsonWriter json, MemberCounting? asked, MemberFigure? figure, Fraction? difference)
    {
        if (asked is null)
        {
            return;
        }
        if (figure is null)
        {
            json.WriteNull("members");
            return;
        }
        json.WriteStartObject("members");
        json.WriteNumber("lists", figure.Everybody.Select(member => member.List.ListNo).Distinct().Count());
        json.WriteNumber("members", figure.Count);
        json.WriteNumber("matched", figure.Matched);
        Number(json, "enteredDifference", difference?.Rounded(ChangeDecimals));
        json.WriteEndObject();
    }

    // only of rows that ask registers of works: other rows have no such part
    private static void Works(Utf8JsonWriter json, bool isNotAsked, WorkNumber? now, WorkNumber? before)
    {
        foreach (var (name, works) in isNotAsked ? [] : new[] { ("works", now), ("worksPrevious", before) })
        {
            if (works is null)
            {
                json.WriteNull(name);
                continue;
            }
            json.WriteStartObject(name);
            json.WriteString("round", Day(works.Round));
            json.WriteNumber("count", works.Count);
            json.WriteNumber("unknown", works.Unknown);
            json.WriteEndObject();
        }
    }

    // a change of a share is in percentage points
    private static void Counted(Utf8JsonWriter json, string? measure, MonitoredNumber? now, MonitoredNumber? before, Fraction? change)
    {
        json.WriteString("measure", measure);
        Number(json, "denominator", now?.Of);
        Number(json, "previousDenominator", before?.Of);
        Number(json, "unknown", now?.Unknown);
        Number(json, "actual", now?.Actual?.Rounded(ChangeDecimals));
        Number(json, "change", change?.Rounded(ChangeDecimals));
    }

    private static void Entered(Utf8JsonWriter json, string name, PlanEntry? entry)
    {
        if (entry is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("entry", entry.EntryNo);
        json.WriteString("round", Day(entry.On));
        Number(json, "value", entry.Value);
        json.WriteString("source", entry.Source);
        json.WriteEndObject();
    }

    private static void Duty(Utf8JsonWriter json, DutyResult? result)
    {
        if (result is null)
        {
            json.WriteNull("duty");
            return;
        }
        json.WriteStartObject("duty");
        json.WriteString("due", result.Duty.Due is { } due ? Day(due) : null);
        json.WriteString("doneOn", result.Done is { } done ? Day(done.On) : null);
        json.WriteString("document", result.Done?.Source);
        json.WriteBoolean("overdue", result.IsOverdue);
        json.WriteEndObject();
    }

    // only where something has become of the issuer: a plan whose issuer is in office has no such part
    private static void Issuer(Utf8JsonWriter json, Report report)
    {
        if (report.Plan.IssuerStatus is not { } issuer)
        {
            return;
        }
        json.WriteStartObject("issuer");
        json.WriteString("status", issuer.Fate.Code());
        json.WriteString("on", issuer.On is { } day ? Day(day) : null);
        json.WriteString("note", issuer.Note);
        json.WriteString("source", issuer.Source);
        json.WriteStartArray("successorUnits");
        foreach (var unit in report.SuccessorUnits)
        {
            json.WriteStringValue(unit);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
