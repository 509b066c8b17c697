using System.Collections.Concurrent;

namespace Census.Database;

/// <summary>
/// What was once made of the database as of a ledger number. What had been said by then never changes, so it may be kept as long as there
/// is room: of the few latest numbers asked for, older ones go. Two who ask for the same at once wait for one making; what failed is made again.
/// </summary>
internal sealed class KeptPast
{
    private const int NumbersKept = 3;

    private readonly ConcurrentDictionary<long, ConcurrentDictionary<object, Lazy<object>>> _kept = [];

    public T Of<T>(long ledgerNo, object key, Func<T> make)
        where T : class
    {
        var shelf = _kept.GetOrAdd(ledgerNo, _ => []);
        LetGo();
        var made = shelf.GetOrAdd(key, _ => new Lazy<object>(make));
        try
        {
            return (T)made.Value;
        }
        catch
        {
            shelf.TryRemove(new KeyValuePair<object, Lazy<object>>(key, made));
            throw;
        }
    }

    private void LetGo()
    {
        foreach (var old in _kept.Keys.OrderDescending().Skip(NumbersKept))
        {
            _kept.TryRemove(old, out _);
        }
    }
}
