using System.Data.Common;
using System.Globalization;
using System.Runtime.ExceptionServices;
using Census.Core.Rights;
using Census.Database.Tables;

namespace Census.Database;

/// <summary>
/// An unchanging view of the database: what others write while it lasts is not seen. Rows come as records with init properties named
/// as the columns; arguments are the properties of an object, named as the @parameters. Valid only inside
/// <see cref="CensusDatabase.Read{T}"/> or <see cref="CensusDatabase.Write{T}"/>. Columns that do not fit the record are a bug and
/// throw InvalidOperationException.
/// </summary>
public class ReadSession
{
    private readonly Action? _endIfStopped;
    private ReadSession? _everything;

    internal ReadSession(Engine engine, DbConnection connection, DbTransaction? transaction = null, Action? endIfStopped = null, Viewer? viewer = null) =>
        (Engine, Connection, Transaction, _endIfStopped, Viewer) = (engine, connection, transaction, endIfStopped, viewer ?? Viewer.Owner);

    /// <summary>For whom is read: what he or she may not see is not given (<see cref="Tables.VisibleUnits"/>).</summary>
    public Viewer Viewer { get; }

    /// <summary>
    /// The same view of the whole province: for what must know everybody and tells nobody, such as matching, or folding before the filter.
    /// Whoever uses it answers for every word that leaves it.
    /// </summary>
    public ReadSession Everything => Viewer.UnitNo is null ? this
        : _everything ??= new ReadSession(Engine, Connection, Transaction, _endIfStopped, Viewer with { UnitNo = null }) { Past = Past };

    internal Engine Engine { get; }

    internal DbConnection Connection { get; }

    internal DbTransaction? Transaction { get; }

    internal KeptPast? Past { get; init; }

    public IReadOnlyList<T> Query<T>(string sql, object? args = null)
        where T : class
    {
        EndIfStopped();
        return SqlRows.Query<T>(Connection, Transaction, sql, args);
    }

    /// <summary>What is made of each row as soon as it is read; no other question may be asked meanwhile.</summary>
    public IReadOnlyList<TMade> Query<T, TMade>(string sql, object? args, Func<T, TMade> make)
        where T : class
    {
        EndIfStopped();
        return SqlRows.Query(Connection, Transaction, sql, args, make);
    }

    /// <summary>The only row, or null; more than one is a bug and throws.</summary>
    public T? QueryOne<T>(string sql, object? args = null)
        where T : class => Query<T>(sql, args).SingleOrDefault();

    /// <summary>The single number a statement gives; null when it gives none.</summary>
    public long? Number(string sql, object? args = null)
    {
        EndIfStopped();
        return SqlRows.Number(Connection, Transaction, sql, args);
    }

    /// <summary>
    /// Two questions at once, the second over a connection of its own, where there is a second core for it; inside of a write one after the other.
    /// What was written after this view began may be seen by the second: ask only for rows that are never changed, and up to a ledger number.
    /// </summary>
    internal IReadOnlyList<T> AtOnce<T>(Func<ReadSession, T> one, Func<ReadSession, T> other)
    {
        if (Transaction is not null || Environment.ProcessorCount == 1)
        {
            return [one(this), other(this)];
        }
        var answers = new T[2];
        try
        {
            Parallel.Invoke(() => answers[0] = one(this), () => answers[1] = Aside(other));
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }
        return answers;
    }

    private T Aside<T>(Func<ReadSession, T> work)
    {
        using var connection = Engine.Connect();
        return work(new ReadSession(Engine, connection, endIfStopped: _endIfStopped, viewer: Viewer) { Past = Past });
    }

    /// <summary>
    /// What is made of the database as of a ledger number, or what was kept of it if this database keeps its past. It must not depend on
    /// who reads, nor be changed by anybody; the key says what it is, with all that it was made from.
    /// </summary>
    public T AsOf<T>(long ledgerNo, object key, Func<T> make)
        where T : class => Past is null ? make() : Past.Of(ledgerNo, key, make);

    /// <summary>The same of who is in force in a round: kept until an act concerns that round.</summary>
    public T AsOf<T>(long ledgerNo, DateOnly round, object key, Func<T> make)
        where T : class => Past is null ? make() : Past.Since(ledgerNo, LedgerTable.LatestOf(this, round, ledgerNo), (round, key), make);

    private protected void EndIfStopped() => _endIfStopped?.Invoke();

    /// <summary>What the database holds cannot be understood, such as a code that this program does not know.</summary>
    internal DatabaseFault Damaged(FormattableString detail) =>
        new(FaultKind.Damaged, Engine.Where, detail.ToString(CultureInfo.InvariantCulture));
}
