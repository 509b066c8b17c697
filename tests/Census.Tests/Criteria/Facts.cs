using System.Collections.Immutable;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Time;

namespace Census.Tests.Criteria;

/// <summary>Facts about a made-up person, said in a line: "category=civil-servant field=health degrees=bachelor,doctor@2024".</summary>
internal static class Facts
{
    public static StaffFacts Of(string line)
    {
        var facts = StaffFacts.Nothing;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = word.Split('=', 2);
            facts = Told(facts, parts[0], parts[^1]);
        }
        return facts;
    }

    private static StaffFacts Told(StaffFacts facts, string name, string value) => name switch
    {
        "category" => facts with { Category = StaffCategories.Parse(value)!.Value },
        "field" => facts with { Field = new FieldFinding(Fields.Parse(value)!.Value, FieldRule.UnitName) },
        "column-field" => facts with { Field = new FieldFinding(Fields.Parse(value)!.Value, FieldRule.Column) },
        "degrees" => facts with { Degrees = Degrees(value) },
        "studying" => facts with { Degrees = facts.Degrees! with { InTraining = [DegreeLevels.Parse(value)!.Value] } },
        "before" => facts with { Earlier = new EarlierDegrees(new DateOnly(2024, 12, 31), value == "silent" ? null : Degrees(value)) },
        "title" => facts with { TitleCode = value },
        "ethnic" => facts with { EthnicGroup = value },
        "sex" => facts with { Sex = value == "female" ? Sex.Female : Sex.Male },
        "born" => facts with { BirthDate = PartialDate.Parse(value) },
        "party" => facts with { IsPartyMember = value == "yes" },
        "political" => facts with { PoliticalTheory = PoliticalLevels.Parse(value)!.Value },
        "management" => facts with { StateManagement = StateManagementLevels.Parse(value)!.Value },
        "english" => facts with { Languages = (facts.Languages ?? new LanguageSkills("")) with { English = SkillLevels.Parse(value)!.Value } },
        "language" => facts with { Languages = (facts.Languages ?? new LanguageSkills("")) with { Unnamed = SkillLevels.Parse(value)!.Value } },
        "computing" => facts with { Computing = new ComputingSkill("", SkillLevels.Parse(value)!.Value) },
        "admitted" => facts with { PartyAdmittedOn = PartialDate.Parse(value) },
        "level" => facts with { UnitLevel = value.Replace('_', ' ') },
        "joined" => facts with { JoinedOn = PartialDate.Parse(value) },
        _ => facts with { Flags = facts.Flags.With(StaffFlags.Parse(name)!.Value, value == "yes") },
    };

    // "bachelor:Luyện_kim,doctor@2024-05" ; a question mark at the end: not all could be read
    private static QualificationList Degrees(string value)
    {
        var held = value.TrimEnd('?').Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Degree).ToImmutableArray();
        return new QualificationList { Held = held, IsComplete = !value.EndsWith('?') };
    }

    private static Qualification Degree(string word)
    {
        var dated = word.Split('@');
        var named = dated[0].Split(':');
        return new Qualification(
            DegreeLevels.Parse(named[0])!.Value,
            named.Length > 1 ? named[1].Replace('_', ' ') : null,
            dated.Length > 1 ? PartialDate.Parse(dated[1]) : null);
    }
}
