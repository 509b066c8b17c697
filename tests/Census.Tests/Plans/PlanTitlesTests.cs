using Census.Core.Plans;
using Census.Core.Text;

namespace Census.Tests.Plans;

public sealed class PlanTitlesTests
{
    [Theory]
    [InlineData("""{"title":{"vi":"Kế hoạch A"}}""", "Kế hoạch A")]
    [InlineData("""{"title":{"vi":"Kế hoạch A","en":"Plan A"}}""", "Plan A")]
    [InlineData("""{"title":{}}""", "")]
    public void Where_nothing_is_said_in_English_the_Vietnamese_stands(string plan, string expected)
    {
        var draft = JsonDraft.Parse(plan)!;
        PlanTitles.Complete(draft, PlanForm.Head);
        draft.Shown("$.title.en").Should().Be(expected);
    }

    [Fact]
    public void The_ways_of_counting_of_a_measure_are_completed_too()
    {
        var draft = JsonDraft.Parse("""{"measures":{"m":{"title":{"vi":"Tỷ lệ"},"readings":{"A":{"title":{"vi":"cách A"}}}}}}""")!;
        PlanTitles.Complete(draft, "$.measures.m");
        (draft.Shown("$.measures.m.title.en"), draft.Shown("$.measures.m.readings.A.title.en")).Should().Be(("Tỷ lệ", "cách A"));
    }
}
