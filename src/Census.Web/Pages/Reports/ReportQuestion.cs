using System.Globalization;
using Census.Core.Text;
using Census.Reports;
using Census.Reports.Annexes;
using Census.Reports.Charts;
using Census.Reports.Documents;
using Census.Web.Figures;

namespace Census.Web.Pages.Reports;

/// <summary>A document as it is sent, and whether it names people.</summary>
public sealed record ReportFile(byte[] Bytes, bool NamesPeople);

/// <summary>
/// Which document is asked for by an address, beside plan, round and unit: what ("review", "published", "sheets", or "annex" and "chart" with a code),
/// the round to compare with, form and tones. What is not understood takes the usual.
/// </summary>
public sealed record ReportQuestion(Choices Choices, string What)
{
    private static readonly Dictionary<string, IReadOnlyList<string>> FormatsOf = new(StringComparer.Ordinal)
    {
        ["review"] = Paper.Endings,
        ["published"] = Paper.Endings,
        ["sheets"] = [".docx", ".zip"],
        ["annex"] = [".xlsx", ".csv", ".html"],
        ["chart"] = ChartFile.Endings,
    };

    public static IEnumerable<string> Kinds => FormatsOf.Keys;

    public string? Style { get; private init; }

    public TonePlace? Tones { get; private init; }

    public DateOnly? Compare { get; private init; }

    /// <summary>The annex; its code ("PL03").</summary>
    public string? Annex { get; private init; }

    public ChartKind Chart { get; private init; }

    /// <summary>The endings of the files that this can be taken out as.</summary>
    public IReadOnlyList<string> Formats => FormatsOf[What];

    /// <summary>Whether it can be looked at as a page.</summary>
    public bool HasPreview => What != "sheets";

    public ReportRequest Request => new(Choices.View.Plan!, Choices.Round)
    {
        Horizon = Choices.View.Horizon, Unit = Choices.Unit, Compare = Compare, LedgerNo = Choices.At.LedgerNo,
    };

    public Paper Paper => new() { Style = Style, Tones = Tones, IsPublished = What == "published" };

    public static ReportQuestion Of(Choices choices, Func<string, string?> part)
    {
        var what = part("what") is { } kind && FormatsOf.ContainsKey(kind) ? kind : "review";
        return new ReportQuestion(choices, what)
        {
            Style = DocumentStyles.Codes.FirstOrDefault(code => code == part("style")),
            Tones = TonePlaces.Parse(part("tones")),
            Compare = ViewAddress.Day(part("compare")) is { } day && day < choices.View.Round && choices.Rounds.Any(round => round.RoundDate == day) ? day : null,
            Annex = part("annex"),
            Chart = ChartKinds.Parse(part("chart")) ?? ChartKind.Targets,
        };
    }

    /// <summary>The same question on another page, in a format where one is asked for (".docx").</summary>
    public string On(string page, string? format = null) => ViewAddress.Address(page,
    [
        ("plan", Choices.View.Plan), ("round", ViewAddress.Iso(Choices.View.Round)), ("horizon", Choices.View.Horizon?.ToString(CultureInfo.InvariantCulture)), ("unit", Unit), ("what", What),
        ("annex", What == "annex" ? Annex : null), ("chart", What == "chart" ? Chart.Code() : null), ("compare", ViewAddress.Iso(Compare)), ("style", Style), ("tones", Tones is { } tones ? TonePlaces.Codes[(int)tones] : null),
        ("format", format?[1..]),
    ]);

    /// <summary>Whether it stands inside such a file who took it out, and when: not in what programs read, nor in a picture.</summary>
    public bool SaysWho(string format) => What == "annex" || format is not (".csv" or ".json" or ".svg" or ".png");

    /// <summary>"bao-cao-cao-bang-2025-12-31.docx".</summary>
    public string FileName(string format) => string.Join('-', new[] { Name, Choices.View.Plan, ViewAddress.Iso(Choices.Round), Unit is { } unit ? "don-vi-" + unit : null }.OfType<string>()) + format;

    /// <summary>Upon what the audit log writes that it was taken out.</summary>
    public string Subject(string format) => string.Join(' ', new[] { What == "chart" ? "chart " + Chart.Code() : What == "annex" ? "annex " + Annex : What == "review" ? "report" : What, Choices.View.Plan, ViewAddress.Iso(Choices.Round), Unit, format }.OfType<string>());

    /// <summary>The file in one of its formats, or why there is none.</summary>
    public Answer<ReportFile> File(Census.Database.CensusDatabase database, Language language, TakenOut? takenOut, string format)
    {
        if (What == "chart")
        {
            var drawn = ChartOnPlan.Run(database, Chart, Request);
            return drawn.Value is { } chart ? Made(ChartFile.Format(chart, language, FileName(format)), namesPeople: false) : new Answer<ReportFile>(null, drawn.Refused);
        }
        var paper = Paper with { TakenOut = takenOut };
        var tables = What == "annex" || (What == "review" && Paper.HasTables(format)) ? Tables.All : Tables.None;
        var counted = paper.IsPublished ? YearlyReview.ToPublish(database, Request) : YearlyReview.Run(database, Request, tables, withUnits: What == "sheets");
        return counted.Value is not { } review ? new Answer<ReportFile>(null, counted.Refused)
            : What == "annex" ? Made(paper.Annex(review, AnnexOf(review).Code, FileName(format)), AnnexOf(review).NamesPeople)
            : What == "sheets" ? Made(format == ".zip" ? paper.SheetsOfEach(review) : paper.Sheets(review), namesPeople: false)
            : Made(paper.Format(review, FileName(format)), Paper.HasTables(format) && review.Annexes.Any(annex => annex.NamesPeople));
    }

    private string? Unit => Choices.View.Query.UnitNo?.ToString(CultureInfo.InvariantCulture);

    private string Name => What switch
    {
        "published" => "bao-cao-cong-bo",
        "sheets" => "phieu-xac-nhan",
        "annex" => "phu-luc-" + (Annex ?? "").ToLowerInvariant(),
        "chart" => "bieu-do-" + Chart.Code(),
        _ => "bao-cao",
    };

    // an annex that this plan or round does not have gives the first
    private AnnexTable AnnexOf(YearlyReview review) => review.Annexes.FirstOrDefault(annex => annex.Code == Annex) ?? review.Annexes[0];

    private static Answer<ReportFile> Made(Answer<byte[]> file, bool namesPeople) => new(file.Value is { } bytes ? new ReportFile(bytes, namesPeople) : null, file.Refused);
}
