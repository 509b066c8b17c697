using System.Diagnostics;
using System.Globalization;
using Census.Core.Rights;
using Census.Database;
using Census.Database.Tables;
using Census.Demo;
using Census.Web.Accounts;
using Census.Web.Hosting;
using Microsoft.Extensions.Hosting;

namespace Census.Benchmarks.Web;

/// <summary>
/// The server of pages in a process of its own, over a copy of the database of five rounds with an account for everybody who will read or
/// send, and lists for those who send. The copy is thrown away afterwards.
/// </summary>
internal sealed class WebOffice : IDisposable
{
    public const string Password = "mua xuan tren ban";
    public const int Readers = 50;
    public const int Senders = 2;

    /// <summary>Of those who read, so many are bound to a unit of their own.</summary>
    private const int BoundToUnits = 20;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("census-");
    private readonly Process _server;
    private readonly Task<string> _said;

    public WebOffice(string years)
    {
        var file = Path.Combine(_folder.FullName, "census.db");
        foreach (var part in Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(years))!, Path.GetFileName(years) + "*"))
        {
            File.Copy(part, file + Path.GetFileName(part)[Path.GetFileName(years).Length..]);
        }
        AddAccounts(CensusDatabase.Open(file, TimeProvider.System));
        Lists = [.. DemoProvince.Write(Path.Combine(_folder.FullName, "lists"), 21_000).Rounds[1].Workbooks.Select(book => book.Path)];
        var watch = Stopwatch.StartNew();
        _server = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["serve", file]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        Address = new Uri(_server.StandardOutput.ReadLine()!);
        Started = watch.Elapsed;
        _said = Task.Run(_server.StandardOutput.ReadToEndAsync); // whoever does not listen makes it wait
    }

    public Uri Address { get; }

    /// <summary>From starting the process to the moment when it listens.</summary>
    public TimeSpan Started { get; }

    public IReadOnlyList<string> Lists { get; }

    public double MegabytesAtMost
    {
        get
        {
            _server.Refresh();
            return _server.PeakWorkingSet64 / 1_000_000.0;
        }
    }

    public static string Reader(int no) => string.Create(CultureInfo.InvariantCulture, $"doc.{no}");

    public static string Sender(int no) => string.Create(CultureInfo.InvariantCulture, $"gui.{no}");

    /// <summary>The inner half: serves until its input ends, after saying where.</summary>
    public static void Serve(string file)
    {
        var settings = new WebSettings(WebSettings.FolderFor(file, isOnServer: false)) { Urls = "http://127.0.0.1:0", Accounts = new AccountRules { AttemptsPerMinute = 1_000 } };
        var site = WebSite.Build(CensusDatabase.Open(file, TimeProvider.System), settings, TimeProvider.System);
        site.Start();
        Console.WriteLine(site.Urls.First());
        Thread.Sleep(Timeout.Infinite);
    }

    /// <summary>Ends the server and gives what it has said.</summary>
    public string Stop()
    {
        _server.Kill();
        return _said.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        _server.Kill();
        _server.WaitForExit();
        _server.Dispose();
        _folder.Delete(recursive: true);
    }

    private static void AddAccounts(CensusDatabase database)
    {
        var book = new AccountBook(database, TimeProvider.System, new AccountRules());
        var units = database.Read(r => UnitTable.Load(r)).All.Where(unit => unit.IsListed).Take(BoundToUnits).Select(unit => (long?)unit.UnitNo).ToList();
        foreach (var no in Enumerable.Range(0, Readers))
        {
            Add(book, Reader(no), Role.Viewer, no < units.Count ? units[no] : null);
        }
        foreach (var no in Enumerable.Range(0, Senders))
        {
            Add(book, Sender(no), Role.Officer, null);
        }
    }

    private static void Add(AccountBook book, string name, Role role, long? unit)
    {
        if (book.Add(new NewAccount(name, "Nguyễn Thị Lan", Password, role) { UnitNo = unit, Granted = Sensitive.All, MustChange = false }, "") is { } refusal)
        {
            throw new InvalidOperationException($"{name}: {refusal}");
        }
    }
}
