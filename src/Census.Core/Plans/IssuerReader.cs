namespace Census.Core.Plans;

/// <summary>Reads what has become of a plan's issuer, and the units it is followed on since.</summary>
internal static class IssuerReader
{
    public static IssuerStatus Status(PlanNode node)
    {
        node.Only("status", "on", "note", "source");
        return new IssuerStatus(
            node.Code("status", code => IssuerFates.Parse(code), IssuerFates.Codes),
            node.Has("on") ? node.Day("on") : null,
            node.Text("note", "Huyện kết thúc hoạt động từ ngày …"),
            node.Text("source", "Luật số …"));
    }

    public static Successors Successors(PlanNode node)
    {
        node.Only("units", "note", "source");
        const string example = "[{ \"code\": \"19363\", \"names\": [\"xã Vĩnh Linh\"] }]";
        var units = node.Items("units", example).ToList();
        if (units.Count == 0 && node.Child("units").Element.ValueKind == System.Text.Json.JsonValueKind.Array)
        {
            node.Child("units").Break("phải có ít nhất một mục", "at least one entry", example);
        }
        return new Successors([.. units.Select(Unit)], node.Text("note", "Tổng hợp từ …"), node.Text("source", "Quyết định số …"));
    }

    private static SuccessorUnit Unit(PlanNode node)
    {
        node.Only("code", "names");
        return new SuccessorUnit(node.TextOrNull("code", "19363"), [.. node.Texts("names", "xã Vĩnh Linh").Select(name => name.Element.GetString()!)]);
    }
}
