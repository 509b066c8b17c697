using Census.Core.People;
using Census.Core.Text;
using Census.Database;
using Census.Integration.Tests.Database;
using Census.Reports;
using Census.Reports.Annexes;
using Census.Reports.Explanations;

namespace Census.Integration.Tests.Reports;

[Trait("Engine", "both")]
public sealed class ReviewOnPlanTests : IDisposable
{
    private static readonly DateOnly Before = new(2024, 12, 31);
    private static readonly ReportRequest Request = new("cao-bang", Scratch.Round);

    private readonly Scratch _scratch = new();
    private readonly CensusDatabase _database;

    public ReviewOnPlanTests()
    {
        _database = _scratch.Open();
        _database.Write(w =>
        {
            var school = Lists.Unit(w, "Trường chính trị", Field.Education);
            var office = Lists.Unit(w, "Văn phòng");
            Lists.Send(w, Before, office, 1, 60);
            Lists.Send(w, Scratch.Round, office, 31, 50, held: 3);
            return Lists.Send(w, Scratch.Round, school, 81, 40);
        });
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Every_cell_that_counts_people_opens_to_as_many()
    {
        var opened = 0;
        _database.Read(read =>
        {
            foreach (var table in ReviewOnPlan.Run(read, Request, Tables.WithoutNames).Value!.Annexes.Where(table => table.Code is "PL01" or "PL03" or "PL09"))
            {
                foreach (var (r, row) in table.Rows.Index())
                {
                    foreach (var (c, cell) in row.Cells.Index().Where(cell => cell.Item is CountCell { People.Count: > 0 }).Take(4))
                    {
                        var address = FormattableString.Invariant($"{table.Code}:{r + 1}:{c + 1}");
                        var explanation = ExplainFigure.Run(read, new ExplainRequest("cao-bang", address.ToLowerInvariant(), Scratch.Round)).Value!;
                        explanation.Code.Should().Be(address);
                        explanation.Count.Should().Be((int)((CountCell)cell).Count!.Value, address);
                        explanation.People.Should().HaveCount(explanation.Count).And.OnlyContain(person => person.Name.StartsWith("Người thứ "));
                        opened++;
                    }
                }
            }
            return opened;
        }).Should().BeGreaterThan(30);
    }

    [Theory]
    [InlineData("PL99:1:1", "Không có bảng phụ lục “PL99”")]
    [InlineData("PL03:99:1", "Không có ô PL03:99:1: bảng PL03 có 12 dòng và 17 cột")]
    [InlineData("PL03:1:2", "Ô PL03:1:2 (Lĩnh vực) không đếm người trong danh sách")]
    public void A_cell_that_cannot_be_opened_is_refused_with_what_to_do(string cell, string sentence) =>
        ExplainFigure.Run(_database, new ExplainRequest("cao-bang", cell, Scratch.Round)).Sentences(Language.Vietnamese).Single().Should().StartWith(sentence);

    [Fact]
    public void Names_files_and_rows_that_wait_are_read_where_they_are_wanted()
    {
        var all = ReviewOnPlan.Run(_database, Request, Tables.All).Value!.Annexes;
        all.Single(table => table.Code == "PL07").Rows.SelectMany(row => row.Cells).OfType<TextCell>().Should().Contain(cell => cell.Text.Vietnamese == "Người thứ 53");
        var quality = all.Single(table => table.Code == "PL13").Rows[^1];
        quality.Cells.OfType<CountCell>().Select(cell => cell.Count).Should().Equal(2, 2, 90, 3, 0, 0);
        ReviewOnPlan.Run(_database, Request, Tables.WithoutNames).Value!.Annexes.Should().NotContain(table => table.NamesPeople);
        ReviewOnPlan.Run(_database, Request, Tables.None).Value!.Annexes.Should().BeEmpty();
    }
}
