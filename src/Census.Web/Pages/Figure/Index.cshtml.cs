using System.Globalization;
using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Rights;
using Census.Core.Text;
using Census.Reports;
using Census.Reports.Explanations;
using Census.Reports.Rendering;
using Census.Web.Figures;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Census.Web.Pages.Figure;

/// <summary>One figure: how it is counted, how many stand on each side, and who they are, with the row of the sender's workbook that says so.</summary>
public sealed class IndexModel(Visitor visitor, ShownFigures figures, Words words, TimeProvider clock) : FiguresPage(visitor, figures)
{
    private const string Csv = "text/csv";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public FigureSheet Sheet { get; private set; } = null!;

    /// <summary>Why there is no such figure; empty where there is one.</summary>
    public IReadOnlyList<Told> Refused { get; private set; } = [];

    /// <summary>The page on which the plan's figures stand; null where it is not that the plan has no such figure.</summary>
    public string? ToPlan { get; private set; }

    public Side Side { get; private set; }

    /// <summary>Null while those who look may not see who it is.</summary>
    public IReadOnlyList<ExplainedPerson>? People { get; private set; }

    public PageOfList Paging { get; private set; } = null!;

    public int Count => Sheet.Counts[Side];

    /// <summary>The sides that the figure has, in their order.</summary>
    public IEnumerable<Side> Sides => Sheet.Kind == TargetKind.Ratio ? Enum.GetValues<Side>() : [Side.Numerator, Side.Unknown];

    public string? Population => Sheet.Reading?.Population.Vietnamese();

    public string? Question => Sheet.Reading?.Numerator.Vietnamese();

    private Sensitive Asked => Sheet.Asks(Side);

    private ExplainRequest Explained(long ledgerNo) => new(View.Plan!, Part("code")!, Choices.Round)
    {
        Side = Side, Unit = Choices.Unit, Reading = Part("reading"), LedgerNo = ledgerNo, Horizon = View.Horizon, Compare = ViewAddress.Day(Part("compare")),
    };

    public IActionResult OnGet()
    {
        if (!Open())
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Refused.Count > 0 ? Page() : NotFound();
        }
        Paging = new PageOfList(PageOfList.NumberOf(Part("p")), Count) { Address = page => Address(Side, page: page) };
        if (Visitor.Sees(Asked))
        {
            Note("view-sensitive", onlyWhereAsked: true);
            People = Read(Paging.Skip, Paging.Size);
        }
        return Page();
    }

    /// <summary>The whole list as a file, written down in the audit log.</summary>
    public IActionResult OnGetDownload(string? format)
    {
        if (!Open() || format is not ("csv" or "xlsx"))
        {
            return NotFound();
        }
        if (!Visitor.May(Act.Export) || !Visitor.Sees(Asked))
        {
            return Forbid();
        }
        Note("export", onlyWhereAsked: false);
        var file = File(Read(0, null));
        var name = $"{Sheet.Code.Replace(':', '-')}-{Side.Code()}-{ViewAddress.Iso(Choices.Round)}.{format}";
        return format == "csv" ? File(file.Csv(), Csv, name) : File(file.Xlsx(), Xlsx, name);
    }

    /// <summary>This figure on another side, under another reading, or another page of its people.</summary>
    public string Address(Side side, string? reading = null, int page = 1, string? download = null) => ViewAddress.Address(
        "/figure",
        [
            ("handler", download is null ? null : "Download"), ("format", download), ("plan", View.Plan), ("round", ViewAddress.Iso(View.Round)), ("code", Sheet.Code), ("side", side.Code()),
            ("unit", View.Query.UnitNo?.ToString(CultureInfo.InvariantCulture)), ("reading", reading ?? Part("reading")), ("horizon", View.Horizon?.ToString(CultureInfo.InvariantCulture)), ("compare", Part("compare")),
            ("p", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        ]);

    private bool Open()
    {
        Side = Census.Reports.Explanations.Sides.Parse(Part("side") ?? "numerator") ?? Side.Numerator;
        if (Part("code") is not { Length: > 0 } || View.Round is null)
        {
            return false;
        }
        var asked = Explained(0) with { Side = Side.Numerator };
        var sheet = Figures.Of(Visitor, Choices.At, asked, (r, ledger) => FigureSheet.Run(r, asked with { LedgerNo = ledger }));
        (Sheet, Refused) = (sheet.Value!, [.. sheet.Refused.Select(words.Told)]);
        ToPlan = sheet.Refused.Any(problem => problem.Code == PlanProblems.NoSuchTarget) ? ViewAddress.Address("/plans/" + View.Plan, [("round", ViewAddress.Iso(View.Round))]) : null;
        return sheet.Value is not null;
    }

    private IReadOnlyList<ExplainedPerson> Read(int skip, int? limit) => Visitor.Database
        .Read(r => ExplainFigure.Run(r, Explained(Choices.At.LedgerNo) with { Skip = skip, Limit = limit })).Value?.People ?? [];

    private void Note(string action, bool onlyWhereAsked)
    {
        if (!onlyWhereAsked || Asked != Sensitive.None)
        {
            Visitor.Note(action, string.Create(CultureInfo.InvariantCulture, $"figure {View.Plan} {ViewAddress.Iso(View.Round)} {Sheet.Code} {Side.Code()} unit {View.Query.UnitNo} ({Count})"));
        }
    }

    private ListFile File(IReadOnlyList<ExplainedPerson> people) => new(
        $"{Sheet.Code}: {words.Of(Sheet.Title)} – {words["figure." + Side.Code()]}",
        [
            (words["figure.number"], 6), (words["figure.person"], 9), (words["figure.name"], 28), (words["overview.unit"], 46), (words["overview.degree"], 18), (words["figure.file"], 34),
            (words["figure.sheet"], 14), (words["figure.row"], 7), (words["figure.accepted"], 18),
        ],
        [
            .. people.Index().Select(line => (IReadOnlyList<string>)
            [
                words.Number(line.Index + 1), line.Item.Person.ToString(CultureInfo.InvariantCulture), line.Item.Name, line.Item.Unit ?? "", line.Item.Degree is { } degree ? words.Of((DegreeLevel?)degree) : "",
                line.Item.File, line.Item.Sheet, line.Item.Row.ToString(CultureInfo.InvariantCulture), line.Item.AcceptedAt.Length > 0 ? Words.Moment(line.Item.AcceptedAt) : "",
            ]),
        ])
    {
        Lines =
        [
            words["figure.fileAbout", VietnameseFormat.Day(Choices.Round), Choices.Unit ?? words["layout.wholeProvince"], Choices.At.LedgerNo],
            words["figure.fileTaken", Visitor.Account!.FullName, Visitor.Account.Name, Words.Moment(clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture))],
        ],
    };
}
