using System.Globalization;
using Census.Core.People;
using Census.Core.Rights;
using Census.Database.Tables;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Workbooks;
using Census.Web.Hosting;
using Census.Web.Texts;
using Census.Web.Uploads;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Import;

/// <summary>Where lists come in: the form that takes files, one's own batches on their way, and the journal of imports.</summary>
[Needs(Act.Import)]
[StreamedForm]
[IgnoreAntiforgeryToken] // the form checks its token itself, before the first file is kept
public sealed class IndexModel(BatchDesk desk, BatchFolder folders, WebSettings settings, IAntiforgery antiforgery, TimeProvider clock, Visitor visitor, Words words) : PageModel
{
    public const int PageLength = 50;
    private const int MostUnits = 400;
    private const long Megabyte = 1024 * 1024;

    [BindProperty(SupportsGet = true)]
    public long? Replaces { get; set; }

    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    public Told? Refusal { get; private set; }

    public IReadOnlyList<Batch> Batches { get; private set; } = [];

    public IReadOnlyList<ImportLine> Imports { get; private set; } = [];

    public IReadOnlyList<DateOnly> Rounds { get; private set; } = [];

    public IReadOnlyList<string> Units { get; private set; } = [];

    public int More { get; private set; }

    public long LargestUpload => settings.LargestUpload;

    public long LargestMegabytes => settings.LargestUpload / Megabyte;

    public void OnGet() => Load();

    public async Task<IActionResult> OnPostAsync()
    {
        var id = folders.Make();
        try
        {
            var form = await UploadForm.Read(HttpContext, folders.PathOf(id), settings, antiforgery);
            var round = RoundOf(form.Fields);
            Replaces = long.TryParse(form.Fields.GetValueOrDefault("Replaces"), NumberStyles.None, CultureInfo.InvariantCulture, out var no) ? no : null;
            Refusal = form.Refusal is { } key ? Sentence(key) : form.Files.Count == 0 ? words["import.noFiles"] : Refused(round, form.Files.Count);
            if (Refusal is null)
            {
                visitor.Note("upload", round!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join(", ", form.Files.Select(file => file.Name)));
                if (desk.Add(id, visitor, round.Value, GivenOf(form.Fields), Replaces, form.Files) is { } batch)
                {
                    Response.Headers.Location = "/import/batch/" + batch.Id;
                    return StatusCode(StatusCodes.Status303SeeOther);
                }
                Refusal = Sentence("import.tooManyFiles");
            }
            Response.StatusCode = form.Refusal == "import.tooLarge" ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        }
        finally
        {
            if (desk.Find(id, visitor.Account!.Name) is null)
            {
                folders.Remove(id); // refused, cut off in the middle, or without its token: nothing stays
            }
        }
        Load();
        return Page();
    }

    private void Load()
    {
        Batches = desk.Of(visitor.Account!.Name);
        visitor.Database.Read(r =>
        {
            var tree = UnitTable.Load(r);
            var visible = VisibleUnits.Of(r, tree);
            var all = ImportList.All(r).Where(line => visible.Holds(line.Import.SenderUnitNo)).Reverse().ToList();
            Imports = [.. all.Skip(Math.Max(0, From)).Take(PageLength)];
            More = Math.Max(0, all.Count - Math.Max(0, From) - PageLength);
            Rounds = [.. RoundTable.All(r).Where(round => !round.IsLocked).Select(round => round.RoundDate).OrderDescending()];
            Units = [.. tree.All.Where(unit => unit.IsListed && visible.Holds(unit.UnitNo)).Select(unit => unit.Name).Distinct().Order(StringComparer.Ordinal).Take(MostUnits)];
            return true;
        });
    }

    private string Sentence(string key) => words[key, key == "import.tooManyFiles" ? words.Number(settings.MostFiles) : LargestMegabytes];

    private Told? Refused(DateOnly? round, int files) => round is not { } day ? words["import.noRound"]
        : visitor.Database.Read(r => RoundTable.IsLocked(r, day)) ? words["import.locked", Words.Day(day)]
        : visitor.Database.Read(r => ImportGate.Refusal(r, new ImportRequest(day, new Given(), Replaces) { Limits = new ReadBudget { Clock = clock } }, files)) is { } refusal ? words.Told(refusal)
        : null;

    private static DateOnly? RoundOf(IReadOnlyDictionary<string, string> fields)
    {
        var text = fields.GetValueOrDefault("Day") is { Length: > 0 } day ? day : fields.GetValueOrDefault("Round");
        return DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var round) ? round : null;
    }

    private static Given GivenOf(IReadOnlyDictionary<string, string> fields) => new(
        fields.GetValueOrDefault("Unit") is { Length: > 0 } unit ? unit : null,
        Fields.Parse(fields.GetValueOrDefault("Field")),
        StaffCategories.Parse(fields.GetValueOrDefault("Category")),
        fields.ContainsKey("Hidden"));
}
