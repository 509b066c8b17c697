using System.Globalization;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Database;
using Census.Import.Journal;
using Census.Web.Visitors;

namespace Census.Web.Texts;

/// <summary>The words of a page in the language of whoever looks: texts of the catalogue, and dates and numbers as an office writes them.</summary>
public sealed class Words(Visitor visitor)
{
    public Language Language => visitor.Language;

    public bool IsEnglish => Language == Language.English;

    public string this[string key] => Catalogue.Text(key, Language);

    public string this[string key, params object?[] filled] => string.Format(Numbers, Catalogue.Text(key, Language), filled);

    public string Of(Title title) => title.In(Language);

    public string Of(Problem problem) => problem.MessageOnPage(Language);

    /// <summary>The whole sentence of a problem, and the way to the page on which it is settled.</summary>
    public Told Told(Problem problem) => new(Of(problem), Link(problem.Code.OnPage));

    /// <summary>Why something cannot be done, and the way to the page on which that is settled.</summary>
    public Told Told(GateRefusal refusal) => new(refusal.OnPage?.In(Language) ?? Of(refusal.Vietnamese, refusal.English), Link(refusal.OnPage));

    public string Of(DatabaseFault fault) => fault.Sentence(Language);

    /// <summary>One of two texts that are made elsewhere in both languages.</summary>
    public string Of(string vietnamese, string english) => IsEnglish ? english : vietnamese;

    /// <summary>31/12/2025 in both languages: as offices of Vietnam write it.</summary>
    public static string Day(DateOnly day) => VietnameseFormat.Day(day);

    /// <summary>A moment of the ledger (ISO 8601) by the clock of the office, in both languages: 31/01/2026 15:15.</summary>
    public static string Moment(string iso) => VietnameseFormat.Moment(iso);

    /// <summary>25.767, in English 25,767.</summary>
    public string Number(long number) => number.ToString("N0", Numbers);

    private (string, string)? Link(PageWords? said) =>
        said?.Page is { } page && LinkedPages.Of(page) is var to && (to.Needs is not { } act || visitor.May(act)) ? (page, this[to.Name]) : null;

    private NumberFormatInfo Numbers => IsEnglish ? NumberFormatInfo.InvariantInfo : VietnameseFormat.Numbers;
}
