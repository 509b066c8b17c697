using System.Globalization;
using Census.Core.People;
using Census.Database;
using Census.Database.Tables;

namespace Census.Integration.Tests.Database;

/// <summary>Made-up imports, in few words.</summary>
internal static class Entries
{
    /// <summary>An import of one sheet "DS" with as many people as given, each new; the number of the import.</summary>
    public static long Import(WriteSession w, int people = 1, long? replaces = null, DateOnly? round = null, int held = 0)
    {
        var date = round ?? Scratch.Round;
        var importNo = w.Next("import");
        var ledgerNo = LedgerTable.Append(w, "import", importNo);
        RoundTable.Open(w, date);
        ImportTable.Insert(w, new ImportRow
        {
            ImportNo = importNo,
            LedgerNo = ledgerNo,
            RoundDate = date,
            FileName = "danh-sach.xlsx",
            Sha256 = OriginalTable.Keep(w, [1, 2, 3]),
            ReadHidden = 0,
            Replaces = replaces,
        });
        ImportSheetTable.Insert(w, [Sheet(importNo, people, held)]);
        HeldRowTable.Insert(w, [.. Enumerable.Range(1, held).Select(i => Held(importNo, 1000 + i))]);
        var first = w.Next("statement", people);
        var person = w.Next("person", people);
        StatementTable.Insert(w, [.. Enumerable.Range(0, people).Select(i => Statement(first + i, ledgerNo, importNo, i + 2, person + i))]);
        return importNo;
    }

    public static NewStatement Statement(long statementNo, long ledgerNo, long importNo, int rowNo, long personNo, StaffFacts? facts = null) => new(
        new Statement(statementNo, ledgerNo, importNo, 1, rowNo, personNo, facts ?? StaffFacts.Nothing),
        new PersonIdentity("Người thứ " + personNo.ToString(CultureInfo.InvariantCulture)),
        new("1 | Người"));

    public static HeldRowRow Held(long importNo, int rowNo) => new() { ImportNo = importNo, SheetNo = 1, RowNo = rowNo, Code = "C5002" };

    public static ImportSheetRow Sheet(long importNo, int people, int held) => new()
    {
        ImportNo = importNo,
        SheetNo = 1,
        Name = "DS",
        Kind = "people",
        Seen = people + held + 1,
        Header = 1,
        Blank = 0,
        Section = 0,
        Total = 0,
        Note = 0,
        People = people,
        Held = held,
        Refused = 0,
    };
}
