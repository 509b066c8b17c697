using System.Globalization;
using System.Text.Json;
using Census.Core.Problems;
using Census.Core.Sources;

namespace Census.Core.Plans;

/// <summary>
/// One place in a plan file, with its JSON path. Whatever is asked for and is not there, or not as it must be, becomes a problem,
/// and a stand-in is given so that the rest can be read too; a plan with problems is never used.
/// </summary>
internal sealed class PlanNode(JsonElement element, string path, List<Problem> problems)
{
    public string Path => path;

    public JsonElement Element => element;

    public bool Has(string name) => Member(name) is not null;

    /// <summary>Every other property is a problem.</summary>
    public void Only(params string[] names)
    {
        if (!IsObject())
        {
            return;
        }
        foreach (var member in element.EnumerateObject().Where(member => !names.Contains(member.Name)))
        {
            Report(PlanProblems.UnknownProperty, member.Name, $"{path}.{member.Name}", string.Join(", ", names));
        }
    }

    public string Text(string name, string example)
    {
        if (Required(name, $"\"{example}\"") is not { } member)
        {
            return "";
        }
        if (member.Element.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(member.Element.GetString()))
        {
            member.WrongType("string", $"\"{example}\"");
            return "";
        }
        return member.Element.GetString()!;
    }

    public string? TextOrNull(string name, string example) => Has(name) ? Text(name, example) : null;

    public decimal Number(string name, string example)
    {
        if (Required(name, example) is not { } member)
        {
            return 0;
        }
        if (member.Element.ValueKind == JsonValueKind.Number && member.Element.TryGetDecimal(out var number))
        {
            return number;
        }
        member.WrongType("number", example);
        return 0;
    }

    public int Whole(string name, string example)
    {
        if (Required(name, example) is not { } member)
        {
            return 0;
        }
        if (member.Element.ValueKind == JsonValueKind.Number && member.Element.TryGetInt32(out var number))
        {
            return number;
        }
        member.WrongType("integer", example);
        return 0;
    }

    public bool YesNo(string name)
    {
        if (Required(name, "false") is not { } member)
        {
            return false;
        }
        if (member.Element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return member.Element.GetBoolean();
        }
        member.WrongType("boolean", "false");
        return false;
    }

    public DateOnly Day(string name)
    {
        const string example = "2024-01-01";
        var text = Text(name, example);
        if (text.Length == 0 || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return text.Length == 0 ? default : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        Child(name).Break("ngày viết theo dạng năm-tháng-ngày", "a day as year-month-day", $"\"{example}\"");
        return default;
    }

    public T Code<T>(string name, Func<string, T?> parse, IEnumerable<string> codes)
        where T : struct
    {
        var known = codes.ToList();
        var text = Text(name, known[0]);
        return text.Length == 0 ? default : Child(name).Coded(text, parse, known);
    }

    /// <summary>A list of codes, at least one.</summary>
    public IEnumerable<T> Codes<T>(string name, Func<string, T?> parse, IEnumerable<string> codes)
        where T : struct
    {
        var known = codes.ToList();
        return Texts(name, known[0]).Select(item => item.Coded(item.Element.GetString()!, parse, known)).ToList();
    }

    /// <summary>A list of words, at least one, each at its own place.</summary>
    public IEnumerable<PlanNode> Texts(string name, string example)
    {
        var items = Items(name, $"[\"{example}\"]").ToList();
        if (items.Count == 0 && Has(name) && Child(name).Element.ValueKind == JsonValueKind.Array)
        {
            Child(name).Break("phải có ít nhất một mục", "at least one entry", $"[\"{example}\"]");
        }
        foreach (var item in items.Where(item => item.Element.ValueKind != JsonValueKind.String))
        {
            item.WrongType("string", $"\"{example}\"");
        }
        return items.Where(item => item.Element.ValueKind == JsonValueKind.String);
    }

    public IEnumerable<PlanNode> Items(string name, string example)
    {
        if (Required(name, example) is not { } member)
        {
            return [];
        }
        if (member.Element.ValueKind != JsonValueKind.Array)
        {
            member.WrongType("array", example);
            return [];
        }
        return member.Element.EnumerateArray().Select((item, i) => new PlanNode(item, Invariant($"{member.Path}[{i}]"), problems)).ToList();
    }

    public IEnumerable<PlanNode> ItemsOrNone(string name, string example) => Has(name) ? Items(name, example) : [];

    /// <summary>The properties of an object, by name.</summary>
    public IEnumerable<(string Name, PlanNode Value)> Members() =>
        IsObject() ? [.. element.EnumerateObject().Select(member => (member.Name, Child(member.Name)))] : [];

    /// <summary>The object under a name; when it is missing or is no object, one that reports nothing more.</summary>
    public PlanNode Object(string name, string example) =>
        Required(name, example) is { } member && member.IsObject(example)
            ? member
            : new PlanNode(Empty, $"{path}.{name}", []);

    public PlanNode? ObjectOrNull(string name, string example) => Has(name) ? Object(name, example) : null;

    public void Report(ProblemCode code, string? value, params string[] arguments) =>
        problems.Add(new Problem(code, new SourceRef()) { Value = value, Arguments = arguments });

    /// <summary>The value stands against a rule, said in both languages.</summary>
    public void Break(string rule, string english, string example) => Report(PlanProblems.OutOfBounds, Shown(), path, rule, example, english);

    public void WrongType(string type, string example) => Report(PlanProblems.WrongType, Shown(), path, JsonTypes.Vietnamese(type), example, type);

    public PlanNode Child(string name) =>
        new(element.TryGetProperty(name, out var value) ? value : Empty, $"{path}.{name}", problems);

    private static readonly JsonElement Empty = JsonDocument.Parse("{}").RootElement;

    private bool IsObject(string example = "{ … }")
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return true;
        }
        WrongType("object", example);
        return false;
    }

    private PlanNode? Member(string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? new PlanNode(value, $"{path}.{name}", problems)
            : null;

    private PlanNode? Required(string name, string example)
    {
        var member = Member(name);
        if (member is null && element.ValueKind == JsonValueKind.Object)
        {
            Report(PlanProblems.Missing, null, path, name, $"\"{name}\": {example}");
        }
        return member;
    }

    private T Coded<T>(string text, Func<string, T?> parse, IReadOnlyList<string> codes)
        where T : struct
    {
        if (parse(text) is { } value)
        {
            return value;
        }
        Report(PlanProblems.UnknownCode, text, path, string.Join(", ", codes));
        return default;
    }

    private string Shown() => element.GetRawText() is { Length: > 60 } longText ? longText[..60] + "…" : element.GetRawText();

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
