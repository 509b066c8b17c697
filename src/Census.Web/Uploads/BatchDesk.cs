using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Census.Core.People;
using Census.Import.Drafts;
using Census.Web.Visitors;

namespace Census.Web.Uploads;

/// <summary>What the worker is asked to do with a batch: read it, take files of it in, or mark them for their senders (the files by number).</summary>
public sealed record BatchWork(Batch Batch, BatchState What, IReadOnlyList<int> Files);

/// <summary>All batches that are on their way in, each known only to the account that sent it; and the work that waits for the worker, in order.</summary>
public sealed class BatchDesk
{
    private const int MostWaiting = 200;

    private readonly ConcurrentDictionary<string, Batch> _batches = new(StringComparer.Ordinal);
    private readonly Channel<BatchWork> _work = Channel.CreateBounded<BatchWork>(MostWaiting);
    private readonly BatchFolder _folder;
    private readonly TimeProvider _clock;

    public BatchDesk(BatchFolder folder, TimeProvider clock)
    {
        (_folder, _clock) = (folder, clock);
        foreach (var (id, said) in folder.Load())
        {
            _batches[id] = new Batch(id, said, folder);
            _batches[id].Leave();
        }
    }

    internal ChannelReader<BatchWork> Work => _work.Reader;

    /// <summary>The batches of an account, the newest first.</summary>
    public IReadOnlyList<Batch> Of(string account) => [.. _batches.Values.Where(batch => batch.Account == account).OrderByDescending(batch => batch.MadeAt, StringComparer.Ordinal)];

    /// <summary>A batch of the account; null where there is none, or it is somebody else's.</summary>
    public Batch? Find(string id, string account) => _batches.TryGetValue(id, out var batch) && batch.Account == account && !batch.IsGone ? batch : null;

    /// <summary>Enters a batch whose files lie in its folder, and has it read; null when it has more files than a batch may have, those inside archives included.</summary>
    public Batch? Add(string id, Visitor visitor, DateOnly round, Given given, long? replaces, IReadOnlyList<UploadedFile> files)
    {
        var said = new BatchSaid(visitor.Account!.Name, round, _clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), files)
        {
            Unit = given.Unit,
            Field = given.Field?.Code(),
            Category = given.Category?.Code(),
            ReadHidden = given.ReadHidden,
            Replaces = replaces,
        };
        var batch = new Batch(id, said, _folder);
        if (batch.Files.Count > _folder.MostFiles)
        {
            return null;
        }
        _folder.Save(id, said);
        _batches[id] = batch;
        Ask(batch, visitor, BatchState.Reading, []);
        return batch;
    }

    /// <summary>Asks the worker; false when it has too much to do, or the batch is being worked on.</summary>
    public bool Ask(Batch batch, Visitor visitor, BatchState what, IReadOnlyList<int> files)
    {
        lock (batch)
        {
            if (batch.IsBusy && batch.Progress.Of > 0)
            {
                return false;
            }
            batch.For = visitor.Viewer!;
            batch.Source = visitor.Source;
            var before = (batch.State, batch.Progress.Of);
            // before the worker can see it: it may be done with it at once
            batch.Enter(BatchState.Waiting, Math.Max(1, files.Count > 0 ? files.Count : batch.Files.Count));
            if (!_work.Writer.TryWrite(new BatchWork(batch, what, files)))
            {
                batch.Enter(before.State, before.Of);
                return false;
            }
            return true;
        }
    }

    /// <summary>Gives a batch up: its files are gone at once, work on it ends with the file at hand.</summary>
    public void Remove(Batch batch)
    {
        batch.Go();
        _batches.TryRemove(batch.Id, out _);
        _folder.Remove(batch.Id);
    }

    /// <summary>Something remembered of how lists are read was forgotten: whatever still waits has to be read again.</summary>
    public void AskAgain()
    {
        foreach (var batch in _batches.Values.Where(batch => !batch.IsDone))
        {
            batch.AskAgain();
        }
    }

    /// <summary>The files of a batch that is wholly taken in are not needed any more; its page still says what became of it, until the next start.</summary>
    internal void Clear(Batch batch)
    {
        batch.Empty();
        _folder.Remove(batch.Id);
    }
}
