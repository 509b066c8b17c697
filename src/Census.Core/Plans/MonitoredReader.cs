using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Census.Core.Members;
using Census.Core.Numbers;
using Census.Core.Works;

namespace Census.Core.Plans;

/// <summary>Reads the monitored rows of a plan. "awarded" without days of its own means the flow period of the first horizon.</summary>
internal sealed partial class MonitoredReader(CriterionReader criteria, FlowPeriod flow, Func<PlanNode, string> unusedCode)
{
    private const string MembersExample = "{ \"bodies\": [\"party-province\"], \"term\": \"2025-2030\", \"count\": { … } }";

    private static readonly string[] Measures = ["count", "share"];

    public MonitoredRow Row(PlanNode node)
    {
        node.Only(
            "code", "kind", "title", "phrase", "comparator", "measure", "population", "count", "works", "members", "parts", "unit", "asked", "goal", "note");
        var code = unusedCode(node);
        return new MonitoredRow(
            code,
            node.Code("kind", kind => MonitoredCodes.ParseKind(kind), MonitoredCodes.KindCodes),
            node.Text("title", "Tăng số lượng chuyên gia"))
        {
            Phrase = node.TextOrNull("phrase", "Tăng số lượng chuyên gia") ?? "",
            Course = node.Has("comparator") ? node.Code("comparator", c => MonitoredCodes.ParseCourse(c), MonitoredCodes.CourseCodes) : null,
            Counting = Counting(node),
            Works = Works(node),
            Members = Members(node),
            Parts = Parts(node, code),
            Unit = node.TextOrNull("unit", "công trình"),
            Asked = node.TextOrNull("asked", "ít nhất 6.000 nghiên cứu sinh"),
            Goal = node.ObjectOrNull("goal", "{ \"comparator\": \">=\", \"value\": 6000 }") is { } goal ? Goal(goal) : null,
            Note = node.TextOrNull("note", "tính gần đúng trên danh sách"),
        };
    }

    private ImmutableArray<MonitoredPart> Parts(PlanNode node, string row)
    {
        const string example = "[{ \"code\": \"CB30-D3.B\", \"title\": \"…\", \"count\": { … } }]";
        return [.. node.ItemsOrNone("parts", example).Select(part => Part(part, row))];
    }

    private MonitoredPart Part(PlanNode node, string row)
    {
        node.Only("code", "title", "measure", "population", "count", "works", "members", "unit");
        var code = unusedCode(node);
        if (code.Length > 0 && row.Length > 0 && !(code.StartsWith(row + ".", StringComparison.Ordinal) && code.Length > row.Length + 1))
        {
            node.Child("code").Break($"mã của nhiệm vụ, dấu chấm, rồi phần riêng: {row}.…", $"the code of the row, a dot, and more: {row}.…", $"\"{row}.A\"");
        }
        return new MonitoredPart(code, node.Text("title", "Luyện kim")) { Counting = Counting(node), Works = Works(node), Members = Members(node), Unit = node.TextOrNull("unit", "công trình") };
    }

    private Counting? Counting(PlanNode node)
    {
        var isShare = node.Has("measure") && node.Code("measure", code => Array.IndexOf(Measures, code) is var i and >= 0 ? i : (int?)null, Measures) == 1;
        if ((isShare && !node.Has("population")) || ((isShare || node.Has("population")) && !node.Has("count")))
        {
            node.Break("có \"measure\": \"share\" thì phải có \"population\" và \"count\"; có \"population\" thì phải có \"count\"", "with \"measure\": \"share\" there must be \"population\" and \"count\"; with \"population\" there must be \"count\"", "\"measure\": \"share\", \"population\": { … }, \"count\": { … }");
        }
        var population = node.ObjectOrNull("population", "{ \"ref\": \"intellectual\" }") is { } whole ? criteria.Read(whole, flow) : null;
        return node.ObjectOrNull("count", "{ \"flag\": \"expert\" }") is { } count ? new Counting(criteria.Read(count, flow), population, isShare && population is not null) : null;
    }

    // people of the lists of staff and members of bodies are counted of different lists: a row asks one of them
    private MemberCounting? Members(PlanNode node)
    {
        if (node.ObjectOrNull("members", MembersExample) is not { } members)
        {
            return null;
        }
        if (node.Has("count"))
        {
            node.Break("chỉ ghi một trong hai: \"count\" hoặc \"members\"", "only one of \"count\" and \"members\"", "\"members\": " + MembersExample);
        }
        members.Only("bodies", "term", "count");
        var bodies = members.Codes("bodies", code => MemberBodies.Parse(code), MemberBodies.Codes);
        var term = members.Text("term", "2025-2030");
        if (members.Has("term") && !Years().IsMatch(term))
        {
            members.Child("term").Break("hai năm nối bằng gạch ngang", "two years with a hyphen between", "\"2025-2030\"");
        }
        return new MemberCounting([.. bodies], term, criteria.Read(members.Object("count", "{ \"ref\": \"intellectual-level\" }"), flow));
    }

    private static ImmutableArray<WorkKind> Works(PlanNode node) =>
        node.Has("works") ? [.. node.Codes("works", code => WorkKinds.Parse(code), WorkKinds.Codes)] : [];

    private static Goal Goal(PlanNode node)
    {
        node.Only("comparator", "value", "valueMax");
        var goal = new Goal(
            node.Code("comparator", code => Comparators.Parse(code), Comparators.Codes),
            node.Number("value", "6000"),
            node.Has("valueMax") ? node.Number("valueMax", "9000") : null);
        if (node.Has("value") && goal.Value <= 0)
        {
            node.Child("value").Break("lớn hơn 0", "above 0", "6000");
        }
        if (node.Has("comparator") && (goal.Comparator == Comparator.Range) != (goal.ValueMax >= goal.Value))
        {
            node.Break("chỉ ghi valueMax khi comparator là \"range\", và valueMax không nhỏ hơn value", "valueMax stands when and only when comparator is \"range\", and is not below value", "\"comparator\": \"range\", \"value\": 2, \"valueMax\": 3");
        }
        return goal;
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Years();
}
