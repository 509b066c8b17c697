using System.Globalization;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Core.Rights;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Database;
using Census.Reports.Annexes;

namespace Census.Reports.Explanations;

/// <summary>The people behind a cell of an annex table: those that the cell itself holds, so that the count cannot differ from it.</summary>
internal static class ExplainCell
{
    public static Answer<Explanation> Run(ReadSession read, Question asked, CellAddress address, ExplainRequest request)
    {
        var opened = Open(read, asked, address, request);
        if (opened.Value is not { } found)
        {
            return new Answer<Explanation>(null, opened.Refused);
        }
        if (ExplainFigure.NotGranted(read, found.Code, AskedBy(found.Annex, address)) is { } refused)
        {
            return new Answer<Explanation>(refused);
        }
        var people = People(found.Cell, request.Side)!;
        return new Answer<Explanation>(new Explanation(
            found.Code, null, request.Side, people.Count, ExplainFigure.Named(read, asked, people, person => person.Statements[^1], request.Limit, request.Skip)));
    }

    /// <summary>What the cell is, and how many people stand on each side of it.</summary>
    public static Answer<FigureSheet> Sheet(ReadSession read, Question asked, CellAddress address, ExplainRequest request)
    {
        var opened = Open(read, asked, address, request);
        if (opened.Value is not { } found)
        {
            return new Answer<FigureSheet>(null, opened.Refused);
        }
        var asks = AskedBy(found.Annex, address);
        return new Answer<FigureSheet>(new FigureSheet(found.Code, found.Title(address), Enum.GetValues<Side>().ToDictionary(side => side, side => People(found.Cell, side)!.Count))
        {
            Kind = found.Cell is ShareCell ? TargetKind.Ratio : TargetKind.Stock,
            Asks = _ => asks,
        });
    }

    private static Answer<OpenedCell> Open(ReadSession read, Question asked, CellAddress address, ExplainRequest request)
    {
        var report = new ReportRequest(request.PlanId, request.Round) { Unit = request.Unit, LedgerNo = asked.LedgerNo, Horizon = request.Horizon, Compare = request.Compare };
        // who opens one cell of a table opens others
        var made = read.AsOf(asked.LedgerNo, (nameof(ExplainCell), report, read.Viewer.UnitNo, address.Table.ToUpperInvariant()), () => Made(read, asked, address, report));
        if (made.Value is not { } annex)
        {
            return new Answer<OpenedCell>(null, made.Refused);
        }
        if (annex.At(address.Row, address.Column) is not { } cell)
        {
            return Refusal(AnnexProblems.NoSuchCell, address.ToString(), annex.Code, Text(annex.Rows.Count), Text(annex.Columns.Count));
        }
        return People(cell, request.Side) is null
            ? Refusal(AnnexProblems.NobodyCounted, address.ToString(), Heading(annex, address.Column - 1), Counting(annex))
            : new Answer<OpenedCell>(new OpenedCell((address with { Table = annex.Code }).ToString(), annex, cell));
    }

    // one table is made, not all of them; only who asks for one that is not there is told which are
    private static Answer<AnnexTable> Made(ReadSession read, Question asked, CellAddress address, ReportRequest request)
    {
        var makers = ReviewOnPlan.Makers(read, asked, request);
        if (makers.Value is not { } tables)
        {
            return new Answer<AnnexTable>(null, makers.Refused);
        }
        return tables.FirstOrDefault(table => string.Equals(table.Code, address.Table, StringComparison.OrdinalIgnoreCase))?.Make() is { } annex
            ? new Answer<AnnexTable>(annex)
            : new Answer<AnnexTable>(new Problem(AnnexProblems.NoSuchTable, new SourceRef())
            {
                Value = address.Table,
                Arguments = [string.Join(", ", tables.Where(table => table.Make() is not null).Select(table => table.Code))],
            });
    }

    private static Sensitive AskedBy(AnnexTable annex, CellAddress address) => annex.Rows[address.Row - 1].Asked | annex.Columns[address.Column - 1].Asked;

    // of a share both sides can be asked for; of a count there is only who is counted
    private static IReadOnlyList<PersonInForce>? People(AnnexCell cell, Side side) => (cell, side) switch
    {
        (CountCell { People: { } people }, Side.Numerator) => people,
        (CountCell { People: not null }, _) => [],
        (ShareCell { From: [CountCell { People: { } part }, CountCell { People: { } whole }] }, _) => side switch
        {
            Side.Numerator => part,
            Side.Denominator => whole,
            Side.Gap => [.. whole.Except(part)],
            Side.Unknown => [],
        },
        _ => null,
    };

    private static string Counting(AnnexTable annex) => Enumerable.Range(0, annex.Columns.Count)
        .Where(column => annex.Rows.Any(row => row.Cells[column] is CountCell { People: not null }))
        .Select(column => Heading(annex, column))
        .FirstOrDefault("-");

    private static string Heading(AnnexTable annex, int column) => annex.Columns[column].Heading.In(Language.Vietnamese);

    private static Answer<OpenedCell> Refusal(ProblemCode code, string value, params string[] arguments) =>
        new(new Problem(code, new SourceRef()) { Value = value, Arguments = arguments });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record OpenedCell(string Code, AnnexTable Annex, AnnexCell Cell)
    {
        public Title Title(CellAddress address)
        {
            var (row, column) = (Annex.Rows[address.Row - 1], Annex.Columns[address.Column - 1]);
            var label = row.Cells.OfType<TextCell>().Select(cell => cell.Text).LastOrDefault(text => text.Vietnamese.Length > 0);
            Title?[] parts = [Annex.Title, label, column.Group, column.Heading];
            return new Title(string.Join(", ", parts.OfType<Title>().Select(part => part.Vietnamese)), string.Join(", ", parts.OfType<Title>().Select(part => part.English)));
        }
    }
}
