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
    private int _row = FirstRow;

    private OfficialLayout(IXLWorksheet sheet, Habits habits, bool hasTraining)
    {
        _sheet = sheet;
        _columns = [.. OfficialColumns.Of(habits, hasTraining)];
    }

    /// <summary>Fills a workbook with the rows of one sender; the rows of a part stand together. Miscount is added to the total.</summary>
    public static void Write(IXLWorkbook workbook, Habits habits, DateOnly day, IReadOnlyList<SheetRow> rows, int miscount)
    {
        var list = new OfficialLayout(workbook.AddWorksheet("Biểu 02"), habits, rows.Any(r => r.Unit.Field == Field.Health));
        var sections = rows.GroupBy(r => r.Unit).ToList();
        var hasSections = sections.Count > 1 || sections[0].Key.Parent is not null;
        // every row of the table: people, and with sections a heading and a subtotal each, and the total
        Cells.Style(list._sheet, list._columns, FirstRow, FirstRow + rows.Count + (hasSections ? 2 * sections.Count : 0), 10);
        foreach (var (i, section) in sections.Index())
        {
            list.WriteSection(hasSections ? Roman(i + 1) : null, section.Key.Name, [.. section]);
        }
        list.WriteCount("TỔNG CỘNG", rows, miscount);
        // merging comes last: with merged ranges about, every cell written is looked up in them (six times slower)
        list._headings.ForEach(list.MergeHeading);
        OfficialFrame.WriteTop(list._sheet, list._columns, habits.Sender, day, Heading);
        OfficialFrame.WriteBottom(list._sheet, habits.Sender, list._row + 1, list._columns.Count);
        list._sheet.SheetView.Freeze(FirstRow - 1, 2);
        Cells.Page(list._sheet, XLPaperSize.A3Paper, Heading, FirstRow - 1);
    }

    private void WriteSection(string? number, string name, List<SheetRow> rows)
    {
        if (number is not null)
        {
            _sheet.Cell(_row, 1).SetValue(number);
            _sheet.Cell(_row, 2).SetValue(name);
            _headings.Add(_row);
            Emphasise();
            _row++;
        }
        foreach (var (i, row) in rows.Index())
        {
            for (var c = 0; c < _columns.Count; c++)
            {
                Cells.Put(_sheet.Cell(_row, c + 1), _columns[c], _columns[c].Value(row, i + 1));
            }
            _row++;
        }
        if (number is not null)
        {
            WriteCount($"Cộng ({number})", rows, 0);
        }
    }

    private void WriteCount(string label, IReadOnlyList<SheetRow> rows, int miscount)
    {
        _sheet.Cell(_row, 2).SetValue(label);
        for (var c = 0; c < _columns.Count; c++)
        {
            if (_columns[c].Counts is { } counts)
            {
                Cells.Put(_sheet.Cell(_row, c + 1), _columns[c], rows.Count(counts) + miscount);
            }
        }
        Emphasise();
        _row++;
    }

    private void MergeHeading(int row) =>
        _sheet.Range(row, 2, row, _columns.Count).Merge().Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);

    private void Emphasise() => _sheet.Range(_row, 1, _row, _columns.Count).Style.Font.SetBold();

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
