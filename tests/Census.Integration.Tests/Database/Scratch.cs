using Census.Database;

namespace Census.Integration.Tests.Database;

/// <summary>A folder for one test, gone afterwards, and a clock that stands still.</summary>
public sealed class Scratch : IDisposable
{
    public static readonly TimeProvider Clock = new StillClock();

    public const string Moment = "2026-01-31T08:15:00Z";

    public static readonly DateOnly Round = new(2025, 12, 31);

    public string Folder { get; } = Directory.CreateTempSubdirectory("census-").FullName;

    public string File => Path.Combine(Folder, "census.db");

    public CensusDatabase Open() => CensusDatabase.Open(File, Clock);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 31, 15, 15, 0, 500, TimeSpan.FromHours(7));
    }
}
