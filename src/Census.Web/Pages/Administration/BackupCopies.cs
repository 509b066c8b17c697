using System.Globalization;
using System.Security.Cryptography;
using Census.Database;
using Census.Web.Hosting;

namespace Census.Web.Pages.Administration;

/// <summary>Copies of the database on their way out: made in the private folder, gone as soon as they are sent. What a stop left behind goes with the next.</summary>
public sealed class BackupCopies(WebSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>"census-20260131-1515.db".</summary>
    public string Name() => $"census-{clock.GetLocalNow().ToString("yyyyMMdd-HHmm", CultureInfo.InvariantCulture)}.db";

    /// <summary>A copy as it is at this moment, opened and checked; its file is deleted when the stream is closed.</summary>
    public Stream Make(CensusDatabase database)
    {
        var folder = PrivateFolder.Make(Path.Combine(settings.Folder, "backups"));
        foreach (var old in folder.GetFiles().Where(file => clock.GetUtcNow().UtcDateTime - file.LastWriteTimeUtc > Longest))
        {
            old.Delete();
        }
        var copy = Path.Combine(folder.FullName, RandomNumberGenerator.GetHexString(16) + ".db");
        database.Backup(copy);
        return new FileStream(copy, FileMode.Open, FileAccess.Read, FileShare.Read, 81_920, FileOptions.DeleteOnClose | FileOptions.SequentialScan);
    }
}
