using System.Globalization;
using Census.Reports.Explanations;
using Census.Reports.Rosters;

namespace Census.Web.Figures;

/// <summary>
/// What a page of figures shows, as it stands in the address: plan, round, horizon (null: the next), and which people; so that a view can be
/// sent to a colleague, and a figure leads to exactly the people it counts.
/// </summary>
public sealed record ViewAddress(string? Plan, DateOnly? Round)
{
    public int? Horizon { get; init; }

    public PeopleQuery Query { get; init; } = PeopleQuery.Everybody;

    /// <summary>This view on another page, for example "/overview".</summary>
    public string On(string page) => Address(page, [.. Told(), .. PeopleQueryText.Parts(Query)]);

    /// <summary>The people of a query in this round, or another; the unit of this view stays where the query names none.</summary>
    public string People(PeopleQuery query, DateOnly? round = null) => Address(
        "/people", [("round", Iso(round ?? Round)), .. PeopleQueryText.Parts(query with { UnitNo = query.UnitNo ?? Query.UnitNo })]);

    /// <summary>Those of this view's query who are asked for further.</summary>
    public string Among(Func<PeopleQuery, PeopleQuery> further, DateOnly? round = null) => People(further(Query), round);

    /// <summary>The people behind a figure of the plan; of the filters only the unit matters to it.</summary>
    public string Figure(string code, Side side = Side.Numerator, string? reading = null, DateOnly? round = null) => Address(
        "/figure",
        [
            ("plan", Plan), ("round", Iso(round ?? Round)), ("code", code), ("side", side.Code()), ("unit", PeopleQueryText.Value(Query, "unit")), ("reading", reading),
            ("horizon", Horizon?.ToString(CultureInfo.InvariantCulture)),
        ]);

    /// <summary>A page with parts of an address; parts without a value are left out.</summary>
    public static string Address(string page, IEnumerable<(string Name, string? Value)> parts)
    {
        var said = string.Join('&', parts.Where(part => part.Value is { Length: > 0 }).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return said.Length == 0 ? page : $"{page}?{said}";
    }

    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private IEnumerable<(string, string?)> Told() => [("plan", Plan), ("round", Iso(Round)), ("horizon", Horizon?.ToString(CultureInfo.InvariantCulture))];
}
