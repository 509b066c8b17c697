using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Demo;

/// <summary>
/// What happened in the year between the rounds: who was hired, who left, who moved and who earned a degree. The people are
/// invented as of 31 December 2025, so the earlier round is worked out backwards.
/// </summary>
internal sealed class Careers(People maker, IEnumerable<DemoUnit> units, Random random)
{
    private readonly ILookup<(UnitKind Kind, Field Field), DemoUnit> _alike =
        units.Where(u => u.Weight > 0).ToLookup(u => (u.Kind, u.Field));

    /// <summary>The people of 31 December 2024 and of 31 December 2025.</summary>
    public (List<Person> Earlier, List<Person> Later) Tell(List<Person> now)
    {
        var hired = now.Select(p => p.Level <= DegreeLevel.Bachelor && random.Next(1000) < 32 ? Hire(p) : p);
        var later = Doctors.Award([.. hired.Select(p => p.JoinedOn.Year < 2022 && random.Next(100) < 6 ? Graduate(p) : p)]);
        var earlier = later.Where(p => p.JoinedOn.Year < 2025).Select(Before).ToList();
        var leavers = later.Where(p => p.JoinedOn.Year < 2015 && random.Next(1000) < 45).Select(Leaver).ToList();
        leavers.AddRange(Doctors.WhoLeft(later).Select(Replace));
        earlier.AddRange(leavers.Select((p, i) => p with { No = now.Count + 1 + i }));
        return (earlier, later);
    }

    private Person Hire(Person person) => person with { JoinedOn = new DateOnly(2025, 1 + random.Next(11), 1) };

    // degrees earned in 2025: a master's or specialist's, or a bachelor's on top of a college diploma
    private static Person Graduate(Person person) => person.Level switch
    {
        DegreeLevel.Master or DegreeLevel.Specialist1 => person with { GraduatedIn = 2025 },
        DegreeLevel.Bachelor when person.Job.Branch is "nursery" or "primary" or "nursing" => person with { GraduatedIn = 2025 },
        _ => person,
    };

    private Person Before(Person person)
    {
        var moved = random.Next(1000) < 7 ? person with { Unit = OtherUnit(person.Unit) } : person;
        return moved.GraduatedIn == 2025 ? maker.Educate(moved, LevelBefore(moved.Level)) : moved;
    }

    private static DegreeLevel LevelBefore(DegreeLevel level) => level switch
    {
        DegreeLevel.Doctor => DegreeLevel.Master,
        DegreeLevel.Bachelor => DegreeLevel.College,
        _ => DegreeLevel.Bachelor,
    };

    private DemoUnit OtherUnit(DemoUnit unit)
    {
        var alike = _alike[(unit.Kind, unit.Field)].ToList();
        return alike[random.Next(alike.Count)];
    }

    // somebody about to retire who held the same post
    private Person Leaver(Person model)
    {
        var born = new DateOnly(model.Sex == Sex.Male ? 1964 : 1969, model.Born.Month, model.Born.Day);
        var level = model.Level > DegreeLevel.Bachelor ? DegreeLevel.Bachelor : model.Level;
        return Replace(maker.Educate(model, level) with
        {
            Born = born,
            JoinedOn = new DateOnly(born.Year + 24, 9, 1),
            GraduatedIn = born.Year + 23,
        });
    }

    // another person in the same post, of the same age and with the same degree
    private Person Replace(Person model)
    {
        var group = Names.EthnicGroup(random);
        return model with
        {
            Name = Names.FullName(group, model.Sex, random),
            EthnicGroup = group,
            Id = maker.NewId(model.Sex, model.Born),
        };
    }
}
