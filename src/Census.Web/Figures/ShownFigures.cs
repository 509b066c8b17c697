using System.Collections.Concurrent;
using Census.Core.Rights;
using Census.Database;
using Census.Database.Tables;
using Census.Web.Visitors;

namespace Census.Web.Figures;

/// <summary>As of which act of the ledger figures are shown, when it was done (ISO 8601, UTC; null before the first act), and whether nothing has been done since.</summary>
public sealed record ShownAt(long LedgerNo, string? At, bool IsLatest);

/// <summary>
/// As of which act everybody is shown figures. Counting after a new act takes a second or more; until it is done once, in the background and
/// by one thread, whoever did not act himself is shown the figures of the act before. So two who import keep nobody waiting, and all pages of
/// one moment agree. Whoever has just acted sees his act at once.
/// </summary>
public sealed class ShownFigures(CensusDatabase whole, TimeProvider clock, Action<Action> inBackground)
{
    /// <summary>Of so many things asked for last, those that took longest to make are counted anew before they are shown; more would keep what is shown from moving on.</summary>
    private const int Remembered = 400;

    private const int CountedAgain = 40;

    /// <summary>After counting, nothing is counted anew for so many times as long as it took, and at least for so long.</summary>
    private const int RestAtCounting = 4;

    private static readonly TimeSpan LeastRest = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<string, long> _acted = [];
    private readonly ConcurrentDictionary<object, Asked> _asked = [];
    private readonly ConcurrentDictionary<object, TimeSpan> _took = [];
    private readonly Lock _gate = new();
    private long? _shown;
    private bool _isCounting;
    private DateTimeOffset _restsUntil;
    private long _moment;

    /// <summary>The act as of which this visitor is shown figures now. Where it is not the latest, the latest is being counted.</summary>
    public ShownAt At(Visitor visitor)
    {
        var latest = whole.Read(LedgerTable.Latest);
        var number = Number(latest, _acted.GetValueOrDefault(visitor.Account?.Name ?? ""));
        return new ShownAt(number, number == 0 ? null : whole.Read(r => LedgerTable.Find(r, number))?.At, number == latest);
    }

    /// <summary>
    /// What is made as of the act shown, or was kept of it for those who see the same units. It is made again in the background as of later acts
    /// while it is asked for. The key says what it is, with all that it was made from.
    /// </summary>
    public T Of<T>(Visitor visitor, ShownAt at, object key, Func<ReadSession, long, T> make)
        where T : class
    {
        var viewer = visitor.Viewer!;
        var kept = (key, viewer.UnitNo, viewer.Granted);
        T Made(ReadSession r, long number) => r.AsOf(number, kept, () => Timed(kept, () => make(r, number)));
        _asked[kept] = new Asked(viewer, Made, Interlocked.Increment(ref _moment));
        return visitor.Database.Read(r => Made(r, at.LedgerNo));
    }

    /// <summary>
    /// Makes what many questions are answered from, such as an order of everybody or the record of everybody: it is kept where it is made, and made again in the
    /// background as of later acts, so that none of these questions waits for it.
    /// </summary>
    public void Ready(Visitor visitor, ShownAt at, object key, Action<ReadSession, long> make) => Of(visitor, at, key, (r, number) =>
    {
        make(r, number);
        return key;
    });

    private T Timed<T>(object kept, Func<T> make)
    {
        var began = clock.GetTimestamp();
        var made = make();
        _took[kept] = clock.GetElapsedTime(began);
        return made;
    }

    /// <summary>Before an account acts: from here on it is shown the latest, whatever that is.</summary>
    public void Begins(string account) => _acted[account] = long.MaxValue;

    /// <summary>After an account has acted, by itself or by work that it left behind: it is shown nothing older than what there is now.</summary>
    public void Acted(string account) => _acted[account] = whole.Read(LedgerTable.Latest);

    private long Number(long latest, long actedAt)
    {
        lock (_gate)
        {
            _shown ??= latest;
            if (_shown == latest || actedAt > _shown)
            {
                return latest;
            }
            CountInBackground(latest);
            return _shown.Value;
        }
    }

    private void CountInBackground(long latest)
    {
        if (!_isCounting && clock.GetUtcNow() >= _restsUntil)
        {
            _isCounting = true;
            inBackground(() => Count(latest));
        }
    }

    private void Count(long number)
    {
        var began = clock.GetUtcNow();
        try
        {
            foreach (var (key, asked) in AskedLast().Take(Remembered).OrderByDescending(pair => _took.GetValueOrDefault(pair.Key)).Take(CountedAgain))
            {
                Make(key, asked, number);
            }
        }
        finally
        {
            lock (_gate)
            {
                var now = clock.GetUtcNow();
                // those who read want the processor too: what moves on makes every view to be counted again
                var rest = RestAtCounting * (now - began);
                (_shown, _isCounting, _restsUntil) = (number, false, now + (rest > LeastRest ? rest : LeastRest));
            }
            Forget();
        }
    }

    // what cannot be made is said to whoever asks for it, not here
    private void Make(object key, Asked asked, long number)
    {
        try
        {
            whole.As(asked.Viewer).Read(r => asked.Make(r, number));
        }
        catch (Exception fault) when (fault is DatabaseFault or InvalidOperationException or OperationCanceledException)
        {
            _asked.TryRemove(key, out _);
        }
    }

    private void Forget()
    {
        foreach (var (key, _) in AskedLast().Skip(Remembered))
        {
            _asked.TryRemove(key, out _);
            _took.TryRemove(key, out _);
        }
    }

    // a picture of what is there now: others go on asking
    private IEnumerable<KeyValuePair<object, Asked>> AskedLast() => _asked.ToArray().OrderByDescending(pair => pair.Value.Moment);

    private sealed record Asked(Viewer Viewer, Func<ReadSession, long, object> Make, long Moment);
}
