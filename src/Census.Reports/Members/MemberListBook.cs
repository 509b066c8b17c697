using Census.Core.Problems;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Entries;

namespace Census.Reports.Members;

/// <summary>How a list stands: it speaks, a later list of the same round speaks in its place, or it was taken back.</summary>
public enum MemberListState
{
    InForce,
    Replaced,
    TakenBack,
}

/// <summary>A list as it was kept: where it stands, how many members it names, and whether it speaks in its round.</summary>
public sealed record MemberListLine(MemberListRow List, int Members, MemberListState State);

/// <summary>The lists of members that were kept; one is taken back by an act of the ledger, and the one before it speaks again. A locked round gives none back.</summary>
public static class MemberListBook
{
    public static IReadOnlyList<MemberListLine> All(ReadSession read, DateOnly? round)
    {
        var all = MemberListTable.All(read);
        var members = MemberListTable.Members(read);
        var speaking = all.Where(kept => kept.Holds).Select(kept => kept.List).ToLookup(list => list.RoundDate)
            .SelectMany(of => MemberShelf.Speaking(of, of.Key)).Select(list => list.ListNo).ToHashSet();
        return
        [
            .. all.Where(kept => round is null || kept.List.RoundDate == round)
                .Select(kept => new MemberListLine(kept.List, members[kept.List.ListNo].Count(), StateOf(kept, speaking))),
        ];
    }

    /// <summary>The list that was taken back; refused when there is none of this number that holds, or its round is locked.</summary>
    public static Answer<MemberListRow> Undo(CensusDatabase database, long listNo) => database.Write(w => TakingBack.Of(
        w,
        MemberListTable.All(w).FirstOrDefault(kept => kept.Holds && kept.List.ListNo == listNo)?.List,
        MemberProblems.NoSuchList,
        listNo,
        list => list.RoundDate,
        list => MemberListTable.Withdraw(w, listNo, LedgerTable.Append(w, "members-undo", note: list.FileName))));

    private static MemberListState StateOf(KeptMemberList kept, HashSet<long> speaking) =>
        !kept.Holds ? MemberListState.TakenBack : speaking.Contains(kept.List.ListNo) ? MemberListState.InForce : MemberListState.Replaced;
}
