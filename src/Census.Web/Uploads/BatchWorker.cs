using System.IO.Compression;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Reference;
using Census.Import.Returns;
using Census.Import.Workbooks;
using Census.Web.Figures;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Census.Web.Uploads;

/// <summary>
/// Does what pages ask for, one batch after the other, with the same use cases as the command line. What goes wrong with one batch is told on its page and
/// stops no other.
/// </summary>
internal sealed partial class BatchWorker(BatchDesk desk, CensusDatabase database, ShownFigures figures, TimeProvider clock, ILogger<BatchWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var work in desk.Work.ReadAllAsync(stoppingToken).ConfigureAwait(false))
        {
            // reading keeps a core busy for long: not on a thread that answers pages
            await Task.Factory.StartNew(() => Do(work, stoppingToken), stoppingToken, TaskCreationOptions.LongRunning, TaskScheduler.Default).ConfigureAwait(false);
        }
    }

    private void Do(BatchWork work, CancellationToken stop)
    {
        try
        {
            bool IsOver() => stop.IsCancellationRequested || work.Batch.IsGone;
            switch (work.What)
            {
                case BatchState.Accepting:
                    Accept(work, IsOver);
                    break;
                case BatchState.Returning:
                    Return(work, IsOver);
                    break;
                default:
                    Read(work.Batch, IsOver);
                    break;
            }
            work.Batch.Leave();
        }
        catch (Exception fault)
        {
            // the kind and place of the fault, never what stood in a cell
            Failed(fault.GetType().Name, fault.StackTrace);
            work.Batch.Leave(fault);
        }
    }

    private void Read(Batch batch, Func<bool> isOver)
    {
        batch.BeginReading(database.Read(LedgerTable.Latest), batch.Files.Count(file => file.ImportNo is null));
        var files = batch.Files.Where(file => file.ImportNo is null).ToList(); // what is mended from here on makes the reading stale
        Run(batch, files, Request(batch) with { IsRehearsal = true }, isOver, batch.Found);
    }

    private void Accept(BatchWork work, Func<bool> isOver)
    {
        var batch = work.Batch;
        var files = Chosen(work);
        batch.Enter(BatchState.Accepting, files.Count);
        var request = Request(batch) with
        {
            Seen = batch.Seen,
            Beside = (w, result) => AuditTable.Add(w, batch.For.Name, "import", FormattableString.Invariant($"import {result.ImportNo}"), result.File, batch.Source),
        };
        Run(batch, files, request, isOver, (no, result) =>
        {
            figures.Acted(batch.For.Name); // before the page says that the file is in: its figures are one click away
            batch.TakenIn(no, result);
        });
        if (batch.IsDone && !batch.HasReturns) // what was made for the units can still be fetched
        {
            desk.Clear(batch);
        }
    }

    private void Return(BatchWork work, Func<bool> isOver)
    {
        var batch = work.Batch;
        // all that waits is read, as it was before: why a row is held may stand in a file that is not chosen
        var files = batch.Files.Where(file => file.ImportNo is null || work.Files.Contains(file.No)).ToList();
        batch.Enter(BatchState.Returning, files.Count);
        var folder = Path.Combine(batch.Path, "returns");
        var returns = new ReturnFolder(folder, batch.Round);
        try
        {
            Directory.CreateDirectory(folder);
            Run(batch, files, Request(batch) with { IsRehearsal = true, Returns = returns }, isOver, (_, _) => { }, work.Files);
            returns.WriteLetters();
            var made = Path.Combine(batch.Path, "returns.new");
            File.Delete(made);
            ZipFile.CreateFromDirectory(folder, made);
            File.Move(made, Path.Combine(batch.Path, "returns.zip"), overwrite: true);
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private void Run(Batch batch, List<BatchFile> files, ImportRequest request, Func<bool> isOver, Action<int, FileResult> take, IReadOnlyList<int>? returned = null)
    {
        var no = 0;
        var taken = files.Select(file => file.ToTake(request.Given) with { IsReturned = returned?.Contains(file.No) != false });
        foreach (var result in new ImportFiles(database.As(batch.For), ReferenceData.Load(), request).Run([.. taken]))
        {
            take(files[no++].No, result);
            batch.Step();
            if (isOver())
            {
                break;
            }
        }
    }

    private ImportRequest Request(Batch batch) =>
        new(batch.Round, batch.Given, batch.Replaces) { Limits = new ReadBudget { Clock = clock } };

    private static List<BatchFile> Chosen(BatchWork work) => [.. work.Batch.Files.Where(file => work.Files.Contains(file.No))];

    [LoggerMessage(LogLevel.Error, "{Kind} in a batch\n{Trace}")]
    private partial void Failed(string kind, string? trace);
}
