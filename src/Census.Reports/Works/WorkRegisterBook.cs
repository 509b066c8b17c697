using Census.Core.Problems;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Entries;

namespace Census.Reports.Works;

/// <summary>A register as it was kept: where it stands, how many works its rows name, and whether it holds.</summary>
public sealed record RegisterLine(WorkRegisterRow Register, int Works, bool Holds);

/// <summary>The registers of works that were kept; one is taken back by an act of the ledger. A locked round gives none back.</summary>
public static class WorkRegisterBook
{
    public static IReadOnlyList<RegisterLine> All(ReadSession read, DateOnly? round)
    {
        var works = WorkRegisterTable.Works(read);
        return
        [
            .. WorkRegisterTable.All(read)
                .Where(kept => round is null || kept.Register.RoundDate == round)
                .Select(kept => new RegisterLine(kept.Register, works[kept.Register.RegisterNo].Count(), kept.Holds)),
        ];
    }

    /// <summary>The register that was taken back; refused when there is none of this number in force, or its round is locked.</summary>
    public static Answer<WorkRegisterRow> Undo(CensusDatabase database, long registerNo) => database.Write(w => TakingBack.Of(
        w,
        WorkRegisterTable.All(w).FirstOrDefault(kept => kept.Holds && kept.Register.RegisterNo == registerNo)?.Register,
        WorkProblems.NoSuchRegister,
        registerNo,
        register => register.RoundDate,
        register => WorkRegisterTable.Withdraw(w, registerNo, LedgerTable.Append(w, "works-undo", note: register.FileName))));
}
