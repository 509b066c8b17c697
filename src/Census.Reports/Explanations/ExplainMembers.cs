using Census.Core.Members;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Members;
using Census.Reports.Rosters;

namespace Census.Reports.Explanations;

/// <summary>The members behind a figure, each with the row of the list that names him or her: those that the figure itself holds.</summary>
internal static class ExplainMembers
{
    public static Answer<Explanation> Run(ReadSession read, Question asked, string code, MemberCounting counting, ExplainRequest request)
    {
        if (MemberShelf.Load(read, asked.LedgerNo).Figure(counting, request.Round, asked.Shelf) is not { } figure)
        {
            return new Answer<Explanation>(new Problem(PlanProblems.NotCounted, new SourceRef()) { Value = code });
        }
        var members = Side(figure, request.Side);
        var acceptedAt = LedgerTable.All(read).ToDictionary(act => act.LedgerNo, act => act.At);
        var named = members.Select(member => Named(member, acceptedAt[member.List.LedgerNo], asked.Shelf))
            .OrderBy(person => person.File, StringComparer.Ordinal).ThenBy(person => person.Sheet, StringComparer.Ordinal).ThenBy(person => person.Row);
        return new Answer<Explanation>(new Explanation(code, null, request.Side, members.Count, [.. named.Take(request.Limit ?? members.Count)]));
    }

    private static IReadOnlyList<SeatedMember> Side(MemberFigure figure, Side side) => side switch
    {
        Explanations.Side.Numerator => figure.Yes,
        Explanations.Side.Denominator => [.. figure.Everybody],
        Explanations.Side.Gap => [.. figure.No, .. figure.Unknown],
        Explanations.Side.Unknown => figure.Unknown,
    };

    private static ExplainedPerson Named(SeatedMember seated, string acceptedAt, RosterShelf shelf) => new(
        seated.Person?.PersonNo ?? 0,
        seated.Member.Identity.FullName,
        seated.Person?.UnitNo is { } unit ? shelf.Units.PathOf(unit) : seated.Member.Unit,
        (seated.Person?.Facts ?? seated.Member.Facts).Degrees?.Highest,
        seated.List.FileName,
        seated.List.SheetName,
        seated.Row)
    {
        AcceptedAt = acceptedAt,
    };
}
