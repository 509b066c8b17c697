using System.Diagnostics;
using System.Globalization;

namespace Census.Benchmarks;

/// <summary>
/// Acts on one file, turn by turn in several rounds, so that what else the machine does meets them all alike; medians, and how they stand to
/// the first act, by the clock and by the time that the processors worked. Then each act once in a process of its own: what the first run takes, and the most memory it ever held.
/// </summary>
internal static class Measurement
{
    public static void Run(string file, int rounds, IEnumerable<string> measured)
    {
        var acts = measured.ToList();
        var times = acts.ToDictionary(act => act, _ => new List<double>(), StringComparer.Ordinal);
        var work = acts.ToDictionary(act => act, _ => new List<double>(), StringComparer.Ordinal);
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var round = 0; round <= rounds; round++) // the first warms up and does not count
        {
            foreach (var act in acts)
            {
                var (milliseconds, worked, count) = Timed(act, file);
                counts[act] = count;
                if (round > 0)
                {
                    times[act].Add(milliseconds);
                    work[act].Add(worked);
                }
            }
        }
        var (first, firstWork) = (Median(times[acts[0]]), Median(work[acts[0]]));
        Console.WriteLine($"{Path.GetFileName(file)}, {rounds} rounds, {Environment.ProcessorCount} cores, .NET {Environment.Version}\n");
        Console.WriteLine("| what | median ms | least | most | to the first | processor ms | to the first | alone, cold ms | its process, processor ms | peak MB | counted |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var act in acts)
        {
            var (cold, whole, peak) = Alone(act, file);
            var (median, worked) = (Median(times[act]), Median(work[act]));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {act} | {median:N0} | {times[act].Min():N0} | {times[act].Max():N0} | {median / first:F2} | {worked:N0} | {worked / firstWork:F2} | {cold:N0} | {whole:N0} | {peak:N0} | {counts[act]:N0} |"));
        }
    }

    /// <summary>The inner half of a measurement alone: does the act and says its milliseconds, the processor milliseconds of the whole process and the most megabytes.</summary>
    public static void RunAlone(string act, string file)
    {
        var milliseconds = Timed(act, file).Milliseconds;
        using var own = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds:F0} {own.TotalProcessorTime.TotalMilliseconds:F0} {own.PeakWorkingSet64 / 1_000_000.0:F0}"));
    }

    private static (double Milliseconds, double Worked, long Count) Timed(string act, string file)
    {
        Acts.Prepare(act, file);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var count = Acts.All[act](file);
        return (watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds, count);
    }

    private static (double Milliseconds, double Worked, double Megabytes) Alone(string act, string file)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["alone", act, file]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = child.StandardOutput.ReadToEnd().Split(' ');
        child.WaitForExit();
        return child.ExitCode == 0
            ? (double.Parse(said[0], CultureInfo.InvariantCulture), double.Parse(said[1], CultureInfo.InvariantCulture), double.Parse(said[2], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"“{act}” failed in a process of its own.");
    }

    private static double Median(List<double> times)
    {
        var sorted = times.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
