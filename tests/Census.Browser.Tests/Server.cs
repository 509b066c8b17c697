using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Census.Browser.Tests;

/// <summary>The real program, started as <c>census serve</c> over a database in a folder of its own, on a port that was free. Both are gone afterwards.</summary>
internal sealed partial class Server : IDisposable
{
    private readonly Process _program;

    /// <summary>After these commands on the same database, each of which must succeed.</summary>
    public Server(params string[][] before)
    {
        foreach (var args in before)
        {
            Run(args);
        }
        _program = Start("serve", "--urls", "http://127.0.0.1:0");
        string? line;
        do
        {
            line = _program.StandardOutput.ReadLine() ?? throw new InvalidOperationException("census serve ended: " + _program.StandardError.ReadToEnd());
        }
        while (!Address().IsMatch(line));
        Url = Address().Match(line).Value;
        _ = _program.StandardOutput.ReadToEndAsync();
        _ = _program.StandardError.ReadToEndAsync();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("census-pages-").FullName;

    /// <summary>Such as http://127.0.0.1:43211, without a slash at the end.</summary>
    public string Url { get; }

    public string File(string name) => Path.Combine(Folder, name);

    public void Dispose()
    {
        _program.Kill(entireProcessTree: true);
        _program.WaitForExit();
        _program.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private void Run(string[] args)
    {
        using var command = Start(args);
        var output = command.StandardOutput.ReadToEndAsync();
        var error = command.StandardError.ReadToEndAsync();
        command.WaitForExit();
        command.ExitCode.Should().BeLessThan(2, output.Result + error.Result);
    }

    private Process Start(params string[] args) => Process.Start(new ProcessStartInfo(
        "dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "census.dll"), "--db", File("census.db"), .. args])
    {
        RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Folder, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
    })!;

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
