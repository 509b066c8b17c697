using Census.Core.People;

namespace Census.Demo;

/// <summary>
/// A made-up province written to a folder as the workbooks that its units would send: don-vi.xlsx (the unit list), a folder a
/// round (2024-12-31, 2025-12-31) with one workbook a sender, and DOC-TRUOC.md, which says that everything is invented and
/// counts the slips made on purpose. The same number of people gives the same bytes on every run of the same .NET version.
/// </summary>
public static class DemoProvince
{
    /// <summary>
    /// Writes the province; people is the number of people in the last round, 200 at least. Files of the same names are
    /// overwritten. Progress gets each file name as it is written, one at a time but from any thread.
    /// </summary>
    public static DemoFiles Write(string folder, int people, Action<string>? progress = null)
    {
        var files = Begin(folder, people, progress);
        Task.WaitAll(files.Rounds.Select(round => round.Written));
        return files;
    }

    /// <summary>
    /// The same, coming back as soon as the unit list is there: the workbooks of each round are written in the background, those
    /// of the earlier round first, so that they can be taken in while the later ones are still being written.
    /// </summary>
    public static DemoFiles Begin(string folder, int people, Action<string>? progress = null)
    {
        var province = Province.Of(people);
        var lists = province.Rounds.Select((r, i) => RoundList.Of(r.Day, r.People, province.Units, i)).ToList();
        var served = province.Rounds.SelectMany(r => r.People).Select(p => p.Unit).ToHashSet();
        served.UnionWith(served.Select(u => u.Sender).ToList());
        var units = province.Units.Where(served.Contains).ToList();

        var unitList = Path.Combine(folder, "don-vi.xlsx");
        Directory.CreateDirectory(folder);
        Workbooks.Write(unitList, "Danh mục đơn vị", book =>
        {
            UnitListWorkbook.Write(book, units, province.Rounds[^1].People);
            return null;
        });
        var rounds = lists.Select(list => list.Files(folder)).ToList();
        Readme.Write(Path.Combine(folder, "DOC-TRUOC.md"), province, lists, rounds);
        return new DemoFiles(unitList, Written(folder, lists, rounds, progress));
    }

    private static List<DemoRound> Written(string folder, List<RoundList> lists, List<DemoRound> rounds, Action<string>? progress)
    {
        var before = Task.CompletedTask;
        var written = new List<DemoRound>();
        foreach (var (i, list) in lists.Index())
        {
            before = before.ContinueWith(_ => WriteAll(folder, list, progress), TaskContinuationOptions.OnlyOnRanToCompletion);
            written.Add(rounds[i] with { Written = before });
        }
        return written;
    }

    // the longest lists first, so that no thread is left with one at the end
    private static void WriteAll(string folder, RoundList list, Action<string>? progress)
    {
        var work = list.Senders.OrderByDescending(sender => sender.Rows.Count).ToList();
        Directory.CreateDirectory(list.FolderIn(folder));
        var turn = new Lock();
        var threads = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(4, Environment.ProcessorCount) };
        Parallel.ForEach(System.Collections.Concurrent.Partitioner.Create(work, loadBalance: true), threads, item =>
        {
            var path = list.PathOf(folder, item);
            list.Write(path, item);
            lock (turn)
            {
                progress?.Invoke(path);
            }
        });
    }
}

/// <summary>What was written: the unit list, and the rounds from the earlier to the later.</summary>
public sealed record DemoFiles(string UnitList, IReadOnlyList<DemoRound> Rounds);

/// <summary>The workbooks of one round, in the order of the unit list, and when they are all there.</summary>
public sealed record DemoRound(DateOnly Date, IReadOnlyList<DemoWorkbook> Workbooks)
{
    public Task Written { get; init; } = Task.CompletedTask;
}

/// <summary>
/// One workbook and what the officer says on receiving it (import --unit, --field, --category); null where the unit list or the
/// workbook says it.
/// </summary>
public sealed record DemoWorkbook(string Path, string Sender, Field? Field, StaffCategory? Category);
