using Census.Core.People;
using ClosedXML.Excel;

namespace Census.Demo;

/// <summary>
/// The official list: title block, heading of three levels whose birth columns carry the sex, ticks for levels of training,
/// sections that name the units and restart the numbering, subtotals, signatures and notes.
/// </summary>
internal sealed class OfficialLayout
{
    private const int Heading = 8;
    private const int FirstRow = Heading + 4;
    private readonly IXLWorksheet _sheet;
    private readonly IReadOnlyList<Column> _columns;
    private readonly List<int> _headings = [];
    private readonly TableWriter _table;
    private int _row = FirstRow;

    private OfficialLayout(IXLWorksheet sheet, Habits habits, bool hasTraining)
    {
        _sheet = sheet;
        _columns = [.. OfficialColumns.Of(habits, hasTraining)];
        _table = new TableWriter(_columns, FirstRow);
    }

    /// <summary>Makes the sheet around the rows of one sender, and the rows; those of a part stand together. Miscount is added to the total.</summary>
    public static TableWriter Write(IXLWorkbook workbook, Habits habits, DateOnly day, IReadOnlyList<SheetRow> rows, int miscount)
    {
        var list = new OfficialLayout(workbook.AddWorksheet("Biểu 02"), habits, rows.Any(r => r.Unit.Field == Field.Health));
        var sections = rows.GroupBy(r => r.Unit).ToList();
        var hasSections = sections.Count > 1 || sections[0].Key.Parent is not null;
        ModelRows.Put(list._sheet, list._columns, FirstRow, 10);
        foreach (var (i, section) in sections.Index())
        {
            list.WriteSection(hasSections ? Roman(i + 1) : null, section.Key.Name, [.. section]);
        }
        list.WriteCount("TỔNG CỘNG", rows, miscount);
        list._headings.ForEach(row => list._sheet.Range(row, 2, row, list._columns.Count).Merge());
        OfficialFrame.WriteTop(list._sheet, list._columns, habits.Sender, day, Heading);
        OfficialFrame.WriteBottom(list._sheet, habits.Sender, list._row + 1, list._columns.Count);
        list._sheet.SheetView.Freeze(FirstRow - 1, 2);
        Cells.Page(list._sheet, XLPaperSize.A3Paper, Heading, FirstRow - 1);
        return list._table;
    }

    private void WriteSection(string? number, string name, List<SheetRow> rows)
    {
        if (number is not null)
        {
            _headings.Add(_row);
            Add(RowLook.Heading, [number, name]);
        }
        foreach (var (i, row) in rows.Index())
        {
            Add(RowLook.Plain, [.. _columns.Select(column => column.Value(row, i + 1))]);
        }
        if (number is not null)
        {
            WriteCount($"Cộng ({number})", rows, 0);
        }
    }

    private void WriteCount(string label, IReadOnlyList<SheetRow> rows, int miscount) =>
        Add(RowLook.Sum, [.. _columns.Select((column, i) => i == 1 ? label : column.Counts is { } counts ? rows.Count(counts) + miscount : (object?)null)]);

    private void Add(RowLook look, IReadOnlyList<object?> values) => _table.Add(new TableRow(_row++, look, values));

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = "";
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
            {
                text += sign;
            }
        }
        return text;
    }
}
