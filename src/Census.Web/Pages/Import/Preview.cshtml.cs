using Census.Core.Rights;
using Census.Import.Preview;
using Census.Web.Texts;
using Census.Web.Uploads;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Census.Web.Pages.Import;

/// <summary>Who would be new, who would change in what, and who is missing, if a batch or one of its files were taken in.</summary>
public sealed class PreviewModel(BatchDesk desk, Visitor visitor, Words words) : BatchPage(desk, visitor, words)
{
    public const int PageLength = 50;

    [BindProperty(SupportsGet = true, Name = "file")]
    public int? No { get; set; }

    [BindProperty(SupportsGet = true)]
    public PreviewKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    public IReadOnlyList<PersonPreview> People { get; private set; } = [];

    public IReadOnlyDictionary<PreviewKind, int> Counts { get; private set; } = new Dictionary<PreviewKind, int>();

    public int Count { get; private set; }

    public int Kept { get; private set; }

    public int Erased { get; private set; }

    public string Query(PreviewKind? kind, int from) => FormattableString.Invariant($"{Address}/preview?file={No}&kind={kind}&from={from}");

    public void OnGet()
    {
        var previews = Batch.Files.Where(file => file.ImportNo is null && (No is null or 0 || file.No == No)).Select(file => file.Result?.Preview).OfType<FilePreview>().ToList();
        Counts = Enum.GetValues<PreviewKind>().ToDictionary(kind => kind, kind => previews.Sum(preview => preview.Count(kind)));
        (Kept, Erased) = (previews.Sum(preview => preview.Kept), previews.Sum(preview => preview.Erased));
        var wanted = previews.SelectMany(preview => preview.People).Where(person => Kind is null || person.Kind == Kind).ToList();
        Count = wanted.Count;
        From = Math.Clamp(From, 0, Math.Max(0, Count - 1));
        People = [.. wanted.Skip(From).Take(PageLength)];
    }

    /// <summary>The facts of a change as the visitor may see them.</summary>
    public IEnumerable<FactChange> Facts(PersonPreview person) => person.Facts.Select(fact => Visitor.Sees(FactOf(fact.Fact))
        ? fact
        : fact with { Old = fact.Old is null ? null : SeenProblem.Masked, New = fact.New is null ? null : SeenProblem.Masked });

    private static Sensitive FactOf(string fact) => fact switch
    {
        "ethnicGroup" => Sensitive.Ethnicity,
        "partyMember" or "partyAdmittedOn" or "partyOfficialOn" or "politicalTheory" => Sensitive.Party,
        _ => Sensitive.None,
    };
}
