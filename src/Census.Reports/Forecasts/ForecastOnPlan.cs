using System.Globalization;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Scenarios;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Database;
using Census.Reports.Rosters;

namespace Census.Reports.Forecasts;

/// <summary>The years until a plan's horizon, forecast from one round under one scenario. A round never opened gives zeros.</summary>
public static class ForecastOnPlan
{
    public static Answer<Forecast> Run(CensusDatabase database, ForecastRequest request) => database.Read(read => Run(read, request));

    /// <summary>A database that keeps its past counts the people once, whatever scenario is asked for afterwards.</summary>
    public static Answer<Forecast> Run(ReadSession read, ForecastRequest request)
    {
        var all = Run(read, request, [ScenarioOf(request)]);
        return new Answer<Forecast>(all.Value?[0], all.Refused);
    }

    /// <summary>The same question under several scenarios, in their order; that of the request does not matter.</summary>
    public static Answer<IReadOnlyList<Forecast>> Run(ReadSession read, ForecastRequest request, IReadOnlyList<Scenario> scenarios)
    {
        var question = Question.Of(read, request.PlanId, request.Unit, request.LedgerNo);
        if (question.Value is not { } asked)
        {
            return new Answer<IReadOnlyList<Forecast>>(null, question.Refused);
        }
        return HorizonOf(asked.Plan, request) is { } horizon
            ? new Answer<IReadOnlyList<Forecast>>([.. scenarios.Select(scenario => Ground(read, asked, request, horizon.Year, scenario).Under(scenario, asked.LedgerNo))])
            : new Answer<IReadOnlyList<Forecast>>(Refusal(asked.Plan, request));
    }

    /// <summary>The forecast from rosters already at hand.</summary>
    public static Answer<Forecast> Build(Plan plan, RosterShelf shelf, ForecastRequest request, long underReview = 0, long ledgerNo = 0)
    {
        var scenario = ScenarioOf(request);
        return HorizonOf(plan, request) is { } horizon
            ? new Answer<Forecast>(new ForecastGround(plan, shelf, request.Round, horizon.Year, scenario, underReview).Under(scenario, ledgerNo))
            : new Answer<Forecast>(Refusal(plan, request));
    }

    // who reads stands in the key: what somebody may see is not what another may
    private static ForecastGround Ground(ReadSession read, Question asked, ForecastRequest request, int horizon, Scenario scenario) => read.AsOf(
        asked.LedgerNo,
        (nameof(ForecastGround), asked.Plan.Id, request.Round, horizon, string.Join(' ', asked.Shelf.Scopes), read.Viewer.UnitNo, string.Join(' ', scenario.Exceptions.Order(StringComparer.Ordinal))),
        () => new ForecastGround(asked.Plan, asked.Shelf, request.Round, horizon, scenario, asked.UnderReview(read, request.Round)));

    private static Scenario ScenarioOf(ForecastRequest request) => request.Scenario ?? ScenarioShelf.OfName(ScenarioShelf.Usual);

    private static Horizon? HorizonOf(Plan plan, ForecastRequest request) => IsOutside(request.Round) ? null : request.Horizon is { } year ? plan.HorizonOf(year) : plan.NextHorizon(request.Round.Year);

    // a slip of the keyboard that an earlier version let in: no years lie between such a day and a plan
    private static bool IsOutside(DateOnly round) => round.Year is < Horizon.FirstYear or > Horizon.LastYear;

    private static Problem Refusal(Plan plan, ForecastRequest request) => IsOutside(request.Round) ? Outside(request.Round) : NoSuchHorizon(plan, request.Horizon);

    private static Problem Outside(DateOnly round) => new(ScenarioProblems.RoundOutside, new SourceRef())
    {
        Value = VietnameseFormat.Day(round),
        Arguments = [Horizon.FirstYear.ToString(CultureInfo.InvariantCulture), Horizon.LastYear.ToString(CultureInfo.InvariantCulture)],
    };

    private static Problem NoSuchHorizon(Plan plan, int? year) => new(PlanProblems.NoSuchHorizon, new SourceRef())
    {
        Value = year?.ToString(CultureInfo.InvariantCulture),
        Arguments = [string.Join(", ", plan.Horizons.Select(h => h.Year.ToString(CultureInfo.InvariantCulture)))],
    };
}
