using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Time;
using Census.Core.Units;
using Census.Database;
using Census.Database.Tables;

namespace Census.Integration.Tests.Database;

[Trait("Engine", "both")]
public sealed class StatementTableTests : IDisposable
{
    private static readonly StaffFacts Everything = new()
    {
        Sex = Sex.Female,
        BirthDate = PartialDate.Of(1980, 3),
        EthnicGroup = "lo-lo",
        Category = StaffCategory.PublicEmployee,
        Field = new FieldFinding(Field.Health, FieldRule.TitleCode),
        Position = "Trưởng khoa Nội",
        TitleCode = "V.08.01.02",
        JoinedOn = PartialDate.Of(2004),
        IsPartyMember = true,
        PartyAdmittedOn = PartialDate.Of(2010, 9, 2),
        PartyOfficialOn = PartialDate.Of(2011),
        PoliticalTheory = PoliticalLevel.Advanced,
        StateManagement = StateManagementLevel.Principal,
        Languages = new("Anh B1, tiếng Tày") { English = SkillLevel.B1, Other = SkillLevel.None, Minority = SkillLevel.Certificate, Unnamed = SkillLevel.C },
        Computing = new("UDCNTT cơ bản", SkillLevel.Basic),
        SalaryThousandths = 4980,
        Erased = ErasedFacts.Position | ErasedFacts.Salary,
        Degrees = new QualificationList
        {
            Held = [new(DegreeLevel.Specialist2, "Nội khoa", PartialDate.Of(2015, 6, 30)), new(DegreeLevel.Bachelor)],
            InTraining = [DegreeLevel.Doctor],
            IsComplete = false,
        },
        Flags = StatedFlags.None.With(StaffFlag.TitleTrained, true).With(StaffFlag.ContinuousTraining, false).With(StaffFlag.Expert, true),
    };

    private readonly Scratch _scratch = new();
    private readonly CensusDatabase _database;

    public StatementTableTests() => _database = _scratch.Open();

    public static TheoryData<string> Facts => [.. Cases.Keys];

    private static Dictionary<string, StaffFacts> Cases => new(StringComparer.Ordinal)
    {
        ["nothing"] = StaffFacts.Nothing,
        ["everything"] = Everything,
        ["no degree at all"] = new() { Degrees = QualificationList.Of(DegreeLevel.None) },
        ["unreadable degrees"] = new() { Degrees = new() { IsComplete = false } },
        ["every flag no"] = new() { Flags = StaffFlags.All.Aggregate(StatedFlags.None, (flags, flag) => flags.With(flag, false)) },
        ["every flag yes"] = new() { Flags = StaffFlags.All.Aggregate(StatedFlags.None, (flags, flag) => flags.With(flag, true)) },
    };

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [MemberData(nameof(Facts))]
    public void Facts_come_back_as_they_were_stated(string name)
    {
        Add(Cases[name]);
        var facts = _database.Read(r => StatementTable.InForce(r, Scratch.Round)).Single().Facts;
        facts.Should().BeEquivalentTo(Cases[name], o => o.ComparingByMembers<StaffFacts>());
    }

    [Fact]
    public void Every_code_of_every_fact_comes_back()
    {
        StaffFacts[] facts =
        [
            .. Enum.GetValues<Sex>().Select(sex => new StaffFacts { Sex = sex }),
            .. Enum.GetValues<StaffCategory>().Select(category => new StaffFacts { Category = category }),
            .. Enum.GetValues<Field>().Select(field => new StaffFacts { Field = new(field, FieldRule.Column) }),
            .. Enum.GetValues<FieldRule>().Select(rule => new StaffFacts { Field = new(Field.Other, rule) }),
            .. DegreeLevels.All.Select(level => new StaffFacts { Degrees = QualificationList.Of(level) }),
            .. Enum.GetValues<PoliticalLevel>().Select(level => new StaffFacts { PoliticalTheory = level }),
            .. Enum.GetValues<StateManagementLevel>().Select(level => new StaffFacts { StateManagement = level }),
            .. Enum.GetValues<SkillLevel>().Select(level => new StaffFacts { Computing = new("", level) }),
            new StaffFacts { IsPartyMember = false },
        ];
        Add(facts);
        _database.Read(r => StatementTable.InForce(r, Scratch.Round)).Select(statement => statement.Facts).Should().Equal(facts);
    }

    [Theory]
    [InlineData(UnitRule.Row)]
    [InlineData(UnitRule.Sender)]
    public void The_unit_and_who_named_it_come_back(UnitRule rule)
    {
        _database.Write(w =>
        {
            var importNo = Entries.Import(w, people: 0);
            UnitTable.Add(w, 1, [new Unit(w.Next("unit"), "Sở Y tế")]);
            var row = Entries.Statement(w.Next("statement"), 1, importNo, 27, w.Next("person"));
            StatementTable.Insert(w, [row with { Statement = row.Statement with { UnitNo = 1, UnitRule = rule } }]);
            return 0;
        });
        var statement = _database.Read(r => StatementTable.InForce(r, Scratch.Round)).Single();
        (statement.UnitNo, statement.UnitRule, statement.RowNo).Should().Be((1, rule, 27));
    }

    [Fact]
    public void A_person_spoken_of_twice_is_there_once()
    {
        Add(StaffFacts.Nothing);
        _database.Write(w =>
        {
            StatementTable.Insert(w, [Entries.Statement(w.Next("statement"), 1, 1, 50, 1), Entries.Statement(w.Next("statement"), 1, 1, 51, 1)]);
            return 0;
        });
        _database.Read(r => r.Number("select count(*) from Person")).Should().Be(1);
        _database.Read(r => StatementTable.Counts(r)).Should().Equal(new StatementCountRow { ImportNo = 1, Statements = 3, People = 1 });
    }

    [Fact]
    public void Only_imports_in_force_of_the_round_speak_and_as_of_a_ledger_number_only_those_of_then()
    {
        var other = new DateOnly(2026, 6, 30);
        _database.Write(w => Entries.Import(w, people: 2));               // ledger 1, import 1
        _database.Write(w => Entries.Import(w, people: 3, round: other)); // ledger 2, import 2
        _database.Write(w => Entries.Import(w, people: 5, replaces: 1));  // ledger 3, import 3
        _database.Write(w => LedgerTable.Append(w, LedgerTable.Undo, 3)); // ledger 4
        _database.Write(w =>
        {
            var retry = LedgerTable.Append(w, "retry", 1);                 // ledger 5
            StatementTable.Insert(w, [Entries.Statement(w.Next("statement"), retry, 1, 99, w.Next("person"))]);
            return 0;
        });
        var speaking = new[] { 0, 1, 2, 3, 4, 5 }.Select(ledgerNo =>
            _database.Read(r => StatementTable.InForce(r, Scratch.Round, ledgerNo).Count));
        speaking.Should().Equal(0, 2, 2, 5, 2, 3);
        _database.Read(r => StatementTable.InForce(r, Scratch.Round).Count).Should().Be(3);
        _database.Read(r => StatementTable.InForce(r, other).Count).Should().Be(3);
    }

    [Fact]
    public void A_code_the_program_does_not_know_is_damage_that_names_the_statement()
    {
        Add(Everything);
        _database.Write(w => w.Execute("update Statement set Category = 'minister' where StatementNo = 1"));
        var fault = _database.Invoking(d => d.Read(r => StatementTable.InForce(r, Scratch.Round))).Should().Throw<DatabaseFault>().Which;
        (fault.Kind, fault.Detail).Should().Be((FaultKind.Damaged, "Statement 1: Category “minister”"));
    }

    // so many are read in two halves at once
    [Fact]
    public void Thousands_of_statements_come_in_their_order_with_their_own_degrees_and_damage_among_the_last_is_told()
    {
        const int many = 9_001;
        StaffFacts Numbered(int number) => new() { Position = $"{number}", Degrees = QualificationList.Of(number % 2 == 0 ? DegreeLevel.Master : DegreeLevel.Bachelor) };
        Add([.. Enumerable.Range(1, many).Select(Numbered)]);
        var facts = _database.Read(r => StatementTable.InForce(r, Scratch.Round)).Select(statement => statement.Facts).ToList();
        facts.Select(one => one.Position).Should().Equal(Enumerable.Range(1, many).Select(number => $"{number}"));
        facts.Select(one => one.Degrees).Should().Equal(Enumerable.Range(1, many).Select(number => Numbered(number).Degrees));
        _database.Write(w => StatementTable.InForce(w, Scratch.Round).Count).Should().Be(many);

        using var stop = new CancellationTokenSource();
        var stoppable = CensusDatabase.Open(_database.Where, Scratch.Clock, stop.Token);
        stop.Cancel();
        stoppable.Invoking(d => d.Read(r => StatementTable.InForce(r, Scratch.Round))).Should().Throw<OperationCanceledException>();

        _database.Write(w => w.Execute($"update Statement set Category = 'minister' where StatementNo = {many}"));
        _database.Invoking(d => d.Read(r => StatementTable.InForce(r, Scratch.Round))).Should().Throw<DatabaseFault>()
            .Which.Detail.Should().Be($"Statement {many}: Category “minister”");
    }

    [Fact]
    public void Texts_too_long_for_their_columns_are_cut_and_say_so()
    {
        var text = new string('Ă', 5000);
        _database.Write(w =>
        {
            var importNo = Entries.Import(w, people: 0);
            var facts = Everything with
            {
                EthnicGroup = text,
                Position = text,
                TitleCode = text,
                Languages = new(text),
                Computing = new(text, null),
                Degrees = new() { Held = [new(DegreeLevel.Master, text)] },
            };
            var row = Entries.Statement(w.Next("statement"), 1, importNo, 2, w.Next("person"), facts);
            StatementTable.Insert(w, [row with { Identity = new(text) { OldId = text, EmployeeCode = text }, RawRow = new(text) }]);
            UnitTable.Add(w, 1, [new Unit(1, text) { Code = text, Level = text, Block = text, Contact = text }]);
            LedgerTable.Append(w, "unit", note: text);
            return 0;
        });
        var cut = from column in Schema.Columns
                  where column.Type.StartsWith("nvarchar", StringComparison.Ordinal)
                  let longest = _database.Read(r => r.Number($"select max(length({column.Name})) from {column.Table}"))
                  where longest >= 20 && longest == int.Parse(column.Type[9..^1], System.Globalization.CultureInfo.InvariantCulture)
                  select column.Table + "." + column.Name;
        cut.Should().Contain(
            "Statement.EthnicGroup", "Statement.Position", "Statement.TitleCode", "Statement.Languages", "Statement.Computing", "Qualification.Major", "StatementIdentity.FullName",
            "StatementIdentity.NameKey", "StatementIdentity.OldId", "StatementIdentity.EmployeeCode", "StatementIdentity.RawRow",
            "UnitVersion.Name", "UnitVersion.NameKey", "UnitVersion.Code", "UnitVersion.Level", "UnitVersion.Block", "UnitVersion.Contact",
            "Ledger.Note");
        _database.Read(r => r.QueryOne<StatementIdentityRow>(
            "select StatementNo, FullName, NameKey, CitizenId, OldId, EmployeeCode, RawRow from StatementIdentity"))!.RawRow
            .Should().EndWith("Ă…").And.HaveLength(4000);
    }

    [Fact]
    public void Identities_hold_what_matching_needs()
    {
        _database.Write(w =>
        {
            var importNo = Entries.Import(w, people: 0);
            var row = Entries.Statement(w.Next("statement"), 1, importNo, 2, w.Next("person"), Everything);
            var identity = new PersonIdentity("Hoàng Thị Thuý") { CitizenId = CitizenId.Parse("004180001234"), OldId = "080123456", EmployeeCode = "YT-07" };
            StatementTable.Insert(w, [row with { Identity = identity }]);
            return 0;
        });
        var known = _database.Read(r => StatementTable.Identities(r)).Should().ContainSingle().Which;
        known.Should().BeEquivalentTo(new
        {
            StatementNo = 1L,
            PersonNo = 1L,
            ImportNo = 1L,
            RoundDate = Scratch.Round,
            FullName = "Hoàng Thị Thuý",
            NameKey = "hoàng thị thúy",
            CitizenId = "004180001234",
            OldId = "080123456",
            EmployeeCode = "YT-07",
            Born = PartialDate.Of(1980, 3),
            KnownSex = (Sex?)Sex.Female,
            UnitNo = (long?)null,
        });
    }

    [Fact]
    public void Identities_come_in_the_order_in_which_they_were_accepted()
    {
        for (var i = 0; i < 3; i++)
        {
            _database.Write(w => Entries.Import(w, people: 2));
        }
        _database.Read(r => StatementTable.Identities(r)).Select(i => i.StatementNo).Should().Equal(1, 2, 3, 4, 5, 6);
    }

    [Fact]
    public void Sources_lead_to_file_sheet_and_row_and_outlast_the_erasing_of_names()
    {
        _database.Write(w => Entries.Import(w, people: 3));
        _database.Write(w => w.Execute("delete from StatementIdentity where StatementNo = 3"));
        var sources = _database.Read(r => StatementTable.Sources(r, [3, 1, 3, 77]));
        sources.Select(s => (s.StatementNo, s.PersonNo, s.FullName, s.RawRow, s.FileName, s.SheetName, s.RowNo, s.ImportNo, s.AcceptedAt)).Should().Equal(
            (1, 1, "Người thứ 1", "1 | Người", "danh-sach.xlsx", "DS", 2, 1, Scratch.Moment),
            (3, 3, "", "", "danh-sach.xlsx", "DS", 4, 1, Scratch.Moment));
    }

    [Fact]
    public void Sources_of_numbers_far_apart_and_of_none_are_found()
    {
        _database.Write(w => Entries.Import(w, people: 1200));
        _database.Read(r => StatementTable.Sources(r, [1, 600, 601, 1200])).Select(s => s.StatementNo).Should().Equal(1, 600, 601, 1200);
        _database.Read(r => StatementTable.Sources(r, [])).Should().BeEmpty();
    }

    private void Add(params StaffFacts[] facts) => _database.Write(w =>
    {
        var importNo = Entries.Import(w, people: 0);
        StatementTable.Insert(
            w,
            [.. facts.Select(f => Entries.Statement(w.Next("statement"), LedgerTable.Latest(w), importNo, 2, w.Next("person"), f))]);
        return 0;
    });
}
