using System.Globalization;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Annexes;

namespace Census.Reports.Workbooks;

/// <summary>One annex table on its sheet: title lines, headings with their groups and numbers, rows, notes.</summary>
internal sealed class AnnexSheet
{
    private const int GroupRow = 6;
    private const double NoteHeight = 13.5;

    // wider tables than this many characters lie across the page
    private const int WidthOfPage = 95;

    private static readonly SheetStyle Head = new() { IsBold = true, Across = "center", HasBorder = true, Fill = "EDEDED" };
    private static readonly SheetStyle Centred = new() { Across = "center" };
    private static readonly SheetStyle Note = new() { IsItalic = true, Size = 10, Down = "top", IsText = true };

    private readonly AnnexTable _annex;
    private readonly BookSheet _sheet;
    private readonly bool _hasGroups;
    private readonly int _width;

    public AnnexSheet(AnnexTable annex, string name, BookStyles styles)
    {
        _annex = annex;
        _hasGroups = annex.Columns.Any(column => column.Group is not null);
        _width = annex.Columns.Sum(column => column.Width);
        _sheet = new BookSheet(name, [.. annex.Columns.Select(column => column.Width)], styles)
        {
            IsLandscape = _width > WidthOfPage,
            FrozenColumns = Math.Min(2, annex.Columns.Count),
            Footer = "Biểu " + annex.Code,
            Heading = (GroupRow, NumberRow),
        };
    }

    private int HeadingRow => _hasGroups ? GroupRow + 1 : GroupRow;

    private int NumberRow => HeadingRow + 1;

    private int Last => _annex.Columns.Count;

    public BookSheet Of(Report report)
    {
        _sheet.PutAcross(1, 1, Last, report.Plan.Issuer.ToUpperInvariant(), Centred with { IsBold = true, Across = "left" });
        _sheet.PutAcross(2, 1, Last, "Biểu " + _annex.Code, Centred with { IsBold = true });
        _sheet.PutAcross(3, 1, Last, _annex.Title.Vietnamese.ToUpperInvariant(), Centred with { IsBold = true, Size = 13 });
        _sheet.Lines(3, BookSheet.LinesOf(_annex.Title.Vietnamese, (int)(_width / 1.4)), 18);
        _sheet.PutAcross(4, 1, Last, $"(Thời điểm lấy số liệu: {VietnameseFormat.Day(report.Round)})", Centred with { IsItalic = true });
        if (_annex.CountedIn is { } unit)
        {
            _sheet.PutAcross(5, 1, Last, $"Đơn vị tính: {unit.Vietnamese}", Centred with { IsItalic = true, Across = "right" });
        }
        Headings();
        new AnnexBody(_sheet, _annex, NumberRow + 1).Write();
        Notes();
        return _sheet;
    }

    private void Headings()
    {
        for (var first = 0; first < Last;)
        {
            var column = _annex.Columns[first];
            if (column.Group is { } group)
            {
                var last = LastOf(first, group);
                _sheet.PutAcross(GroupRow, first + 1, last + 1, group.Vietnamese, Head);
                _sheet.Lines(GroupRow, BookSheet.LinesOf(group.Vietnamese, _annex.Columns.Skip(first).Take(last - first + 1).Sum(c => c.Width)));
                for (; first <= last; first++)
                {
                    _sheet.Put(HeadingRow, first + 1, _annex.Columns[first].Heading.Vietnamese, Head);
                    _sheet.Lines(HeadingRow, LinesOf(_annex.Columns[first]));
                }
            }
            else
            {
                _sheet.PutAcross(GroupRow, first + 1, first + 1, column.Heading.Vietnamese, Head, rows: _hasGroups ? 2 : 1);
                _sheet.Lines(HeadingRow, LinesOf(column) - (_hasGroups ? 1 : 0));
                first++;
            }
        }
        for (var column = 1; column <= Last; column++)
        {
            _sheet.Put(NumberRow, column, string.Create(CultureInfo.InvariantCulture, $"({column})"), Head with { IsBold = false, IsItalic = true, Size = 9 });
        }
    }

    // bold letters are wider
    private static int LinesOf(AnnexColumn column) => BookSheet.LinesOf(column.Heading.Vietnamese, (int)(column.Width * 0.9));

    private int LastOf(int first, Title group)
    {
        var last = first;
        while (last + 1 < Last && _annex.Columns[last + 1].Group == group)
        {
            last++;
        }
        return last;
    }

    private void Notes()
    {
        var row = NumberRow + _annex.Rows.Count + 2;
        foreach (var (i, note) in _annex.Notes.Concat(_annex.NotesWithFigures).Index())
        {
            if (i == 0)
            {
                _sheet.PutAcross(row++, 1, Last, "Ghi chú:", Note with { IsBold = true });
            }
            var text = "- " + note.Vietnamese;
            _sheet.PutAcross(row, 1, Last, text, Note);
            _sheet.Lines(row++, BookSheet.LinesOf(text, (int)(_width * 1.1)), NoteHeight);
        }
    }
}
