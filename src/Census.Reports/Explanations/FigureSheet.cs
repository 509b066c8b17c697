using Census.Core.Plans;
using Census.Core.Rights;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Figures;
using Census.Reports.Rosters;

namespace Census.Reports.Explanations;

/// <summary>
/// What one figure is, before anybody behind it is named: its title, the words of the plan, how many people stand on each side, and by which
/// question they were counted. The counts are those of the report.
/// </summary>
public sealed record FigureSheet(string Code, Title Title, IReadOnlyDictionary<Side, int> Counts)
{
    /// <summary>The words of the plan; blank where there are none.</summary>
    public string Phrase { get; init; } = "";

    /// <summary>How it was counted; null for a cell of an annex table, whose title says it.</summary>
    public Reading? Reading { get; init; }

    public TargetKind Kind { get; init; }

    /// <summary>The judgement under the usual reading, with what the other readings give; null where the figure is no target.</summary>
    public TargetResult? Result { get; init; }

    /// <summary>What a list of the people of a side would tell of each of them.</summary>
    public required Func<Side, Sensitive> Asks { get; init; }

    /// <summary>Refused as the explanation is: no such plan, unit, code, reading, cell.</summary>
    public static Answer<FigureSheet> Run(ReadSession read, ExplainRequest request)
    {
        var question = Question.Of(read, request.PlanId, request.Unit, request.LedgerNo);
        if (question.Value is not { } asked)
        {
            return new Answer<FigureSheet>(null, question.Refused);
        }
        if (CellAddress.Parse(request.Code) is { } address)
        {
            return ExplainCell.Sheet(read, asked, address, request);
        }
        var (counted, problem) = ExplainFigure.Asked(asked.Plan, request);
        return counted is null ? new Answer<FigureSheet>(problem!) : new Answer<FigureSheet>(Of(read, asked, counted, request));
    }

    private static FigureSheet Of(ReadSession read, Question asked, ExplainFigure.Counted counted, ExplainRequest request)
    {
        var figure = FigureCount.Of(asked.Shelf, request.Round, counted.Kind, counted.Reading);
        var target = asked.Plan.Target(counted.Code);
        return new FigureSheet(counted.Code, TitleOf(asked.Plan, counted.Code), Enum.GetValues<Side>().ToDictionary(side => side, side => FigureSide.People(figure, counted.Kind, side).Count))
        {
            Phrase = target?.Phrase ?? asked.Plan.Monitored.FirstOrDefault(row => row.Code == counted.Code)?.Phrase ?? "",
            Reading = counted.Reading,
            Kind = counted.Kind,
            Result = target is null ? null : Judged(read, asked, target, request),
            Asks = AsksOf(counted.Reading),
        };
    }

    internal static Func<Side, Sensitive> AsksOf(Reading reading)
    {
        var population = reading.Population.Asked();
        var both = population | reading.Numerator.Asked();
        return side => side == Side.Denominator ? population : both;
    }

    private static TargetResult Judged(ReadSession read, Question asked, Target target, ExplainRequest request) => new TargetJudge(asked.Plan, asked.Shelf, request.Round)
    {
        Entries = PlanEntryTable.Holding(read, asked.Plan.Id, request.LedgerNo),
        Coverage = Coverage.Of(asked.Shelf, request.Round, 0),
    }.Judge(target);

    // a monitored row or a part of one has its title in Vietnamese only
    private static Title TitleOf(Plan plan, string code) => plan.Target(code)?.Title
        ?? plan.Monitored.Where(row => row.Code == code).Select(row => row.Title)
            .Concat(plan.Monitored.SelectMany(row => row.Parts.Where(part => part.Code == code).Select(part => $"{row.Title}: {part.Title}")))
            .Select(title => new Title(title, title)).First();
}
