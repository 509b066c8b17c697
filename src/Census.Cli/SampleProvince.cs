using System.Globalization;
using Census.Database;
using Census.Database.Tables;
using Census.Demo;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Organisation;
using Census.Import.Reference;
using Census.Import.Workbooks;

namespace Census.Cli;

/// <summary>The made-up province on its way into a database, for the command <c>demo</c> and for the web page: its workbooks written to a folder, the unit list and each round taken in.</summary>
internal static class SampleProvince
{
    private const string Kind = "demo";

    /// <summary>
    /// Fills an empty database, or goes on with one that the same sample began. The rounds come as they are being filled: their files, and what
    /// does the work, one step a file. A database with anything else in it is wrong usage, before anything is written.
    /// </summary>
    public static DemoFiles Fill(CensusDatabase database, string folder, int people, Action<string>? progress, Action<DemoFiles, DemoRound, IReadOnlyList<FileToTake>, IEnumerable<FileResult>> take)
    {
        Claim(database, people);
        Directory.CreateDirectory(folder);
        var files = DemoProvince.Begin(folder, people, progress);
        var reference = ReferenceData.Load();
        ImportUnits.FromFile(database, File.ReadAllBytes(files.UnitList), reference);
        foreach (var round in files.Rounds)
        {
            round.Written.GetAwaiter().GetResult();
            var books = FilesOf(folder, round);
            take(files, round, books, new ImportFiles(database, reference, new ImportRequest(round.Date, new Given())).Run(books));
        }
        return files;
    }

    /// <summary>The same for a page: only how far it is.</summary>
    public static void Fill(CensusDatabase database, string folder, int people, Action<int, int> step, CancellationToken stop)
    {
        var done = 0;
        Fill(database, folder, people, null, (files, _, _, results) =>
        {
            var all = files.Rounds.Sum(round => round.Workbooks.Count);
            using var taken = results.GetEnumerator();
            while (taken.MoveNext())
            {
                stop.ThrowIfCancellationRequested();
                step(++done, all);
            }
        });
    }

    // the first act of the ledger says that a database is a demo, and of how many people
    private static void Claim(CensusDatabase database, int people)
    {
        var mark = people.ToString(CultureInfo.InvariantCulture);
        var isOurs = database.Write(w =>
        {
            if (LedgerTable.Latest(w) == 0)
            {
                LedgerTable.Append(w, Kind, note: mark);
                return true;
            }
            return LedgerTable.All(w)[0] is { Kind: Kind, Note: var note } && note == mark;
        });
        if (!isOurs)
        {
            throw new UsageFault(
                $"Cơ sở dữ liệu “{database.Where}” đã có dữ liệu khác; dữ liệu mẫu không được trộn vào. Chạy trong một thư mục trống, hoặc chọn tệp khác bằng --db.",
                $"Database “{database.Where}” holds other data, and made-up people must not be mixed in. Run in an empty folder, or name another file with --db.");
        }
    }

    private static List<FileToTake> FilesOf(string folder, DemoRound round) => [.. round.Workbooks.Select(book => new FileToTake(
        new FoundFile(Path.GetRelativePath(folder, book.Path).Replace('\\', '/'), book.Path),
        new Given(book.Sender, book.Field, book.Category)))];
}
