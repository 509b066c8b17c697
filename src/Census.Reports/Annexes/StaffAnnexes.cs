using Census.Core.People;
using Census.Core.Plans;
using Census.Reports.Rosters;

namespace Census.Reports.Annexes;

/// <summary>PL03 to PL06: everybody by degree, training, age, sex, ethnic group and membership of the Party, over fields and units; and by level, category and title.</summary>
internal static class StaffAnnexes
{
    /// <summary>The table that stands for the matrix where Office has no chart of it.</summary>
    public const string ByUnitAndField = "PL02d";

    private static readonly Title ByField = new("Lĩnh vực", "Field");

    public static IEnumerable<AnnexMaker> Of(AnnexFrame frame)
    {
        var fields = new Lazy<CrossSection>(() => By(frame, StaffBreakdowns.Field));
        yield return new CrossTable("PL02b", new("Số lượng theo cấp, đối tượng và giới tính", "Number by level, category and sex"), new("Cấp", "Level"), StaffBreakdowns.Category, StaffBreakdowns.Sexes)
        { ShortName = "Cấp, đối tượng" }
            .Of(frame, () => [Levels(frame)], AnnexNotes.WholeLists);
        yield return new CrossTable("PL02c", new("Số lượng theo mã ngạch, chức danh nghề nghiệp", "Number by code of rank or title"), new("Mã ngạch, chức danh", "Code"), StaffBreakdowns.Category, StaffBreakdowns.Degree)
        { ShortName = "Ngạch, chức danh" }
            .Of(frame, () => [Titles(frame)], AnnexNotes.WholeLists);
        yield return new CrossTable(ByUnitAndField, new("Trí thức theo đơn vị và lĩnh vực", "Intellectuals by unit and field"), new("Cơ quan, đơn vị", "Unit"), StaffBreakdowns.Field)
        { ShortName = "Trí thức, đơn vị", LabelWidth = 42, IsShaded = true }
            .Of(frame, () => [Intellectuals(frame)], Only(frame.Report.Plan.Intellectual.Words));
        yield return new CrossTable("PL03", new("Trình độ chuyên môn theo lĩnh vực", "Degrees by field"), ByField, StaffBreakdowns.Degree)
        { ShortName = "Trình độ theo lĩnh vực" }
            .Of(frame, () => [fields.Value], Degrees);
        yield return new CrossTable("PL03b", new("Trình độ chuyên môn theo lĩnh vực và đơn vị", "Degrees by field and unit"), new("Lĩnh vực, đơn vị", "Field, unit"), StaffBreakdowns.Degree)
        { ShortName = "Trình độ, đơn vị", LabelWidth = 42 }
            .Of(frame, () => FieldsAndUnits(frame, fields.Value), Degrees);
        yield return new CrossTable("PL04", new("Trình độ lý luận chính trị, quản lý nhà nước", "Political theory and state management"), ByField, SkillBreakdowns.Political, SkillBreakdowns.Management)
        { ShortName = "LLCT, QLNN" }
            .Of(frame, () => [fields.Value], AnnexNotes.WholeLists);
        yield return new CrossTable(
            "PL04b",
            new("Trình độ ngoại ngữ, tiếng dân tộc thiểu số, tin học", "Languages and computing"),
            ByField,
            SkillBreakdowns.English,
            SkillBreakdowns.OtherLanguage,
            SkillBreakdowns.MinorityLanguage,
            SkillBreakdowns.Computing)
        { ShortName = "Ngoại ngữ, tin học" }
            .Of(frame, () => [fields.Value], AnnexNotes.WholeLists, new("Ngoại ngữ không ghi tên được tính vào “Ngoại ngữ khác”.", "A language that is not named counts among the other ones."));
        yield return new CrossTable(
            "PL05",
            new("Độ tuổi, giới tính, dân tộc, đảng viên", "Age, sex, ethnic group, membership of the Party"),
            ByField,
            StaffBreakdowns.Sexes,
            StaffBreakdowns.Minority,
            StaffBreakdowns.Party,
            StaffBreakdowns.Age(frame.Now.Round, frame.Before?.Round))
        { ShortName = "Tuổi, giới, dân tộc, đảng" }
            .Of(frame, () => [fields.Value], AnnexNotes.WholeLists, new("Tuổi tính tròn năm đến ngày lấy số liệu của từng kỳ.", "Age in completed years on the day of each round."));
        yield return new CrossTable("PL06", new("Trình độ chuyên môn theo dân tộc", "Degrees by ethnic group"), new("Dân tộc", "Ethnic group"), StaffBreakdowns.Degree)
        { ShortName = "Trình độ theo dân tộc" }
            .Of(frame, () => [By(frame, StaffBreakdowns.Ethnic).WithoutEmpty()], Degrees);
    }

    private static readonly Title[] Degrees =
    [
        AnnexNotes.WholeLists,
        new(
            "Mỗi người tính ở một cột, theo bằng cao nhất; CKI, CKII, BSNT không phải là thạc sĩ, tiến sĩ và đứng cột riêng. Người có cả thạc sĩ và CKII đứng ở cột CKII.",
            "Each person stands in one column, that of the highest degree; CKI, CKII and BSNT are neither master's nor doctor's degrees. Who holds a master's degree and CKII stands under CKII."),
    ];

    private static CrossSection By(AnnexFrame frame, Breakdown breakdown) => CrossSection.By(breakdown, frame.Now.People, Before(frame));

    private static IReadOnlyList<PersonInForce> Before(AnnexFrame frame) => frame.Before?.People ?? [];

    private static Title Only(Title who) => new($"Chỉ tính trí thức: {who.Vietnamese}.", $"Only intellectuals: {who.English}.");

    private static CrossSection Levels(AnnexFrame frame)
    {
        var (now, before) = (frame.Units.Split(frame.Now.People), frame.Units.Split(Before(frame)));
        var levels = frame.Units.Sections(withNone: true).Select(section => CrossRow.Sum(
            section.Units.Select(unit => new CrossRow(Breakdown.NotSaid, [.. now[unit?.UnitNo]], [.. before[unit?.UnitNo]])),
            section.Level ?? new("Các đơn vị", "All units")));
        return new CrossSection(null, [.. levels]);
    }

    private static CrossSection Titles(AnnexFrame frame)
    {
        var (now, before) = (frame.Now.People.ToLookup(p => p.Facts.TitleCode), Before(frame).ToLookup(p => p.Facts.TitleCode));
        var codes = now.Concat(before).Select(group => group.Key).Distinct().OrderBy(code => code is null).ThenBy(code => code, StringComparer.Ordinal);
        return new CrossSection(null, [.. codes.Select(code => new CrossRow(code is null ? Breakdown.NotSaid : new(code, code), [.. now[code]], [.. before[code]]))]);
    }

    private static CrossSection Intellectuals(AnnexFrame frame)
    {
        var (now, before) = (frame.Units.Split(Counted(frame.Now)), frame.Units.Split(frame.Before is { } earlier ? Counted(earlier) : []));
        var rows = frame.Units.All.Select(unit => new CrossRow(new(unit.Name, unit.Name), [.. now[unit.UnitNo]], [.. before[unit.UnitNo]]))
            .Append(new CrossRow(new("Chưa rõ đơn vị", "Unit not said"), [.. now[null]], [.. before[null]]));
        return new CrossSection(null, [.. rows]).WithoutEmpty();

        IReadOnlyList<PersonInForce> Counted(Roster roster) => Figures.Intellectuals.Of(frame.Report.Plan, roster).People;
    }

    private static IReadOnlyList<CrossSection> FieldsAndUnits(AnnexFrame frame, CrossSection fields) =>
    [
        .. fields.Rows.Select(field =>
        {
            var (now, before) = (frame.Units.Split(field.Now), frame.Units.Split(field.Before));
            var rows = frame.Units.All.Select(unit => new CrossRow(new(unit.Name, unit.Name), [.. now[unit.UnitNo]], [.. before[unit.UnitNo]]))
                .Append(new CrossRow(new("Chưa rõ đơn vị", "Unit not said"), [.. now[null]], [.. before[null]]));
            return new CrossSection(field.Label, [.. rows]).WithoutEmpty();
        }),
    ];
}
