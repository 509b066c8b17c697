using System.Collections.Immutable;
using System.Globalization;
using Census.Core.Degrees;
using Census.Core.Problems;

namespace Census.Core.Plans;

/// <summary>Reads the whole of a plan from its root; see <see cref="PlanText"/>.</summary>
internal sealed class PlanReader(PlanNode root)
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.OrdinalIgnoreCase);

    public Plan Read()
    {
        root.Only(
            "$schema", "id", "title", "issuer", "issuerStatus", "successors", "date", "form", "legalBasis", "intellectual", "thresholds", "horizons", "definitions", "definitionTitles", "measures",
            "targets", "monitored", "followUps");
        var intellectual = Intellectual(root.Object("intellectual", "{ \"minLevel\": \"bachelor\", … }"));
        var horizons = Horizons();
        var flow = horizons.IsEmpty ? new FlowPeriod(default, default) : horizons[0].Flow;
        var definitions = root.Object("definitions", "{ \"ccvc\": { \"category\": [\"civil-servant\", \"public-employee\"] } }");
        var criteria = new CriterionReader(definitions, intellectual);
        criteria.ReadDefinitions(flow);
        HoldTitles(definitions);
        return new Plan(Id(), Named(root), root.Text("issuer", "Ban Thường vụ Tỉnh ủy"))
        {
            IssuerStatus = root.ObjectOrNull("issuerStatus", "{ \"status\": \"dissolved\", … }") is { } fate ? IssuerReader.Status(fate) : null,
            Successors = root.ObjectOrNull("successors", "{ \"units\": [ ], … }") is { } units ? IssuerReader.Successors(units) : null,
            Date = root.Has("date") ? root.Day("date") : null,
            Form = root.Has("form") ? root.Code("form", code => DocumentForms.Parse(code), DocumentForms.Codes) : null,
            LegalBasis = [.. root.Texts("legalBasis", "Nghị quyết số 45-NQ/TW").Select(item => item.Element.GetString()!)],
            Intellectual = intellectual,
            Thresholds = root.ObjectOrNull("thresholds", "{ }") is { } limits ? Thresholds(limits) : new PlanThresholds(),
            Horizons = horizons,
            Targets = new TargetReader(root, criteria, horizons, Unused).Read(),
            Monitored = [.. root.ItemsOrNone("monitored", "[ ]").Select(new MonitoredReader(criteria, flow, Unused).Row)],
            FollowUps = [.. root.ItemsOrNone("followUps", "[ ]").Select(FollowUp)],
        };
    }

    /// <summary>What reads single criteria of a plan, and the period of its first horizon, in which they are read.</summary>
    public static CriterionReader Criteria(PlanNode root, out FlowPeriod flow)
    {
        var horizons = new PlanReader(root).Horizons();
        flow = horizons.IsEmpty ? new FlowPeriod(default, default) : horizons[0].Flow;
        return new CriterionReader(root.Object("definitions", "{ }"), Intellectual(root.Object("intellectual", "{ }")));
    }

    /// <summary>The title of a place in both languages.</summary>
    public static Title Named(PlanNode node)
    {
        var title = node.Object("title", "{ \"vi\": \"…\", \"en\": \"…\" }");
        title.Only("vi", "en");
        return new Title(title.Text("vi", "Kế hoạch …"), title.Text("en", "Plan …"));
    }

    /// <summary>Titles of populations are for the forms of a plan: each is a text, of a population there is.</summary>
    private void HoldTitles(PlanNode definitions)
    {
        var names = definitions.Members().Select(definition => definition.Name).ToList();
        if (root.ObjectOrNull("definitionTitles", "{ \"ccvc\": \"Công chức, viên chức\" }") is not { } titles)
        {
            return;
        }
        foreach (var (name, title) in titles.Members())
        {
            titles.Text(name, "Công chức, viên chức");
            if (!names.Contains(name, StringComparer.Ordinal))
            {
                title.Report(PlanProblems.Dangling, name, title.Path, "definitions", string.Join(", ", names));
            }
        }
    }

    private string Id()
    {
        var id = root.Text("id", "cao-bang");
        if (id.Length > 60 || id.Any(c => c is not ('-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'))))
        {
            root.Child("id").Break("từ 1 đến 60 ký tự, chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối", "1 to 60 characters: small letters without marks, digits and hyphens", "\"cao-bang\"");
        }
        return id;
    }

    private static IntellectualDefinition Intellectual(PlanNode node)
    {
        node.Only("minLevel", "sectors", "includeContract");
        return new IntellectualDefinition(
            node.Code("minLevel", code => DegreeLevels.Parse(code), DegreeLevels.All.Select(l => l.Code())),
            [.. node.Codes("sectors", Sector, IntellectualDefinition.SectorCodes).Select(i => IntellectualDefinition.SectorCodes[i])],
            node.YesNo("includeContract"));
    }

    private static int? Sector(string code) =>
        IntellectualDefinition.SectorCodes.ToList().IndexOf(code) is var i and >= 0 ? i : null;

    private static PlanThresholds Thresholds(PlanNode node)
    {
        node.Only("mostlyUnknownPercent", "exceededPercentOfValue", "exceededPoints", "reportedUnitsPercent");
        return new PlanThresholds(
            Limit(node, "mostlyUnknownPercent", 50),
            Limit(node, "exceededPercentOfValue", 0),
            Limit(node, "exceededPoints", 0),
            Limit(node, "reportedUnitsPercent", 0));
    }

    private static decimal Limit(PlanNode node, string name, int usual)
    {
        var example = usual.ToString(CultureInfo.InvariantCulture);
        var limit = node.Has(name) ? node.Number(name, example) : usual;
        if (limit is < 0 or > 100)
        {
            node.Child(name).Break("từ 0 đến 100", "from 0 to 100", example);
        }
        return limit;
    }

    private ImmutableArray<Horizon> Horizons()
    {
        const string example = "[{ \"year\": 2030, \"flow\": { \"from\": \"2024-01-01\", \"to\": \"2030-12-31\" } }]";
        var items = root.Items("horizons", example).ToList();
        var horizons = items.Select(Horizon).ToImmutableArray();
        var rising = horizons.Zip(horizons.Skip(1)).All(pair => pair.First.Year < pair.Second.Year);
        if (root.Has("horizons") && (horizons.IsEmpty || !rising))
        {
            root.Child("horizons").Break("phải có ít nhất một mốc, năm tăng dần", "at least one, years rising", example);
        }
        return horizons;
    }

    private static Horizon Horizon(PlanNode node)
    {
        node.Only("year", "flow");
        var year = node.Whole("year", "2030");
        if (node.Has("year") && year is < Plans.Horizon.FirstYear or > Plans.Horizon.LastYear)
        {
            node.Child("year").Break($"năm từ {Plans.Horizon.FirstYear} đến {Plans.Horizon.LastYear}", $"a year from {Plans.Horizon.FirstYear} to {Plans.Horizon.LastYear}", "2030");
        }
        var flow = node.Object("flow", "{ \"from\": \"2024-01-01\", \"to\": \"2030-12-31\" }");
        flow.Only("from", "to");
        return new Horizon(year, CriterionReader.PeriodOf(flow));
    }

    private static FollowUp FollowUp(PlanNode node)
    {
        node.Only("code", "title", "responsible", "due");
        return new FollowUp(node.Text("code", "CB-R1"), node.Text("title", "Sơ kết, tổng kết"))
        {
            Responsible = node.TextOrNull("responsible", "Ban Tuyên giáo"),
            Due = node.Has("due") ? node.Day("due") : null,
        };
    }

    /// <summary>The code of a target or a monitored row, used once in the plan.</summary>
    private string Unused(PlanNode node)
    {
        var code = node.Text("code", "CB30-03");
        if (code.Length > 0 && !_codes.TryAdd(code, node.Path))
        {
            node.Report(PlanProblems.Duplicate, code, node.Path + ".code", _codes[code]);
        }
        return code;
    }
}
