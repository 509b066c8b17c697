using Census.Core.Problems;
using Census.Core.Sources;
using Census.Import.Returns;

namespace Census.Tests.Returns;

/// <summary>What a letter says of many cells: the kind, never what a person's cell holds.</summary>
public class KindWordsTests
{
    [Fact]
    public void A_cell_is_told_without_what_stands_in_it_however_few_there_are()
    {
        var problem = new Problem(CellProblems.NotADate, new SourceRef("DS", 4, "C")) { Value = "004080000001", Column = "Ngày sinh" };
        KindWords.Of([problem]).Single().Sentence.Should().StartWith("Giá trị đã ghi không phải là ngày").And.NotContain("004080000001").And.NotContain("{");
    }

    [Fact]
    public void What_concerns_the_layout_keeps_its_numbers_while_there_are_few()
    {
        KindWords.Of([NoField(6), NoField(6), NoField(9)]).Select(kind => $"{kind.Problems.Count} {kind.Sentence[..12]}").Should().Equal("2 6 trong 36 n", "1 9 trong 36 n");
        KindWords.Of([NoField(1), NoField(2), NoField(3), NoField(4)]).Select(kind => $"{kind.Problems.Count} {kind.Sentence[..9]}").Should().Equal("4 … trong …");
    }

    [Fact]
    public void An_identity_number_typed_into_a_heading_is_masked()
    {
        var problem = new Problem(LayoutProblems.OtherDay, new SourceRef("DS")) { Arguments = ["004080000001", "31122025"] };
        KindWords.Of([problem]).Single().Sentence.Should().Contain("************").And.Contain("31122025").And.NotContain("0040");
    }

    [Fact]
    public void Errors_come_before_warnings_and_remarks_are_not_told()
    {
        var remark = new Problem(ListProblems.Repeated, new SourceRef("DS", 5));
        var error = new Problem(CellProblems.NotADate, new SourceRef("DS", 4, "C")) { Value = "x" };
        KindWords.Of([NoField(1), remark, error]).Select(kind => kind.Problems[0].Severity).Should().Equal(Severity.Error, Severity.Warning);
    }

    public static TheoryData<string> Codes => [.. ProblemCatalog.All.Where(code => code.Severity != Severity.Info).Select(code => code.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_kind_leaves_a_gap_unfilled_or_says_a_word_twice(string code)
    {
        var kind = ProblemCatalog.Find(code)!;
        var problems = Enumerable.Range(1, 4).Select(row => new Problem(kind, new SourceRef("DS", row, "C")) { Value = "x" + row, Column = "y" + row, Arguments = ["z" + row, "t", "u", "v"] });
        KindWords.Of(problems).Should().OnlyContain(told => !told.Sentence.Contains('{') && !told.Sentence.Contains("cột cột") && !told.Sentence.Contains("(…)"));
    }

    private static Problem NoField(int people) => new(LayoutProblems.NoField, new SourceRef()) { Arguments = [people.ToString(System.Globalization.CultureInfo.InvariantCulture), "36"] };
}
