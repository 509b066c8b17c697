using System.Collections.Concurrent;

namespace Census.Database;

/// <summary>
/// What was once made of the database as of a ledger number. What had been said by then never changes, so it may be kept as long as there
/// is room: of the few numbers asked for last, and of each the things asked for last. Two who ask for the same at once wait for one making;
/// what failed is made again.
/// </summary>
internal sealed class KeptPast
{
    private const int NumbersKept = 3;
    private const int ThingsKept = 200;

    private readonly ConcurrentDictionary<long, Shelf> _kept = [];
    private long _moment;

    public T Of<T>(long ledgerNo, object key, Func<T> make)
        where T : class => Of(ledgerNo, key, make, _ => null);

    /// <summary>What has been the same since a number: taken over from another number for which it was made.</summary>
    public T Since<T>(long ledgerNo, long since, object key, Func<T> make)
        where T : class => Of(ledgerNo, (since, key), make, same => _kept.Values.Select(shelf => shelf.Things.GetValueOrDefault(same)).FirstOrDefault(thing => thing is not null));

    private T Of<T>(long ledgerNo, object key, Func<T> make, Func<object, Thing?> elsewhere)
        where T : class
    {
        var shelf = _kept.GetOrAdd(ledgerNo, _ => new Shelf());
        shelf.AskedAt = Interlocked.Increment(ref _moment);
        LetGo(_kept, NumbersKept, kept => kept.AskedAt);
        var thing = shelf.Things.GetOrAdd(key, _ => elsewhere(key) ?? new Thing(new Lazy<object>(make)));
        thing.AskedAt = shelf.AskedAt;
        LetGo(shelf.Things, ThingsKept, kept => kept.AskedAt);
        try
        {
            return (T)thing.Made.Value;
        }
        catch
        {
            shelf.Things.TryRemove(new KeyValuePair<object, Thing>(key, thing));
            throw;
        }
    }

    // by when it was asked for, not by its number: what all are shown may lie behind what was written meanwhile
    private static void LetGo<TKey, TValue>(ConcurrentDictionary<TKey, TValue> kept, int most, Func<TValue, long> askedAt)
        where TKey : notnull
    {
        if (kept.Count <= most)
        {
            return;
        }
        foreach (var (old, _) in kept.OrderByDescending(pair => askedAt(pair.Value)).Skip(most).ToList())
        {
            kept.TryRemove(old, out _);
        }
    }

    private sealed class Shelf
    {
        public ConcurrentDictionary<object, Thing> Things { get; } = [];

        public long AskedAt { get; set; }
    }

    private sealed class Thing(Lazy<object> made)
    {
        public Lazy<object> Made => made;

        public long AskedAt { get; set; }
    }
}
