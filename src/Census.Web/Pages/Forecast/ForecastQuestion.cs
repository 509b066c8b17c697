using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Scenarios;
using Census.Core.Text;
using Census.Database;
using Census.Reports;
using Census.Reports.Forecasts;
using Census.Web.Figures;
using Census.Web.Pages.Plans;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Http;

namespace Census.Web.Pages.Forecast;

/// <summary>
/// What a page of the forecast is asked by its address: plan, round, horizon, unit, a scenario (a shipped one by name, a kept one as "s" and its number), and
/// what is turned in it. The text is that of the scenario with everything turned; problems are those of that text.
/// </summary>
public sealed record ForecastQuestion(Asked Asked, Plan Plan, string ScenarioKey, string BaseText, string Text)
{
    public Scenario? Scenario { get; private init; }

    public IReadOnlyList<Problem> Problems { get; private init; } = [];

    public bool IsTurned => Text != BaseText;

    public ForecastRequest Request => new(Plan.Id, Asked.Round ?? default) { LedgerNo = Asked.LedgerNo, Horizon = Asked.Horizon, Unit = Asked.UnitPath, Scenario = Scenario };

    /// <summary>
    /// As of the act that this visitor is shown. Null when there is no such plan, horizon, unit or scenario for who asks.
    /// </summary>
    public static ForecastQuestion? Of(Visitor visitor, ShownFigures figures, IQueryCollection query)
    {
        var at = figures.At(visitor);
        var question = visitor.Database.Read(read => Of(read, at.LedgerNo, query));
        if (question is { Asked.Round: not null })
        {
            var request = question.Request with { Scenario = ScenarioShelf.OfName(ScenarioShelf.Usual) };
            figures.Ready(visitor, at, (nameof(ForecastQuestion), request with { LedgerNo = null }), (read, ledgerNo) => ForecastOnPlan.Run(read, request with { LedgerNo = ledgerNo }));
        }
        return question;
    }

    private static ForecastQuestion? Of(ReadSession read, long ledgerNo, IQueryCollection query)
    {
        string? Said(string name) => query.TryGetValue(name, out var values) ? values[^1] : null;
        var horizon = int.TryParse(Said("horizon"), System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : (int?)null;
        var unit = Said("unit") is { Length: > 0 } no ? long.TryParse(no, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1 : (long?)null;
        var asked = Asked.Of(read, ledgerNo, Said("round"), horizon, unit);
        var plan = PlanShelf.Find(read, Said("plan") is { Length: > 0 } id ? id : PlanShelf.Ids(read, ledgerNo)[0], ledgerNo).Value;
        var key = Said("scenario") is { Length: > 0 } named ? named : ScenarioShelf.Usual;
        if (asked is null || plan is null || TextOf(read, key) is not { } text)
        {
            return null;
        }
        if (horizon is { } asks && plan.HorizonOf(asks) is null)
        {
            // another plan was chosen: its own next horizon
            asked = asked with { Horizon = null };
        }
        asked = asked with { Horizon = asked.Horizon ?? plan.NextHorizon((asked.Round ?? default).Year).Year };
        // a form of another scenario than the one chosen says nothing of this one
        var turned = Said("of") == key ? Dials(query, text).Turn(text) : text;
        var reading = ScenarioShelf.Read(turned);
        return new ForecastQuestion(asked, plan, key, text, turned) { Scenario = reading.Value, Problems = reading.Refused };
    }

    /// <summary>The dials as they stand now.</summary>
    public ScenarioDials Set => ScenarioDials.Of(JsonDraft.Parse(Text)!);

    private static string? TextOf(ReadSession read, string key) => ScenarioShelf.ShippedText(key)
        ?? (key[0] == 's' && long.TryParse(key.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture, out var number) ? ScenarioBook.Text(read, number) : null);

    private static ScenarioDials Dials(IQueryCollection query, string text)
    {
        string? Said(string name) => query.TryGetValue(name, out var values) ? values[^1] : null;
        // "number" means: what stands in the field beside
        string? OrNumber(string name) => Said(name) is "number" ? Said(name + "N") : Said(name);
        return new ScenarioDials
        {
            Recruits = OrNumber("recruits"),
            Holders = OrNumber("holders"),
            Trainees = OrNumber("trainees"),
            Within = Said("within"),
            Finish = Said("finish"),
            Study = JsonDraft.Parse(text)!.Items("$.study").Select(time => JsonDraft.Shown(time?["degree"])).Where(degree => Said("study-" + degree) is not null).ToDictionary(degree => degree, degree => Said("study-" + degree)!, StringComparer.Ordinal),
            Exceptions = query.ContainsKey("exception") ? [.. query["exception"].Where(code => !string.IsNullOrEmpty(code)).Select(code => code!)] : null,
        };
    }
}
