using System.Text.Json.Nodes;
using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

/// <summary>The figures of a made-up province in messy workbooks, each held against the rows it says it comes from.</summary>
[Collection(nameof(Province))]
[Trait("Engine", "both")]
public sealed class EveryFigureTests
{
    private static readonly string[] Sides = ["numerator", "denominator", "gap", "unknown"];

    private readonly Province _province;

    public EveryFigureTests(Province province) => _province = province;

    [Theory]
    [InlineData("2030")]
    [InlineData("2045")]
    public void Every_side_of_every_reading_of_every_target_lists_the_people_of_its_figure(string horizon)
    {
        var targets = _province.Report("--horizon", horizon).Array("targets");
        targets.Should().HaveCount(17);
        foreach (var target in targets)
        {
            var code = target!["code"]!.ToString();
            Prove(code, target["reading"]!.ToString(), Number(target, "numerator"), Number(target, "denominator"), Number(target, "unknown"));
            foreach (var other in target["otherReadings"]!.AsArray())
            {
                Prove(code, other!["reading"]!.ToString(), Number(other, "numerator"), Number(other, "denominator"), null);
            }
        }
    }

    [Fact]
    public void Every_person_of_the_widest_figures_stands_in_the_row_that_is_named()
    {
        var people = new[] { "CB30-01", "CB30-02", "CB30-04", "CB30-07", "CB30-10", "CB30-13", "CB30-15" }
            .SelectMany(code => new[] { "numerator", "denominator" }.SelectMany(side => _province.Explain(code, "--side", side).Array("people")))
            .Concat(new[] { "CB30-06", "CB30-12", "CB30-17" }.SelectMany(code => _province.Explain(code).Array("people")))
            .ToList();
        people.Should().HaveCountGreaterThan(400);
        foreach (var person in people)
        {
            _province.RowText(person!).Should().Contain(Province.Key(person!["name"]!.ToString()), person.ToJsonString());
        }
    }

    [Fact]
    public void A_limit_cuts_the_people_and_never_the_count()
    {
        var all = _province.Explain("CB30-01");
        var some = _province.Explain("CB30-01", "--limit", "3");
        all.Array("people").Should().HaveCountGreaterThan(100);
        some.Array("people").Should().HaveCount(3);
        some.At("count").Should().Be(all.At("count"));
        _province.Explain("CB30-01", "--limit", "0").Array("people").Should().BeEmpty();
    }

    [Fact]
    public void The_terminal_names_20_people_and_says_how_many_there_are()
    {
        var run = Office.Anywhere("--db", _province.Database, "explain", "CB30-01", "--plan", "cao-bang", "--round", Office.Now);
        run.Exit.Should().Be(0);
        run.Out.Should().Contain("20 trong số " + _province.Explain("CB30-01").At("count"));
    }

    [Fact]
    public void A_person_is_told_with_the_properties_of_the_contract()
    {
        var run = _province.Explain("CB30-01");
        run.Properties().Should().Be("code side count people");
        run.Properties("people.0").Should().Be("person name unit degree file sheet row");
    }

    [Fact]
    public void A_stock_and_a_flow_have_no_denominator()
    {
        foreach (var code in new[] { "CB30-01", "CB30-06" })
        {
            _province.Report().Target(code)["denominator"].Should().BeNull();
            _province.Explain(code, "--side", "denominator").At("count").Should().Be("0");
            _province.Explain(code, "--side", "gap").At("count").Should().Be("0");
        }
    }

    [Fact]
    public void A_monitored_row_that_counts_explains_itself_too()
    {
        var rows = _province.Report().Array("monitored").Where(row => row!["count"] is not null).ToList();
        rows.Should().HaveCountGreaterThan(2);
        foreach (var row in rows)
        {
            _province.Explain(row!["code"]!.ToString(), "--limit", "1").At("count").Should().Be(row["count"]!.ToString());
        }
    }

    private void Prove(string code, string reading, int numerator, int denominator, int? unknown)
    {
        var people = Sides.ToDictionary(side => side, side => PeopleOf(code, reading, side));
        people["numerator"].Should().HaveCount(numerator, "{0} {1}", code, reading);
        people["denominator"].Should().HaveCount(denominator, "{0} {1}", code, reading);
        people["gap"].Should().HaveCount(Math.Max(0, denominator - numerator), "{0} {1}", code, reading);
        people["unknown"].Should().HaveCount(unknown ?? people["unknown"].Count, "{0} {1}", code, reading);
        if (denominator > 0)
        {
            people["numerator"].Concat(people["gap"]).Should().BeEquivalentTo(people["denominator"]);
            people["unknown"].Should().BeSubsetOf(people["gap"]);
        }
    }

    private List<string> PeopleOf(string code, string reading, string side)
    {
        var run = _province.Explain(code, "--reading", reading, "--side", side);
        run.At("code").Should().Be(code);
        run.At("side").Should().Be(side);
        var people = run.Array("people").Select(p => p!["person"]!.ToString()).ToList();
        people.Should().OnlyHaveUniqueItems().And.HaveCount(int.Parse(run.At("count")!, System.Globalization.CultureInfo.InvariantCulture));
        run.Array("people").Where(p => !File.Exists(_province.File(p!["file"]!.ToString()))).Should().BeEmpty();
        return people;
    }

    private static int Number(JsonNode node, string property) => node[property]?.GetValue<int>() ?? 0;

    }
