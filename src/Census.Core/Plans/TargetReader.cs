using System.Collections.Immutable;
using System.Globalization;
using Census.Core.Criteria;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Problems;

namespace Census.Core.Plans;

/// <summary>
/// Reads the targets of a plan. What several targets share stands once under "measures": kind, title, and each way of counting
/// (population, numerator); a target names its measure and the readings it allows, the default first.
/// </summary>
internal sealed class TargetReader(
    PlanNode root, CriterionReader criteria, ImmutableArray<Horizon> horizons, Func<PlanNode, string> unusedCode)
{
    private const string ReadingExample = "{ \"A\": { \"title\": { … }, \"population\": { … }, \"numerator\": { … } } }";
    private static readonly FlowPeriod AnyDays = new(default, default);

    private readonly Dictionary<string, PlanNode> _measures = [];

    public ImmutableArray<Target> Read()
    {
        foreach (var (name, measure) in root.Object("measures", "{ \"share_master\": { … } }").Members())
        {
            _measures[name] = measure;
            Check(measure);
        }
        return [.. root.Items("targets", "[ ]").Select(Target)];
    }

    private void Check(PlanNode measure)
    {
        measure.Only("title", "kind", "readings");
        PlanReader.Named(measure);
        Kind(measure);
        var readings = measure.Object("readings", ReadingExample);
        if (measure.Has("readings") && !readings.Members().Any())
        {
            readings.Break("phải có ít nhất một mục", "at least one entry", ReadingExample);
        }
        foreach (var (code, reading) in readings.Members())
        {
            Counting(reading, code, null, horizons.IsEmpty ? AnyDays : horizons[0].Flow, new Goal(Comparator.AtLeast, 1));
        }
    }

    private static TargetKind Kind(PlanNode measure) => measure.Code("kind", code => TargetCodes.ParseKind(code), TargetCodes.KindCodes);

    private Target Target(PlanNode node)
    {
        node.Only(
            "code", "horizon", "field", "measure", "comparator", "value", "valueMax", "readings", "values", "title", "phrase", "note", "baseline",
            "declaredTotals");
        var name = node.Text("measure", "share_master");
        if (name.Length > 0 && !_measures.ContainsKey(name))
        {
            node.Report(PlanProblems.Dangling, name, node.Path + ".measure", "measures", string.Join(", ", _measures.Keys));
        }
        return With(node, name, _measures.GetValueOrDefault(name));
    }

    private Target With(PlanNode node, string name, PlanNode? measure)
    {
        var kind = measure is null ? TargetKind.Stock : Kind(measure);
        Field? field = node.Has("field") ? node.Code("field", code => Fields.Parse(code), Fields.Codes) : null;
        var goal = Goal(node, kind);
        return new Target(unusedCode(node), HorizonOf(node).Year, kind, name, TitleOf(node, measure, field))
        {
            Field = field,
            Unit = kind == TargetKind.Ratio ? TargetUnit.Percent : TargetUnit.Person,
            Phrase = node.Text("phrase", "đạt từ 98% trở lên"),
            Note = node.TextOrNull("note", "tính gần đúng trên danh sách"),
            Readings = [.. Readings(node, measure, kind, field, goal)],
            Baseline = node.ObjectOrNull("baseline", "{ \"year\": 2020, … }") is { } baseline ? Baseline(baseline, HorizonOf(node).Year) : null,
            DeclaredTotals = [.. node.ItemsOrNone("declaredTotals", "[ ]").Select(Declared)],
        };
    }

    private static Title TitleOf(PlanNode node, PlanNode? measure, Field? field)
    {
        var title = node.Has("title") || measure is null || !measure.Has("title") ? null : PlanReader.Named(measure);
        return (title, field) switch
        {
            (null, _) => node.Has("title") ? PlanReader.Named(node) : new Title("", ""),
            ({ } shared, null) => shared,
            ({ } shared, { } of) => new Title($"{of.Vietnamese()}: {shared.Vietnamese}", $"{of.Code()}: {shared.English}"),
        };
    }

    private Horizon HorizonOf(PlanNode node)
    {
        var year = node.Whole("horizon", "2030");
        var found = horizons.FirstOrDefault(h => h.Year == year);
        if (found is null && node.Has("horizon"))
        {
            var years = string.Join(", ", horizons.Select(h => h.Year.ToString(CultureInfo.InvariantCulture)));
            node.Report(PlanProblems.Dangling, year.ToString(CultureInfo.InvariantCulture), node.Path + ".horizon", "horizons", years);
        }
        return found ?? new Horizon(year, AnyDays);
    }

    private static Goal Goal(PlanNode node, TargetKind kind)
    {
        var comparator = node.Code("comparator", code => Comparators.Parse(code), Comparators.Codes);
        var value = Value(node, "value", kind);
        decimal? most = node.Has("valueMax") ? Value(node, "valueMax", kind) : null;
        if (node.Has("comparator") && (comparator == Comparator.Range) != (most >= value))
        {
            node.Break("chỉ ghi valueMax khi comparator là \"range\", và valueMax không nhỏ hơn value", "valueMax stands when and only when comparator is \"range\", and is not below value", "\"comparator\": \"range\", \"value\": 2, \"valueMax\": 3");
        }
        return new Goal(comparator, value, most);
    }

    private static decimal Value(PlanNode node, string name, TargetKind kind)
    {
        var value = node.Number(name, "25");
        var (rule, english, keeps) = kind == TargetKind.Ratio
            ? ("lớn hơn 0 và không quá 100", "above 0 and up to 100", value is > 0 and <= 100)
            : ("số nguyên từ 1 đến 100000000", "a whole number from 1 to 100000000", value is >= 1 and <= 100_000_000 && decimal.IsInteger(value));
        if (node.Child(name).Element.ValueKind == System.Text.Json.JsonValueKind.Number && !keeps)
        {
            node.Child(name).Break(rule, english, "25");
        }
        return value;
    }

    private IEnumerable<Reading> Readings(PlanNode node, PlanNode? measure, TargetKind kind, Field? field, Goal goal)
    {
        var ways = measure?.Child("readings").Members().ToDictionary(m => m.Name, m => m.Value) ?? [];
        var values = node.ObjectOrNull("values", "{ \"BY\": 42945 }");
        var named = node.Texts("readings", "A2").ToList();
        CheckValues(values, named);
        foreach (var item in named)
        {
            var code = item.Element.GetString()!;
            var ask = values is not null && values.Has(code) ? goal with { Value = Value(values, code, kind) } : goal;
            if (ways.TryGetValue(code, out var way))
            {
                yield return Counting(way, code, field, HorizonOf(node).Flow, ask);
            }
            else if (measure is not null)
            {
                item.Report(PlanProblems.Dangling, code, item.Path, "readings", string.Join(", ", ways.Keys));
            }
        }
    }

    private static void CheckValues(PlanNode? values, List<PlanNode> named)
    {
        foreach (var (name, value) in values?.Members() ?? [])
        {
            if (!named.Any(item => item.Element.GetString() == name))
            {
                value.Report(PlanProblems.Dangling, name, value.Path, "readings", string.Join(", ", named.Select(i => i.Element.GetString())));
            }
        }
    }

    private Reading Counting(PlanNode way, string code, Field? field, FlowPeriod flow, Goal goal)
    {
        way.Only("title", "population", "numerator", "flow");
        var days = way.ObjectOrNull("flow", "{ \"from\": \"2024-01-01\", \"to\": \"2045-12-31\" }") is { } own ? CriterionReader.PeriodOf(own) : flow;
        var population = criteria.Read(way.Object("population", "{ \"ref\": \"ccvc\" }"), days);
        var numerator = criteria.Read(way.Object("numerator", "{ \"degreeAtLeast\": \"bachelor\" }"), days);
        var inField = field is { } of ? new All([population, new FieldIn([of])]) : population;
        return new Reading(code, PlanReader.Named(way), inField, numerator, goal, days);
    }

    private static Baseline Baseline(PlanNode node, int horizon)
    {
        node.Only("year", "value", "source", "definition", "definitionConfirmed");
        var baseline = new Baseline(
            node.Whole("year", "2020"), node.Number("value", "17178"), node.Text("source", "Báo cáo số …"), node.YesNo("definitionConfirmed"))
        {
            Definition = node.TextOrNull("definition", "tính cả hội viên các hội"),
        };
        if (node.Has("year") && (baseline.Year < 1900 || baseline.Year >= horizon))
        {
            node.Child("year").Break("năm từ 1900 và trước năm đích của chỉ tiêu", "a year from 1900 on and before the horizon", "2020");
        }
        if (baseline.Value < 0)
        {
            node.Child("value").Break("từ 0 trở lên", "0 or more", "17178");
        }
        return baseline;
    }

    private static DeclaredTotal Declared(PlanNode node)
    {
        node.Only("number", "source", "knownOverlap");
        var declared = new DeclaredTotal(Counted(node, "number"), node.Text("source", "Công văn số …"), Counted(node, "knownOverlap"));
        if (declared.KnownOverlap > declared.Number)
        {
            node.Child("knownOverlap").Break("không lớn hơn number", "not above number", "0");
        }
        return declared;
    }

    private static int Counted(PlanNode node, string name)
    {
        var number = node.Whole(name, "120");
        if (number < 0)
        {
            node.Child(name).Break("từ 0 trở lên", "0 or more", "120");
        }
        return number;
    }
}
