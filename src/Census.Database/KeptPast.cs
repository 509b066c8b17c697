namespace Census.Database;

/// <summary>
/// What was once made of the database as of a ledger number. What had been said by then never changes, so it may be kept as long as there
/// is room: of the few numbers asked for last, and of each the things asked for last; and where the program's memory has grown too large, half of them.
/// Two who ask for the same at once wait for one making; what failed is made again.
/// </summary>
internal sealed class KeptPast(Func<HeapSize> heap)
{
    /// <summary>What is shown, what is being counted to be shown next, and the acts that are done meanwhile.</summary>
    private const int NumbersKept = 6;

    private const int ThingsKept = 1_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<long, Shelf> _kept = [];
    private long _moment;
    private long _halvedAfter;

    public KeptPast() : this(HeapSize.Now)
    {
    }

    public T Of<T>(long ledgerNo, object key, Func<T> make)
        where T : class => Of(ledgerNo, key, make, _ => null);

    /// <summary>What has been the same since a number: taken over from another number for which it was made.</summary>
    public T Since<T>(long ledgerNo, long since, object key, Func<T> make)
        where T : class => Of(ledgerNo, (since, key), make, same => _kept.Values.Select(shelf => shelf.Things.GetValueOrDefault(same)).FirstOrDefault(thing => thing is not null));

    private T Of<T>(long ledgerNo, object key, Func<T> make, Func<object, Thing?> elsewhere)
        where T : class
    {
        Thing thing;
        lock (_gate)
        {
            thing = Find(ledgerNo, key, elsewhere) ?? Add(ledgerNo, key, make);
        }
        try
        {
            return (T)thing.Made.Value;
        }
        catch
        {
            Forget(ledgerNo, key, thing);
            throw;
        }
    }

    private Thing? Find(long ledgerNo, object key, Func<object, Thing?> elsewhere)
    {
        if (!_kept.TryGetValue(ledgerNo, out var shelf))
        {
            _kept[ledgerNo] = shelf = new Shelf();
        }
        shelf.AskedAt = ++_moment;
        LetGo(_kept, NumbersKept, kept => kept.AskedAt);
        if (!shelf.Things.TryGetValue(key, out var thing) && elsewhere(key) is { } same)
        {
            shelf.Things[key] = thing = same;
        }
        if (thing is not null)
        {
            thing.AskedAt = _moment;
        }
        return thing;
    }

    private Thing Add(long ledgerNo, object key, Func<object> make)
    {
        HalveWhereTooMuch();
        var things = _kept[ledgerNo].Things;
        var thing = things[key] = new Thing(new Lazy<object>(make)) { AskedAt = _moment };
        LetGo(things, ThingsKept, kept => kept.AskedAt);
        return thing;
    }

    private void Forget(long ledgerNo, object key, Thing thing)
    {
        lock (_gate)
        {
            if (_kept.TryGetValue(ledgerNo, out var shelf) && shelf.Things.TryGetValue(key, out var kept) && kept == thing)
            {
                shelf.Things.Remove(key);
            }
        }
    }

    // by when it was asked for, not by its number: what all are shown may lie behind what was written meanwhile
    private static void LetGo<TKey, TValue>(Dictionary<TKey, TValue> kept, int most, Func<TValue, long> askedAt)
        where TKey : notnull
    {
        if (kept.Count > most)
        {
            kept.Remove(kept.MinBy(pair => askedAt(pair.Value)).Key);
        }
    }

    // once after each collection: what was let go is in the heap until the next
    private void HalveWhereTooMuch()
    {
        if (heap() is { IsTooMuch: true } size && size.Collection != _halvedAfter)
        {
            _halvedAfter = size.Collection;
            var oldest = _kept.Values.SelectMany(shelf => shelf.Things.Select(thing => (shelf.Things, thing.Key, thing.Value.AskedAt))).OrderBy(thing => thing.AskedAt).ToList();
            oldest.Take(oldest.Count / 2).ToList().ForEach(thing => thing.Things.Remove(thing.Key));
        }
    }

    private sealed class Shelf
    {
        public Dictionary<object, Thing> Things { get; } = [];

        public long AskedAt { get; set; }
    }

    private sealed class Thing(Lazy<object> made)
    {
        public Lazy<object> Made => made;

        public long AskedAt { get; set; }
    }
}
