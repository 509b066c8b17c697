using System.Globalization;
using Census.Core.People;
using Census.Core.Problems;
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
        var makers = ReviewOnPlan.Makers(
            read, asked, new ReportRequest(request.PlanId, request.Round) { Unit = request.Unit, LedgerNo = request.LedgerNo, Horizon = request.Horizon, Compare = request.Compare });
        if (makers.Value is not { } tables)
        {
            return new Answer<Explanation>(null, makers.Refused);
        }
        // one table is made, not all of them; only who asks for one that is not there is told which are
        if (tables.FirstOrDefault(table => string.Equals(table.Code, address.Table, StringComparison.OrdinalIgnoreCase))?.Make() is not { } annex)
        {
            return Refusal(AnnexProblems.NoSuchTable, address.Table, string.Join(", ", tables.Where(table => table.Make() is not null).Select(table => table.Code)));
        }
        if (annex.At(address.Row, address.Column) is not { } cell)
        {
            return Refusal(AnnexProblems.NoSuchCell, address.ToString(), annex.Code, Text(annex.Rows.Count), Text(annex.Columns.Count));
        }
        if (People(cell, request.Side) is not { } people)
        {
            return Refusal(AnnexProblems.NobodyCounted, address.ToString(), Heading(annex, address.Column - 1), Counting(annex));
        }
        if (ExplainFigure.NotGranted(read, address.ToString(), annex.Rows[address.Row - 1].Asked | annex.Columns[address.Column - 1].Asked) is { } refused)
        {
            return new Answer<Explanation>(refused);
        }
        return new Answer<Explanation>(new Explanation(
            (address with { Table = annex.Code }).ToString(),
            null,
            request.Side,
            people.Count,
            ExplainFigure.Named(read, asked.Shelf, people, person => person.Statements[^1], request.Limit)));
    }

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

    private static Answer<Explanation> Refusal(ProblemCode code, string value, params string[] arguments) =>
        new(new Problem(code, new SourceRef()) { Value = value, Arguments = arguments });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
