using System.Globalization;
using Census.Core.Ledger;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;

namespace Census.Import.Journal;

/// <summary>
/// The sender's earlier list in the round, as against the file at hand: its people whom the file does not name. They still
/// count unless the file is a complete resend.
/// </summary>
internal sealed record PriorList(IReadOnlyList<PersonInForce> Missing, IReadOnlyList<Problem> Problems)
{
    public static readonly PriorList Nothing = new([], []);

    public static PriorList Of(ReadSession r, ImportRequest request, JudgedFile file)
    {
        var prior = request.Replaces is { } replaced ? [replaced] : EarlierOf(r, request.Round, file);
        if (prior.Count == 0)
        {
            return Nothing;
        }
        var named = file.People.ToHashSet();
        var visible = VisibleUnits.Of(r);
        var missing = StatementTable.InForce(r.Everything, request.Round)
            .Where(s => prior.Contains(s.ImportNo) && !named.Contains(s.PersonNo))
            .ToList();
        IReadOnlyList<PersonInForce> people = [.. PersonInForce.Fold(missing, file.Units.Units).Where(person => visible.Holds(person.UnitNo))];
        if (people.Count == 0 || request.Replaces is not null)
        {
            return new PriorList(people, []);
        }
        // the list that most of them stand in is the one to compare with, not a later list that only added something
        var list = people.Select(person => person.Statements.Min(s => s.ImportNo)).GroupBy(importNo => importNo).OrderByDescending(i => i.Count()).ThenBy(i => i.Key).First().Key;
        return new PriorList(people, [Remark(people.Count, list)]);
    }

    /// <summary>The imports in force of the same sender in a round.</summary>
    internal static List<long> EarlierOf(ReadSession r, DateOnly round, JudgedFile file)
    {
        var ledger = ImportTable.LedgerAsOf(r);
        var key = UnitName.Key(file.SenderName);
        return
        [
            .. ImportTable.All(r)
                .Where(i => i.RoundDate == round && ledger.StateOf(i.ImportNo) == ImportState.InForce)
                .Where(i => (i.SenderUnitNo is not null && i.SenderUnitNo == file.SenderUnitNo) || UnitName.Key(i.SenderName) == key)
                .Select(i => i.ImportNo),
        ];
    }

    private static Problem Remark(int missing, long importNo)
    {
        var number = importNo.ToString(CultureInfo.InvariantCulture);
        return new Problem(ListProblems.Missing, new SourceRef()) { Arguments = [missing.ToString(CultureInfo.InvariantCulture), number, number] };
    }
}
