using Census.Core.Criteria;
using Census.Core.People;
using Census.Reports.Forecasts;
using Census.Tests.Figures;
using Census.Tests.Plans;

namespace Census.Tests.Forecasts;

/// <summary>A share of women, or of the young: courses change nothing in it, whoever is sent.</summary>
public sealed class WhatTrainingCannotDoTests
{
    private static readonly string[] Engineering =
    [
        "2 x category=civil-servant field=engineering sex=female degrees=bachelor born=1990",
        "8 x category=civil-servant field=engineering sex=male degrees=bachelor born=1990",
    ];

    [Fact]
    public void Nobody_is_trained_into_a_sex_or_an_age()
    {
        var share = Share(new SexIs(Sex.Female), new AgeAtMost(45));
        (share.Need.ToTrain, share.Need.PerYear).Should().Be((null, null));
        share.Need.ToRecruit.Should().BePositive("women can be recruited");
        share.Projection.Select(year => year.Holders).Should().OnlyContain(holders => holders == 2);
    }

    [Fact]
    public void A_degree_among_the_conditions_is_still_gained()
    {
        var share = Share(new SexIs(Sex.Female), new DegreeAtLeast(Core.Degrees.DegreeLevel.Master));
        share.Need.ToTrain.Should().BePositive();
        share.Projection[^1].Holders.Should().BePositive();
    }

    // 25 % of ten; five a year are sent to study
    private static TargetForecast Share(params Criterion[] counts)
    {
        var target = ShippedPlan.CaoBang.Target("CB30-16")!;
        var reading = target.Default with { Numerator = new All([target.Default.Population, .. counts]) };
        var plan = ShippedPlan.CaoBang with { Targets = [target with { Readings = [reading] }] };
        var shelf = Staff.Shelf((Ahead.EndOf2026, Engineering));
        return ForecastOnPlan.Build(plan, shelf, new ForecastRequest("cao-bang", Ahead.EndOf2026) { Scenario = Ahead.Scenario(trainees: "{ \"perYear\": 5 }") }).Value!.Target("CB30-16");
    }
}
