using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Core.Units;

namespace Census.Reports.Annexes;

/// <summary>PL02: how many each unit has, of how many posts, how many it had, of what category, and how many it declares itself.</summary>
internal static class NumberAnnex
{
    private const int Present = 3;

    public static AnnexTable Of(AnnexFrame frame)
    {
        var before = frame.Before;
        var (now, then) = (frame.Units.Split(frame.Now.People), frame.Units.Split(before?.People ?? []));
        return new UnitTable<Row>("PL02", new("Số lượng theo đơn vị", "Number by unit"), [.. Columns(before?.Round, frame.Source.Declared.Count > 0)])
        {
            ShortName = "Số lượng theo đơn vị",
            CountedIn = AnnexNotes.People,
            WithNone = now[null].Any() || then[null].Any(),
            Gather = unit => new Row([.. now[unit?.UnitNo]], [.. then[unit?.UnitNo]])
            {
                Quota = unit is null ? null : frame.Units.Quota(unit),
                Declared = Declared(frame, unit),
            },
            Sum = Sum,
            Cells = row => Cells(row, frame, before is not null),
            Sums = [new([Present], [.. Enumerable.Range(before is null ? 5 : 7, StaffBreakdowns.Category.Classes.Count)])],
        }.Of(
            frame,
            AnnexNotes.WholeLists,
            new("“Được giao” là tổng biên chế trong danh mục đơn vị; “chưa có số liệu” khi danh mục không ghi. “Đơn vị báo cáo” là dòng Tổng cộng trong biểu thống kê của chính đơn vị.", "“Assigned” is the number of posts in the list of units. “Declared” is the unit's own total in its statistics table."),
            Intellectuals(frame.Report.Plan.Intellectual.Words));
    }

    private static Title Intellectuals(Title who) =>
        new($"Trí thức: {who.Vietnamese}; người chưa rõ đối tượng hoặc trình độ không tính.", $"Intellectuals: {who.English}; who is of unknown category or degree is not counted.");

    private static IEnumerable<AnnexColumn> Columns(DateOnly? before, bool hasDeclared)
    {
        yield return new(new("Được giao", "Assigned"), 10);
        yield return new(new("Có mặt", "Present"), 9);
        yield return new(new("So với được giao", "Against assigned"), 10);
        if (before is { } day)
        {
            yield return new(new($"Kỳ {VietnameseFormat.Day(day)}", $"Round {VietnameseFormat.Day(day)}"), 11);
            yield return new(new("Tăng, giảm", "Change"), 8);
        }
        foreach (var c in StaffBreakdowns.Category.Classes)
        {
            yield return new AnnexColumn(c, 9) { Group = StaffBreakdowns.Category.Title };
        }
        yield return new(new("Trí thức theo kế hoạch", "Intellectuals"), 10);
        if (hasDeclared)
        {
            yield return new AnnexColumn(new("Tổng cộng", "Total"), 10) { Group = new("Đơn vị báo cáo", "Declared by the unit") };
            yield return new AnnexColumn(new("Chênh lệch", "Difference"), 10) { Group = new("Đơn vị báo cáo", "Declared by the unit") };
        }
    }

    private static IEnumerable<AnnexCell> Cells(Row row, AnnexFrame frame, bool hasBefore)
    {
        var present = new CountCell(row.Now);
        var quota = new CountCell(row.Quota);
        yield return quota;
        yield return present;
        yield return new ChangeCell(row.OverQuota) { From = [present, quota] };
        if (hasBefore)
        {
            var before = new CountCell(row.Before);
            yield return before;
            yield return CrossTable.Change(present, before);
        }
        foreach (var part in StaffBreakdowns.Category.Split(row.Now))
        {
            yield return new CountCell(part);
        }
        yield return new CountCell([.. row.Now.Where(person => IsIntellectual(person, frame))]);
        if (frame.Source.Declared.Count > 0)
        {
            var declared = new CountCell(row.Declared) { From = [present] };
            yield return declared;
            yield return new ChangeCell(row.OverDeclared) { From = [present, declared] };
        }
    }

    private static bool IsIntellectual(PersonInForce person, AnnexFrame frame) =>
        frame.Report.Plan.Intellectual is var asked
        && asked.Staff.Of(person.Facts, frame.Now.Round) == Truth.Yes
        && asked.Level.Of(person.Facts, frame.Now.Round) == Truth.Yes;

    private static int? Declared(AnnexFrame frame, Unit? unit) =>
        unit is not null && frame.Source.Declared.TryGetValue(unit.UnitNo, out var said) ? said : null;

    private static Row Sum(IReadOnlyList<Row> rows) => new([.. rows.SelectMany(row => row.Now)], [.. rows.SelectMany(row => row.Before)])
    {
        Quota = Total(rows.Select(row => row.Quota)),
        Declared = Total(rows.Select(row => row.Declared)),
        Parts = rows,
    };

    private static int? Total(IEnumerable<int?> numbers) => numbers.Aggregate((int?)null, (sum, number) => number is null ? sum : (sum ?? 0) + number);

    private sealed record Row(IReadOnlyList<PersonInForce> Now, IReadOnlyList<PersonInForce> Before)
    {
        public int? Quota { get; init; }

        public int? Declared { get; init; }

        public IReadOnlyList<Row> Parts { get; init; } = [];

        // of a sum: only of the units whose number is known, so that the column adds up
        public Fraction? OverQuota => Parts.Count > 0 ? Added(Parts.Select(row => row.OverQuota)) : Quota is { } quota ? (Fraction)(Now.Count - quota) : null;

        public Fraction? OverDeclared => Parts.Count > 0 ? Added(Parts.Select(row => row.OverDeclared)) : Declared is { } said ? (Fraction)(Now.Count - said) : null;

        private static Fraction? Added(IEnumerable<Fraction?> changes) => changes.Aggregate((Fraction?)null, (sum, change) => change is null ? sum : (sum ?? 0) + change);
    }
}
