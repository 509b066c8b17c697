using System.Globalization;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Time;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;
using Census.Integration.Tests.Database;

namespace Census.Integration.Tests.Reports;

/// <summary>Made-up lists in the database: made from numbers, so that every field, category and degree occurs, and some are not said.</summary>
internal static class Lists
{
    private static readonly DegreeLevel[] Levels = [.. DegreeLevels.All];

    private static readonly string[] TitleCodes = ["V.08.01.03", "01.003", "V.07.03.29"];

    /// <summary>A list of so many people of one unit, numbered from a person on; the number of its import.</summary>
    public static long Send(WriteSession w, DateOnly round, long unitNo, long firstPerson, int people, int held = 0)
    {
        var importNo = w.Next("import");
        var ledgerNo = LedgerTable.Append(w, "import", importNo);
        RoundTable.Open(w, round);
        ImportTable.Insert(w, new ImportRow
        {
            ImportNo = importNo,
            LedgerNo = ledgerNo,
            RoundDate = round,
            FileName = string.Create(CultureInfo.InvariantCulture, $"ds-{importNo}.xlsx"),
            Sha256 = OriginalTable.Keep(w, [(byte)importNo]),
            SenderUnitNo = unitNo,
            ReadHidden = 0,
        });
        ImportSheetTable.Insert(w, [Entries.Sheet(importNo, people, held)]);
        HeldRowTable.Insert(w, [.. Enumerable.Range(0, held).Select(i => new HeldRowRow { ImportNo = importNo, SheetNo = 1, RowNo = 5000 + i, Code = "C5002" })]);
        var first = w.Next("statement", people);
        StatementTable.Insert(w, [.. Enumerable.Range(0, people).Select(i => Row(first + i, ledgerNo, importNo, i + 2, firstPerson + i, unitNo))]);
        return importNo;
    }

    public static long Unit(WriteSession w, string name, Field? field = null)
    {
        var ledgerNo = LedgerTable.Append(w, "unit");
        var unitNo = w.Next("unit");
        UnitTable.Add(w, ledgerNo, [new Unit(unitNo, name) { Field = field }]);
        return unitNo;
    }

    private static NewStatement Row(long statementNo, long ledgerNo, long importNo, int rowNo, long personNo, long unitNo) => new(
        new Statement(statementNo, ledgerNo, importNo, 1, rowNo, personNo, Made(personNo)) { UnitNo = unitNo },
        new PersonIdentity("Người thứ " + personNo.ToString(CultureInfo.InvariantCulture)),
        new("1 | Người"));

    private static StaffFacts Made(long no) => new()
    {
        Sex = no % 2 == 0 ? Sex.Female : Sex.Male,
        BirthDate = no % 7 == 0 ? null : PartialDate.Of(1965 + (int)(no % 36)),
        EthnicGroup = no % 9 == 0 ? null : no % 3 == 0 ? "tay" : "mong",
        Category = no % 13 == 0 ? null : (StaffCategory)(no % 4),
        Field = no % 11 == 0 ? null : new FieldFinding((Field)(no % 7), FieldRule.UnitName),
        TitleCode = no % 5 == 0 ? null : TitleCodes[no % 3],
        Degrees = no % 8 == 0 ? null : Degrees(no),
        Flags = StatedFlags.None.With(StaffFlag.TitleTrained, no % 6 == 0 ? null : no % 4 != 0),
    };

    private static QualificationList Degrees(long no) => new()
    {
        Held = [new(Levels[no % Levels.Length], "Luyện kim", no % 10 == 0 ? null : PartialDate.Of(2018 + (int)(no % 8)))],
        IsComplete = no % 12 != 0,
    };
}
