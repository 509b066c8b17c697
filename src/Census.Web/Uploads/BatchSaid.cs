using Census.Core.Sources;

namespace Census.Web.Uploads;

/// <summary>
/// What is kept of a batch on disk beside its files, so that a restart loses nothing an officer did: whose it is, into which round, what was said, the files
/// under the names they came with, and by the number of a file its sender, field and category, its mended cells and the import it became; questions that were answered or passed over.
/// </summary>
internal sealed record BatchSaid(string Account, DateOnly Round, string MadeAt, IReadOnlyList<UploadedFile> Uploads)
{
    public string? Unit { get; init; }

    public string? Field { get; init; }

    public string? Category { get; init; }

    public bool ReadHidden { get; init; }

    public long? Replaces { get; init; }

    public Dictionary<int, string> Senders { get; init; } = [];

    public Dictionary<int, string> Fields { get; init; } = [];

    public Dictionary<int, string> Categories { get; init; } = [];

    public Dictionary<int, List<CellRepair>> Repairs { get; init; } = [];

    public Dictionary<int, long> Imports { get; init; } = [];

    public List<string> Closed { get; init; } = [];
}

/// <summary>A file as it came: the name its sender gave it, the name under which it lies in the batch's folder, and its bytes.</summary>
public sealed record UploadedFile(string Name, string Stored, long Bytes);
