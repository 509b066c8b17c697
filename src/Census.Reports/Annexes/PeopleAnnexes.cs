using System.Globalization;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;

namespace Census.Reports.Annexes;

/// <summary>PL07: everybody with a postgraduate degree by name, doctors first; PL08: everybody who studies for a degree, by name, and PL08b in numbers.</summary>
internal static class PeopleAnnexes
{
    private static readonly (DegreeLevel[] Levels, Title Heading)[] Held =
    [
        ([DegreeLevel.Doctor, DegreeLevel.DoctorOfScience], new("Tiến sĩ, tiến sĩ khoa học", "Doctors")),
        ([DegreeLevel.Specialist2], new("Chuyên khoa cấp II", "Specialists, level II")),
        ([DegreeLevel.Master], new("Thạc sĩ", "Masters")),
        ([DegreeLevel.Resident], new("Bác sĩ nội trú", "Residents")),
        ([DegreeLevel.Specialist1], new("Chuyên khoa cấp I", "Specialists, level I")),
    ];

    public static IEnumerable<AnnexMaker> Of(AnnexFrame frame)
    {
        if (frame.Source.Names is { } names)
        {
            yield return new AnnexMaker("PL07", () => Holders(frame, names));
            yield return new AnnexMaker("PL08", () => Students(frame, names));
        }
        yield return InTraining(frame);
    }

    private static AnnexTable Holders(AnnexFrame frame, Func<IReadOnlyList<PersonInForce>, IReadOnlyDictionary<long, string>> names)
    {
        var people = frame.Now.People.Where(p => p.Facts.Degrees?.Highest?.IsPostgraduate() == true).ToList();
        var list = new NameList(frame, names(people), person => Degrees(person.Facts.Degrees!));
        return list.Table(
            "PL07",
            new("Danh sách người có trình độ tiến sĩ, chuyên khoa cấp II, thạc sĩ, bác sĩ nội trú, chuyên khoa cấp I", "People with a postgraduate degree"),
            "Danh sách sau đại học",
            [new(new("Trình độ sau đại học", "Degrees"), 14), new(new("Chuyên ngành", "Branch"), 26), new(new("Năm cấp", "Awarded"), 9)],
            Held.Select(group => (group.Heading, people.Where(p => group.Levels.Contains(p.Facts.Degrees!.Highest!.Value)))));
    }

    private static AnnexTable Students(AnnexFrame frame, Func<IReadOnlyList<PersonInForce>, IReadOnlyDictionary<long, string>> names)
    {
        var people = frame.Now.People.Where(IsStudying).ToList();
        var groups = SkillBreakdowns.InTraining.Split(people);
        var list = new NameList(frame, names(people), person =>
        [
            new TextCell(person.Facts.Degrees!.Highest?.Vietnamese() ?? ""),
            new TextCell(string.Join(", ", person.Facts.Degrees!.InTraining.OrderDescending().Select(level => level.Vietnamese()))),
        ]);
        return list.Table(
            "PL08",
            new("Danh sách người đang đào tạo (nghiên cứu sinh, cao học, chuyên khoa)", "People who study for a degree"),
            "Danh sách đang đào tạo",
            [new(new("Trình độ hiện có", "Degree held"), 16), new(new("Đang học", "Studying for"), 18)],
            SkillBreakdowns.InTraining.Classes.Zip(groups, (title, group) => (title, group.AsEnumerable())));
    }

    private static AnnexMaker InTraining(AnnexFrame frame) =>
        new CrossTable("PL08b", new("Số người đang đào tạo theo lĩnh vực", "People who study for a degree, by field"), new("Lĩnh vực", "Field"), SkillBreakdowns.InTraining)
        { ShortName = "Đang đào tạo" }
            .Of(
                frame,
                () => [CrossSection.By(StaffBreakdowns.Field, frame.Now.People.Where(IsStudying), (frame.Before?.People ?? []).Where(IsStudying))],
                new Title("Chỉ tính người mà danh sách ghi đang học; trình độ đang học chưa phải trình độ đã có.", "Only who is said to study; a degree studied for is not held."));

    private static bool IsStudying(PersonInForce person) => person.Facts.Degrees is { InTraining.IsEmpty: false };

    private static IEnumerable<AnnexCell> Degrees(QualificationList degrees)
    {
        var held = degrees.Held.Where(q => q.Level.IsPostgraduate()).OrderByDescending(q => q.Level).ToList();
        yield return new TextCell(string.Join(", ", held.Select(q => q.Level.Abbreviation()).Distinct()));
        yield return new TextCell(string.Join("; ", held.Select(q => q.Major).OfType<string>().Distinct()));
        yield return new TextCell(string.Join(", ", held.Select(q => q.AwardedOn?.Year.ToString(CultureInfo.InvariantCulture)).OfType<string>().Distinct()));
    }
}

/// <summary>A table with a row for each person, by name within the unit, under the headings of groups with their numbers.</summary>
internal sealed class NameList(AnnexFrame frame, IReadOnlyDictionary<long, string> names, Func<PersonInForce, IEnumerable<AnnexCell>> cells)
{
    public AnnexTable Table(string code, Title title, string shortName, IReadOnlyList<AnnexColumn> own, IEnumerable<(Title Heading, IEnumerable<PersonInForce> People)> groups)
    {
        AnnexColumn[] columns =
        [
            new(new("STT", "No."), 5), new(new("Họ và tên", "Name"), 26), new(new("Ngày sinh", "Born"), 11), new(new("Giới tính", "Sex"), 6),
            new(new("Cơ quan, đơn vị", "Unit"), 38), new(new("Chức vụ, chức danh", "Post"), 20), .. own,
        ];
        var rows = new List<AnnexRow>();
        foreach (var (heading, people) in groups)
        {
            var group = people.ToList();
            if (group.Count > 0)
            {
                rows.Add(Heading(heading, group.Count, rows.Count(row => row.Kind == AnnexRowKind.Section) + 1, columns.Length));
                rows.AddRange(Ordered(group).Index().Select(p => new AnnexRow(AnnexRowKind.Item, [new TextCell((p.Index + 1).ToString(CultureInfo.InvariantCulture)), .. Cells(p.Item)])));
            }
        }
        return new AnnexTable(code, title, columns, rows) { NamesPeople = true, ShortName = shortName, Notes = AnnexNotes.Of(frame) };
    }

    private IEnumerable<PersonInForce> Ordered(IEnumerable<PersonInForce> people) => people
        .OrderBy(person => frame.Units.RowOf(person.UnitNo) ?? long.MaxValue)
        .ThenBy(Name, VietnameseNameOrder.Instance)
        .ThenBy(person => person.PersonNo);

    private IEnumerable<AnnexCell> Cells(PersonInForce person) =>
    [
        new TextCell(Name(person)),
        new TextCell(person.Facts.BirthDate is { } birth ? VietnameseFormat.Partial(birth) : ""),
        new TextCell(person.Facts.Sex switch { Sex.Male => new Title("Nam", "Man"), Sex.Female => new Title("Nữ", "Woman"), null => new Title("", "") }),
        new TextCell(person.UnitNo is { } unit ? frame.Shelf.Units.PathOf(unit) : ""),
        new TextCell(person.Facts.Position ?? ""),
        .. cells(person),
    ];

    private string Name(PersonInForce person) => names.GetValueOrDefault(person.PersonNo, "");

    private static AnnexRow Heading(Title heading, int people, int place, int columns)
    {
        var numeral = Numerals.Roman(place);
        var count = people.ToString("N0", VietnameseFormat.Numbers);
        var english = people.ToString("N0", CultureInfo.InvariantCulture);
        return new AnnexRow(
            AnnexRowKind.Section,
            [new TextCell(new Title($"{numeral}. {heading.Vietnamese}: {count} người", $"{numeral}. {heading.English}: {english}")), .. Enumerable.Repeat<AnnexCell>(EmptyCell.Here, columns - 1)]);
    }
}
