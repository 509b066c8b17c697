using Census.Database;
using Census.Database.Tables;
using Census.Web.Figures;
using Census.Web.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Census.Web.Starting;

/// <summary>
/// Makes the sample province and takes it in: the database to fill, a private folder for its workbooks, how many people, how far it is (files
/// done, files in all), and when to stop. What goes wrong throws.
/// </summary>
public delegate void MakeSampleData(CensusDatabase database, string folder, int people, Action<int, int> step, CancellationToken stop);

/// <summary>
/// The sample province on the way into an empty database: begun once, worked on in the background, its workbooks gone afterwards. Refused as
/// soon as anything else is in the database.
/// </summary>
public sealed partial class SampleData(WebSettings settings, ShownFigures figures, IHostApplicationLifetime life, ILogger<SampleData> log)
{
    /// <summary>How large a sample can be: a quick one, and one of the size of a province.</summary>
    public static readonly IReadOnlyList<int> Sizes = [2_000, 21_000];

    private readonly Lock _gate = new();

    /// <summary>Whether this program can make a sample at all.</summary>
    public bool IsOffered => settings.SampleData is not null;

    public bool IsRunning { get; private set; }

    public bool HasFailed { get; private set; }

    /// <summary>Files taken in, of so many; 0 of 0 while they are being written.</summary>
    public (int Done, int All) Progress { get; private set; }

    /// <summary>Whether nothing has been done in the database yet.</summary>
    public static bool IsEmpty(ReadSession read) => LedgerTable.Latest(read) == 0;

    /// <summary>Whether the database holds the sample province: the first act says so.</summary>
    public static bool IsIn(ReadSession read) => LedgerTable.Find(read, 1)?.Kind == "demo";

    /// <summary>Begins, and says whether it did: not while it runs, nor in a database that holds anything else than a sample that failed here.</summary>
    public bool Begin(CensusDatabase database, int people, string account)
    {
        lock (_gate)
        {
            if (IsRunning || settings.SampleData is not { } make || (!HasFailed && !database.Read(IsEmpty)))
            {
                return false;
            }
            (IsRunning, HasFailed, Progress) = (true, false, (0, 0));
            _ = Task.Factory.StartNew(() => Make(make, database, people, account), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            return true;
        }
    }

    private void Make(MakeSampleData make, CensusDatabase database, int people, string account)
    {
        var folder = PrivateFolder.Make(Path.Combine(settings.Folder, "sample"));
        try
        {
            make(database, folder.FullName, people, (done, all) => Progress = (done, all), life.ApplicationStopping);
            folder.Delete(recursive: true);
            figures.Acted(account);
        }
        catch (Exception fault)
        {
            HasFailed = true;
            Failed(fault.GetType().Name, fault.StackTrace);
        }
        finally
        {
            IsRunning = false;
        }
    }

    [LoggerMessage(LogLevel.Error, "{Kind} while making the sample\n{Trace}")]
    private partial void Failed(string kind, string? trace);
}
