using Census.Database;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Reference;
using Census.Import.Workbooks;
using ExcelDataReader;

namespace Census.Benchmarks;

/// <summary>What is measured, each from the file on: the bare loop of ExcelDataReader, our reader, our drafts, the whole import. Each gives a number to compare: filled cells or people.</summary>
internal static class Acts
{
    static Acts() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    public static readonly IReadOnlyDictionary<string, Func<string, long>> All = new Dictionary<string, Func<string, long>>(StringComparer.Ordinal)
    {
        ["ExcelDataReader"] = BareLoop,
        ["our reader"] = OurReader,
        ["our drafts"] = OurDrafts,
        ["whole import"] = WholeImport,
    }.Concat(ReportActs.All).ToDictionary(StringComparer.Ordinal);

    /// <summary>What must be there before an act begins and is not part of its time.</summary>
    public static void Prepare(string act, string file)
    {
        if (ReportActs.Writers.Contains(act))
        {
            ReportActs.ReviewOf(file);
        }
    }

    private static long BareLoop(string file)
    {
        var filled = 0L;
        using var stream = File.OpenRead(file);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        do
        {
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    filled += reader.GetValue(i) is null ? 0 : 1;
                }
            }
        }
        while (reader.NextResult());
        return filled;
    }

    private static long OurReader(string file)
    {
        var content = WorkbookReader.Read(File.ReadAllBytes(file), new ReadBudget());
        return content.Refusal is { } refusal
            ? throw new InvalidDataException(refusal.Code.Code)
            : content.Sheets.SelectMany(sheet => sheet.Rows).Sum(row => row.Cells.LongCount(cell => !cell.IsEmpty));
    }

    private static long OurDrafts(string file) =>
        FileDrafter.Draft(File.ReadAllBytes(file), ReferenceData.Load(), new Given(), Path.GetFileName(file)).PeopleSheets.Sum(sheet => sheet.People.Length);

    private static long WholeImport(string place)
    {
        var database = CensusDatabase.Open(MadeUpFiles.NewDatabase(), TimeProvider.System);
        var request = new ImportRequest(new DateOnly(2025, 12, 31), new Given());
        return new ImportFiles(database, ReferenceData.Load(), request).Run(FileSearch.Find([place]).Files).Sum(file => file.Sheets.Sum(sheet => (long)sheet.Rows.People));
    }
}
