using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports;

namespace Census.Tests.Plans;

public class PlanEditTests
{
    private const string Target = "$.targets[2]";

    [Theory]
    [InlineData("cao-bang")]
    [InlineData("vinh-linh")]
    [InlineData("duc-pho")]
    [InlineData("so-vhttdl")]
    [InlineData("quoc-gia")]
    public void A_form_sent_back_as_it_came_changes_nothing(string id)
    {
        var (before, draft) = (Shipped(id), Shipped(id));
        foreach (var part in PlanForm.Parts(draft))
        {
            var shown = PlanForm.Fields(draft, part.Path).ToDictionary(field => field.Path, field => PlanEdit.Shown(draft, field));
            PlanEdit.Fill(draft, part.Path, path => shown[path]);
        }
        draft.Text.Should().Be(before.Text);
        PlanChanges.Between(before, draft).Should().BeEmpty();
    }

    [Fact]
    public void What_was_typed_is_put_in_by_its_kind_and_everything_else_stays()
    {
        var (before, draft) = (Shipped("cao-bang"), Shipped("cao-bang"));
        Fill(draft, ("value", "27,5"), ("readings", "A1, A2"), ("field", ""), ("baseline.year", "2020"), ("baseline.definitionConfirmed", "true"));
        draft.At(Target + ".value")!.ToJsonString().Should().Be("27.5");
        draft.At(Target + ".readings")!.ToJsonString().Should().Be("""["A1","A2"]""");
        draft.At(Target + ".field").Should().BeNull();
        draft.At(Target + ".baseline")!.ToJsonString().Should().Be("""{"year":2020,"definitionConfirmed":true}""");
        var change = PlanChanges.Between(before, draft).Should().ContainSingle().Subject;
        (change.Kind, change.Part, change.Code).Should().Be((PlanChangeKind.Changed, "targets", "CB30-03"));
        change.Properties.Select(property => $"{property.Name}: {property.Before} > {property.After}").Should().Equal(
            "value: 25 > 27.5", """readings: ["A2","A1","B1","B2","HR"] > ["A1","A2"]""", """baseline:  > {"year":2020,"definitionConfirmed":true}""", "field: agriculture > ");
        Fill(draft, ("baseline.year", ""), ("baseline.definitionConfirmed", "false"));
        draft.At(Target + ".baseline").Should().BeNull("a tick alone says nothing");
    }

    [Theory]
    [InlineData("1.000", "C6004", "$.targets[2].value")]
    [InlineData("nhiều", "C6004", "$.targets[2].value")]
    [InlineData("", "C6002", "$.targets[2].value")]
    [InlineData("101", "C6008", "$.targets[2].value")]
    public void What_cannot_stand_is_a_problem_of_the_plan_check_at_the_place_of_the_field(string typed, string code, string place)
    {
        var draft = Shipped("cao-bang");
        Fill(draft, ("value", typed));
        var problem = PlanText.Read(draft.Text).Problems.Should().ContainSingle().Subject;
        (problem.Code.Code, PlanChanges.PlaceOf(problem), PlanForm.PartOf(draft, place)).Should().Be((code, place, Target));
    }

    [Fact]
    public void A_plan_from_nothing_can_be_made_in_forms_alone()
    {
        var draft = PlanEdit.Empty();
        PlanEdit.Fill(draft, PlanForm.Head, path => path switch
        {
            "$.id" => "moi",
            "$.title.vi" => "Kế hoạch",
            "$.title.en" => "Plan",
            "$.issuer" => "Đảng ủy xã",
            "$.legalBasis" => "Nghị quyết số 45\nQuyết định số 2",
            "$.horizons[0].year" => "2030",
            "$.horizons[0].flow.from" => "2026-01-01",
            "$.horizons[0].flow.to" => "2030-12-31",
            _ => null,
        });
        var measure = PlanEdit.AddMeasure(draft, "share", "ratio", "intellectual-staff", "intellectual-level");
        PlanEdit.Fill(draft, measure, path => path.EndsWith(".vi", StringComparison.Ordinal) ? "trí thức" : path.EndsWith(".en", StringComparison.Ordinal) ? "intellectuals" : null);
        var target = PlanEdit.AddTarget(draft, "share");
        PlanEdit.Fill(draft, target, path => path[(target.Length + 1)..] switch { "code" => "X1", "value" => "60", "phrase" => "từ 60%", _ => null });
        var reading = PlanText.Read(draft.Text);
        reading.Problems.Should().BeEmpty();
        (reading.Plan!.Targets[0].Horizon, reading.Plan.Targets[0].Default.Goal.Value, reading.Plan.LegalBasis.Length).Should().Be((2030, 60m, 2));
        draft.Remove(target);
        PlanText.Read(draft.Text).Plan!.Targets.Should().BeEmpty();
    }

    [Fact]
    public void What_no_form_expresses_is_shown()
    {
        var draft = Shipped("cao-bang");
        PlanForm.Rest(draft, "$.targets[0]").Should().Contain(("values", """{"BY":42945}"""));
        PlanForm.Rest(draft, PlanForm.Head).Should().BeEmpty();
        PlanForm.Parts(draft).Where(part => part.Kind is "measures" or "definitions").SelectMany(part => PlanForm.Rest(draft, part.Path)).Where(rest => !rest.Name.EndsWith("flow", StringComparison.Ordinal))
            .Should().BeEmpty("who is counted is said in forms");
    }

    [Fact]
    public void Who_is_counted_is_changed_by_choices_and_told_in_words()
    {
        var draft = Shipped("cao-bang");
        const string graduates = "$.definitions.ccvc-graduates";
        CriterionForm.Vietnamese(draft, graduates).Should().Be("công chức, viên chức; có trình độ đại học trở lên");
        CriterionForm.Fields(CriterionForm.Of(draft, graduates)).Select(field => (field.Path, field.Name)).Should().Equal(
            (graduates + ".all[0].ref", "criterion.ref"), (graduates + ".all[1].degreeAtLeast", "criterion.degreeAtLeast"));

        PlanEdit.Fill(draft, graduates, path => path.EndsWith("degreeAtLeast", StringComparison.Ordinal) ? "master" : null);
        CriterionForm.Also(draft, graduates, "sex");
        CriterionForm.Vietnamese(draft, graduates).Should().BeNull("which sex is still to be chosen");
        PlanText.Read(draft.Text).Problems.Select(PlanChanges.PlaceOf).Should().Contain(graduates + ".all[2].sex");
        PlanEdit.Fill(draft, graduates, path => path.EndsWith("sex", StringComparison.Ordinal) ? "female" : null);
        CriterionForm.Vietnamese(draft, graduates).Should().Be("công chức, viên chức; có trình độ thạc sĩ trở lên; nữ");
        CriterionForm.Without(draft, graduates + ".all[0]");
        CriterionForm.Also(draft, "$.definitions.ccvc", "category");
        PlanEdit.Fill(draft, "$.definitions.ccvc", path => path.EndsWith("all[1].category", StringComparison.Ordinal) ? "cadre" : null);
        CriterionForm.Vietnamese(draft, "$.definitions.ccvc").Should().Be("công chức, viên chức; cán bộ");
        CriterionForm.Instead(draft, "$.definitions.ccvc", "category");
        PlanEdit.Fill(draft, "$.definitions.ccvc", path => path.EndsWith("category", StringComparison.Ordinal) ? "cadre,civil-servant" : null);
        PlanText.Read(draft.Text).Problems.Should().BeEmpty();
        CriterionForm.Vietnamese(draft, graduates).Should().Be("có trình độ thạc sĩ trở lên; nữ");
    }

    [Fact]
    public void A_named_population_is_added_with_a_title_used_and_taken_out()
    {
        var (before, draft) = (Shipped("cao-bang"), Shipped("cao-bang"));
        var women = PopulationForm.Add(draft, "women-staff", "Công chức, viên chức nữ", "ref");
        PlanEdit.Fill(draft, women, path => path.EndsWith(".ref", StringComparison.Ordinal) ? "ccvc" : null);
        CriterionForm.Also(draft, women, "sex");
        PlanEdit.Fill(draft, women, path => path.EndsWith(".sex", StringComparison.Ordinal) ? "female" : null);
        (CriterionForm.Vietnamese(draft, women), PopulationForm.Title(draft, "women-staff")).Should().Be(("công chức, viên chức; nữ", "Công chức, viên chức nữ"));
        PlanText.Read(draft.Text).Problems.Should().BeEmpty();
        PlanForm.Parts(draft).Should().Contain(new PlanPart(women, "definitions", "women-staff"));
        PlanForm.Rest(draft, women).Should().BeEmpty();
        PlanChanges.Between(before, draft).Select(change => (change.Kind, change.Part, change.Code)).Should().Equal(
            (PlanChangeKind.Added, "definitions", "women-staff"), (PlanChangeKind.Added, "definitionTitles", "women-staff"));

        PlanEdit.Fill(draft, women, path => path == "$.definitionTitles.women-staff" ? "Nữ" : null);
        PopulationForm.Title(draft, "women-staff").Should().Be("Nữ");
        PopulationForm.Remove(draft, "women-staff");
        draft.Text.Should().Be(before.Text);
    }

    [Theory]
    [InlineData("scarce-food", "definitions", "scarce-speciality")]
    [InlineData("scarce-food", "monitored", "CB30-D2")]
    [InlineData("scarce-food", "targets", "")]
    [InlineData("doctor", "measures", "share_master")]
    [InlineData("doctor", "targets", "CB30-03,CB30-05,CB30-11,CB30-14,CB30-16,CB45-03,CB45-05,CB45-11,CB45-14,CB45-16")]
    public void What_counts_a_population_is_named_through_others_too(string name, string kind, string codes) =>
        string.Join(',', PopulationForm.Uses(Shipped("cao-bang"), name).Where(part => part.Kind == kind).Select(part => part.Code)).Should().Be(codes);

    [Fact]
    public void A_title_of_no_population_and_one_that_is_no_text_are_problems_at_their_place()
    {
        var draft = Shipped("cao-bang");
        draft.Put("$.definitionTitles.ccvc", 5);
        draft.Put("$.definitionTitles.nobody", "Ai");
        var problems = PlanText.Read(draft.Text).Problems;
        problems.Select(problem => (problem.Code.Code, PlanChanges.PlaceOf(problem))).Should().Equal(("C6004", "$.definitionTitles.ccvc"), ("C6007", "$.definitionTitles.nobody"));
        problems.Select(problem => PlanForm.PartOf(draft, PlanChanges.PlaceOf(problem))).Should().Equal("$.definitions.ccvc", PlanForm.Head);
    }

    [Fact]
    public void Every_kind_of_condition_can_be_begun_and_says_in_the_plan_check_what_it_still_needs()
    {
        foreach (var kind in CriterionForm.Kinds)
        {
            var draft = Shipped("cao-bang");
            CriterionForm.Instead(draft, "$.definitions.doctor", kind);
            CriterionForm.Of(draft, "$.definitions.doctor").Kind.Should().Be(kind);
            var fields = CriterionForm.Fields(CriterionForm.Of(draft, "$.definitions.doctor")).Select(field => field.Path).ToList();
            fields.Should().NotBeEmpty(kind);
            PlanText.Read(draft.Text).Problems.Select(PlanChanges.PlaceOf).Where(place => !fields.Exists(field => place.StartsWith(field, StringComparison.Ordinal))).Should().BeEmpty(kind);
        }
    }

    [Theory]
    [InlineData("2,5", 2.5)]
    [InlineData("1000", 1000.0)]
    [InlineData("1.000", null)]
    [InlineData("1,000", null)]
    [InlineData("", null)]
    [InlineData("x", null)]
    public void A_typed_number_is_never_guessed(string typed, double? number) => TypedNumber.Read(typed).Should().Be((decimal?)number);

    private static void Fill(JsonDraft draft, params (string Field, string Typed)[] typed) =>
        PlanEdit.Fill(draft, Target, path => typed.Where(pair => path == $"{Target}.{pair.Field}").Select(pair => pair.Typed).FirstOrDefault());

    private static JsonDraft Shipped(string id) => JsonDraft.Parse(PlanShelf.ShippedText(id)!)!;
}
