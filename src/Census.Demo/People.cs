using System.Globalization;
using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Demo;

/// <summary>Invents people for posts: name, sex, age, number, post, studies. The same random source gives the same people.</summary>
internal sealed class People(Random random)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _last;

    /// <summary>One person a seat, in the order of the seats.</summary>
    public List<Person> Fill(IEnumerable<Seat> seats) => [.. seats.Select(Fill)];

    private Person Fill(Seat seat)
    {
        var unit = seat.Unit;
        var job = seat.IsContract ? Jobs.PickForContract(random) : Jobs.Pick(unit.Kind, seat.Level, random);
        var sex = random.Next(100) < WomenPercent(unit.Kind, job) ? Sex.Female : Sex.Male;
        var group = Names.EthnicGroup(random);
        var born = BirthDate(sex, seat.Level);
        var joined = new DateOnly(Math.Min(born.Year + 22 + random.Next(6), 2024), 1 + random.Next(12), 1);
        var person = new Person(++_last, unit, CategoryOf(seat), seat.Level, job)
        {
            Name = Names.FullName(group, sex, random),
            Sex = sex,
            EthnicGroup = group,
            Born = born,
            Id = NewId(sex, born),
            Position = job.Position,
            JoinedOn = joined,
            Politics = PoliticsOf(random.Next(100)),
        };
        return Educate(person, seat.Level);
    }

    /// <summary>The person with another level of training: the words, the branch, the year and the title that go with it.</summary>
    public Person Educate(Person person, DegreeLevel level) => person with
    {
        Level = level,
        Job = person.Job.At(level),
        Politics = level < DegreeLevel.Bachelor && person.Politics == "CC" ? "TC" : person.Politics,
        DegreeText = DegreeWords.Pick(level, person.Job, random),
        Major = level == DegreeLevel.None ? "" : Branches.Pick(person.Job.Branch, person.Unit.Field, level, random),
        GraduatedIn = YearOfDegree(person.Born, level),
    };

    private int? YearOfDegree(DateOnly born, DegreeLevel level) => level switch
    {
        DegreeLevel.None => null,
        DegreeLevel.Doctor => Math.Clamp(born.Year + 34 + random.Next(6), 1995, 2023),
        >= DegreeLevel.Specialist1 => Math.Min(born.Year + 27 + random.Next(9), 2024),
        DegreeLevel.Bachelor => Math.Min(born.Year + 22 + random.Next(4), 2024),
        _ => born.Year + 20 + random.Next(2),
    };

    private DateOnly BirthDate(Sex sex, DegreeLevel level)
    {
        var oldest = sex == Sex.Male ? 1965 : 1970;
        var youngest = level switch { DegreeLevel.Doctor => 1986, >= DegreeLevel.Specialist1 => 1996, _ => 2001 };
        return new DateOnly(oldest + random.Next(youngest - oldest + 1), 1 + random.Next(12), 1 + random.Next(28));
    }

    /// <summary>A number nobody else has: province of birth, sex and century, birth year, six digits.</summary>
    public string NewId(Sex sex, DateOnly born)
    {
        var sexCentury = (born.Year >= 2000 ? 2 : 0) + (sex == Sex.Female ? 1 : 0);
        while (true)
        {
            var id = string.Create(
                CultureInfo.InvariantCulture,
                $"{BirthProvince(random.Next(100))}{sexCentury}{born.Year % 100:00}{random.Next(1_000_000):000000}");
            if (_ids.Add(id))
            {
                return id;
            }
        }
    }

    private static string BirthProvince(int point) => point switch
    {
        < 91 => "004",
        < 94 => "006",
        < 96 => "020",
        < 97 => "019",
        < 98 => "034",
        < 99 => "036",
        _ => "001",
    };

    private static StaffCategory CategoryOf(Seat seat) => (seat.IsContract, seat.Unit.IsCivilService) switch
    {
        (true, _) => StaffCategory.Contract,
        (_, true) => StaffCategory.CivilServant,
        _ => StaffCategory.PublicEmployee,
    };

    private static string PoliticsOf(int point) => point switch { < 3 => "CC", < 24 => "TC", < 50 => "SC", _ => "" };

    private static int WomenPercent(UnitKind kind, Job job) => (kind, job.Position) switch
    {
        (_, "Bảo vệ" or "Lái xe") => 2,
        (_, "Điều dưỡng" or "Hộ sinh") => 88,
        (_, "Kế toán" or "Văn thư") => 85,
        (UnitKind.Nursery, _) => 99,
        (UnitKind.Primary, _) => 76,
        (UnitKind.LowerSecondary or UnitKind.UpperSecondary or UnitKind.College, _) => 64,
        (UnitKind.Forest or UnitKind.Works or UnitKind.Market, _) => 18,
        (UnitKind.Hospital or UnitKind.Station or UnitKind.Prevention, _) => 55,
        _ => 42,
    };
}
