using System.Collections.Immutable;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Text;
using Census.Core.Time;

namespace Census.Database.Tables;

/// <summary>A statement of Core as rows, and back. A code that this program does not know is a fault of kind damaged.</summary>
internal static class StatementMapping
{
    public static StatementRow ToRow(Statement statement)
    {
        var facts = statement.Facts;
        return new StatementRow
        {
            StatementNo = statement.StatementNo,
            LedgerNo = statement.LedgerNo,
            ImportNo = statement.ImportNo,
            SheetNo = statement.SheetNo,
            RowNo = statement.RowNo,
            PersonNo = statement.PersonNo,
            UnitNo = statement.UnitNo,
            UnitRule = StatementCodes.UnitRule.Code(statement.UnitRule),
            Sex = facts.Sex is { } sex ? StatementCodes.Sex.Code(sex) : null,
            BirthDate = facts.BirthDate?.ToString(),
            EthnicGroup = ColumnText.Cut(facts.EthnicGroup, 20),
            Category = facts.Category?.Code(),
            Field = facts.Field?.Field.Code(),
            FieldRule = facts.Field is { } found ? StatementCodes.FieldRule.Code(found.Rule) : null,
            Position = ColumnText.Cut(facts.Position, 200),
            TitleCode = ColumnText.Cut(facts.TitleCode, 20),
            DegreesStated = facts.Degrees switch { null => 0, { IsComplete: true } => 1, _ => 2 },
            JoinedOn = facts.JoinedOn?.ToString(),
            TitleTrained = Stored(facts.Flag(StaffFlag.TitleTrained)),
            ContinuousTraining = Stored(facts.Flag(StaffFlag.ContinuousTraining)),
            TitleStandard = Stored(facts.Flag(StaffFlag.TitleStandard)),
            KnowledgeUpdated = Stored(facts.Flag(StaffFlag.KnowledgeUpdated)),
            PostFit = Stored(facts.Flag(StaffFlag.PostFit)),
            Expert = Stored(facts.Flag(StaffFlag.Expert)),
            PartyMember = Stored(facts.IsPartyMember),
            PartyAdmittedOn = facts.PartyAdmittedOn?.ToString(),
            PartyOfficialOn = facts.PartyOfficialOn?.ToString(),
            PoliticalTheory = facts.PoliticalTheory?.Code(),
            StateManagement = facts.StateManagement?.Code(),
            Languages = ColumnText.Cut(facts.Languages?.Text, 200),
            EnglishLevel = facts.Languages?.English?.Code(),
            OtherLanguageLevel = facts.Languages?.Other?.Code(),
            MinorityLanguageLevel = facts.Languages?.Minority?.Code(),
            UnnamedLanguageLevel = facts.Languages?.Unnamed?.Code(),
            Computing = ColumnText.Cut(facts.Computing?.Text, 200),
            ComputingLevel = facts.Computing?.Level?.Code(),
            SalaryThousandths = facts.SalaryThousandths,
            Erased = facts.Erased == ErasedFacts.None ? null : (int)facts.Erased,
        };
    }

    public static IEnumerable<QualificationRow> ToQualifications(Statement statement)
    {
        var ordinal = 0;
        foreach (var held in statement.Facts.Degrees?.Held ?? [])
        {
            yield return Qualification(statement, ordinal++, held.Level, 0) with
            {
                Major = ColumnText.Cut(held.Major, 200),
                AwardedOn = held.AwardedOn?.ToString(),
            };
        }
        foreach (var level in statement.Facts.Degrees?.InTraining ?? [])
        {
            yield return Qualification(statement, ordinal++, level, 1);
        }
    }

    public static StatementIdentityRow ToIdentity(NewStatement row) => new()
    {
        StatementNo = row.Statement.StatementNo,
        FullName = ColumnText.Cut(row.Identity.FullName, 200),
        NameKey = ColumnText.Cut(Fold.NameKey(row.Identity.FullName), 200),
        CitizenId = row.Identity.CitizenId?.Digits,
        OldId = ColumnText.Cut(row.Identity.OldId, 20),
        EmployeeCode = ColumnText.Cut(row.Identity.EmployeeCode, 40),
        RawRow = ColumnText.Cut(row.RawRow.ToString(), 4000),
    };

    public static Statement ToStatement(ReadSession r, StatementRow row, ArraySegment<QualificationRow> degrees) =>
        new(row.StatementNo, row.LedgerNo, row.ImportNo, row.SheetNo, row.RowNo, row.PersonNo, Facts(r, row, degrees))
        {
            UnitNo = row.UnitNo,
            UnitRule = Known(r, row, nameof(row.UnitRule), row.UnitRule, StatementCodes.UnitRule.Parse) ?? UnitRule.Row,
        };

    private static StaffFacts Facts(ReadSession r, StatementRow row, ArraySegment<QualificationRow> degrees) => new()
    {
        Sex = Known(r, row, nameof(row.Sex), row.Sex, StatementCodes.Sex.Parse),
        BirthDate = Date(r, row, nameof(row.BirthDate), row.BirthDate),
        EthnicGroup = row.EthnicGroup,
        Category = Known(r, row, nameof(row.Category), row.Category, StaffCategories.Parse),
        Field = FieldOf(r, row),
        Position = row.Position,
        TitleCode = row.TitleCode,
        Degrees = row.DegreesStated == 0 ? null : Degrees(r, row, degrees),
        JoinedOn = Date(r, row, nameof(row.JoinedOn), row.JoinedOn),
        IsPartyMember = Said(row.PartyMember),
        PartyAdmittedOn = Date(r, row, nameof(row.PartyAdmittedOn), row.PartyAdmittedOn),
        PartyOfficialOn = Date(r, row, nameof(row.PartyOfficialOn), row.PartyOfficialOn),
        PoliticalTheory = Known(r, row, nameof(row.PoliticalTheory), row.PoliticalTheory, PoliticalLevels.Parse),
        StateManagement = Known(r, row, nameof(row.StateManagement), row.StateManagement, StateManagementLevels.Parse),
        Languages = row.Languages is null ? null : LanguagesOf(r, row, row.Languages),
        Computing = row.Computing is null ? null : new ComputingSkill(row.Computing, Skill(r, row, nameof(row.ComputingLevel), row.ComputingLevel)),
        SalaryThousandths = row.SalaryThousandths,
        Erased = (ErasedFacts)(row.Erased ?? 0),
        Flags = Flags(row),
    };

    private static LanguageSkills LanguagesOf(ReadSession r, StatementRow row, string text) => new(text)
    {
        English = Skill(r, row, nameof(row.EnglishLevel), row.EnglishLevel),
        Other = Skill(r, row, nameof(row.OtherLanguageLevel), row.OtherLanguageLevel),
        Minority = Skill(r, row, nameof(row.MinorityLanguageLevel), row.MinorityLanguageLevel),
        Unnamed = Skill(r, row, nameof(row.UnnamedLanguageLevel), row.UnnamedLanguageLevel),
    };

    private static SkillLevel? Skill(ReadSession r, StatementRow row, string column, string? code) => Known(r, row, column, code, SkillLevels.Parse);

    private static FieldFinding? FieldOf(ReadSession r, StatementRow row) =>
        (Known(r, row, nameof(row.Field), row.Field, Fields.Parse),
            Known(r, row, nameof(row.FieldRule), row.FieldRule, StatementCodes.FieldRule.Parse)) switch
        {
            (null, null) => null,
            ({ } field, { } rule) => new FieldFinding(field, rule),
            _ => throw r.Damaged($"Statement {row.StatementNo}: Field, FieldRule"),
        };

    private static QualificationList Degrees(ReadSession r, StatementRow row, ArraySegment<QualificationRow> degrees)
    {
        var held = ImmutableArray.CreateBuilder<Qualification>(degrees.Count);
        var inTraining = ImmutableArray.CreateBuilder<DegreeLevel>(0);
        foreach (var degree in degrees)
        {
            var level = Known(r, row, nameof(degree.Level), degree.Level, DegreeLevels.Parse)!.Value;
            if (degree.InTraining == 1)
            {
                inTraining.Add(level);
            }
            else
            {
                held.Add(new Qualification(level, degree.Major, Date(r, row, nameof(degree.AwardedOn), degree.AwardedOn)));
            }
        }
        return new QualificationList { Held = held.DrainToImmutable(), InTraining = inTraining.DrainToImmutable(), IsComplete = row.DegreesStated == 1 };
    }

    private static StatedFlags Flags(StatementRow row) => StatedFlags.None
        .With(StaffFlag.TitleTrained, Said(row.TitleTrained))
        .With(StaffFlag.ContinuousTraining, Said(row.ContinuousTraining))
        .With(StaffFlag.TitleStandard, Said(row.TitleStandard))
        .With(StaffFlag.KnowledgeUpdated, Said(row.KnowledgeUpdated))
        .With(StaffFlag.PostFit, Said(row.PostFit))
        .With(StaffFlag.Expert, Said(row.Expert));

    private static QualificationRow Qualification(Statement statement, int ordinal, DegreeLevel level, int inTraining) =>
        new() { StatementNo = statement.StatementNo, Ordinal = ordinal, Level = level.Code(), InTraining = inTraining };

    private static bool? Said(int? stored) => stored is { } said ? said != 0 : null;

    private static int? Stored(bool? stated) => stated switch { true => 1, false => 0, null => null };

    private static T? Known<T>(ReadSession r, StatementRow row, string column, string? code, Func<string?, T?> parse)
        where T : struct =>
        code is null ? null : parse(code) ?? throw r.Damaged($"Statement {row.StatementNo}: {column} “{code}”");

    private static PartialDate? Date(ReadSession r, StatementRow row, string column, string? text) =>
        text is null ? null : PartialDate.Parse(text) ?? throw r.Damaged($"Statement {row.StatementNo}: {column} “{text}”");
}
