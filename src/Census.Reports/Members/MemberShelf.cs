using Census.Core.Members;
using Census.Core.Numbers;
using Census.Core.Text;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Rosters;

namespace Census.Reports.Members;

/// <summary>
/// The lists of members as of one ledger number, and who of them is who in a round. Of the lists of the same body, place and term the
/// latest of the round speaks, or of the latest round before it: a term lasts several years. Valid as long as the session that reads.
/// </summary>
public sealed class MemberShelf(
    IReadOnlyList<MemberListRow> holding, ILookup<long, (int Row, Member Member)> members, Func<DateOnly, IReadOnlyList<MemberIdentityRow>> identities)
{
    public static readonly MemberShelf Empty = new([], Array.Empty<int>().ToLookup(_ => 0L, _ => (0, (Member)null!)), _ => []);

    private readonly Dictionary<DateOnly, MemberMatching> _matching = [];

    public static MemberShelf Load(ReadSession read, long? ledgerNo)
    {
        var holding = MemberListTable.All(read, ledgerNo).Where(kept => kept.Holds).Select(kept => kept.List).ToList();
        return holding.Count == 0 ? Empty : new MemberShelf(holding, MemberListTable.Members(read, ledgerNo), round => MemberListTable.Identities(read, round));
    }

    /// <summary>
    /// The members asked for in a round; null where no list names any, and for a report on one unit: a body belongs to a province or a
    /// commune, not to a unit.
    /// </summary>
    public MemberFigure? Figure(MemberCounting asked, DateOnly round, RosterShelf shelf)
    {
        var lists = shelf.Scope is null ? Speaking(holding, round).Where(list => Asks(asked, list.Seat)).ToList() : [];
        if (lists.Count == 0)
        {
            return null;
        }
        var seated = Seated(lists, round, shelf);
        var answers = seated.ToLookup(member => member.Answer(asked.Question, round));
        return new MemberFigure([.. answers[Truth.Yes]], [.. answers[Truth.No]], [.. answers[Truth.Unknown]]);
    }

    /// <summary>Of lists that hold, those that speak in a round: for each body, place and term the act that came last, with all its sheets.</summary>
    public static IEnumerable<MemberListRow> Speaking(IEnumerable<MemberListRow> holding, DateOnly round) => holding
        .Where(list => list.RoundDate <= round)
        .GroupBy(list => list.Seat.Key, StringComparer.Ordinal)
        .SelectMany(same => same.GroupBy(list => (list.RoundDate, list.LedgerNo)).MaxBy(act => act.Key)!);

    private static bool Asks(MemberCounting asked, MemberSeat seat) => seat.Body is { } body && asked.Bodies.Contains(body) && seat.Term == asked.Term;

    // who stands on two lists (of two sheets, or of two bodies asked for together) is one person
    private List<SeatedMember> Seated(List<MemberListRow> lists, DateOnly round, RosterShelf shelf)
    {
        var matching = Matching(round, shelf);
        var (seated, seen) = (new List<SeatedMember>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var list in lists.OrderBy(list => list.ListNo))
        {
            foreach (var (row, member) in members[list.ListNo])
            {
                var one = new SeatedMember(list, row, member, matching.Find(member));
                var key = one.Person is { } person ? $"#{person.PersonNo}"
                    : member.Identity.CitizenId is { } id ? id.Digits
                    : member.Facts.BirthDate is { IsFull: true } born ? $"{Fold.NameKey(member.Identity.FullName)}|{born}"
                    : null;
                if (key is null || seen.Add(key))
                {
                    seated.Add(one);
                }
            }
        }
        return seated;
    }

    private MemberMatching Matching(DateOnly round, RosterShelf shelf)
    {
        if (!_matching.TryGetValue(round, out var matching))
        {
            _matching[round] = matching = new MemberMatching(shelf.Whole(round).People, identities(round));
        }
        return matching;
    }
}
