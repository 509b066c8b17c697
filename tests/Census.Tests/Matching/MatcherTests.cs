using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Time;
using Census.Core.Units;
using Census.Import.Matching;

namespace Census.Tests.Matching;

/// <summary>
/// Who a row is. People and rows are written as words: name, birth date, sex, id=, old=, code=, unit= (default the department), and
/// with degree= a fact. The units: 1 the department over 2 and 3; 9 another department.
/// </summary>
public sealed class MatcherTests
{
    private static readonly UnitTree Units = new(
    [
        new Unit(1, "Sở Y tế"), new Unit(2, "Bệnh viện A") { ParentNo = 1 }, new Unit(3, "Bệnh viện B") { ParentNo = 1 }, new Unit(9, "Sở Nội vụ"),
    ]);

    [Theory]
    [InlineData("one citizen ID", "Nguyễn Văn An,id=004080001234", "Nguyễn Văn An,id=004080001234")]
    [InlineData("one citizen ID, marks missing", "Nguyễn Văn An,id=004080001234", "Nguyen Van An,id=004080001234")]
    [InlineData("one citizen ID, year only", "Nguyễn Văn An,1980-03-12,id=004080001234", "Nguyễn Văn An,1980,id=004080001234")]
    [InlineData("old ID and name", "Nguyễn Văn An,old=080123456", "Nguyễn Văn An,old=080123456")]
    [InlineData("code and name", "Nguyễn Văn An,code=GV01", "Nguyễn Văn An,code=GV01")]
    [InlineData("name, full birth date and sex", "Nguyễn Văn An,1980-03-12,male", "Nguyễn Văn An,1980-03-12,male")]
    [InlineData("name and full birth date, sex not said", "Nguyễn Văn An,1980-03-12,male", "Nguyễn Văn An,1980-03-12")]
    [InlineData("two ways of writing a tone", "Nguyễn Thị Hoà,1980-03-12", "NGUYỄN THỊ HÒA,1980-03-12")]
    [InlineData("a list of the sender without units", "Nguyễn Văn An,1980-03-12,unit=2", "Nguyễn Văn An,1980-03-12,unit=1")]
    public void Sure_steps_know_the_person_again(string step, string known, string row) =>
        Judge(known, row, isInRound: true).Should().Be("same", step);

    [Theory]
    [InlineData("one citizen ID with two names", "Nguyễn Văn An,id=004080001234", "Trần Thị Bình,id=004080001234", "C5003")]
    [InlineData("in force in another unit", "Nguyễn Văn An,id=004080001234,unit=2", "Nguyễn Văn An,id=004080001234,unit=3", "C5004")]
    [InlineData("in force in another department", "Nguyễn Văn An,old=080123456,unit=2", "Nguyễn Văn An,old=080123456,unit=9", "C5004")]
    [InlineData("same name here, nothing else", "Nguyễn Văn An", "Nguyễn Văn An", "C5005")]
    [InlineData("same name and year", "Nguyễn Văn An,1980-03-12", "Nguyễn Văn An,1980", "C5005")]
    [InlineData("same name and birth, two IDs: a slip", "Nguyễn Văn An,1980-03-12,id=004080001234", "Nguyễn Văn An,1980-03-12,id=004080009999", "C5005")]
    [InlineData("same name and birth far away", "Nguyễn Văn An,1980-03-12,unit=2", "Nguyễn Văn An,1980-03-12,unit=9", "C5005")]
    [InlineData("same name and birth far away, an ID with a slip", "Nguyễn Văn An,1980-03-12,id=004080001234,unit=2", "Nguyễn Văn An,1980-03-12,id=004080001243,unit=9", "C5005")]
    public void What_could_count_somebody_twice_is_held(string why, string known, string row, string code) =>
        Judge(known, row, isInRound: true).Should().Be("held " + code, why);

    [Theory]
    [InlineData("other birth date", "Nguyễn Văn An,1980-03-12", "Nguyễn Văn An,1981-03-12")]
    [InlineData("other sex", "Nguyễn Minh Anh,male", "Nguyễn Minh Anh,female")]
    [InlineData("other ID, no birth date", "Nguyễn Văn An,id=004080001234", "Nguyễn Văn An,id=004080009999")]
    [InlineData("same code, other name", "Nguyễn Văn An,code=01", "Trần Thị Bình,code=01")]
    [InlineData("same old ID, other birth", "Nguyễn Văn An,1980-03-12,old=080123456", "Nguyễn Văn An,1990-03-12,old=080123456")]
    [InlineData("same name far away, nothing else", "Nguyễn Văn An,unit=2", "Nguyễn Văn An,unit=9")]
    [InlineData("same name and birth far away, two IDs", "Nguyễn Văn An,1980-03-12,id=004080001234,unit=2", "Nguyễn Văn An,1980-03-12,id=004080009999,unit=9")]
    [InlineData("marks are another name", "Nguyễn Văn Tú,1980-03-12", "Nguyễn Văn Tư,1980-03-12")]
    public void What_contradicts_is_somebody_else(string why, string known, string row) =>
        Judge(known, row, isInRound: true).Should().Be("new", why);

    [Theory]
    [InlineData("Nguyễn Văn An,1980-03-12", "Nguyễn Văn An,1980-03-12", "same")]
    [InlineData("Nguyễn Văn An,id=004080001234,unit=2", "Nguyễn Văn An,id=004080001234,unit=9", "same")]
    [InlineData("Nguyễn Văn An,1980-03-12", "Nguyễn Văn An,1980", "new C5006")]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn An", "new C5006")]
    [InlineData("Nguyễn Văn An,1980-03-12,unit=2", "Nguyễn Văn An,1980-03-12,unit=9", "new C5006")]
    [InlineData("Nguyễn Văn An,unit=2", "Nguyễn Văn An,unit=9", "new")]
    public void Against_earlier_rounds_weak_evidence_is_a_new_person_with_a_remark(string known, string row, string expected) =>
        Judge(known, row, isInRound: false).Should().Be(expected);

    [Theory]
    [InlineData("Nguyễn Văn An,1980-03-12,degree=master", "Nguyễn Văn An,1980-03-12,degree=master", "same C5001")]
    [InlineData("Nguyễn Văn An,1980-03-12,degree=master", "Nguyễn Văn An,1980-03-12", "same C5001")]
    [InlineData("Nguyễn Văn An,1980-03-12,degree=master", "Nguyễn Văn An,1980-03-12,degree=doctor", "held C5002")]
    [InlineData("Nguyễn Văn An,id=004080001234,1980-03-12", "Nguyễn Văn An,id=004080001234,1981", "held C5002")]
    [InlineData("Nguyễn Văn An,id=004080001234,unit=2", "Nguyễn Văn An,id=004080001234,unit=3", "held C5002")]
    [InlineData("Nguyễn Văn An,id=004080001234,unit=2", "Nguyễn Văn An,id=004080001234,unit=1", "same C5001")]
    public void A_repeat_inside_a_file_is_one_person_when_it_agrees(string first, string second, string expected) =>
        Judge(first, second, isInRound: true, isSameFile: true).Should().Be(expected);

    [Fact]
    public void Two_people_whom_a_row_may_equally_be_are_a_question()
    {
        var known = new KnownPeople();
        Enter(known, 1, "Nguyễn Văn An,old=080123456", isInRound: true, importNo: 1);
        Enter(known, 2, "Nguyễn Văn An,code=GV01", isInRound: true, importNo: 1);
        Told(known, Row("Nguyễn Văn An,old=080123456,code=GV01"), 2).Should().Be("held C5005");
    }

    [Fact]
    public void The_senders_name_does_not_move_people_up_from_the_unit_below()
    {
        var (below, unit) = (Row("Nguyễn Văn An,1980-03-12,unit=2"), 2L);
        var person = PersonInForce.Of(new Statement(1, 1, 1, 1, 1, 1, below.Record.Facts) { UnitNo = unit });
        person.And(new Statement(2, 2, 2, 1, 1, 1, StaffFacts.Nothing) { UnitNo = 1, UnitRule = UnitRule.Sender }, Units).UnitNo.Should().Be(2);
    }

    private static string Judge(string known, string row, bool isInRound, bool isSameFile = false)
    {
        var people = new KnownPeople();
        Enter(people, 1, known, isInRound, importNo: 1);
        return Told(people, Row(row), isSameFile ? 1 : 2);
    }

    private static string Told(KnownPeople known, Arrival row, long importNo)
    {
        var judged = new Matcher(known, Units).Judge(row with { ImportNo = importNo });
        return judged.HeldFor is { } reason ? "held " + reason.Code
            : (judged.Person is null ? "new" : "same") + (judged.Remark is { } remark ? " " + remark.Code : "");
    }

    private static void Enter(KnownPeople known, long personNo, string words, bool isInRound, long importNo)
    {
        var row = Row(words);
        var person = known.Learn(personNo, row.Record.Identity, row.Record.Facts.BirthDate, row.Record.Facts.Sex, row.UnitNo, "a.xlsx, DS, 2");
        person.InRound = isInRound
            ? PersonInForce.Of(new Statement(personNo, 1, importNo, 1, 2, personNo, row.Record.Facts) { UnitNo = row.UnitNo })
            : null;
    }

    private static Arrival Row(string words)
    {
        var parts = words.Split(',');
        var said = parts.Skip(1).ToList();
        string? Of(string key) => said.Find(p => p.StartsWith(key + "=", StringComparison.Ordinal)) is { } found ? found[(key.Length + 1)..] : null;
        var sex = said.Contains("male") ? Sex.Male : said.Contains("female") ? Sex.Female : (Sex?)null;
        var facts = new StaffFacts
        {
            BirthDate = said.Select(PartialDate.Parse).FirstOrDefault(date => date is not null),
            Sex = sex,
            Degrees = DegreeLevels.Parse(Of("degree")) is { } level ? QualificationList.Of(level) : null,
        };
        var identity = new PersonIdentity(parts[0])
        {
            CitizenId = Of("id") is { } id ? CitizenIdText.Read(id, null, null, Layouts.Drafted.Reference.IdProvinces).Id : null,
            OldId = Of("old"),
            EmployeeCode = Of("code"),
        };
        return new Arrival(new StaffRecord(identity, facts), long.Parse(Of("unit") ?? "1", System.Globalization.CultureInfo.InvariantCulture), UnitRule.Row, 2);
    }
}
