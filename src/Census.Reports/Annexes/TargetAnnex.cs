using System.Globalization;
using Census.Core.Numbers;
using Census.Core.Plans;
using Census.Core.Rights;
using Census.Core.Text;
using Census.Reports.Figures;
using Census.Reports.Members;
using Census.Reports.Rendering;

namespace Census.Reports.Annexes;

/// <summary>PL01: every target of the horizon with its baseline, what is asked for, what was reached before and now; PL01b: what is followed without a number to reach.</summary>
internal static class TargetAnnex
{
    public static IEnumerable<AnnexMaker> Of(AnnexFrame frame)
    {
        yield return new AnnexMaker("PL01", () => Results(frame));
        if (frame.Report.Monitored.Count > 0)
        {
            yield return new AnnexMaker("PL01b", () => Followed(frame));
        }
    }

    private static AnnexTable Results(AnnexFrame frame)
    {
        var (report, before) = (frame.Report, frame.Before?.Round);
        return new AnnexTable(
            "PL01",
            new(Text($"Kết quả thực hiện chỉ tiêu đến năm {report.Horizon}"), Text($"Results on the targets of {report.Horizon}")),
            Columns(report, before),
            [.. report.Targets.Index().Select(t => new AnnexRow(AnnexRowKind.Item, Cells(t.Index + 1, t.Item, Earlier(frame, t.Item, before))) { Asked = t.Item.Reading.Asked() })])
        {
            ShortName = "Kết quả chỉ tiêu",
            Notes = AnnexNotes.Of(frame),
            NotesWithFigures = [.. report.Targets.Select(Words)],
        };
    }

    private static AnnexTable Followed(AnnexFrame frame) => new(
        "PL01b",
        new("Nhiệm vụ theo dõi", "Rows followed without a number to reach"),
        [
            new(new("STT", "No."), 5), new(new("Mã", "Code"), 22), new(new("Nội dung", "What is followed"), 48), new(new("Trích kế hoạch", "Words of the plan"), 40),
            new(new("Số người", "People"), 9) { Group = Counted }, new(new("Trên tổng số", "Of"), 9) { Group = Counted },
            new(new("Tỷ lệ (%)", "Share (%)"), 8) { Group = Counted, ShareOf = (4, 5) },
            new(new("Kỳ trước", "Earlier round"), 9), new(new("Tăng, giảm", "Change"), 9), new(new("Sổ công trình, kết quả nhập tay, việc đến hạn", "Registers, entered by hand, duties"), 26),
        ],
        [.. frame.Report.Monitored.SelectMany(Rows).Index().Select(row => new AnnexRow(AnnexRowKind.Item, [new TextCell((row.Index + 1).ToString(CultureInfo.InvariantCulture)), .. row.Item]))])
    {
        ShortName = "Nhiệm vụ theo dõi",
        Notes = AnnexNotes.Of(frame, [new Title(
            "Tăng, giảm: số người; của một tỷ lệ là điểm phần trăm. Phần của một nhiệm vụ được đếm bên cạnh, không cộng lại thành nhiệm vụ đó.",
            "Changes are of people, of a share in percentage points. Parts of a row are counted beside it and do not add up to it."), .. WaysOfCounting(frame.Report)]),
    };

    private static IEnumerable<Title> WaysOfCounting(Report report) =>
        report.Monitored.Where(row => row.Row.Note is not null).Select(row => $"{row.Row.Code}: {row.Row.Note}.").Select(note => new Title(note, note));

    private static Title Counted { get; } = new("Đếm từ danh sách", "Counted from lists");

    private static IEnumerable<IEnumerable<AnnexCell>> Rows(MonitoredResult row)
    {
        var smallest = row.Members is null && row.Parts.All(part => part.Members is null) ? null : MonitoredNumber.Smallest([row.Now, row.Before, .. row.Parts.SelectMany(part => new[] { part.Now, part.Before })]);
        yield return Cells(
            row.Row.Code, row.Row.Title, row.Row.Phrase, IsCounted(row.Row.Counting, row.Members), row.Now, row.Before, row.Change,
            ByHand(MonitoredWords.BesideLists(row), row.Entered, row.Row.Unit), smallest);
        foreach (var part in row.Parts)
        {
            yield return Cells(
                part.Part.Code, part.Part.Title, "", IsCounted(part.Part.Counting, part.Members), part.Now, part.Before, part.Change,
                ByHand(MonitoredWords.BesideLists(row, part), part.Entered, part.Part.Unit ?? row.Row.Unit), smallest);
        }
    }

    private static IEnumerable<AnnexCell> Cells(
        string code, string title, string phrase, bool isCounted, MonitoredNumber? now, MonitoredNumber? before, Fraction? change, AnnexCell byHand, long? smallest)
    {
        var (counted, earlier) = (People(now, smallest), People(before, smallest));
        var (share, shareBefore) = (Share(counted, now, smallest), Share(earlier, before, smallest));
        return
        [
            new TextCell(code), new TextCell(title), new TextCell(phrase), isCounted ? counted : EmptyCell.Here, share?.From[1] ?? EmptyCell.Here,
            share ?? (AnnexCell)EmptyCell.Here,
            isCounted ? earlier : EmptyCell.Here,
            now is null || before is null || change is null ? EmptyCell.Here : new ChangeCell(change, IsPoints: share is not null) { From = [share ?? (AnnexCell)counted, shareBefore ?? (AnnexCell)earlier] },
            byHand,
        ];
    }

    // where no list names members of a body there is nothing counted, and only a result entered by hand
    private static bool IsCounted(Counting? counting, MemberFigure? members) => counting is not null || members is not null;

    // members of bodies may be in no list of staff: their row is shown whole or not at all
    private static CountCell People(MonitoredNumber? number, long? smallest) => number switch
    {
        null => new CountCell((long?)null),
        { People: { } people } => new CountCell(people),
        _ => OfMembers(number.Count, smallest),
    };

    private static ShareCell? Share(CountCell counted, MonitoredNumber? number, long? smallest) => number?.Of is not { } of
        ? null
        : CrossTable.Share(counted, number.People is null ? OfMembers(of, smallest) : new CountCell(number.Everybody));

    private static CountCell OfMembers(long count, long? smallest) =>
        new(count) { IsOfPeople = true, From = smallest is null ? [] : [new CountCell(smallest) { IsOfPeople = true }] };

    /// <summary>Whether a result entered by hand in this unit counts people.</summary>
    public static bool IsOfPeople(string? unit) => unit is null || unit == AnnexNotes.People.Vietnamese;

    private static TextCell ByHand(string words, PlanEntry? entered, string? unit) => new(words)
    {
        From = entered?.Value is { } value && value == decimal.Truncate(value) && IsOfPeople(unit) ? [new CountCell((long)value) { IsOfPeople = true }] : [],
    };

    private static Title Words(TargetResult result)
    {
        var words = $"{result.Target.Code}. {string.Join(" ", ReportNotes.Of(result))}";
        return new Title(words, words);
    }

    private static AnnexColumn[] Columns(Report report, DateOnly? before) =>
    [
        new(new("STT", "No."), 5),
        new(new("Mã", "Code"), 9),
        new(new("Chỉ tiêu", "Target"), 40),
        new(new("ĐVT", "Unit"), 7),
        new(new("Năm gốc", "Baseline"), 9),
        new(new("Yêu cầu", "Asked"), 8),
        new(new(Text($"Mục tiêu {report.Horizon}"), Text($"Target {report.Horizon}")), 10),
        new(before is { } day ? new("Thực hiện kỳ " + VietnameseFormat.Day(day), "Reached " + VietnameseFormat.Day(day)) : new("Thực hiện kỳ trước", "Reached before"), 11),
        new(new("Số người đạt", "People"), 9),
        new(new("Tổng số tính tỷ lệ", "Of"), 9),
        new(new("Thực hiện", "Reached"), 11),
        new(new("So mục tiêu", "Against target"), 10),
        new(new("Còn thiếu (người)", "Missing (people)"), 9),
        new(new("Đánh giá", "Verdict"), 16),
        new(new("Cách tính", "Reading"), 10),
    ];

    private static Verdict? Earlier(AnnexFrame frame, TargetResult result, DateOnly? before) => before is { } day
        ? new Verdict(result.Target.Kind, result.Reading.Goal, FigureCount.Of(frame.Shelf, day, result.Target.Kind, result.Reading))
        : null;

    private static List<AnnexCell> Cells(int number, TargetResult result, Verdict? before)
    {
        var people = new CountCell(result.Figure.Population.Yes);
        AnnexCell all = result.Denominator is null ? EmptyCell.Here : new CountCell([.. result.Figure.Population.Everybody]);
        var actual = Actual(result, people, all);
        var goal = Value(result.Reading.Goal.Target, result.Target.Unit);
        return
        [
            new TextCell(number.ToString(CultureInfo.InvariantCulture)),
            new TextCell(result.Target.Code),
            new TextCell(result.Target.Title),
            new TextCell(result.Target.Unit == TargetUnit.Percent ? new Title("%", "%") : new Title("người", "people")),
            result.Target.Baseline is { } baseline ? Value(Fraction.Of(baseline.Value), result.Target.Unit) : EmptyCell.Here,
            new TextCell(Asked(result.Reading.Goal)),
            goal,
            before is null ? new CountCell((long?)null) : Reached(before),
            people,
            all,
            actual,
            new ChangeCell(result.Actual is { } reached ? reached - result.Reading.Goal.Target : null, result.Target.Unit == TargetUnit.Percent) { From = [actual, goal] },
            result.Status == TargetStatus.None ? EmptyCell.Here : new CountCell(result.GapPeople) { From = [people, all] },
            new TextCell(new Title(VerdictWords.Of(result, Language.Vietnamese), VerdictWords.Of(result, Language.English))) { From = [people, all] },
            new TextCell(result.Reading.Code),
        ];
    }

    private static AnnexCell Actual(TargetResult result, CountCell people, AnnexCell all) =>
        result.Denominator is { } denominator ? Share(result, denominator, people, all) : new CountCell(people.People!);

    private static ShareCell Share(TargetResult result, long denominator, CountCell people, AnnexCell all)
    {
        var digits = result.Actual is { } actual ? ReportNumbers.Decimals(actual, 2, result.Reading.Goal).Scale : (byte)0;
        return new ShareCell(new Ratio(result.Numerator, denominator)) { From = [people, all], Decimals = Math.Max(2, (int)digits) };
    }

    private static AnnexCell Reached(Verdict before)
    {
        var people = new CountCell(before.Figure.Population.Yes);
        return before.Kind == TargetKind.Ratio
            ? CrossTable.Share(people, new CountCell([.. before.Figure.Population.Everybody]))
            : people;
    }

    // a share that is asked for is a share too, of no people: 25 % is 1 of 4
    private static AnnexCell Value(Fraction value, TargetUnit unit) => unit == TargetUnit.Percent
        ? new ShareCell(new Ratio((long)(value / 100).Top, (long)(value / 100).Bottom))
        : new CountCell((long)value.Ceiling());

    private static Title Asked(Goal goal) => goal.Comparator switch
    {
        Comparator.AtLeast => new("từ", "at least"),
        Comparator.MoreThan => new("trên", "over"),
        Comparator.Equal => new("bằng", "equal"),
        Comparator.Range => new(
            $"{PrintedNumbers.Of(goal.Value)} - {PrintedNumbers.Of(goal.ValueMax ?? goal.Value)}",
            $"{PrintedNumbers.Of(goal.Value, Language.English)} - {PrintedNumbers.Of(goal.ValueMax ?? goal.Value, Language.English)}"),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
