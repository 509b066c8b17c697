using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Demo;

/// <summary>
/// How many people of a field there are on 31 December 2025 and what degrees they hold, so that the figures of the plan come
/// out where a reader wants to look. Staff counts everybody but contract staff; master's degrees do not include doctors.
/// </summary>
internal sealed record Quota(Field Field, int Staff, int Contracts)
{
    /// <summary>Of the staff, those with a bachelor's degree or higher.</summary>
    public int Bachelors { get; init; }

    public int Masters { get; init; }

    public int Doctors { get; init; }

    public int Specialists1 { get; init; }

    public int Specialists2 { get; init; }

    public int Residents { get; init; }

    public int Heads => Staff + Contracts;

    /// <summary>How many hold each level above bachelor, highest first.</summary>
    public IEnumerable<(DegreeLevel Level, int Count)> Postgraduates =>
    [
        (DegreeLevel.Doctor, Doctors),
        (DegreeLevel.Specialist2, Specialists2),
        (DegreeLevel.Master, Masters),
        (DegreeLevel.Resident, Residents),
        (DegreeLevel.Specialist1, Specialists1),
    ];
}

/// <summary>The quotas of a province of a given size; 21,000 people is the size it was drawn for.</summary>
internal static class Quotas
{
    private const int FullSize = 21_000;

    /// <summary>One quota a field; together exactly the number of people asked for (at least 200).</summary>
    public static List<Quota> For(int people)
    {
        var education = Share(people, 11_450, 150, Field.Education);
        var health = Share(people, 2_880, 70, Field.Health);
        var agriculture = Share(people, 900, 18, Field.Agriculture);
        var culture = Share(people, 350, 8, Field.Culture);
        var tourism = Share(people, 84, 0, Field.Tourism);
        var engineering = Share(people, 420, 10, Field.Engineering);
        var rest = people - new[] { education, health, agriculture, culture, tourism, engineering }.Sum(q => q.Heads);
        var other = new Quota(Field.Other, rest - Scaled(people, 140), Scaled(people, 140));
        return
        [
            With(education, bachelors: 921, masters: 36, Scaled(people, 14)),
            With(health, bachelors: 760, masters: 26, Scaled(people, 4)) with
            {
                Specialists1 = PerMille(health.Staff, 108),
                Specialists2 = PerMille(health.Staff, 17),
                Residents = PerMille(health.Staff, 3),
            },
            // one person short of a quarter: 224 of 900 is 24.89 %, which no rounding turns into 25
            With(agriculture, bachelors: 970, masters: 0, 0) with
            {
                Doctors = Scaled(people, 4),
                Masters = ((agriculture.Staff + 3) / 4) - 1 - Scaled(people, 4),
            },
            With(culture, bachelors: 983, masters: 171, Scaled(people, 2)),
            With(tourism, bachelors: 1000, masters: 214, 0),
            With(engineering, bachelors: 910, masters: 331, Scaled(people, 3)),
            With(other, bachelors: 950, masters: 90, Scaled(people, 6)),
        ];
    }

    private static Quota Share(int people, int staff, int contracts, Field field) =>
        new(field, Math.Max(1, Scaled(people, staff)), Scaled(people, contracts));

    // masters per mille of the staff: those who hold a master's or a doctor's degree
    private static Quota With(Quota quota, int bachelors, int masters, int doctors) => quota with
    {
        Bachelors = PerMille(quota.Staff, bachelors),
        Masters = Math.Max(0, PerMille(quota.Staff, masters) - doctors),
        Doctors = doctors,
    };

    private static int Scaled(int people, int atFullSize) => (int)((((long)people * atFullSize * 2) + FullSize) / (2 * FullSize));

    private static int PerMille(int heads, int share) => ((heads * share) + 500) / 1000;
}
