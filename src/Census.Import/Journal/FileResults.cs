using System.Globalization;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database.Tables;
using Census.Import.Drafts;

namespace Census.Import.Journal;

/// <summary>Results of files that are not taken in, and the words for kinds and states that the contract of the command line fixes.</summary>
public static class FileResults
{
    public static string Code(SheetKind kind) => kind switch
    {
        SheetKind.People => "people",
        SheetKind.Statistics => "statistics",
        SheetKind.Guidance => "guidance",
        SheetKind.Empty => "empty",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown kind of sheet"),
    };

    public static SheetKind KindOf(string code) => Enum.GetValues<SheetKind>().First(kind => Code(kind) == code);

    public static string Code(FileStatus status) => status switch
    {
        FileStatus.Imported => "imported",
        FileStatus.Partial => "partial",
        FileStatus.Refused => "refused",
        FileStatus.AlreadyImported => "already-imported",
        FileStatus.Skipped => "skipped",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "unknown status of a file"),
    };

    /// <summary>A file that came too late: somebody else settled the round, or withdrew what it was to replace, in the meantime.</summary>
    internal static FileResult NoLongerTaken(IncomingFile file) => NotTaken(file, new Problem(FileProblems.NoLongerTaken, new SourceRef()));

    /// <summary>A list of which not one row is taken in, for one reason.</summary>
    internal static FileResult NotTaken(IncomingFile file, Problem reason) => new(file.Name, file.Sha256, FileStatus.Refused)
    {
        Sheets = [.. Sheets(file.Draft).Select(sheet => sheet with { Rows = sheet.Rows.WithNobody() })],
        Problems = [reason],
    };

    public static FileResult Refused(string file, string? sha256, FileDraft draft) => new(file, sha256, FileStatus.Refused)
    {
        Sheets = Sheets(draft),
        Problems = [.. draft.Problems],
    };

    internal static IReadOnlyList<SheetResult> Sheets(FileDraft draft) =>
        [.. draft.Sheets.Select(sheet => new SheetResult(sheet.Name, sheet.Kind, sheet.Title?.Unit, FieldOf(sheet), sheet.Account))];

    internal static FileResult AlreadyImported(IncomingFile file, ImportRow earlier, IEnumerable<ImportSheetRow> sheets) => new(file.Name, file.Sha256, FileStatus.AlreadyImported)
    {
        ImportNo = earlier.ImportNo,
        LedgerNo = earlier.LedgerNo,
        Sheets = [.. sheets.Select(OfStored)],
        Problems = [new Problem(FileProblems.AlreadyImported, new SourceRef()) { Arguments = [earlier.ImportNo.ToString(CultureInfo.InvariantCulture)] }],
    };

    /// <summary>A sheet as it is stored in the journal.</summary>
    public static SheetResult OfStored(ImportSheetRow sheet) => new(
        sheet.Name,
        KindOf(sheet.Kind),
        sheet.UnitName,
        sheet.Field,
        new RowAccount(sheet.Seen, sheet.Header, sheet.Blank, sheet.Section, sheet.Total, sheet.Note, sheet.People, sheet.Held, sheet.Refused));

    /// <summary>The field of a sheet's people when they all share one.</summary>
    internal static string? FieldOf(SheetDraft sheet)
    {
        var fields = sheet.People.Select(row => row.Record.Facts.Field?.Field).Distinct().Take(2).ToList();
        return fields is [{ } field] ? field.Code() : null;
    }
}
