using System.Globalization;
using Census.Core.Criteria;
using Census.Core.Degrees;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Reports.Annexes;
using Census.Reports.Figures;

namespace Census.Reports.Documents;

/// <summary>
/// What the sentences on the intellectuals count: questions with a yes or no, and classes by which they are told apart. As tables the
/// same figures are looked at when it is decided what may be published.
/// </summary>
internal static class WorkforceFigures
{
    public static readonly (string What, Func<Intellectuals, Answers> Of) Postgraduate = ("Trình độ sau đại học", Question(person => person.Facts.Degrees?.Holds(DegreeLevels.IsPostgraduate) ?? Truth.Unknown));

    /// <summary>The questions on who they are, in the order of the sentences.</summary>
    public static readonly IReadOnlyList<(string What, Func<Intellectuals, Answers> Of)> Structure =
    [
        ("Nữ", people => people.Answer(new SexIs(Sex.Female))),
        ("Người dân tộc thiểu số (các dân tộc ngoài dân tộc Kinh)", people => people.Answer(new Not(new EthnicIn([Kinh])))),
        AtMost(35),
        AtMost(40),
        ("Đảng viên", Question(IsPartyMember)),
    ];

    public static readonly IReadOnlyList<Breakdown> Languages = [SkillBreakdowns.English, SkillBreakdowns.OtherLanguage, SkillBreakdowns.MinorityLanguage];

    public static readonly IReadOnlyList<Breakdown> Computing = [SkillBreakdowns.Computing];

    private const string Kinh = "kinh";

    private static readonly IReadOnlyList<Func<PersonInForce, Enum?>> Classes =
    [
        person => person.Facts.Degrees?.Highest, person => person.Facts.PoliticalTheory, person => person.Facts.StateManagement, person => person.Facts.Field?.Field,
    ];

    /// <summary>Everything the sentences may say, of this round and of the one compared with, with the sums that hold.</summary>
    public static IEnumerable<AnnexTable> Tables(YearlyReview review) => new[] { review.Now, review.Before }.OfType<Intellectuals>().SelectMany(Tables);

    private static IEnumerable<AnnexTable> Tables(Intellectuals people)
    {
        yield return SaidTable.Of(Row(people.Everybody, people.People, people.Undecided, [.. people.Everybody.ExceptBy(people.People.Concat(people.Undecided).Select(Number), Number)]));
        yield return SaidTable.Part(people.People, people.Everybody);
        foreach (var (_, question) in Structure.Prepend(Postgraduate))
        {
            var answers = question(people);
            yield return SaidTable.Of(Row(people.People, answers.Yes, answers.Unknown, answers.No));
            yield return SaidTable.Part(answers.Yes, people.People);
        }
        foreach (var skills in new[] { Languages, Computing })
        {
            yield return SaidTable.Part(Silent(people.People, skills), people.People);
            foreach (var skill in skills)
            {
                yield return SaidTable.Of([people.People, .. skill.Split(people.People)]);
            }
        }
        foreach (var key in Classes)
        {
            yield return SaidTable.Of([people.People, .. people.People.GroupBy(key).Select(group => (IReadOnlyList<PersonInForce>)[.. group])]);
        }
    }

    /// <summary>Those of whom the lists say none of these skills; the last class of each is that of the unknown.</summary>
    public static IReadOnlyList<PersonInForce> Silent(IReadOnlyList<PersonInForce> people, IReadOnlyList<Breakdown> skills) =>
        [.. people.Where(person => skills.All(skill => skill.ClassOf(person) == skill.Classes.Count - 1))];

    private static long Number(PersonInForce person) => person.PersonNo;

    private static IReadOnlyList<PersonInForce>[] Row(params IReadOnlyList<PersonInForce>[] people) => people;

    private static (string What, Func<Intellectuals, Answers> Of) AtMost(int age) =>
        (string.Create(CultureInfo.InvariantCulture, $"Không quá {age} tuổi"), people => people.Answer(new AgeAtMost(age)));

    private static Func<Intellectuals, Answers> Question(Func<PersonInForce, Truth> question) => people => people.Answer(question);

    private static Truth IsPartyMember(PersonInForce person) => person.Facts.IsPartyMember switch
    {
        true => Truth.Yes,
        false => Truth.No,
        null => Truth.Unknown,
    };
}
