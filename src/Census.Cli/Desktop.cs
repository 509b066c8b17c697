using System.ComponentModel;
using System.Diagnostics;

namespace Census.Cli;

/// <summary>The desktop around the program.</summary>
internal static class Desktop
{
    /// <summary>Opens an address in the user's browser; where there is none the address has been printed.</summary>
    public static void Open(string address)
    {
        try
        {
            using var browser = OperatingSystem.IsWindows()
                ? Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })
                : Process.Start(new ProcessStartInfo("xdg-open", address) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true });
        }
        catch (Win32Exception)
        {
            // no browser to open: the user opens the printed address
        }
    }
}
