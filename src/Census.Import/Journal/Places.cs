using System.Globalization;
using Census.Core.Ledger;
using Census.Core.People;
using Census.Database;
using Census.Database.Tables;

namespace Census.Import.Journal;

/// <summary>Where a reader finds a row again, in the way Excel writes it: “so-y-te.xlsx” DS!27; "…" where the file is not shown to who asks.</summary>
internal sealed class Places
{
    /// <summary>What stands for a file that is not shown to whoever asks.</summary>
    public const string NotShown = "…";

    private readonly Dictionary<long, string> _files;
    private readonly Dictionary<(long, int), string> _sheets;

    private Places(Dictionary<long, string> files, Dictionary<(long, int), string> sheets) => (_files, _sheets) = (files, sheets);

    public static Places Load(ReadSession r) => new(
        ImportTable.All(r).ToDictionary(i => i.ImportNo, i => i.FileName),
        ImportSheetTable.All(r).ToDictionary(s => (s.ImportNo, s.SheetNo), s => s.Name));

    public static string Of(string file, string sheet, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"“{file}” {sheet}!{row}");

    public string Of(long importNo) => _files.TryGetValue(importNo, out var file) ? "“" + file + "”" : NotShown;

    public string Of(Statement statement) => Of(new RowPlace(statement.ImportNo, statement.SheetNo, statement.RowNo));

    public string SheetOf(RowPlace place) => _sheets.GetValueOrDefault((place.ImportNo, place.SheetNo), "");

    public string Of(RowPlace place) => _files.TryGetValue(place.ImportNo, out var file)
        ? Of(file, _sheets.GetValueOrDefault((place.ImportNo, place.SheetNo), ""), place.RowNo)
        : NotShown;
}
