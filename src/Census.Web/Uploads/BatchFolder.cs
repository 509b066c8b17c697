using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Census.Web.Hosting;

namespace Census.Web.Uploads;

/// <summary>
/// The private folder in which uploads lie until they are taken in or given up: one folder a batch, with the files under numbers and what was said of them
/// in batch.json. What is older than a week, or was never finished, is cleared at the start.
/// </summary>
public sealed class BatchFolder(WebSettings settings, TimeProvider clock)
{
    private const string Said = "batch.json";

    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    private readonly string _root = Path.Combine(settings.Folder, "uploads");

    /// <summary>How many files a batch may have.</summary>
    public int MostFiles => settings.MostFiles;

    /// <summary>A folder for a new batch; its name is the number by which the batch is asked for, and cannot be guessed.</summary>
    public string Make()
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(10));
        PrivateFolder.Make(_root);
        PrivateFolder.Make(PathOf(id));
        return id;
    }

    public string PathOf(string id) => Path.Combine(_root, id);

    /// <summary>Takes a batch from the disk. What another program holds open stays until the next start.</summary>
    public void Remove(string id)
    {
        try
        {
            Directory.Delete(PathOf(id), recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // gone already, or still read by somebody: Clear takes it later, because it has no batch.json any more
            if (Directory.Exists(PathOf(id)))
            {
                File.Delete(Path.Combine(PathOf(id), Said));
            }
        }
    }

    internal void Save(string id, BatchSaid said)
    {
        var file = Path.Combine(PathOf(id), Said);
        File.WriteAllText(file + ".new", JsonSerializer.Serialize(said));
        File.Move(file + ".new", file, overwrite: true);
    }

    /// <summary>Clears what is too old or was never finished, and gives the others.</summary>
    internal IReadOnlyList<(string Id, BatchSaid Said)> Load()
    {
        var kept = new List<(string, BatchSaid)>();
        foreach (var folder in Directory.Exists(_root) ? Directory.GetDirectories(_root) : [])
        {
            var id = Path.GetFileName(folder);
            if (Read(folder) is { } said && DateTimeOffset.TryParse(said.MadeAt, CultureInfo.InvariantCulture, out var madeAt) && clock.GetUtcNow() - madeAt < Longest)
            {
                kept.Add((id, said));
            }
            else
            {
                Remove(id);
            }
        }
        return kept;
    }

    private static BatchSaid? Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<BatchSaid>(File.ReadAllText(Path.Combine(folder, Said), Encoding.UTF8));
        }
        catch (Exception fault) when (fault is IOException or JsonException)
        {
            return null;
        }
    }
}
