using System.IO.Compression;
using Census.Database;
using Census.Demo;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Organisation;
using Census.Import.Reference;
using Census.Import.Workbooks;

namespace Census.Benchmarks;

/// <summary>
/// The made-up province of the demo taken in, by the ordinary import, as five rounds: its earlier lists for the first four years, its later
/// lists for the fifth. So people change only in the last year; what is read, folded and counted is as much as if they changed each year.
/// </summary>
internal static class MadeUpYears
{
    private const int People = 21_000;
    private const int First = 2021;
    private const int Last = 2025;

    public static void Write(string file)
    {
        var folder = Directory.CreateTempSubdirectory("census-");
        try
        {
            var demo = DemoProvince.Write(folder.FullName, People);
            var (database, reference) = (CensusDatabase.Open(file, TimeProvider.System), ReferenceData.Load());
            ImportUnits.FromFile(database, File.ReadAllBytes(demo.UnitList), reference);
            foreach (var year in Enumerable.Range(First, Last - First + 1))
            {
                Import(database, reference, demo.Rounds[year == Last ? 1 : 0], new DateOnly(year, 12, 31));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Import(CensusDatabase database, ReferenceData reference, DemoRound lists, DateOnly round)
    {
        var files = lists.Workbooks.Select(book => new FileToTake(Renewed(book.Path, round), new Given(book.Sender, book.Field, book.Category))).ToList();
        var people = new ImportFiles(database, reference, new ImportRequest(round, new Given())).Run(files).Sum(done => done.Sheets.Sum(sheet => sheet.Rows.People));
        Console.Error.WriteLine(FormattableString.Invariant($"{round:yyyy-MM-dd}: {people} rows"));
    }

    // the same file a second time would be taken for what is there already; a remark in the archive makes it another
    private static FoundFile Renewed(string path, DateOnly round)
    {
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            archive.Comment = FormattableString.Invariant($"{round:yyyy-MM-dd}");
        }
        return new FoundFile(Path.GetFileName(path), path);
    }
}
