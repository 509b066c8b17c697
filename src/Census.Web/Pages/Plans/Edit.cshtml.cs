using System.Globalization;
using System.Text;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Rights;
using Census.Core.Text;
using Census.Database.Tables;
using Census.Reports;
using Census.Reports.Versions;
using Census.Web.Texts;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Census.Web.Pages.Plans;

/// <summary>
/// A plan under change in forms, part by part. The draft travels in the form, so that nothing is kept before it is saved whole; with it the
/// number of the version it was made from, by which somebody who saves later is told.
/// </summary>
[Needs(Act.ChangePlans)]
public sealed class EditModel(Visitor visitor, Words words) : PageModel
{
    public const string New = "new";

    private const long LargestFile = 2_000_000;

    private const string FieldPrefix = "f:";

    /// <summary>The draft as JSON.</summary>
    [BindProperty]
    public string Text { get; set; } = "";

    /// <summary>The version the draft was made from: a ledger number, 0 as shipped, blank for a plan that is to be new.</summary>
    [BindProperty]
    public string? MadeFrom { get; set; }

    [BindProperty]
    public string Part { get; set; } = PlanForm.Head;

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Round { get; set; }

    public JsonDraft Draft { get; private set; } = PlanEdit.Empty();

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>Why it was not saved.</summary>
    public IReadOnlyList<Told> Refused { get; private set; } = [];

    /// <summary>A population that is to be new, as it was typed; blank again once it is there.</summary>
    public (string Name, string Title) NewPopulation { get; private set; } = ("", "");

    public IReadOnlyList<DateOnly> Rounds { get; private set; } = [];

    /// <summary>What differs from the version in force, and what that changes in the figures of the round; null before a preview is asked for.</summary>
    public (IReadOnlyList<PlanChange> Changes, IReadOnlyList<TargetMove> Moves)? Preview { get; private set; }

    public bool IsNew => string.IsNullOrEmpty(MadeFrom);

    public long? Base => IsNew ? null : long.Parse(MadeFrom!, CultureInfo.InvariantCulture);

    public IActionResult OnGet(string id, string? from, string? part)
    {
        var (text, version) = visitor.Database.Read(read => id == New
            ? (string.IsNullOrEmpty(from) ? PlanEdit.Empty().Text : PlanShelf.Text(read, from), null)
            : (PlanShelf.Text(read, id), PlanShelf.VersionOf(read, id)));
        if (text is null || JsonDraft.Parse(text) is not { } draft)
        {
            return NotFound();
        }
        if (id == New)
        {
            draft.Put("$.id", null);
        }
        return Begin(draft, version, part);
    }

    public IActionResult OnPostUpload(IFormFile? file)
    {
        if (file is null || file.Length > LargestFile)
        {
            return BadRequest();
        }
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        var text = reader.ReadToEnd();
        if (JsonDraft.Parse(text) is not { } draft)
        {
            Refused = [.. PlanText.Read(text).Problems.Select(words.Told)];
            return Begin(PlanEdit.Empty(), null, null);
        }
        return Begin(draft, visitor.Database.Read(read => PlanShelf.VersionOf(read, draft.Shown("$.id"))), null);
    }

    public IActionResult OnPost(string id, string? act)
    {
        if (JsonDraft.Parse(Text) is not { } draft || (!IsNew && !long.TryParse(MadeFrom, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return BadRequest();
        }
        Draft = draft;
        var own = Draft.Shown("$.id");
        PlanEdit.Fill(Draft, Part, Typed);
        PlanTitles.Complete(Draft, Part);
        if (!IsNew)
        {
            Draft.Put("$.id", own); // another id would be another plan
        }
        NewPopulation = (Request.Form["PopulationName"].ToString().Trim(), Request.Form["PopulationTitle"].ToString().Trim());
        var parts = (act ?? "").Split(':', 2);
        return Do(id, parts[0], parts.Length > 1 ? parts[1] : PlanForm.Head);
    }

    /// <summary>The problems of the plan check at a field, or below it; a code used twice is told at both.</summary>
    public IEnumerable<Problem> ProblemsAt(string path) => Problems.Where(problem =>
        (PlanChanges.PlaceOf(problem) is var place && (place == path || place.StartsWith(path + "[", StringComparison.Ordinal)))
        || (problem.Code == PlanProblems.Duplicate && problem.Arguments[1] + ".code" == path));

    public IReadOnlyList<PlanPart> Parts => PlanForm.Parts(Draft);

    public string PartOf(Problem problem) => PlanForm.PartOf(Draft, PlanChanges.PlaceOf(problem));

    /// <summary>The ways of counting that a target allows, with what each counts among whom in words; null where something in it is still wrong.</summary>
    public IEnumerable<(string Reading, string? Population, string? Numerator)> Counted(string target) =>
        Draft.Items(target + ".readings").Select(JsonDraft.Shown).Select(code => (code, $"$.measures.{Draft.Shown(target + ".measure")}.readings.{code}"))
            .Select(reading => (reading.code, CriterionForm.Vietnamese(Draft, reading.Item2 + ".population"), CriterionForm.Vietnamese(Draft, reading.Item2 + ".numerator")));

    /// <summary>The sentence without the path: the field it stands at says where.</summary>
    public string Sentence(Problem problem) => problem.Code == PlanProblems.Missing ? Missing(problem.Arguments[^1]) : words.Of(problem) is var said && said.IndexOf(": ", StringComparison.Ordinal) is > 0 and var at && said[0] == '$' ? said[(at + 2)..] : said;

    /// <summary>The sentence with the part and the field as the forms call them.</summary>
    public string Listed(Problem problem)
    {
        var place = PlanChanges.PlaceOf(problem);
        var part = Parts.First(one => one.Path == PartOf(problem));
        var field = PlanForm.Fields(Draft, part.Path).FirstOrDefault(one => one.Path == place || one.Path.StartsWith(place + ".", StringComparison.Ordinal) || place.StartsWith(one.Path + "[", StringComparison.Ordinal));
        return field is null ? words.Of(problem) : $"{$"{words[$"plans.part.{part.Kind}"]} {part.Code}".TrimEnd()} › {words[$"plans.field.{field.Name}"]}: {Sentence(problem)}";
    }

    // an example as it is written in a plan file, “"year": 2030”, as it is typed into a field
    private string Missing(string example) => example[(example.IndexOf(": ", StringComparison.Ordinal) + 2)..].Trim('"', '[', ']') is var typed && typed.AsSpan().ContainsAny("{…")
        ? words["plans.missing"]
        : words["plans.missingLike", typed];

    private IActionResult Do(string id, string act, string place)
    {
        switch (act)
        {
            case "open":
                Part = place;
                break;
            case "remove" when place.StartsWith("$.definitions.", StringComparison.Ordinal):
                RemovePopulation(place["$.definitions.".Length..]);
                break;
            case "remove":
                Draft.Remove(place);
                Part = PlanForm.Head;
                break;
            case "also" when Kind(place) is { } kind:
                CriterionForm.Also(Draft, place, kind);
                break;
            case "instead" when Kind(place) is { } kind:
                CriterionForm.Instead(Draft, place, kind);
                break;
            case "without":
                CriterionForm.Without(Draft, place);
                break;
            case "add-target":
                Part = PlanEdit.AddTarget(Draft, Request.Form["Measure"].ToString());
                break;
            case "add-measure" when Request.Form["Name"].ToString().Trim() is { Length: > 0 } name && !name.AsSpan().ContainsAny(".[]"):
                Part = PlanEdit.AddMeasure(Draft, name, Request.Form["Kind"].ToString(), Request.Form["Population"].ToString(), Request.Form["Numerator"].ToString());
                break;
            case "add-population":
                AddPopulation(Request.Form["PopulationKind"].ToString());
                break;
            case "add-row":
                Part = PlanEdit.AddRow(Draft);
                break;
            case "add-duty":
                Part = PlanEdit.AddDuty(Draft);
                break;
            case "add-horizon":
                PlanEdit.AddHorizon(Draft);
                Part = PlanForm.Head;
                break;
            case "download":
                visitor.Note("export", "plan-draft " + id);
                return File(Encoding.UTF8.GetBytes(Draft.Text), "application/json", (id == New ? "ke-hoach-moi" : id) + ".json");
            case "save" when Save() is { } kept:
                return Redirect($"/plans/{kept.Plan.Id}?round={Uri.EscapeDataString(Round ?? "")}&saved=true");
        }
        return Show(withPreview: act is "preview" or "save");
    }

    /// <summary>A population of the plan, as choices show it: by its title where it has one, always with its name.</summary>
    public string Population(string name) => PopulationForm.Title(Draft, name) is { Length: > 0 } title ? $"{title} ({name})" : name;

    private void AddPopulation(string kind)
    {
        var (name, title) = NewPopulation;
        Refused = !PopulationForm.CanBeName(name) ? [words["plans.populationNameWrong", name]]
            : PlanForm.Populations(Draft).Contains(name, StringComparer.OrdinalIgnoreCase) ? [words["plans.populationTaken", name]]
            : [];
        if (Refused.Count == 0 && CriterionForm.Kinds.Contains(kind, StringComparer.Ordinal))
        {
            Part = PopulationForm.Add(Draft, name, title, kind);
            NewPopulation = ("", "");
        }
    }

    private void RemovePopulation(string name)
    {
        var uses = PopulationForm.Uses(Draft, name).GroupBy(part => part.Kind).Select(of => $"{words["plans.part." + of.Key]}: {string.Join(", ", of.Select(part => part.Code))}").ToList();
        if (uses.Count > 0)
        {
            Refused = [words["plans.populationUsed", Population(name), string.Join("; ", uses)]];
            return;
        }
        PopulationForm.Remove(Draft, name);
        Part = PlanForm.Head;
    }

    // the kind chosen for a condition; only where there is a criterion of the open part
    private string? Kind(string place) =>
        CriterionForm.Places(Draft, Part).Any(own => place == own || place.StartsWith(own + ".", StringComparison.Ordinal)) && Request.Form["kind:" + place].ToString() is var kind && CriterionForm.Kinds.Contains(kind, StringComparer.Ordinal) ? kind : null;

    private KeptPlan? Save()
    {
        if (string.IsNullOrWhiteSpace(Reason))
        {
            Refused = [words["plans.needsReason"]];
            return null;
        }
        var answer = visitor.Database.Write(w =>
        {
            var kept = PlanShelf.Change(w, Draft.Text, Base);
            if (kept.Value is { } version)
            {
                visitor.Note(w, "plan-change", string.Create(CultureInfo.InvariantCulture, $"{version.Plan.Id} {version.LedgerNo}"), Reason);
            }
            return kept;
        });
        Refused = [.. answer.Refused.Select(words.Told)];
        return answer.Value;
    }

    private PageResult Begin(JsonDraft draft, long? version, string? part)
    {
        Draft = draft;
        MadeFrom = version?.ToString(CultureInfo.InvariantCulture);
        Part = part is not null && PlanForm.Parts(draft).Any(one => one.Path == part) ? part : PlanForm.Head;
        return Show(withPreview: false);
    }

    private PageResult Show(bool withPreview)
    {
        ModelState.Clear();
        if (PlanForm.Parts(Draft).All(one => one.Path != Part))
        {
            Part = PlanForm.Head;
        }
        Text = Draft.Text;
        var reading = PlanText.Read(Text);
        Problems = reading.Problems;
        visitor.Database.Read(read =>
        {
            var latest = LedgerTable.Latest(read);
            var asked = Asked.Of(read, latest, Round, null, null) ?? Asked.Of(read, latest, null, null, null)!;
            (Rounds, Round) = (asked.Rounds, asked.RoundText);
            if (withPreview)
            {
                var before = IsNew ? null : PlanShelf.Text(read, Draft.Shown("$.id"));
                Preview = (
                    PlanChanges.Between(before is null ? null : JsonDraft.Parse(before), Draft),
                    reading.Plan is { } after && asked.Round is { } day ? PlanStanding.Moves(read, before is null ? null : PlanText.Read(before).Plan, after, day) : []);
            }
            return true;
        });
        return Page();
    }

    // of several values under one name: ticks are all of them, of yes or no the last one counts
    private string? Typed(string path) => !Request.Form.TryGetValue(FieldPrefix + path, out var values) ? null
        : values.Count > 1 && values[^1] is "true" ? "true"
        : string.Join(',', values.Where(value => !string.IsNullOrEmpty(value)));
}
