using System.Globalization;
using Census.Core.Ledger;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Drafts;
using Census.Import.Memories;
using Census.Import.Reference;
using Census.Import.Returns;
using Census.Import.Workbooks;

namespace Census.Import.Journal;

/// <summary>
/// Takes files into a round: reads, understands, judges and writes each in one transaction. A bad file never stops the others; a
/// file that was taken in before changes nothing. While one file is written the next is already being read.
/// </summary>
public sealed class ImportFiles(CensusDatabase database, ReferenceData reference, ImportRequest request)
{
    private readonly Lazy<Memory> _memory = new(() => database.Read(MemoryBook.Load));
    private readonly HashSet<long> _own = [];
    private RoundState? _state;
    private int _rehearsed;

    /// <summary>The results, one a file, each as soon as it is known.</summary>
    public IEnumerable<FileResult> Run(IEnumerable<FoundFile> files) => Run([.. files.Select(file => new FileToTake(file, request.Given))]);

    /// <summary>The same for files of which different things are said.</summary>
    public IEnumerable<FileResult> Run(IReadOnlyList<FileToTake> files)
    {
        var next = files.Count > 0 ? Task.Run(() => Read(files[0])) : null;
        for (var i = 0; i < files.Count; i++)
        {
            var intake = next!.GetAwaiter().GetResult();
            var following = i + 1;
            next = following < files.Count ? Task.Run(() => Read(files[following])) : null;
            KeepTotals(intake, files[i].Given);
            var result = intake.Done ?? (request.IsRehearsal ? Rehearse(intake.File!) : Accept(intake.File!));
            yield return request.Returns is { } returns && files[i].IsReturned ? Return(returns, files[i].File, intake.File, result) : result;
        }
    }

    // a table of counts or a register is refused as a list; what it says is kept all the same
    private void KeepTotals(FileIntake intake, Given given)
    {
        if (!request.IsRehearsal && intake is { WithoutList: { } draft, Done: { Sha256: { } sha256 } done } && draft.Sheets.Any(sheet => sheet.Declared.Length + sheet.Works.Length + sheet.Members.Length > 0))
        {
            database.Write(w =>
            {
                if (!RoundTable.IsLocked(w, request.Round) && ImportBounds.MayKeep(w, draft, given.Unit))
                {
                    DeclaredTotals.Keep(w, request.Round, done.File, sha256, draft);
                    WorkRegisters.Keep(w, request.Round, done.File, sha256, draft, given.Unit);
                    MemberLists.Keep(w, request.Round, done.File, sha256, draft);
                }
                return true;
            });
        }
    }

    // of a file that is there already the problems found at the time go back
    private FileResult Return(ReturnFolder returns, FoundFile found, IncomingFile? file, FileResult result)
    {
        var known = result.Status == FileStatus.AlreadyImported ? database.Read(r => ImportList.Problems(r, Earlier(r, result.Sha256!)!.ImportNo)) : result.Problems;
        return result with { Returned = returns.Add(found, file, result with { Problems = known }, request.Limits).Returned };
    }

    private FileIntake Read(FileToTake file) => FileIntake.Read(file.File, reference, file.Given, request.Round, request.Limits, _memory.Value, file.Repairs);

    private FileResult Accept(IncomingFile file)
    {
        try
        {
            // before the writing begins: everybody who writes, if only a line of the audit log, waits for whoever does
            database.Read(State);
            return database.Write(w =>
            {
                if (Earlier(w, file.Sha256) is { } earlier)
                {
                    return FileResults.AlreadyImported(file, earlier, ImportList.Sheets(w, earlier.ImportNo));
                }
                if (ImportGate.Refusal(w, request, files: 1) is not null)
                {
                    return FileResults.NoLongerTaken(file);
                }
                var import = Judge(file, State(w), Numbers.Peek(w));
                return Outside(w, import) ?? Meanwhile(w, import) ?? Told(w, import.Accepted.Count + import.Held.Count == 0 ? import.Refusal() : Store(w, import));
            });
        }
        catch
        {
            // what was judged but not kept must not be remembered
            _state = null;
            throw;
        }
    }

    private FileResult Rehearse(IncomingFile file)
    {
        return database.Read(r =>
        {
            if (Earlier(r, file.Sha256) is { } earlier)
            {
                return FileResults.AlreadyImported(file, earlier, ImportList.Sheets(r, earlier.ImportNo)) with { ImportNo = null, LedgerNo = null };
            }
            _state ??= RoundState.Load(r, request.Round, request.Replaces, withEarlier: true);
            var import = Judge(file, _state, Numbers.Rehearsed(_rehearsed++));
            _state.Units = import.Units.Units;
            var result = Outside(r, import) ?? Told(r, import.Accepted.Count + import.Held.Count == 0 ? import.Refusal() : import.Result(PriorList.Of(r, request, import), isWritten: false));
            return result with { Preview = Discretion.Of(result.Preview, r.Viewer, import.Units.Units) };
        });
    }

    // what was judged but is not kept must not be remembered
    private FileResult? Outside(ReadSession r, JudgedFile import)
    {
        if (ImportBounds.Refusal(r, import) is not { } refusal)
        {
            return null;
        }
        _state = null;
        return FileResults.NotTaken(import.File, refusal);
    }

    // who brings the file knows what its cells say
    private static FileResult Told(ReadSession r, FileResult result) => result with { Problems = Tellable.To(r).Of(result.Problems, result.File, withValues: true) };

    private FileResult Store(WriteSession w, JudgedFile import)
    {
        var prior = PriorList.Of(w, request, import);
        var result = import.Result(prior, isWritten: true);
        RoundTable.Open(w, request.Round);
        ImportStore.Write(w, request, import, result);
        request.Beside?.Invoke(w, result);
        _state!.Units = import.Units.Units;
        _state.LedgerNo = import.Numbers.LedgerNo;
        _own.Add(import.Numbers.ImportNo);
        return result;
    }

    // what this very run took in before is no surprise
    private FileResult? Meanwhile(ReadSession r, JudgedFile import)
    {
        var other = request.Seen is { } seen
            ? PriorList.EarlierOf(r, request.Round, import).Where(importNo => !_own.Contains(importNo) && ImportTable.Find(r, importNo)!.LedgerNo > seen).Order().Cast<long?>().FirstOrDefault()
            : null;
        return other is { } no ? import.Refusal(new Problem(FileProblems.SentMeanwhile, new SourceRef()) { Arguments = [no.ToString(CultureInfo.InvariantCulture)] }) : null;
    }

    private JudgedFile Judge(IncomingFile file, RoundState state, Numbers numbers) =>
        JudgedFile.Of(file, state, numbers, reference, request);

    // somebody else may have written since the last file
    private RoundState State(ReadSession r)
    {
        if (_state is null || _state.LedgerNo != LedgerTable.Latest(r))
        {
            _state = RoundState.Load(r, request.Round, request.Replaces);
        }
        return _state;
    }

    private ImportRow? Earlier(ReadSession r, string sha256)
    {
        var same = ImportTable.All(r).Where(i => i.RoundDate == request.Round && i.Sha256 == sha256).ToList();
        var ledger = same.Count == 0 ? null : ImportTable.LedgerAsOf(r);
        return same.Find(i => ledger!.StateOf(i.ImportNo) != ImportState.Undone);
    }
}
