using Census.Core.Problems;
using Census.Core.Rights;
using Census.Core.Units;
using Census.Import.Preview;

namespace Census.Import.Journal;

/// <summary>
/// What a rehearsal tells somebody who is bound to a unit: of his own file everything; of what is known from lists of others, that there is
/// something, but not where and not what.
/// </summary>
internal static class Discretion
{
    private const string Withheld = "…";

    // what these say of somebody else's list stands in their arguments; the second of C5002 names facts only
    private static readonly HashSet<string> OfOthers = new(
        new[] { ListProblems.RepeatDisagrees, ListProblems.Repeated, ListProblems.IdWithTwoNames, ListProblems.OtherUnit, ListProblems.Ambiguous, ListProblems.PerhapsSameAsBefore, ListProblems.IdCorrected }.Select(code => code.Code),
        StringComparer.Ordinal);

    public static FileResult Of(FileResult result, Viewer viewer, UnitTree units)
    {
        if (viewer.UnitNo is not { } bound)
        {
            return result;
        }
        var own = units.Find(bound) is null ? null : units.PathOf(bound);
        return result with
        {
            Problems = [.. result.Problems.Select(problem => OfOthers.Contains(problem.Code.Code) ? problem with { Arguments = [.. problem.Arguments.Select((text, i) => Told(problem.Code, i, text, result.File))] } : problem)],
            Preview = result.Preview is { } preview ? preview with { People = [.. preview.People.Select(person => Of(person, own))] } : null,
        };
    }

    private static string Told(ProblemCode code, int place, string text, string file) =>
        text.StartsWith("“" + file + "” ", StringComparison.Ordinal) || (code == ListProblems.RepeatDisagrees && place == 1) ? text : Withheld;

    // somebody who comes from elsewhere: what was known there stays there
    private static PersonPreview Of(PersonPreview person, string? own) =>
        person.Facts.FirstOrDefault(fact => fact.Fact == "unit") is { Old: { } from } && !IsWithin(from, own)
            ? person with { Facts = [.. person.Facts.Select(fact => fact with { Old = Withheld })] }
            : person;

    private static bool IsWithin(string path, string? own) => own is not null && (path == own || path.StartsWith(own + " / ", StringComparison.Ordinal));
}
