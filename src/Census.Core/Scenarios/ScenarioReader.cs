using System.Collections.Immutable;
using System.Text.Json;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Time;

namespace Census.Core.Scenarios;

/// <summary>Reads the whole of a scenario from its root; see <see cref="ScenarioText"/>.</summary>
internal sealed class ScenarioReader(PlanNode root, RetirementAges ages)
{
    private const int MostAYear = 100_000;
    private const int MostYears = 20;

    public Scenario Read()
    {
        root.Only("$schema", "id", "title", "path", "recruits", "trainees", "pipeline", "study", "exceptions", "for");
        return new Scenario(Id(), PlanReader.Named(root))
        {
            Usual = CourseOf(root),
            Special = [.. root.ItemsOrNone("for", "[ ]").Select(Special)],
            Finishing = Finishing(root.Object("pipeline", "{ \"finishPercent\": 70, \"source\": \"…\", \"confidence\": \"medium\" }")),
            Study = StudyTimes(),
            Exceptions = [.. root.ItemsOrNone("exceptions", "[\"extended-doctors\"]").Select(Exception)],
            Path = root.Has("path") ? root.Code("path", code => ScenarioCodes.ParsePath(code), ScenarioCodes.PathCodes) : PathRule.Linear,
        };
    }

    private string Id()
    {
        var id = root.Text("id", "as-is");
        if (id.Length > 60 || id.Any(c => c is not ('-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'))))
        {
            root.Child("id").Break("từ 1 đến 60 ký tự, chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối", "1 to 60 characters: small letters without marks, digits and hyphens", "\"as-is\"");
        }
        return id;
    }

    private static SpecialCourse Special(PlanNode node)
    {
        node.Only("field", "measure", "recruits", "trainees");
        if (node.Element.ValueKind == JsonValueKind.Object && !node.Has("field") && !node.Has("measure"))
        {
            node.Break("phải có field hoặc measure", "field or measure", "{ \"field\": \"engineering\", … }");
        }
        return new SpecialCourse(
            node.Has("field") ? node.Code("field", code => Fields.Parse(code), Fields.Codes) : null,
            node.TextOrNull("measure", "share_master"),
            CourseOf(node));
    }

    private static ScenarioCourse CourseOf(PlanNode node) => new(
        Recruiting(node.Object("recruits", "{ \"perYear\": \"replace-retirees\", \"holders\": \"as-now\" }")),
        Training(node.Object("trainees", "{ \"perYear\": 0 }")));

    private static Recruiting Recruiting(PlanNode node)
    {
        node.Only("perYear", "holders");
        var perYear = NumberOr(node, "perYear", ScenarioCodes.ReplaceRetirees, MostAYear);
        var holders = node.Has("holders") ? node.Child("holders") : null;
        if (holders is null)
        {
            node.Text("holders", ScenarioCodes.AsNow);
            return new Recruiting(perYear, HolderRule.AsNow);
        }
        if (holders.Element.ValueKind == JsonValueKind.Number)
        {
            return new Recruiting(perYear, HolderRule.Percent, Percent(node, "holders", "15"));
        }
        var isTarget = node.Code<int>("holders", code => Array.IndexOf(HolderCodes, code) is var i and >= 0 ? i : null, HolderCodes) == 1;
        return new Recruiting(perYear, isTarget ? HolderRule.AsTarget : HolderRule.AsNow);
    }

    private static readonly string[] HolderCodes = [ScenarioCodes.AsNow, ScenarioCodes.AsTarget];

    private static Training Training(PlanNode node)
    {
        node.Only("perYear", "withinYears");
        var perYear = NumberOr(node, "perYear", ScenarioCodes.Needed, MostAYear);
        if (node.Has("withinYears") && perYear is not null)
        {
            node.Child("withinYears").Break("chỉ ghi khi perYear là \"needed\"", "only with perYear \"needed\"", "{ \"perYear\": \"needed\", \"withinYears\": 3 }");
        }
        return new Training(perYear, node.Has("withinYears") ? Within(node, "withinYears", 1, MostYears, "3") : null);
    }

    private static Assumption Finishing(PlanNode node)
    {
        node.Only("finishPercent", "source", "confidence");
        return new Assumption(Percent(node, "finishPercent", "70"), node.Text("source", "Thống kê của Sở Nội vụ"), node.Text("confidence", "medium"));
    }

    private ImmutableArray<StudyTime> StudyTimes()
    {
        const string example = "[{ \"degree\": \"master\", \"years\": 2, \"source\": \"…\", \"confidence\": \"medium\" }]";
        var seen = new HashSet<DegreeLevel>();
        var times = new List<StudyTime>();
        foreach (var node in root.Items("study", example))
        {
            node.Only("degree", "years", "source", "confidence");
            var time = new StudyTime(
                node.Code("degree", code => DegreeLevels.Parse(code), DegreeLevels.All.Select(level => level.Code())),
                Within(node, "years", 1, MostYears, "2"),
                node.Text("source", "Quy chế đào tạo"),
                node.Text("confidence", "medium"));
            times.Add(time);
            if (node.Has("degree") && !seen.Add(time.Degree))
            {
                node.Child("degree").Break("mỗi trình độ chỉ ghi một lần", "each degree once", "\"master\"");
            }
        }
        return [.. times];
    }

    // an exception of which no list can tell whom it concerns cannot be applied
    private string Exception(PlanNode node)
    {
        var known = ages.Exceptions.Where(exception => exception.IsOfLists).Select(exception => exception.Code).ToList();
        if (node.Element.ValueKind != JsonValueKind.String || !known.Contains(node.Element.GetString()!))
        {
            node.Break("một trong: " + string.Join(", ", known), "one of " + string.Join(", ", known), $"\"{known.FirstOrDefault()}\"");
            return "";
        }
        return node.Element.GetString()!;
    }

    /// <summary>A whole number, or null for the one word that may stand in its place.</summary>
    private static int? NumberOr(PlanNode node, string name, string word, int most)
    {
        if (!node.Has(name) || node.Child(name).Element.ValueKind == JsonValueKind.Number)
        {
            return Within(node, name, 0, most, $"\"{word}\"");
        }
        if (node.Child(name).Element.ValueKind != JsonValueKind.String || node.Child(name).Element.GetString() != word)
        {
            node.Child(name).Break($"một số nguyên hoặc \"{word}\"", $"a whole number or \"{word}\"", $"\"{word}\"");
        }
        return null;
    }

    private static int Within(PlanNode node, string name, int least, int most, string example)
    {
        var number = node.Whole(name, example);
        if (node.Has(name) && (number < least || number > most))
        {
            node.Child(name).Break(FormattableString.Invariant($"từ {least} đến {most}"), FormattableString.Invariant($"from {least} to {most}"), example);
        }
        return number;
    }

    private static decimal Percent(PlanNode node, string name, string example)
    {
        var number = node.Number(name, example);
        if (node.Has(name) && number is < 0 or > 100)
        {
            node.Child(name).Break("từ 0 đến 100", "from 0 to 100", example);
        }
        return number;
    }
}
