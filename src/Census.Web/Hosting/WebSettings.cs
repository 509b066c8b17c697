using System.Security.Cryptography.X509Certificates;
using Census.Web.Accounts;
using Census.Web.Starting;

namespace Census.Web.Hosting;

/// <summary>
/// How the pages are served: under which addresses, with which certificate (null: none), where keys and uploads are kept, how large an
/// upload may be (bytes and files), and how strict sign-in is.
/// </summary>
public sealed record WebSettings(string Folder)
{
    private const long Megabyte = 1024 * 1024;

    public string Urls { get; init; } = "http://127.0.0.1:5080";

    public X509Certificate2? Certificate { get; init; }

    public long LargestUpload { get; init; } = 300 * Megabyte;

    /// <summary>How many files one batch may have, those inside archives included: each of them is a line of its page.</summary>
    public int MostFiles { get; init; } = 5_000;

    /// <summary>What makes the sample province; null: none is offered.</summary>
    public MakeSampleData? SampleData { get; init; }

    public AccountRules Accounts { get; init; } = new();

    /// <summary>The folder beside a database in a file; for one on a server, in the user's own application data.</summary>
    public static string FolderFor(string database, bool isOnServer) => isOnServer
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Census")
        : Path.ChangeExtension(Path.GetFullPath(database), ".web");
}
