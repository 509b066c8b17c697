using System.ComponentModel;
using System.Diagnostics;

namespace Census.Cli;

/// <summary>The desktop around the program.</summary>
internal static class Desktop
{
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(5);

    /// <summary>Whether what answers at an address is the page of Census.</summary>
    public static bool IsOurs(string address)
    {
        try
        {
            using var http = new HttpClient { Timeout = LongestAnswer };
            using var answer = http.Send(new HttpRequestMessage(HttpMethod.Get, address));
            using var page = new StreamReader(answer.Content.ReadAsStream());
            return page.ReadToEnd().Contains("<meta name=\"application-name\" content=\"Census\">", StringComparison.Ordinal);
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException or IOException or UriFormatException)
        {
            return false; // several addresses, or somebody who does not speak to browsers
        }
    }

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
