using System.Text.RegularExpressions;
using Census.Core.Problems;
using Census.Core.Rights;
using Census.Import.Layouts;
using Census.Web.Visitors;

namespace Census.Web.Pages.Import;

/// <summary>Problems and cells as the visitor may see them: facts that were not granted are masked.</summary>
internal static partial class SeenProblem
{
    public const string Masked = "•••";

    public static Problem Of(Problem problem, Visitor visitor)
    {
        var fact = FactOf(problem.Code);
        if (visitor.Sees(Sensitive.All) || (fact != Sensitive.None && visitor.Sees(fact)))
        {
            return problem;
        }
        // which fact a mended cell states is not known
        var hides = fact != Sensitive.None || problem.Code == CellProblems.Mended || problem.Code == CellProblems.RepairMisfit;
        return problem with
        {
            Value = hides ? Masked : Digits(problem.Value, visitor),
            Arguments = [.. problem.Arguments.Select((text, i) => hides && i == 0 ? Masked : Digits(text, visitor) ?? "")],
        };
    }

    /// <summary>What a cell says. A column that is not understood, or that the program has no use for, may state anything: only who may see all sees it.</summary>
    public static string Cell(StaffColumn column, string text, Visitor visitor, bool withNumbers = true) =>
        text.Length == 0 ? text
        : (column is StaffColumn.Other or StaffColumn.Known) && !visitor.Sees(Sensitive.All) ? Masked
        : Stated(column, text, visitor, withNumbers);

    /// <summary>A cell that is shown so that somebody can say what its column is.</summary>
    public static string Sample(StaffColumn column, string text, Visitor visitor) => Stated(column, text, visitor, withNumbers: true);

    private static string Stated(StaffColumn column, string text, Visitor visitor, bool withNumbers) =>
        column.Fact() is var fact && fact != Sensitive.None && (!visitor.Sees(fact) || (fact == Sensitive.Identity && !withNumbers)) ? Masked
        : visitor.Sees(Sensitive.Identity) && withNumbers ? text
        : WithoutNumbers(text);

    public static bool IsMasked(Problem problem, Visitor visitor) => Of(problem, visitor).Value != problem.Value;

    private static string? Digits(string? text, Visitor visitor) => text is null || visitor.Sees(Sensitive.Identity) ? text : WithoutNumbers(text);

    // a day written with dots is as long as an old card's number
    private static string WithoutNumbers(string text) => LongNumber().Replace(text, number => Day().IsMatch(number.Value) ? number.Value : Masked);

    private static Sensitive FactOf(ProblemCode code) => code.Code switch
    {
        "C3031" or "C3032" or "C3033" or "C3034" or "C3035" or "C3036" => Sensitive.Identity,
        "C3041" or "C3042" => Sensitive.Ethnicity,
        "C3061" => Sensitive.Party,
        _ => Sensitive.None,
    };

    [GeneratedRegex("[0-9][0-9 .]{7,}[0-9]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"^(?:0?[1-9]|[12][0-9]|3[01])(?<mark>[. ])(?:0?[1-9]|1[0-2])\k<mark>(?:19|20)[0-9]{2}$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Day();
}
