using System.Globalization;
using System.Text.RegularExpressions;
using Census.Core.Sources;
using Census.Import.Reference;
using Census.Import.Sent;
using Census.Import.Workbooks;
using Census.Web.Texts;
using Census.Web.Visitors;

namespace Census.Web.Uploads;

/// <summary>Mends a cell of a file that waits to be taken in: the cell is looked at in the file itself, so that nobody mends what stands there no more.</summary>
public sealed partial class CellMending(TimeProvider clock)
{
    /// <summary>The short word of what was done, or the sentence why not. Was is the text the officer was shown; the same text again takes a repair back.</summary>
    public (string? Done, string? Refusal) Mend(Batch batch, int fileNo, string sheet, string cell, string was, string now, Visitor visitor, Words words)
    {
        if (batch.IsBusy || batch.FileNo(fileNo) is not { ImportNo: null } file || !Address().IsMatch(cell))
        {
            return (null, words["import.busy"]);
        }
        var asked = new CellRepair(sheet, cell, was, now.Trim(), visitor.Account!.Name, clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        if (TextInFile(batch, file, asked, visitor) is not { } stands)
        {
            return (null, words["import.noSuchCell", cell]);
        }
        // what the officer was shown: the file's own text, or what it was mended to
        var shown = file.Repairs.FirstOrDefault(repair => (repair.Sheet, repair.Cell) == (sheet, cell))?.Now;
        if (was.Trim() != stands.Trim() && was.Trim() != shown?.Trim())
        {
            return (null, words["import.cellChanged", cell, stands.Length > 60 ? stands[..60] + "…" : stands]);
        }
        if (stands.Length > CellRepair.Longest || asked.Now.Length > CellRepair.Longest || sheet.Length > CellRepair.Longest)
        {
            return (null, words["import.cellTooLong", CellRepair.Longest]);
        }
        var repair = asked with { Was = stands, Now = asked.Now == stands.Trim() ? stands : asked.Now };
        batch.Mend(fileNo, repair);
        visitor.Note("cell-repair", $"{file.Name} {sheet}!{cell}");
        return (repair.Was == repair.Now ? "unmended" : "mended", null);
    }

    private static string? TextInFile(Batch batch, BatchFile file, CellRepair asked, Visitor visitor)
    {
        var unmended = file.ToTake(batch.Given) with { Repairs = [] };
        var found = visitor.Database.Read(r => SentRows.OfFile(unmended, r, ReferenceData.Load(), new ReadBudget(), asked.Sheet, asked.Row, 0));
        return found?.Rows is [var row] ? row.Cells.FirstOrDefault(known => known.Address == asked.Cell)?.Text ?? "" : null;
    }

    [GeneratedRegex("^[A-Z]{1,3}[1-9][0-9]{0,6}$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Address();
}
