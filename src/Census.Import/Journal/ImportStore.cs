using Census.Core.People;
using Census.Database;
using Census.Database.Tables;
using Census.Import.Memories;

namespace Census.Import.Journal;

/// <summary>Writes a judged file: the original, the act in the ledger, units, sheets, people, held rows, problems, and what was learned of its columns.</summary>
internal static class ImportStore
{
    public static void Write(WriteSession w, ImportRequest request, JudgedFile import, FileResult result)
    {
        var numbers = import.Numbers;
        OriginalTable.Keep(w, import.File.Bytes);
        w.Next("import");
        LedgerTable.Append(w, "import", numbers.ImportNo);
        numbers.Take(w);
        UnitTable.Add(w, numbers.LedgerNo, import.Units.Created);
        ImportTable.Insert(w, RowOf(request, import));
        DeclaredTotals.Keep(w, request.Round, import.File, numbers);
        WorkRegisters.Keep(w, request.Round, import.File, numbers, SenderOf(import));
        MemberLists.Keep(w, request.Round, import.File, numbers);
        ImportSheetTable.Insert(w, [.. result.Sheets.Select((sheet, i) => RowOf(numbers.ImportNo, i + 1, sheet))]);
        CellRepairTable.Insert(w, numbers.ImportNo, numbers.LedgerNo, import.File.Repairs);
        StatementTable.Insert(w, import.Accepted);
        HeldRowTable.Insert(w, import.Held);
        PersonQuestionTable.Insert(w, import.Questions);
        MemoryBook.Learn(w, import.File.Draft, numbers.ImportNo, numbers.LedgerNo);
        ImportProblemTable.Insert(w, [.. result.Problems.Select((problem, i) => ImportProblemRow.Of(numbers.ImportNo, i + 1, numbers.LedgerNo, problem))]);
    }

    /// <summary>Writes rows of an import that were let in later, under the act that is the latest of the ledger.</summary>
    public static void WriteLate(WriteSession w, JudgedFile judged)
    {
        var numbers = judged.Numbers;
        numbers.Take(w);
        UnitTable.Add(w, numbers.LedgerNo, judged.Units.Created);
        StatementTable.Insert(w, judged.Accepted);
        PersonQuestionTable.Insert(w, judged.Questions);
        var known = ImportProblemTable.OfImport(w, numbers.ImportNo).Count;
        ImportProblemTable.Insert(w, [.. judged.NewProblems.Select((problem, i) => ImportProblemRow.Of(numbers.ImportNo, known + i + 1, numbers.LedgerNo, problem))]);
    }

    // a sender that is known only by the name of its file is no unit
    private static string? SenderOf(JudgedFile import) => import.SenderUnitNo is { } no ? import.Units.Units[no].Name
        : import.Units.Units.Named(import.SenderName) is [var only] ? only.Name
        : null;

    private static ImportRow RowOf(ImportRequest request, JudgedFile import) => new()
    {
        ImportNo = import.Numbers.ImportNo,
        LedgerNo = import.Numbers.LedgerNo,
        RoundDate = request.Round,
        FileName = import.File.Name,
        Sha256 = import.File.Sha256,
        SenderName = import.SenderName,
        SenderUnitNo = import.SenderUnitNo,
        GivenUnit = import.File.Given.Unit,
        GivenField = import.File.Given.Field?.Code(),
        GivenCategory = import.File.Given.Category?.Code(),
        ReadHidden = import.File.Given.ReadHidden ? 1 : 0,
        Replaces = request.Replaces,
    };

    private static ImportSheetRow RowOf(long importNo, int sheetNo, SheetResult sheet) => new()
    {
        ImportNo = importNo,
        SheetNo = sheetNo,
        Name = sheet.Name,
        Kind = FileResults.Code(sheet.Kind),
        UnitName = sheet.Unit,
        Field = sheet.Field,
        Seen = sheet.Rows.Seen,
        Header = sheet.Rows.Header,
        Blank = sheet.Rows.Blank,
        Section = sheet.Rows.Section,
        Total = sheet.Rows.Total,
        Note = sheet.Rows.Note,
        People = sheet.Rows.People,
        Held = sheet.Rows.Held,
        Refused = sheet.Rows.Refused,
    };
}
