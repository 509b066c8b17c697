using System.Globalization;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database;
using Census.Database.Tables;

namespace Census.Reports.Entries;

/// <summary>
/// Takes back by an act of the ledger what was kept of a file beside the lists of staff: a table of counts, a register of works, a list of members.
/// Refused when nothing of this number holds, or when its round is locked.
/// </summary>
internal static class TakingBack
{
    public static Answer<T> Of<T>(WriteSession w, T? held, ProblemCode none, long number, Func<T, DateOnly> round, Action<T> withdraw)
        where T : class
    {
        if (held is null)
        {
            return Refused<T>(none, number.ToString(CultureInfo.InvariantCulture));
        }
        if (RoundTable.IsLocked(w, round(held)))
        {
            return Refused<T>(PlanEntryProblems.RoundLocked, round(held).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        withdraw(held);
        return new Answer<T>(held);
    }

    private static Answer<T> Refused<T>(ProblemCode code, string value)
        where T : class => new(new Problem(code, new SourceRef()) { Value = value });
}
