using System.Diagnostics;
using System.IO.Compression;

namespace Census.Benchmarks.Web;

/// <summary>
/// Fifty officers read for so many seconds while two send lists and take them in. Who reads looks at a page for one to three seconds and then
/// follows one of its links; who sends waits for the reading, accepts, and begins anew. They run in this process, on the same processors as the server.
/// </summary>
internal static class WebLoad
{
    public static void Run(string years, int seconds)
    {
        using var office = new WebOffice(years);
        var readers = Enumerable.Range(0, WebOffice.Readers).Select(_ => new WebVisit(office.Address)).ToList();
        var senders = Enumerable.Range(0, WebOffice.Senders).Select(_ => new WebVisit(office.Address)).ToList();
        var first = Begin(office, readers, senders).GetAwaiter().GetResult();
        var watch = Stopwatch.StartNew();
        bool IsOver() => watch.Elapsed.TotalSeconds > seconds;
        var sent = senders.Select((visit, no) => Task.Run(() => SendLists(visit, office.Lists, no, IsOver))).ToList();
        Task.WaitAll(readers.Select((visit, no) => Task.Run(() => Read(visit, new Random(no), IsOver))));
        var takenIn = sent.Sum(task => task.GetAwaiter().GetResult());
        Say(office, seconds, first, readers, senders, takenIn);
        foreach (var visit in readers.Concat(senders))
        {
            visit.Dispose();
        }
    }

    // one after the other, before anything is measured: they are at work, and have seen their first page
    private static async Task<double> Begin(WebOffice office, List<WebVisit> readers, List<WebVisit> senders)
    {
        foreach (var (no, visit) in senders.Index())
        {
            await visit.SignIn(WebOffice.Sender(no)).ConfigureAwait(false);
        }
        var first = 0.0;
        foreach (var page in new[] { "/overview", "/people", "/people/1", "/units", "/plans", "/forecast", "/reports" })
        {
            await senders[0].Open(page).ConfigureAwait(false);
            first = Math.Max(first, senders[0].Opened[^1].Milliseconds);
        }
        senders[0].Opened.Clear();
        foreach (var (no, visit) in readers.Index())
        {
            await visit.SignIn(WebOffice.Reader(no)).ConfigureAwait(false);
            await visit.Open("/overview").ConfigureAwait(false);
            visit.Opened.Clear();
        }
        return first;
    }

    private static async Task Read(WebVisit visit, Random dice, Func<bool> isOver)
    {
        await Task.Delay(dice.Next(0, 2_000)).ConfigureAwait(false);
        var links = WebVisit.Links(await visit.Open("/overview").ConfigureAwait(false));
        while (!isOver())
        {
            await Task.Delay(dice.Next(1_000, 3_000)).ConfigureAwait(false);
            var next = links.Count == 0 || dice.Next(6) == 0 ? "/overview" : links[dice.Next(links.Count)];
            links = WebVisit.Links(await visit.Open(next).ConfigureAwait(false));
        }
    }

    private static async Task<int> SendLists(WebVisit visit, IReadOnlyList<string> lists, int no, Func<bool> isOver)
    {
        var takenIn = 0;
        for (var i = no; !isOver(); i += WebOffice.Senders)
        {
            var (batch, _) = await visit.Send("/import", "/import", List(lists[i % lists.Count], i)).ConfigureAwait(false);
            await Ready(visit, batch).ConfigureAwait(false);
            await visit.Send(batch, batch + "?handler=Accept", [WebVisit.Field("file", "1")]).ConfigureAwait(false);
            takenIn += (await Ready(visit, batch).ConfigureAwait(false)).Contains("?done=", StringComparison.Ordinal) ? 0 : 1;
        }
        return takenIn;
    }

    private static async Task<string> Ready(WebVisit visit, string batch)
    {
        while (true)
        {
            var text = await visit.Open(batch).ConfigureAwait(false);
            if (!text.Contains("data-live=\"1\"", StringComparison.Ordinal))
            {
                return text;
            }
            await Task.Delay(1_000).ConfigureAwait(false);
        }
    }

    // a remark in the archive makes a list that was taken in already another file
    private static IEnumerable<(string Name, string? FileName, HttpContent Value)> List(string path, int no)
    {
        using var bytes = new MemoryStream();
        bytes.Write(File.ReadAllBytes(path));
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.Comment = FormattableString.Invariant($"{no}");
        }
        return [WebVisit.Field("Day", "2025-12-31"), ("Files", Path.GetFileName(path), new ByteArrayContent(bytes.ToArray()))];
    }

    private static void Say(WebOffice office, int seconds, double first, List<WebVisit> readers, List<WebVisit> senders, int takenIn)
    {
        Console.WriteLine(FormattableString.Invariant($"{seconds} s, {Environment.ProcessorCount} cores, {WebOffice.Readers} read, {WebOffice.Senders} send; listening after {office.Started.TotalMilliseconds:N0} ms, slowest of the first pages {first:N0} ms, peak {office.MegabytesAtMost:N0} MB, lists taken in {takenIn}\n"));
        Console.WriteLine("| pages | opened | median ms | p95 ms | p99 ms | longest ms |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        var all = readers.SelectMany(visit => visit.Opened).ToList();
        Line("all that is read", all.Select(page => page.Milliseconds));
        foreach (var kind in all.GroupBy(page => string.Join('/', page.Page.Split('?')[0].Split('/').Take(2)), StringComparer.Ordinal).OrderByDescending(kind => kind.Count()))
        {
            Line(kind.Key, kind.Select(page => page.Milliseconds));
        }
        Line("of those who send", senders.SelectMany(visit => visit.Opened).Select(page => page.Milliseconds));
        Console.WriteLine("\nslowest:");
        foreach (var (page, milliseconds) in all.OrderByDescending(page => page.Milliseconds).Take(20))
        {
            Console.WriteLine(FormattableString.Invariant($"{milliseconds:N0} ms {page}"));
        }
        var errors = readers.Concat(senders).SelectMany(visit => visit.Errors).ToList();
        Console.WriteLine(FormattableString.Invariant($"\n{errors.Count} errors"));
        foreach (var error in errors.Take(10))
        {
            Console.WriteLine(error);
        }
        Console.WriteLine(office.Stop());
    }

    private static void Line(string what, IEnumerable<double> times)
    {
        var sorted = times.Order().ToList();
        double At(double share) => sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
        if (sorted.Count > 0)
        {
            Console.WriteLine(FormattableString.Invariant($"| {what} | {sorted.Count:N0} | {At(0.5):N0} | {At(0.95):N0} | {At(0.99):N0} | {sorted[^1]:N0} |"));
        }
    }
}
