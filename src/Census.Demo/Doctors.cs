using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Demo;

/// <summary>
/// The doctors whom the plan counts by name. New in 2024 and 2025: three in education, of whom one has left since, and one in
/// culture. A doctor of 2024 whom engineering hired in 2025 is not new to the field: he came with his degree.
/// </summary>
internal static class Doctors
{
    /// <summary>The people of the later round with the years of the new doctors' degrees set; all others earned theirs before 2024.</summary>
    public static List<Person> Award(List<Person> people)
    {
        var awarded = new Dictionary<int, Person>();
        Set(awarded, InField(people, Field.Education).Take(2), (p, i) => Serving(p) with { GraduatedIn = 2024 + i });
        Set(awarded, InField(people, Field.Culture).Take(1), (p, _) => Serving(p) with { GraduatedIn = 2025 });
        // the day of hiring stands only in the clean export
        var recruit = InField(people, Field.Engineering).OrderBy(p => p.Unit.Layout).Take(1);
        Set(awarded, recruit, (p, _) => p with { GraduatedIn = 2024, JoinedOn = new DateOnly(2025, 3, 1) });
        return [.. people.Select(p => awarded.GetValueOrDefault(p.No, p))];
    }

    /// <summary>Whom to replace by the doctor of 2024 who left education before 31 December 2025: nobody when the field is too small.</summary>
    public static IEnumerable<Person> WhoLeft(List<Person> people) =>
        InField(people, Field.Education).Take(1).Where(p => p.GraduatedIn == 2024);

    private static Person Serving(Person person) => person with { JoinedOn = new DateOnly(2010, 9, 1) };

    private static IEnumerable<Person> InField(List<Person> people, Field field) =>
        people.Where(p => p.Unit.Field == field && p.Level == DegreeLevel.Doctor);

    private static void Set(Dictionary<int, Person> awarded, IEnumerable<Person> people, Func<Person, int, Person> change)
    {
        foreach (var (i, person) in people.Index())
        {
            awarded[person.No] = change(person, i);
        }
    }
}
