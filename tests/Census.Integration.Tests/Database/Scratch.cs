using Census.Database;

namespace Census.Integration.Tests.Database;

/// <summary>
/// A folder and a database for one test, gone afterwards, and a clock that stands still. The database is a file in the folder; where
/// the suite runs on SQL Server (CENSUS_TEST_ENGINE=sqlserver) it is one of its own there.
/// </summary>
public sealed class Scratch : IDisposable
{
    public static readonly TimeProvider Clock = new StillClock();

    public const string Moment = "2026-01-31T08:15:00Z";

    public static readonly DateOnly Round = new(2025, 12, 31);

    private readonly Lazy<ServerDatabase> _server = new(() => new ServerDatabase());

    public string Folder { get; } = Directory.CreateTempSubdirectory("census-").FullName;

    /// <summary>A file for a database, whatever the suite runs on.</summary>
    public string File => Path.Combine(Folder, "census.db");

    /// <summary>The database of this test.</summary>
    public string Where => ServerDatabase.IsWanted ? _server.Value.Where : File;

    public CensusDatabase Open() => CensusDatabase.Open(Where, Clock);

    /// <summary>Says why a test is of files alone.</summary>
    public static void OnlyFiles(string reason) => Assert.SkipWhen(ServerDatabase.IsWanted, reason);

    public void Dispose()
    {
        if (_server.IsValueCreated)
        {
            _server.Value.Dispose();
        }
        Directory.Delete(Folder, recursive: true);
    }

    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 31, 15, 15, 0, 500, TimeSpan.FromHours(7));
    }
}
