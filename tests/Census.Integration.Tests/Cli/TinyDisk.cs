using System.Diagnostics;

namespace Census.Integration.Tests.Cli;

/// <summary>A disk of so many kilobytes, made in memory and mounted on a folder. Where the system does not allow that, the test is skipped.</summary>
internal sealed class TinyDisk : IDisposable
{
    private TinyDisk(string folder) => Folder = folder;

    public string Folder { get; }

    public static TinyDisk Of(string folder, int kilobytes)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsLinux() || !Mount("-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", folder))
        {
            Assert.Skip("no right to mount a small disk");
        }
        return new TinyDisk(folder);
    }

    public void Resize(int kilobytes) => Mount("-o", $"remount,size={kilobytes}k", Folder).Should().BeTrue();

    public void Dispose() => Run("umount", "-l", Folder);

    private static bool Mount(params string[] args) => Run("mount", args);

    private static bool Run(string program, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args) { UseShellExecute = false, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
