using System.Collections.Immutable;
using Census.Core.Members;
using Census.Core.Text;
using Census.Import.Workbooks;

namespace Census.Import.Layouts;

/// <summary>A member, the seat, and the row, as Excel shows it, that names both.</summary>
public sealed record MemberRow(int Number, MemberSeat Seat, Member Member);

/// <summary>
/// A list of people that is one of members of a party committee or people's council: its title, else the name of its sheet, says so, or
/// two columns name body and term of everybody. Of what somebody is a member says the row, else the heading above it, else the title,
/// the letterhead, the name of the sheet, and last what the importer said.
/// </summary>
internal sealed class MemberList
{
    private readonly SheetGrid _grid;
    private readonly MemberWords _words;
    private readonly int _body;
    private readonly int _term;
    private readonly BodyReading _whole;
    private readonly string? _wholeTerm;

    private MemberList(SheetGrid grid, MemberWords words, (int Body, int Term) columns, BodyReading whole, string? term) =>
        (_grid, _words, _body, _term, _whole, _wholeTerm) = (grid, words, columns.Body, columns.Term, whole, term);

    /// <summary>Null when it is any other list; the rows are those of its people.</summary>
    public static MemberList? In(SheetGrid grid, Header header, IReadOnlyList<SheetRow> people, MemberWords words, string? given)
    {
        var above = grid.Sheet.Rows.Where(row => row.Number < header.FirstRow).ToList();
        var lines = above.SelectMany(Lines).ToList();
        var opening = lines.FindIndex(words.OpensTitle);
        var title = opening < 0 ? "" : string.Join(' ', lines.Skip(opening));
        var (body, term) = (Column(header, words.BodyColumns), Column(header, words.TermColumns));
        var stated = words.TermIn(title) ?? words.TermIn(string.Join(' ', lines)) ?? words.TermIn(grid.Sheet.Name);
        var found = opening >= 0 ? words.OfTitle(title, stated is not null || term >= 0) : words.OfSheetName(grid.Sheet.Name, stated is not null || term >= 0);
        if (found is null && !(term >= 0 && body >= 0 && people.Count > 0 && people.All(row => words.Bodies.Read(grid.FilledDown(row.Number, body).Text).Kind is not null)))
        {
            return null;
        }
        var whole = (found ?? BodyReading.Nothing).Or(Letterhead(above, words)).Or(words.Bodies.Read(grid.Sheet.Name)).Or(words.Bodies.Read(given));
        return new MemberList(grid, words, (body, term), whole, stated);
    }

    /// <summary>Of what the person in a row is a member, under the headings that stand open above it, the outermost first.</summary>
    public MemberSeat SeatOf(SheetRow row, IReadOnlyList<string> headings)
    {
        var said = _words.Bodies.Read(Text(row, _body));
        var above = headings.Reverse().Select(_words.Bodies.Read).Aggregate(BodyReading.Nothing, (inner, outer) => inner.Or(outer));
        // where electors or their communes head the groups of a province's council, they say nothing of its level
        var heading = above.Kind is not null || _whole.Level is null || above.Level == _whole.Level ? above : BodyReading.Nothing;
        var body = said.Or(heading).Or(_whole);
        var term = _words.TermIn(Text(row, _term)) ?? headings.Reverse().Select(_words.TermIn).FirstOrDefault(found => found is not null) ?? _wholeTerm;
        return new MemberSeat(body.Body, body.Level == BodyLevel.Province ? null : body.Place, term);
    }

    private string? Text(SheetRow row, int column) => column < 0 ? null : _grid.FilledDown(row.Number, column).Text;

    private static IEnumerable<string> Lines(SheetRow row) => row.Cells.Where(cell => cell.Kind == CellKind.Text)
        .SelectMany(cell => cell.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    // the left block, its last body; a name may go on in the next line: "HỘI ĐỒNG NHÂN DÂN", "XÃ BẢO LẠC"
    private static BodyReading Letterhead(List<SheetRow> above, MemberWords words)
    {
        var left = above.Select(row => Lines(row).FirstOrDefault()).OfType<string>().TakeWhile(line => !words.OpensTitle(line)).ToList();
        return left.Select((line, i) => (Read: words.Bodies.Read(line), Next: i + 1 < left.Count ? words.Bodies.Read(left[i + 1]) : BodyReading.Nothing))
            .Where(line => line.Read.Kind is not null)
            .Select(line => line.Next.Kind is null ? line.Read.Or(line.Next) : line.Read)
            .LastOrDefault(BodyReading.Nothing);
    }

    private static int Column(Header header, IReadOnlyList<string> headings) => header.Columns
        .Where(column => headings.Contains(Fold.Key(column.Heading.Split('/')[^1])) || headings.Contains(Fold.Key(column.Heading)))
        .Select(column => column.Index)
        .FirstOrDefault(-1);
}
