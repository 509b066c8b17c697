using Census.Core.People;
using Census.Core.Rights;
using Census.Core.Sources;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Questions;
using Census.Import.Workbooks;

namespace Census.Web.Uploads;

/// <summary>
/// Files that an officer sent together, on their way in. Pages look at it while the worker reads: everything that changes is changed under one lock and
/// handed out as it is at that moment.
/// </summary>
public sealed class Batch
{
    private readonly Lock _lock = new();
    private readonly BatchFolder _folder;
    private BatchSaid _said;
    private List<BatchFile> _files;
    private bool _isEmptied;

    internal Batch(string id, BatchSaid said, BatchFolder folder)
    {
        (Id, _said, _folder) = (id, said, folder);
        _files = [.. Found(folder, id, said).Select((found, i) => new BatchFile(i + 1, found)
        {
            Unit = said.Senders.GetValueOrDefault(i + 1),
            Field = Fields.Parse(said.Fields.GetValueOrDefault(i + 1)),
            Category = StaffCategories.Parse(said.Categories.GetValueOrDefault(i + 1)),
            Repairs = said.Repairs.GetValueOrDefault(i + 1, []),
            ImportNo = said.Imports.TryGetValue(i + 1, out var importNo) ? importNo : null,
        })];
    }

    public string Id { get; }

    public string Account => _said.Account;

    public string MadeAt => _said.MadeAt;

    public DateOnly Round => _said.Round;

    public long? Replaces => _said.Replaces;

    public Given Given => new(_said.Unit, Fields.Parse(_said.Field), StaffCategories.Parse(_said.Category), _said.ReadHidden);

    public string Path => _folder.PathOf(Id);

    public BatchState State { get; private set; } = BatchState.Waiting;

    /// <summary>How many files the work at hand has behind it, and how many it is about.</summary>
    public (int Done, int Of) Progress { get; private set; }

    /// <summary>Whether something was said or mended since the files were read.</summary>
    public bool IsStale { get; private set; } = true;

    /// <summary>The last act of the ledger that the reading has seen.</summary>
    public long? Seen { get; private set; }

    /// <summary>What went wrong with the work, as the kind of a fault; null when nothing did.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Whether the zip of marked workbooks is there to be fetched.</summary>
    public bool HasReturns => File.Exists(System.IO.Path.Combine(Path, "returns.zip"));

    public bool IsGone { get; private set; }

    /// <summary>Whether everything is in that can be: what is no workbook does not keep a batch waiting.</summary>
    public bool IsDone => Files is var files && files.Any(file => file.ImportNo is not null) && files.All(file => file is { ImportNo: not null } or { Result.Status: FileStatus.Skipped });

    /// <summary>For whom the work is done; renewed by whoever asks for it.</summary>
    internal Viewer For { get; set; } = new("", Role.Viewer);

    internal string? Source { get; set; }

    public bool IsBusy => State is BatchState.Waiting or BatchState.Reading or BatchState.Accepting or BatchState.Returning;

    public IReadOnlyList<BatchFile> Files
    {
        get
        {
            lock (_lock)
            {
                return [.. _files];
            }
        }
    }

    public BatchFile? FileNo(int no) => Files.FirstOrDefault(file => file.No == no);

    /// <summary>The questions that nobody has answered or passed over.</summary>
    public IReadOnlyList<OpenQuestion> Questions()
    {
        var closed = _said.Closed;
        return [.. OpenQuestions.Of([.. Files.Where(file => file.ImportNo is null).Select(file => file.Result).OfType<FileResult>()]).Where(question => !closed.Contains(question.Key))];
    }

    /// <summary>Whether a file raises one of them.</summary>
    public bool Asks(BatchFile file)
    {
        var closed = _said.Closed;
        return file is { ImportNo: null, Result: { } result } && OpenQuestions.Of([result]).Any(question => !closed.Contains(question.Key));
    }

    /// <summary>A question was answered (the files must be read again) or passed over.</summary>
    public void Close(string question, bool isAnswered) => Change(said => said with { Closed = [.. said.Closed, question] }, isAnswered);

    /// <summary>Says of one file what its list leaves out; null where the list, or what was said of the whole batch, is to speak.</summary>
    public void Say(int no, string? unit, Field? field, StaffCategory? category) => Change(
        said => said with { Senders = With(said.Senders, no, unit), Fields = With(said.Fields, no, field?.Code()), Categories = With(said.Categories, no, category?.Code()) },
        makesStale: true,
        file => file.No == no ? file with { Unit = unit, Field = field, Category = category } : file);

    /// <summary>An answer was taken back: what was asked may be open again, and the files must be read to know.</summary>
    internal void AskAgain() => Change(said => said with { Closed = [] }, makesStale: true);

    /// <summary>Mends a cell; what was mended there before is replaced, and a text that is the file's own again takes the repair back.</summary>
    public void Mend(int no, CellRepair repair)
    {
        var repairs = (FileNo(no)?.Repairs ?? []).Where(known => (known.Sheet, known.Cell) != (repair.Sheet, repair.Cell)).Concat(repair.Was == repair.Now ? [] : [repair]).ToList();
        Change(said => said with { Repairs = new(said.Repairs.Where(pair => pair.Key != no).Append(KeyValuePair.Create(no, repairs))) }, makesStale: true, file => file.No == no ? file with { Repairs = repairs } : file);
    }

    internal void Enter(BatchState state, int files) => Set(() => (State, Progress, Fault) = (state, (0, files), null));

    internal void BeginReading(long seen, int files) => Set(() => (State, Progress, Seen, IsStale, Fault) = (BatchState.Reading, (0, files), seen, false, null));

    internal void Step() => Set(() => Progress = (Progress.Done + 1, Progress.Of));

    internal void Leave(Exception? fault = null) => Set(() => (State, Fault) = (fault is null ? BatchState.Read : BatchState.Failed, fault));

    internal void Found(int no, FileResult result) => Set(() => _files = [.. _files.Select(file => file.No == no ? file with { Result = result } : file)]);

    internal void TakenIn(int no, FileResult result)
    {
        Found(no, result);
        if (result.ImportNo is { } importNo && result.Status is FileStatus.Imported or FileStatus.Partial)
        {
            Change(said => said with { Imports = new(said.Imports) { [no] = result.ImportNo!.Value } }, makesStale: false, file => file.No == no ? file with { ImportNo = importNo } : file);
        }
    }

    internal void Go() => Set(() => IsGone = true);

    internal void Empty() => Set(() => _isEmptied = true);

    internal void MakeStale() => Set(() => IsStale = true);

    private void Change(Func<BatchSaid, BatchSaid> change, bool makesStale, Func<BatchFile, BatchFile>? ofFile = null) => Set(() =>
    {
        _said = change(_said);
        _files = ofFile is null ? _files : [.. _files.Select(ofFile)];
        IsStale |= makesStale;
        if (!IsGone && !_isEmptied)
        {
            _folder.Save(Id, _said);
        }
    });

    private static Dictionary<int, string> With(Dictionary<int, string> known, int no, string? text) =>
        new(known.Where(pair => pair.Key != no).Concat(text is null ? [] : [KeyValuePair.Create(no, text)]));

    private void Set(Action change)
    {
        lock (_lock)
        {
            change();
        }
    }

    // one more than may be, so that it shows
    private static IReadOnlyList<FoundFile> Found(BatchFolder folder, string id, BatchSaid said) =>
        FileSearch.Received(said.Uploads.Select(file => (file.Name, System.IO.Path.Combine(folder.PathOf(id), file.Stored))), folder.MostFiles + 1);
}
