using Census.Core.Text;
using Census.Core.Units;
using Census.Reports.Annexes;
using Census.Reports.Documents;
using Census.Tests.Figures;

namespace Census.Tests.Documents;

public sealed class ToneMarksTests
{
    private static readonly YearlyReview Review = Paper.Review with { UnitNames = ["Sở Văn hóa", "Trường THPT Hoà An"] };

    [Theory]
    [InlineData("Tỉnh ủy, văn hóa, khỏe, THỦY LỢI", "Tỉnh uỷ, văn hoá, khoẻ, THUỶ LỢI")]
    [InlineData("Ủy ban; HÒA BÌNH; Hóa.", "Uỷ ban; HOÀ BÌNH; Hoá.")]
    [InlineData("quý, quỳ, hoàn, khoản, tuyển, thuyền, toán, múa, gỗ, người", "quý, quỳ, hoàn, khoản, tuyển, thuyền, toán, múa, gỗ, người")]
    public void Only_a_pair_that_ends_the_word_has_two_ways(string old, string modern)
    {
        TonePlacement.Write(old, TonePlace.New).Should().Be(modern);
        TonePlacement.Write(modern, TonePlace.Old).Should().Be(old);
        TonePlacement.Write(old, TonePlace.Old).Should().Be(old);
        TonePlacement.Write(modern, TonePlace.New).Should().Be(modern);
    }

    [Theory]
    [InlineData(TonePlace.New, "lĩnh vực văn hoá của Sở Văn hóa và Trường THPT Hoà An, “văn hóa” của Báo cáo số 246-BC/TU, ngày 19/10/2022 của Tỉnh ủy Cao Bằng: uỷ viên")]
    [InlineData(TonePlace.Old, "lĩnh vực văn hóa của Sở Văn hóa và Trường THPT Hoà An, “văn hóa” của Báo cáo số 246-BC/TU, ngày 19/10/2022 của Tỉnh ủy Cao Bằng: ủy viên")]
    public void Names_of_units_sources_and_quoted_words_stay_as_they_are_typed(TonePlace place, string expected) =>
        ToneMarks.Of(place, Review, OfficeSettings.Nothing)
            .Of("lĩnh vực văn hóa của Sở Văn hóa và Trường THPT Hoà An, “văn hóa” của Báo cáo số 246-BC/TU, ngày 19/10/2022 của Tỉnh ủy Cao Bằng: uỷ viên").Should().Be(expected);

    [Fact]
    public void People_the_office_and_legal_titles_keep_their_tones()
    {
        var names = Paper.Annex with { Code = "PL07", NamesPeople = true, Rows = [.. Paper.Annex.Rows.Select(row => row with { Cells = [new TextCell("1"), new TextCell("Hoàng Thị Hòa Thúy"), .. row.Cells.Skip(2)] })] };
        var office = new OfficeSettings { Name = "Sở Văn hóa và Thủy lợi", Signer = "Lê Hóa" };
        var review = Review with { Annexes = [names with { Notes = [new Core.Plans.Title("Lĩnh vực văn hóa.", "")] }] };
        var document = ReviewText.Of(review, office, DocumentStyles.Of("party"), TonePlace.New);
        var table = document.Annexes[0].Table;
        table.Rows.Should().OnlyContain(row => row.Cells[1] == "Hoàng Thị Hòa Thúy");
        table.Notes.Should().Equal("Lĩnh vực văn hoá.");
        document.Office.Should().BeSameAs(office);
        var opening = ((ParagraphBlock)document.Opening[0]).Text;
        opening.Should().Contain(review.Report.Plan.LegalBasis[0]).And.Contain(review.Report.Plan.Title.Vietnamese).And.Contain("Sở Văn hóa và Thủy lợi báo cáo");
        WordReview.Write(document).Should().NotBeEmpty();
    }

    [Fact]
    public void Without_the_option_every_word_stays()
    {
        var plain = Paper.Document("state", Review);
        ReviewText.Of(Review, OfficeSettings.Nothing, DocumentStyles.Of("state"), null).Should().BeEquivalentTo(plain);
        ToneMarks.Of(null, Review, OfficeSettings.Nothing).Should().BeSameAs(ToneMarks.AsTyped);
    }

    [Fact]
    public void Words_that_a_template_asks_for_and_charts_are_written_so_too()
    {
        var chart = Paper.Chart() with { Title = "Văn hóa", Svg = "<svg><text>Văn hóa</text></svg>" };
        var review = Review with { Charts = [chart] };
        var document = ReviewText.Of(review, OfficeSettings.Nothing, DocumentStyles.Of("state"), TonePlace.New);
        var places = new TemplatePlaces(review, document);
        places.Words("CB-T2.title").Should().Be(TonePlacement.Write(review.Report.Monitored.Single(row => row.Row.Code == "CB-T2").Row.Title, TonePlace.New));
        var drawn = places.BlocksOf("chart:targets")!.OfType<ChartBlock>().Single().Chart;
        (drawn.Title, drawn.Svg).Should().Be(("Văn hoá", "<svg><text>Văn hoá</text></svg>"));
    }

    [Fact]
    public void The_names_that_stay_are_those_of_the_units_of_the_review()
    {
        var shelf = Staff.Shelf(new UnitTree([new Unit(1, "Sở Văn hóa")]), null, (Staff.EndOf2025, ["1 x sex=male"]));
        YearlyReview.Of(Staff.Report(shelf), shelf).UnitNames.Should().Equal("Sở Văn hóa");
    }
}
