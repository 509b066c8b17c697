using Census.Database;

namespace Census.Import.Journal;

/// <summary>
/// The numbers an import or a retry writes with. They are counted up in memory while the write lock is held and taken from the
/// counters at the end, so that nothing is used up by a file that brings nobody.
/// </summary>
internal sealed class Numbers
{
    private readonly long _firstPerson;
    private readonly long _firstStatement;
    private readonly long _firstUnit;
    private int _people;
    private int _statements;
    private int _units;

    private Numbers(long importNo, long ledgerNo, long person, long statement, long unit) =>
        (ImportNo, LedgerNo, _firstPerson, _firstStatement, _firstUnit) = (importNo, ledgerNo, person, statement, unit);

    public long ImportNo { get; }

    public long LedgerNo { get; }

    /// <summary>The numbers that come next; with an import number, for a retry of that import.</summary>
    public static Numbers Peek(WriteSession w, long? retryOf = null) => new(
        retryOf ?? w.Next("import", 0), w.Next("ledger", 0), w.Next("person", 0), w.Next("statement", 0), w.Next("unit", 0));

    /// <summary>Numbers of a rehearsal: far above any that are in use, each import with its own.</summary>
    public static Numbers Rehearsed(int file)
    {
        var start = (long.MaxValue / 4) + (file * 10_000_000L);
        return new Numbers(start, start, start, start, start);
    }

    public long NextPerson() => _firstPerson + _people++;

    public long NextStatement() => _firstStatement + _statements++;

    public long NextUnit() => _firstUnit + _units++;

    /// <summary>Takes from the counters what was used.</summary>
    public void Take(WriteSession w)
    {
        w.Next("person", _people);
        w.Next("statement", _statements);
        w.Next("unit", _units);
    }
}
