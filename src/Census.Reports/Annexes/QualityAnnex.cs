using System.Globalization;
using System.Text.RegularExpressions;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Problems;
using Census.Reports.Rosters;

namespace Census.Reports.Annexes;

/// <summary>PL13: who has sent, how many people, what waits and what was found wrong, by unit; PL13b by kind of problem; PL13c how much the lists say of people.</summary>
internal static partial class QualityAnnex
{
    private static readonly (Title Title, Func<StaffFacts, bool> IsSaid)[] Facts =
    [
        (new("Ngày sinh", "Date of birth"), facts => facts.BirthDate is not null),
        (new("Giới tính", "Sex"), facts => facts.Sex is not null),
        (new("Dân tộc", "Ethnic group"), facts => facts.EthnicGroup is not null),
        (new("Đối tượng (cán bộ, công chức, viên chức …)", "Category"), facts => facts.Category is not null),
        (new("Lĩnh vực", "Field"), facts => facts.Field is not null),
        (new("Mã ngạch, chức danh nghề nghiệp", "Code of rank or title"), facts => facts.TitleCode is not null),
        (new("Trình độ chuyên môn", "Degree"), facts => facts.Degrees is not null),
        (new("Trình độ chuyên môn đọc được đầy đủ", "Degrees read completely"), facts => facts.Degrees is { IsComplete: true }),
        (new("Lý luận chính trị", "Political theory"), facts => facts.PoliticalTheory is not null),
        (new("Quản lý nhà nước", "State management"), facts => facts.StateManagement is not null),
        (new("Ngoại ngữ", "Languages"), facts => facts.Languages is not null),
        (new("Tin học", "Computing"), facts => facts.Computing is not null),
        (new("Đảng viên", "Membership of the Party"), facts => facts.IsPartyMember is not null),
    ];

    public static IEnumerable<AnnexMaker> Of(AnnexFrame frame) =>
    [
        new("PL13", () => ByUnit(frame)),
        new("PL13b", () => ByKind(frame)),
        new("PL13c", () => ByFact(frame)),
    ];

    private static AnnexTable ByUnit(AnnexFrame frame)
    {
        var people = frame.Units.Split(frame.Now.People);
        var sent = Coverage.Reported(frame.Shelf, frame.Now.Round).ToLookup(unit => frame.Units.RowOf(unit));
        var files = frame.Source.Files.ToLookup(file => frame.Units.RowOf(file.UnitNo));
        var problems = frame.Source.Problems.ToLookup(problem => frame.Units.RowOf(problem.UnitNo));
        return new UnitTable<Row>(
            "PL13",
            new("Chất lượng dữ liệu theo đơn vị", "Quality of the data by unit"),
            [
                new(new("Đơn vị đã gửi", "Units that have sent"), 9), new(new("Số tệp", "Files"), 8), new(new("Số người", "People"), 9),
                new(new("Chờ xác minh", "Rows that wait"), 9),
                new AnnexColumn(new("Lỗi", "Errors"), 9) { Group = new("Điểm cần sửa", "To be mended") },
                new AnnexColumn(new("Cảnh báo", "Warnings"), 9) { Group = new("Điểm cần sửa", "To be mended") },
            ])
        {
            ShortName = "Chất lượng dữ liệu",
            WithNone = people[null].Any() || files[null].Any(),
            Gather = unit => new Row(
                [.. people[unit?.UnitNo]],
                sent[unit?.UnitNo].Count(),
                files[unit?.UnitNo].Count(),
                files[unit?.UnitNo].Sum(file => file.Waiting),
                Count(problems[unit?.UnitNo], Severity.Error),
                Count(problems[unit?.UnitNo], Severity.Warning)),
            Sum = rows => new Row(
                [.. rows.SelectMany(row => row.People)],
                rows.Sum(row => row.Sent),
                rows.Sum(row => row.Files),
                rows.Sum(row => row.Waiting),
                rows.Sum(row => row.Errors),
                rows.Sum(row => row.Warnings)),
            Cells = row => [new CountCell(row.Sent), new CountCell(row.Files), new CountCell(row.People), new CountCell(row.Waiting), new CountCell(row.Errors), new CountCell(row.Warnings)],
        }.Of(
            frame,
            new Title("Đơn vị đã gửi: số đơn vị phải gửi danh sách (của dòng này và trực thuộc) có người đang được tính; cộng lại bằng số đơn vị đã gửi ghi ở đầu báo cáo. Trường hợp chờ xác minh không nằm trong số liệu nào.", "Units that have sent: how many of the units expected to report (that of the row and those below) have somebody who is counted; their sum is the number above the report. Rows that wait are in no figure."));
    }

    private static AnnexTable ByKind(AnnexFrame frame)
    {
        var within = frame.Source.Problems.Where(problem => frame.Shelf.Scope is null || frame.Units.RowOf(problem.UnitNo) is not null);
        var kinds = within.GroupBy(problem => problem.Code).OrderByDescending(kind => kind.Key.Severity).ThenBy(kind => kind.Key.Code, StringComparer.Ordinal).ToList();
        return new AnnexTable(
            "PL13b",
            new("Điểm cần sửa theo loại", "Problems by kind"),
            [new(new("STT", "No."), 5), new(new("Mã", "Code"), 8), new(new("Nội dung", "What is wrong"), 80), new(new("Mức độ", "Severity"), 10), new(new("Số lần", "Times"), 9)],
            [
                .. kinds.Index().Select(kind => new AnnexRow(AnnexRowKind.Item, Cells(kind.Index + 1, kind.Item.Key, kind.Item.Sum(problem => problem.Count)))),
                new AnnexRow(
                    AnnexRowKind.GrandTotal,
                    [new TextCell(""), new TextCell(""), new TextCell(new Title("Tổng cộng", "Total")), EmptyCell.Here, new CountCell(kinds.Sum(kind => kind.Sum(problem => problem.Count)))]),
            ])
        { ShortName = "Điểm cần sửa", Notes = AnnexNotes.Of(frame) };
    }

    private static List<AnnexCell> Cells(int number, ProblemCode code, long count) =>
    [
        new TextCell(number.ToString(CultureInfo.InvariantCulture)),
        new TextCell(code.Code),
        new TextCell(new Title(Placeholders().Replace(code.Vietnamese, "…"), Placeholders().Replace(code.English, "…"))),
        new TextCell(code.Severity switch { Severity.Error => new Title("Lỗi", "Error"), Severity.Warning => new Title("Cảnh báo", "Warning"), Severity.Info => new Title("Thông tin", "Info") }),
        new CountCell(count),
    ];

    private static AnnexTable ByFact(AnnexFrame frame) => new(
        "PL13c",
        new("Mức độ đầy đủ của thông tin", "How much the lists say"),
        [
            new(new("STT", "No."), 5), new(new("Thông tin", "Fact"), 44), new(new("Tổng số người", "People"), 10), new(new("Có thông tin", "Said"), 10),
            new(new("Chưa rõ", "Not said"), 10), new AnnexColumn(new("Tỷ lệ có (%)", "Share said (%)"), 10) { ShareOf = (3, 2) },
        ],
        [.. Facts.Index().Select(fact => new AnnexRow(AnnexRowKind.Item, Cells(frame.Now.People, fact.Index + 1, fact.Item.Title, fact.Item.IsSaid)))])
    {
        ShortName = "Mức độ đầy đủ",
        Sums = [new([2], [3, 4])],
        Notes = AnnexNotes.Of(frame),
    };

    private static List<AnnexCell> Cells(IReadOnlyList<PersonInForce> people, int number, Title title, Func<StaffFacts, bool> isSaid)
    {
        var (all, said) = (new CountCell(people), new CountCell([.. people.Where(person => isSaid(person.Facts))]));
        return
        [
            new TextCell(number.ToString(CultureInfo.InvariantCulture)), new TextCell(title), all, said,
            new CountCell([.. people.Where(person => !isSaid(person.Facts))]), CrossTable.Share(said, all),
        ];
    }

    private static long Count(IEnumerable<FoundProblem> problems, Severity severity) =>
        problems.Where(problem => problem.Code.Severity == severity).Sum(problem => problem.Count);

    [GeneratedRegex(@"\{[a-z0-9]+\}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Placeholders();

    private sealed record Row(IReadOnlyList<PersonInForce> People, int Sent, int Files, long Waiting, long Errors, long Warnings);
}
