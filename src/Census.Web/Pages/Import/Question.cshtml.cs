using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Layouts;
using Census.Import.Memories;
using Census.Import.Questions;
using Census.Import.Reference;
using Census.Web.Texts;
using Census.Web.Uploads;
using Census.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Census.Web.Pages.Import;

/// <summary>One question that the lists of a batch leave open: what a column or a value means. The answer is remembered; passing over is always possible.</summary>
public sealed class QuestionModel(BatchDesk desk, Visitor visitor, Words words) : BatchPage(desk, visitor, words)
{
    private const int MostUnits = 2_000;

    public OpenQuestion? Of { get; private set; }

    public int Left { get; private set; }

    public Told? Refusal { get; private set; }

    public IReadOnlyList<(string Meaning, string Name)> Choices { get; private set; } = [];

    /// <summary>Unit lists are long: a field to write in, with the names to choose from.</summary>
    public bool IsWritten => Of?.Kind == ValueKind.Unit;

    public IReadOnlyList<string> Samples { get; private set; } = [];

    public void OnGet() => Show(null);

    public IActionResult OnPost(string question, string? meaning, string? scope)
    {
        if (Batch.IsBusy)
        {
            return To(Address, "busy");
        }
        if (Batch.Questions().FirstOrDefault(open => open.Key == question) is not { } asked)
        {
            return To(Address + "/question");
        }
        var sender = scope == "all" || asked.Senders is not [var only] ? null : only;
        var answered = Remember(asked, meaning ?? "", sender);
        if (answered.Refusal is { } refusal)
        {
            Refusal = Words.Told(refusal);
            Show(question);
            return Page();
        }
        Visitor.Note("memory", FormattableString.Invariant($"memory {answered.MemoryNo}"), asked.Kind is null ? "column" : asked.Kind.ToString());
        Batch.Close(question, isAnswered: true);
        return Next("answered");
    }

    public IActionResult OnPostSkip(string question)
    {
        Batch.Close(question, isAnswered: false);
        return Next(null);
    }

    // after the last question the files are read again by themselves
    private RedirectResult Next(string? done) => Batch.Questions().Count > 0 ? To(Address + "/question", done)
        : Batch.IsStale ? Ask(BatchState.Reading, [])
        : To(Address);

    private (long MemoryNo, GateRefusal? Refusal) Remember(OpenQuestion asked, string meaning, string? sender) => asked.Kind switch
    {
        null when StaffColumns.Parse(meaning) is { } column => MemoryBook.OfColumn(Visitor.Database, asked.Said, column, sender),
        { } kind when ValueMeanings.Parse(kind, meaning, ReferenceData.Load()) is { } means && (kind != ValueKind.Unit || IsSeen(means)) => MemoryBook.OfValue(Visitor.Database, kind, asked.Said, means, sender),
        _ => (0, new GateRefusal(Words["import.noSuchMeaning"], Words["import.noSuchMeaning"])),
    };

    private bool IsSeen(string unit) => Visitor.Database.Read(r =>
    {
        var tree = UnitTable.Load(r);
        var visible = VisibleUnits.Of(r, tree);
        return visible.IsEverything || tree.Named(unit).Any(named => visible.Holds(named.UnitNo));
    });

    private void Show(string? key)
    {
        var open = Batch.IsBusy ? [] : Batch.Questions();
        Left = open.Count;
        Of = open.FirstOrDefault(question => question.Key == key) ?? (open.Count > 0 ? open[0] : null);
        Choices = Of?.Kind switch
        {
            _ when Of is null => [],
            null => [.. StaffColumns.Codes.Select(code => (code, StaffColumns.Parse(code)!.Value.Name()))],
            ValueKind.Unit => Visitor.Database.Read(Units),
            { } kind => ValueMeanings.Choices(kind, ReferenceData.Load()),
        };
        Samples = Of is null ? [] : [.. Of.Samples.Select(text => Of.Kind is null ? SeenProblem.Sample(Of.Guess ?? StaffColumn.Other, text, Visitor) : text)];
    }

    private static IReadOnlyList<(string, string)> Units(Census.Database.ReadSession r)
    {
        var tree = UnitTable.Load(r);
        var visible = VisibleUnits.Of(r, tree);
        return [.. tree.All.Where(unit => visible.Holds(unit.UnitNo)).OrderBy(unit => unit.Name, StringComparer.Ordinal).Take(MostUnits).Select(unit => (unit.Name, tree.PathOf(unit.UnitNo)))];
    }
}
