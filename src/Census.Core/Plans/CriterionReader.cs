using System.Collections.Immutable;
using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Problems;

namespace Census.Core.Plans;

/// <summary>
/// Reads criteria out of a plan: each an object with one property that names its kind. Named ones stand once under "definitions"
/// and are used by {"ref": name}; "intellectual-staff" and "intellectual-level" come from the plan's definition of trí thức.
/// "awarded" without days of its own means the flow period in whose company it is read.
/// </summary>
internal sealed class CriterionReader
{
    private static readonly Criterion StandIn = new Any([]);

    private static readonly string[] Kinds =
    [
        "ref", "all", "any", "not", "category", "field", "holdsAny", "degreeAtLeast", "flag", "titlePrefix", "ethnic", "sex",
        "ageAtMost", "ageAtLeast", "major", "awarded", "partyMember", "partyAdmitted", "joined", "politicalAtLeast", "unitLevel",
        "degreeGained", "studies",
    ];

    private readonly Dictionary<string, PlanNode> _definitions;
    private readonly Dictionary<string, Criterion> _given;
    private readonly Dictionary<(string Name, FlowPeriod Flow), Criterion> _read = [];
    private readonly HashSet<string> _open = [];

    public CriterionReader(PlanNode definitions, IntellectualDefinition intellectual)
    {
        _given = new Dictionary<string, Criterion>(StringComparer.Ordinal)
        {
            ["intellectual-staff"] = intellectual.Staff,
            ["intellectual-level"] = intellectual.Level,
        };
        _definitions = definitions.Members().ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal);
        foreach (var name in _definitions.Keys.Where(_given.ContainsKey))
        {
            _definitions[name].Report(PlanProblems.Duplicate, name, _definitions[name].Path, "intellectual");
        }
    }

    /// <summary>Reads every definition, so that one that nothing uses is held to the same rules.</summary>
    public void ReadDefinitions(FlowPeriod flow)
    {
        foreach (var name in _definitions.Keys)
        {
            Named(name, flow, _definitions[name]);
        }
    }

    public Criterion Read(PlanNode node, FlowPeriod flow)
    {
        var members = node.Members().ToList();
        if (members.Count != 1)
        {
            if (node.Element.ValueKind == System.Text.Json.JsonValueKind.Object)
            {
                node.Break("phải có đúng một trong các mục: " + string.Join(", ", Kinds), "exactly one of: " + string.Join(", ", Kinds), "{\"ref\": \"ccvc\"}");
            }
            return StandIn;
        }
        return Kind(node, members[0].Name, members[0].Value, flow);
    }

    private Criterion Kind(PlanNode node, string kind, PlanNode value, FlowPeriod flow) => kind switch
    {
        "ref" => Named(node.Text("ref", "ccvc"), flow, value),
        "all" => new All(Parts(node, kind, flow)),
        "any" => new Any(Parts(node, kind, flow)),
        "not" => new Not(Read(value, flow)),
        "category" => new CategoryIn([.. node.Codes(kind, code => StaffCategories.Parse(code), StaffCategories.Codes)]),
        "field" => new FieldIn([.. node.Codes(kind, code => Fields.Parse(code), Fields.Codes)]),
        "holdsAny" => new HoldsAny(Levels(node, kind)),
        "degreeAtLeast" => new DegreeAtLeast(Level(node, kind)),
        "flag" => new FlagIs(node.Code(kind, code => StaffFlags.Parse(code), StaffFlags.Codes)),
        "titlePrefix" => new TitleBegins(Words(node, kind, "V.08.")),
        "ethnic" => new EthnicIn(Words(node, kind, "tay")),
        "sex" => new SexIs(node.Code<Sex>(kind, code => code switch { "male" => Sex.Male, "female" => Sex.Female, _ => null }, ["male", "female"])),
        "ageAtMost" => new AgeAtMost(Age(node, kind)),
        "ageAtLeast" => new AgeAtLeast(Age(node, kind)),
        "major" => Major(value),
        "awarded" => Awarded(value, flow),
        "partyMember" => new PartyMemberIs(node.YesNo(kind)),
        "partyAdmitted" => new PartyAdmittedWithin(Span(value)),
        "joined" => new JoinedWithin(Span(value)),
        "politicalAtLeast" => new PoliticalAtLeast(node.Code(kind, code => PoliticalLevels.Parse(code), Enum.GetValues<PoliticalLevel>().Select(l => l.Code()))),
        "unitLevel" => new UnitLevelIs(Words(node, kind, "cấp xã")),
        "degreeGained" => Gained(value),
        "studies" => new Studies(Levels(node, kind)),
        _ => Unknown(node, kind),
    };

    private Criterion Named(string name, FlowPeriod flow, PlanNode at)
    {
        if (_given.TryGetValue(name, out var given))
        {
            return given;
        }
        if (name.Length == 0 || _read.TryGetValue((name, flow), out var known))
        {
            return name.Length == 0 ? StandIn : _read[(name, flow)];
        }
        if (!_definitions.TryGetValue(name, out var definition))
        {
            at.Report(PlanProblems.Dangling, name, at.Path, "definitions", string.Join(", ", _given.Keys.Concat(_definitions.Keys)));
            return StandIn;
        }
        if (!_open.Add(name))
        {
            at.Report(PlanProblems.Circle, name, at.Path, "{\"ref\": \"intellectual-staff\"}");
            return StandIn;
        }
        var criterion = Read(definition, flow);
        _open.Remove(name);
        return _read[(name, flow)] = criterion;
    }

    private ImmutableArray<Criterion> Parts(PlanNode node, string kind, FlowPeriod flow)
    {
        var items = node.Items(kind, "[{\"ref\": \"ccvc\"}]").ToList();
        if (items.Count == 0 && node.Child(kind).Element.ValueKind == System.Text.Json.JsonValueKind.Array)
        {
            node.Child(kind).Break("phải có ít nhất một mục", "at least one entry", "[{\"ref\": \"ccvc\"}]");
        }
        return [.. items.Select(item => Read(item, flow))];
    }

    private static MajorHas Major(PlanNode node)
    {
        node.Only("keywords", "atLeast", "codes");
        var codes = node.Has("codes") ? node.Texts("codes", "520601").ToList() : [];
        foreach (var code in codes.Where(code => code.Element.GetString() is not { Length: >= 2 and <= 6 } digits || !digits.All(char.IsAsciiDigit)))
        {
            code.Break("từ 2 đến 6 chữ số", "2 to 6 digits", "\"520601\"");
        }
        return new MajorHas(Words(node, "keywords", "luyện kim"), Level(node, "atLeast"), [.. codes.Select(code => code.Element.GetString()!)]);
    }

    private static DegreeGained Gained(PlanNode node)
    {
        node.Only("levels", "from", "to", "lastMonths");
        return new DegreeGained(Levels(node, "levels"), SpanOf(node));
    }

    private static DaySpan Span(PlanNode node)
    {
        node.Only("from", "to", "lastMonths");
        return SpanOf(node);
    }

    private static DaySpan SpanOf(PlanNode node)
    {
        if (!node.Has("lastMonths"))
        {
            var days = PeriodOf(node);
            return new DaySpan(days.From, days.To);
        }
        var months = node.Whole("lastMonths", "12");
        if (months is < 1 or > 600)
        {
            node.Child("lastMonths").Break("số tháng từ 1 đến 600", "from 1 to 600 months", "12");
        }
        if (node.Has("from") || node.Has("to"))
        {
            node.Break("ghi \"lastMonths\", hoặc cả \"from\" và \"to\"", "either \"lastMonths\" or both \"from\" and \"to\"", "{\"lastMonths\": 12}");
        }
        return new DaySpan(null, null, months);
    }

    private static AwardedWithin Awarded(PlanNode node, FlowPeriod flow)
    {
        node.Only("levels", "from", "to", "notBeforeJoining");
        var days = node.Has("from") || node.Has("to") ? PeriodOf(node) : flow;
        return new AwardedWithin(Levels(node, "levels"), days.From, days.To, node.YesNo("notBeforeJoining"));
    }

    /// <summary>The days "from" and "to" of a place.</summary>
    public static FlowPeriod PeriodOf(PlanNode node)
    {
        var period = new FlowPeriod(node.Day("from"), node.Day("to"));
        if (period.From > period.To)
        {
            node.Break("ngày “from” không sau ngày “to”", "from is not after to", "{\"from\": \"2024-01-01\", \"to\": \"2030-12-31\"}");
        }
        return period;
    }

    private static ImmutableArray<string> Words(PlanNode node, string name, string example) =>
        [.. node.Texts(name, example).Select(item => item.Element.GetString()!)];

    private static ImmutableArray<DegreeLevel> Levels(PlanNode node, string name) =>
        [.. node.Codes(name, code => DegreeLevels.Parse(code), DegreeLevels.All.Select(l => l.Code()))];

    private static DegreeLevel Level(PlanNode node, string name) =>
        node.Code(name, code => DegreeLevels.Parse(code), DegreeLevels.All.Select(l => l.Code()));

    private static int Age(PlanNode node, string kind)
    {
        var years = node.Whole(kind, "35");
        if (years is < 0 or > 120)
        {
            node.Child(kind).Break("tuổi từ 0 đến 120", "an age from 0 to 120", "35");
        }
        return years;
    }

    private static Criterion Unknown(PlanNode node, string kind)
    {
        node.Report(PlanProblems.UnknownProperty, kind, node.Path, string.Join(", ", Kinds));
        return StandIn;
    }
}
