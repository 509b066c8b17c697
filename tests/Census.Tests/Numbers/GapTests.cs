using Census.Core.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.Numbers;

public class GapTests
{
    private static readonly Gen<Goal> Goals =
        from comparator in Gen.Elements(Comparator.AtLeast, Comparator.MoreThan, Comparator.Equal)
        from tenths in Gen.Choose(1, 1000)
        select new Goal(comparator, tenths / 10m);

    private static readonly Gen<Ratio> Ratios =
        from all in Gen.Choose(1, 300)
        from counted in Gen.Choose(0, all)
        select new Ratio(counted, all);

    // the numbers of the plan: 25 % of 420 are 105; 35 % of 420 are 147
    [Theory]
    [InlineData(">=", 25, 105, 420, 0, 0)]
    [InlineData(">=", 25, 104, 420, 1, 2)]
    [InlineData(">=", 35, 102, 420, 45, 70)]
    [InlineData(">=", 24.5, 102, 420, 1, 2)]
    [InlineData(">", 80, 80, 100, 1, 1)]
    [InlineData(">", 80, 81, 100, 0, 0)]
    [InlineData(">", 80, 0, 5, 5, 21)]
    [InlineData("=", 100, 99, 100, 1, null)]
    [InlineData("=", 100, 100, 100, 0, 0)]
    [InlineData(">=", 100, 4, 5, 1, null)]
    [InlineData(">", 100, 5, 5, null, null)]
    [InlineData(">=", 25, 0, 0, null, null)]
    public void People_missing_to_a_share(string comparator, double value, int counted, int all, int? toTrain, int? toRecruit)
    {
        var goal = new Goal(Comparators.Parse(comparator)!.Value, (decimal)value);
        var ratio = new Ratio(counted, all);
        Gap.ToTrain(goal, ratio).Should().Be(toTrain);
        Gap.ToRecruit(goal, ratio).Should().Be(toRecruit);
    }

    [Theory]
    [InlineData(">=", 25767, 17178, 8589)]
    [InlineData(">=", 25767, 25767, 0)]
    [InlineData(">", 2000, 2000, 1)]
    [InlineData(">=", 6, 9, 0)]
    public void People_missing_to_a_count(string comparator, int value, int counted, int missing) =>
        Gap.ToAdd(new Goal(Comparators.Parse(comparator)!.Value, value), counted).Should().Be(missing);

    [Theory]
    [InlineData(45, 4, 12)]
    [InlineData(45, 5, 9)]
    [InlineData(45, 0, 45)]
    [InlineData(45, -3, 45)]
    [InlineData(0, 5, 0)]
    public void People_a_year_until_the_horizon(int people, int years, int aYear) => Gap.PerYear(people, years).Should().Be(aYear);

    [Fact]
    public void Training_is_the_smallest_number_that_meets() =>
        Prop.ForAll(Goals.Zip(Ratios).ToArbitrary(), pair =>
        {
            var (goal, ratio) = (pair.Item1, pair.Item2);
            var smallest = Enumerable.Range(0, (int)(ratio.Denominator - ratio.Numerator) + 1)
                .Cast<int?>().FirstOrDefault(k => goal.IsMetBy(new Ratio(ratio.Numerator + k!.Value, ratio.Denominator).Percent!));
            return Gap.ToTrain(goal, ratio) == smallest;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Recruiting_meets_and_one_recruit_less_does_not() =>
        Prop.ForAll(Goals.Zip(Ratios).ToArbitrary(), pair =>
        {
            var (goal, ratio) = (pair.Item1, pair.Item2);
            bool Meets(long k) => goal.IsMetBy(new Ratio(ratio.Numerator + k, ratio.Denominator + k).Percent!);
            return Gap.ToRecruit(goal, ratio) switch
            {
                0 => Meets(0),
                { } k => Meets(k) && !Meets(k - 1),
                null => !Meets(0) && (goal.Value == 100 || goal.Comparator == Comparator.Equal),
            };
        }).QuickCheckThrowOnFailure();
}
