using Census.Core.People;
using Census.Core.Units;
using Census.Reports.Rosters;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.Figures;

public class RosterTests
{
    // 1 Sở Giáo dục > 2 Trường A > 4 Tổ Y tế ; 3 Trường B below 1 ; 5 Sở Y tế
    private static readonly UnitTree Units = new(
    [
        new Unit(1, "Sở Giáo dục và Đào tạo") { Field = Field.Education },
        new Unit(2, "Trường A") { ParentNo = 1 },
        new Unit(3, "Trường B") { ParentNo = 1 },
        new Unit(4, "Tổ Y tế") { ParentNo = 2 },
        new Unit(5, "Sở Y tế") { Field = Field.Health },
        new Unit(6, "Hội đồng") { },
    ]);

    [Theory]
    [InlineData("#1 @4 field=health", "education")]
    [InlineData("#1 @4", "education")]
    [InlineData("#1 @4 column-field=health", "health")]
    [InlineData("#1 @6 field=culture", "culture")]
    [InlineData("#1 field=culture", "culture")]
    [InlineData("#1 @6", null)]
    public void The_units_field_beats_what_the_row_was_found_to_be_and_yields_to_a_column(string person, string? field) =>
        Roster.Of(Staff.EndOf2025, Staff.People([person]), Units).People.Single().Facts.Field?.Field.Code().Should().Be(field);

    [Theory]
    [InlineData(1L, 3)]
    [InlineData(2L, 2)]
    [InlineData(4L, 1)]
    [InlineData(6L, 0)]
    public void A_scope_is_a_unit_with_everything_below_it(long scope, int people) =>
        Roster.Of(Staff.EndOf2025, Staff.People(["#1 @2", "#2 @4", "#3 @3", "#4 @5", "#5"]), Units, scope).People.Should().HaveCount(people);

    [Fact]
    public void The_people_of_a_parent_are_those_of_its_children() =>
        Prop.ForAll(Gen.Elements(2, 3, 4, 5).ListOf().ToArbitrary(), placed =>
        {
            var lines = placed.Select((unit, i) => $"#{i} @{unit} category=public-employee degrees=master").ToArray();
            Reports.Figures.Figure Of(long scope) => Staff.Report(Staff.Shelf(Units, scope, (Staff.EndOf2025, lines))).Target("CB30-05").Figure;
            var children = Of(2).Population.Yes.Concat(Of(3).Population.Yes).Select(p => p.PersonNo);
            return Of(1).Population.Yes.Select(p => p.PersonNo).Order().SequenceEqual(children.Order());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_a_unit_list_the_top_units_ever_seen_are_expected()
    {
        var shelf = Staff.Shelf(Units, null, (new(2024, 12, 31), ["#1 @2", "#2 @5"]), (Staff.EndOf2025, ["#1 @4"]));
        Coverage.Of(shelf, Staff.EndOf2025, 3).Should().Be(new Coverage(2, 1, 3));
    }

    [Fact]
    public void With_a_unit_list_every_unit_of_it_is_expected()
    {
        var listed = new UnitTree(Units.All.Select(unit => unit with { IsListed = unit.UnitNo <= 3 }));
        Coverage.Of(Staff.Shelf(listed, null, (Staff.EndOf2025, ["#1 @4", "#2 @5"])), Staff.EndOf2025, 0).Should().Be(new Coverage(3, 2, 0) { IsByList = true });
    }

    [Theory]
    [InlineData("trường a", 2L)]
    [InlineData("Sở Giáo dục và Đào tạo / Trường A", 2L)]
    [InlineData("Trường C", null)]
    public void A_unit_is_found_by_name_or_path(string name, long? unitNo)
    {
        var (found, problem) = UnitScope.Find(Units, name);
        found.Should().Be(unitNo);
        (problem is null).Should().Be(unitNo is not null);
    }

    [Fact]
    public void A_name_that_two_units_bear_asks_for_the_path()
    {
        var twice = new UnitTree([.. Units.All, new Unit(7, "Văn phòng") { ParentNo = 1 }, new Unit(8, "Văn phòng") { ParentNo = 5 }]);
        UnitScope.Find(twice, "Văn phòng").Problem!.Arguments[0].Should().Be("Sở Giáo dục và Đào tạo / Văn phòng; Sở Y tế / Văn phòng");
        UnitScope.Find(twice, "Sở Y tế / Văn phòng").UnitNo.Should().Be(8);
    }

    [Fact]
    public void Monitored_rows_show_the_count_of_the_latest_earlier_round_with_people()
    {
        var shelf = Staff.Shelf(
            (new(2023, 12, 31), ["2 x expert=yes", "1 x expert=no"]),
            (new(2024, 12, 31), []),
            (Staff.EndOf2025, ["3 x expert=yes", "1 x sex=male"]));
        var row = Staff.Report(shelf).Monitored.Single(r => r.Row.Code == "CB30-D1");
        (row.Count, row.Previous).Should().Be((3, 2));
        Staff.Report(shelf).Monitored.Single(r => r.Row.Code == "CB30-D4").Count.Should().BeNull();
    }

    [Fact]
    public void Smaller_minorities_are_those_other_than_Tay_and_Nung()
    {
        var shelf = Staff.Shelf(
            "2 x category=cadre degrees=bachelor ethnic=lo-lo", "1 x category=cadre degrees=college ethnic=lo-lo",
            "3 x category=cadre degrees=bachelor ethnic=tay", "4 x category=cadre degrees=bachelor ethnic=kinh", "1 x category=cadre degrees=bachelor");
        Staff.Report(shelf).Monitored.Single(r => r.Row.Code == "CB30-D3").Count.Should().Be(2);
    }
}
