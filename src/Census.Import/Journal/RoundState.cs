using Census.Core.People;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Matching;
using Census.Import.Preview;

namespace Census.Import.Journal;

/// <summary>
/// What is known when a file arrives in a round: the units, everybody the lists in force name in any round, and who of them is in
/// force in this one. Good until somebody else writes; <see cref="LedgerNo"/> tells.
/// </summary>
public sealed class RoundState
{
    private RoundState(long ledgerNo, UnitTree units, KnownPeople people, bool isConfirmed) =>
        (LedgerNo, Units, People, IsConfirmed) = (ledgerNo, units, people, isConfirmed);

    /// <summary>The last act of the ledger that is seen in here.</summary>
    public long LedgerNo { get; set; }

    public UnitTree Units { get; set; }

    public KnownPeople People { get; }

    /// <summary>Whether the list of units is confirmed, so that unknown names are a question.</summary>
    public bool IsConfirmed { get; }

    /// <summary>The units of which whoever asks may be told.</summary>
    internal VisibleUnits? Visible { get; private init; }

    /// <summary>The imports of which whoever asks may be told.</summary>
    internal VisibleImports? VisibleImports { get; private init; }

    /// <summary>The list that the file at hand is a complete resend of; null without one.</summary>
    public ResentList? Resent { get; private init; }

    /// <summary>The round before, for a preview; null when there is none or nobody asked.</summary>
    internal EarlierRound? Earlier { get; private init; }

    /// <summary>The state of an empty database: nobody and no unit is known.</summary>
    public static RoundState Empty() => new(0, new UnitTree([]), new KnownPeople(), false);

    /// <summary>Loads the state; with a number, as it would be were a complete resend of that import taken in.</summary>
    /// <remarks>The round before is loaded only for a preview.</remarks>
    public static RoundState Load(ReadSession r, DateOnly round, long? resendOf, bool withEarlier = false)
    {
        // matching must know everybody, or people would be counted twice; what may be told of it is settled where it is told
        var (asked, visible, imports) = (r, VisibleUnits.Of(r), VisibleImports.Of(r));
        r = asked.Everything;
        var ledger = ImportTable.LedgerAsOf(r);
        var inForce = (resendOf is { } replaced ? ledger.WithResendOf(replaced) : ledger).InForce.ToHashSet();
        var units = UnitTable.Load(r);
        var places = Places.Load(r);
        var people = new KnownPeople(PersonAnswerTable.Holding(r));
        var resent = new KnownPeople();
        foreach (var row in StatementTable.Identities(r).Where(row => inForce.Contains(row.ImportNo) || row.ImportNo == resendOf))
        {
            var identity = new PersonIdentity(row.FullName) { CitizenId = CitizenId.Parse(row.CitizenId), OldId = row.OldId, EmployeeCode = row.EmployeeCode };
            (row.ImportNo == resendOf ? resent : people).Learn(row.PersonNo, identity, row.NameKey, row.Born, row.KnownSex, row.UnitNo, places.Of(row.ImportNo));
        }
        var statements = StatementTable.InForce(r, round);
        foreach (var person in PersonInForce.Fold(statements.Where(s => inForce.Contains(s.ImportNo)), units))
        {
            var known = people.Find(person.PersonNo);
            if (known is not null)
            {
                known.InRound = person;
                known.Place = places.Of(person.Statements[^1]);
            }
        }
        return new RoundState(LedgerTable.Latest(r), units, people, UnitConfirmation.IsConfirmed(r))
        {
            Visible = visible,
            VisibleImports = imports,
            Earlier = withEarlier ? EarlierRound.Before(r, round, units) : null,
            Resent = resendOf is null ? null : new ResentList(resent, PersonInForce.Fold(statements, units).ToDictionary(person => person.PersonNo)),
        };
    }
}
