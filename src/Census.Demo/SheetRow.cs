using System.Globalization;
using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Demo;

/// <summary>
/// One person's row as the clerk typed it, right or with a slip. Cells are text, a whole number or a day; null is an empty cell.
/// </summary>
internal sealed class SheetRow(Person person)
{
    /// <summary>The person whom the row means.</summary>
    public Person Person { get; } = person;

    /// <summary>The unit under which the row stands.</summary>
    public DemoUnit Unit { get; init; } = person.Unit;

    public string Name { get; set; } = person.Name;

    public object? Born { get; set; } = person.Born;

    public string? EthnicGroup { get; set; } = person.EthnicGroup;

    public object? Id { get; set; } = person.Id;

    public string Degree { get; set; } = person.DegreeText;

    /// <summary>The ticks of the official list; somebody without any training has none.</summary>
    public HashSet<DegreeLevel> Ticks { get; } = person.Level > DegreeLevel.None ? [person.Level] : [];

    public string? Major { get; set; } = person.Major;

    public object? GraduatedIn { get; set; } = person.GraduatedIn;

    public string? Note { get; set; }

    /// <summary>The slip in the row, if any; a row has one at most.</summary>
    public Slip? Slip { get; set; }

    public string Sex => Person.Sex == Core.People.Sex.Male ? "Nam" : "Nữ";

    public string Category => Person.Category switch
    {
        StaffCategory.Contract => "Hợp đồng",
        var category => category.Vietnamese(),
    };

    public string CategoryShort => Person.Category switch
    {
        StaffCategory.Cadre => "CB",
        StaffCategory.CivilServant => "CC",
        StaffCategory.PublicEmployee => "VC",
        _ => "HĐ 111",
    };

    /// <summary>Có, Không, or nothing where nobody knows.</summary>
    public static string? YesNo(bool? stated) => stated switch { true => "Có", false => "Không", null => null };

    /// <summary>A day as the lists write it: 12/03/1980.</summary>
    public static string DayText(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
