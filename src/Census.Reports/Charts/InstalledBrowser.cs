using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Census.Core.Problems;
using Census.Core.Sources;

namespace Census.Reports.Charts;

/// <summary>
/// A browser of the Chromium family that is installed on this machine: it makes pictures and PDF of pages that need nothing from the
/// network. Each run is headless, has a profile of its own that is removed again, reaches no network and has a minute. A file appears
/// whole or not at all; what went wrong is a problem, null when the file is there.
/// </summary>
public sealed class InstalledBrowser
{
    private const string Variable = "CENSUS_BROWSER";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly string _program;

    private InstalledBrowser(string program) => _program = program;

    /// <summary>Where the program lies, as found.</summary>
    public string Program => _program;

    /// <summary>The browser that $CENSUS_BROWSER names, else the first of the usual places; null when there is none.</summary>
    public static InstalledBrowser? Find() => Find(Environment.GetEnvironmentVariable, File.Exists);

    /// <summary>The same with the environment and the disk given; a named browser that is not there is not replaced by another.</summary>
    public static InstalledBrowser? Find(Func<string, string?> variable, Func<string, bool> isThere)
    {
        var places = variable(Variable) is { Length: > 0 } named ? [named] : Places(variable);
        return places.FirstOrDefault(isThere) is { } program ? new InstalledBrowser(program) : null;
    }

    /// <summary>What is said when there is none and this file was asked for.</summary>
    public static Problem Missing(string file) => new(ChartProblems.NoBrowser, new SourceRef()) { Value = file };

    /// <summary>Prints a page; its size and margins are those that the page's own style asks for.</summary>
    public Problem? Pdf(string html, string file) =>
        Write(html, file, half => ["--no-pdf-header-footer", "--print-to-pdf=" + half]);

    /// <summary>A picture of the upper left part of a page, so many of the page's pixels wide and high, drawn twice as fine.</summary>
    public Problem? Png(string html, string file, int width, int height) => Write(html, file, half =>
    [
        "--hide-scrollbars", "--force-device-scale-factor=2",
        string.Create(CultureInfo.InvariantCulture, $"--window-size={width},{height}"), "--screenshot=" + half,
    ]);

    /// <summary>The page as it is after its scripts have run; null when the browser failed. For looking at how a page was laid out.</summary>
    public string? Dom(string html)
    {
        string? text = null;
        InFolder(folder => Run(folder, html, ["--dump-dom"], output => text = output));
        return text;
    }

    private Problem? Write(string html, string file, Func<string, string[]> arguments)
    {
        Problem? failed = null;
        InFolder(folder =>
        {
            var half = Path.Combine(folder, "out" + Path.GetExtension(file));
            if (!Run(folder, html, arguments(half), _ => { }) || !File.Exists(half))
            {
                failed = Failed(file);
                return;
            }
            // the folder may lie on another disk: only the last step is one of the file's own folder
            var beside = file + ".tmp";
            try
            {
                File.Copy(half, beside, overwrite: true);
                File.Move(beside, file, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
        });
        return failed;
    }

    private bool Run(string folder, string html, string[] arguments, Action<string> told)
    {
        var page = Path.Combine(folder, "page.html");
        File.WriteAllText(page, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var start = new ProcessStartInfo(_program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in Always(folder).Concat(arguments).Append(new Uri(page).AbsoluteUri))
        {
            start.ArgumentList.Add(argument);
        }
        using var browser = Started(start);
        if (browser is null)
        {
            return false;
        }
        var output = browser.StandardOutput.ReadToEndAsync();
        var remarks = browser.StandardError.ReadToEndAsync();
        if (!browser.WaitForExit(Limit))
        {
            browser.Kill(entireProcessTree: true);
            return false;
        }
        if (Task.WhenAll(output, remarks).Wait(Limit) && browser.ExitCode == 0)
        {
            told(output.Result);
            return true;
        }
        return false;
    }

    // what a user names in the variable may be no program at all
    private static Process? Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    // a proxy that nobody listens at, for every address: the page reaches nothing
    private static IEnumerable<string> Always(string folder) =>
    [
        "--headless=new", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync",
        "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage", "--mute-audio",
        "--proxy-server=http://127.0.0.1:9", "--proxy-bypass-list=<-loopback>", "--user-data-dir=" + Path.Combine(folder, "profile"),
        .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? new[] { "--no-sandbox" } : [],
    ];

    private static void InFolder(Action<string> work)
    {
        var folder = Directory.CreateTempSubdirectory("census-browser-").FullName;
        try
        {
            work(folder);
        }
        finally
        {
            Remove(folder);
        }
    }

    // the browser's last processes may still hold files for a moment; what is left lies in the temporary folder
    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    private Problem Failed(string file) => new(ChartProblems.BrowserFailed, new SourceRef())
    {
        Value = file,
        Arguments = [_program, Limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)],
    };

    private static IEnumerable<string> Places(Func<string, string?> variable)
    {
        string[] windows = [@"Microsoft\Edge\Application\msedge.exe", @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe"];
        string[] roots = ["ProgramFiles(x86)", "ProgramFiles", "LocalAppData"];
        string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];
        string[] fixedPlaces =
        [
            "/usr/bin", "/usr/local/bin", "/snap/bin",
        ];
        string[] mac =
        [
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
        ];
        return
        [
            .. roots.Select(variable).OfType<string>().SelectMany(root => windows.Select(path => root + "\\" + path)),
            .. names.SelectMany(name => fixedPlaces.Select(folder => folder + "/" + name)),
            .. mac,
        ];
    }
}
