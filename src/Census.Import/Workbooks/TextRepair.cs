using System.Text;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;

namespace Census.Import.Workbooks;

/// <summary>
/// A sheet with its texts in Unicode: columns typed in TCVN3 or VNI fonts, and UTF-8 that was misread, are decoded before anything looks
/// at them. A column decides together; one that cannot tell follows its sheet. What was sent stays in <see cref="SheetRow.Sent"/>, and one
/// remark a sheet says how many cells were changed, with an example.
/// </summary>
internal static class TextRepair
{
    public static (Sheet Sheet, Problem? Remark) Of(Sheet sheet)
    {
        if (!sheet.Rows.Any(row => row.Cells.Any(NeedsALook)))
        {
            return (sheet, null);
        }
        var ofColumn = Encodings(sheet);
        var samples = new List<Repaired>();
        var rows = sheet.Rows.Select(row => Row(row, ofColumn, samples)).ToList();
        return samples.Count == 0 ? (sheet, null) : (sheet with { Rows = rows }, Remark(sheet.Name, samples));
    }

    // letters beyond ASCII in a text that shows nothing only Unicode has
    private static bool NeedsALook(Cell cell) => cell.Kind == CellKind.Text && !Ascii.IsValid(cell.Text) && !LegacyText.IsUnicode(cell.Text);

    private static LegacyEncoding[] Encodings(Sheet sheet)
    {
        var columns = Enumerable.Range(0, sheet.Rows.Max(row => row.Cells.Count))
            .Select(column => sheet.Rows.Select(row => row[column]).Where(NeedsALook).Select(cell => cell.Text).ToList()).ToList();
        var ofSheet = LegacyText.Of(columns.SelectMany(texts => texts));
        return [.. columns.Select(texts => texts.Count == 0 ? LegacyEncoding.None : LegacyText.Of(texts) is var own and not LegacyEncoding.None ? own : Follow(texts, ofSheet))];
    }

    // "Tó" is a word in both; "Hoà" in a retyped column is not to be decoded again
    private static LegacyEncoding Follow(List<string> texts, LegacyEncoding ofSheet) =>
        ofSheet != LegacyEncoding.None && texts.TrueForAll(text => LegacyText.IsPossible(LegacyText.Decode(text, ofSheet))) ? ofSheet : LegacyEncoding.None;

    private static SheetRow Row(SheetRow row, LegacyEncoding[] ofColumn, List<Repaired> samples)
    {
        List<Cell>? cells = null;
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var cell = CellOf(row.Cells[column], ofColumn[column], row.Number, column, samples);
            if (cell != row.Cells[column])
            {
                cells ??= [.. row.Cells];
                cells[column] = cell;
            }
        }
        return cells is null ? row : new SheetRow(row.Number, cells) { Sent = row.Cells };
    }

    private static Cell CellOf(Cell cell, LegacyEncoding encoding, int row, int column, List<Repaired> samples)
    {
        if (!NeedsALook(cell))
        {
            return cell;
        }
        var misread = MisreadUtf8.Decode(cell.Text);
        var text = misread ?? LegacyText.Decode(cell.Text, encoding);
        if (text == cell.Text)
        {
            return cell;
        }
        samples.Add(new Repaired(row, column, misread is null ? encoding.ToString().ToUpperInvariant() : "UTF-8", cell.Text, text));
        return Cell.OfText(text);
    }

    private static Problem Remark(string sheet, List<Repaired> samples)
    {
        // a longer text shows better whether it was read rightly
        var sample = samples.Take(50).MaxBy(s => Math.Min(s.Before.Length, 40))!;
        return new Problem(LayoutProblems.TextRepaired, new SourceRef(sheet, sample.Row, SourceRef.ColumnLetter(sample.Column)))
        {
            Value = sample.Before,
            Arguments = [samples.Count.ToString("N0", VietnameseFormat.Numbers), sample.Encoding, sample.After],
        };
    }

    private sealed record Repaired(int Row, int Column, string Encoding, string Before, string After);
}
