using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Rights;
using Census.Core.Text;
using Census.Reports.Annexes;
using Census.Reports.Rendering;

namespace Census.Reports.Forecasts;

/// <summary>
/// The annexes that look ahead: PL10 what each target still takes, PL10-1 who retires by field and unit, PL11 the specialities that run
/// short. None names anybody.
/// </summary>
public static class ForecastAnnexes
{
    public static IReadOnlyList<AnnexTable> Of(Forecast forecast) => [.. Makers(() => forecast).Select(maker => maker.Make()!)];

    /// <summary>The same before they are made; the forecast is asked for when the first of them is.</summary>
    public static IReadOnlyList<AnnexMaker> Makers(Func<Forecast> forecast)
    {
        var made = new Lazy<Forecast>(forecast);
        return [new("PL10", () => Needs(made.Value)), new("PL10-1", () => Retirements(made.Value)), new("PL11", () => Scarce(made.Value))];
    }

    private static AnnexTable Needs(Forecast forecast)
    {
        var stretches = ForecastWords.Stretches(forecast.Years);
        var year = ForecastWords.Year(forecast.Horizon);
        var (now, leave, then, learn) = (new Title("Hiện có", "Now"), new Title("Nghỉ hưu", "Retire"), new Title($"Đến năm {year}", $"By {year}"), new Title("Đang đào tạo", "In training"));
        return new AnnexTable(
            "PL10",
            new Title("Dự báo nghỉ hưu và nhu cầu đào tạo", "Forecast of retirements and of training"),
            [
                Column("Mã", "Code"), Column("Chỉ tiêu", "Target", 40),
                Column("Tổng số", "All", group: now), Column("Số đạt", "Count", group: now), Column("Tỷ lệ", "Share", group: now) with { ShareOf = (3, 2) },
                .. stretches.Select(stretch => Column(stretch.Heading, stretch.Heading, group: leave)),
                Column("Cộng", "Sum", group: leave), Column("Số đạt", "Count", group: leave),
                Column("Tuyển", "Recruits", group: then), Column("Tổng số", "All", group: then), Column("Cần có", "Needed", group: then),
                Column("Cần đào tạo", "To train"), Column("Mỗi năm", "A year"), Column("Cử học chậm nhất", "Begin by"),
                Column("hoặc tuyển thêm", "or recruit"), Column("Biên chế còn", "Free posts"),
                Column("Số người", "People", group: learn), Column("Dự kiến xong", "Expected", group: learn),
            ],
            [.. forecast.Targets.Select(target => new AnnexRow(AnnexRowKind.Item, Cells(target, stretches)) { Asked = target.Reading.Asked() })])
        {
            Sums = [Sum(5, stretches.Count)],
            Notes = [.. ForecastWords.Assumptions(forecast), .. ForecastWords.Needs(forecast), ForecastWords.RetirementRule, .. Readings(forecast)],
            NotesWithFigures = ForecastWords.Apart(forecast),
        };
    }

    private static AnnexCell[] Cells(TargetForecast target, IReadOnlyList<(string Heading, IReadOnlyList<int> Years)> stretches)
    {
        var (need, leaving) = (target.Need, target.Leaving);
        var isRatio = target.Target.Kind == TargetKind.Ratio;
        var (all, counting) = (new CountCell(leaving.People), new CountCell(target.Verdict.Figure.Population.Yes));
        var (retire, holders) = (new CountCell([.. leaving.Years.SelectMany(year => year.People)]), new CountCell([.. leaving.Years.SelectMany(year => year.Holders)]));
        // who sees what a number is worked out from sees the number, and the other way round
        var then = new CountCell(need.StaffThen) { From = [all, retire] };
        var required = Number(need.Required, then);
        var train = Number(need.ToTrain, required, counting, holders);
        var learning = new CountCell(target.Pipeline.People);
        return
        [
            new TextCell(target.Target.Code),
            new TextCell(new Title(ForecastWords.Target(target, Language.Vietnamese), ForecastWords.Target(target, Language.English))),
            all,
            counting,
            isRatio ? new ShareCell(new Core.Numbers.Ratio(need.Holders, need.Staff)) { From = [counting, all] } : EmptyCell.Here,
            .. stretches.Select(stretch => new CountCell([.. leaving.Years.Where(year => stretch.Years.Contains(year.Year)).SelectMany(year => year.People)])),
            retire,
            holders,
            new CountCell(need.Recruits) { From = [retire] }, then, required,
            train, Number(need.PerYear, train), Text(need.ToTrain > 0 ? need.LatestStart : null, train), Number(need.ToRecruit, train),
            target.FreePosts is { } posts ? Posts(target, posts) : EmptyCell.Here,
            learning,
            new TextCell(new Title(Decimal(Language.Vietnamese), Decimal(Language.English))) { From = [learning] },
        ];

        string Decimal(Language language) => PrintedNumbers.Of(target.Pipeline.Expected.Rounded(1), language);
    }

    private static TextCell Posts(TargetForecast target, FreePosts posts) =>
        new(new Title(ForecastWords.Posts(target, Language.Vietnamese), ForecastWords.Posts(target, Language.English)))
        {
            From = [new CountCell(posts.OnPosts), new CountCell(posts.OfPopulation)],
        };

    private static AnnexTable Retirements(Forecast forecast)
    {
        var stretches = ForecastWords.Stretches(forecast.Years);
        var group = new Title("Nghỉ hưu trong năm", "Retire in");
        return new AnnexTable(
            "PL10-1",
            new Title("Dự báo nghỉ hưu theo năm, lĩnh vực và đơn vị", "Forecast of retirements by year, field and unit"),
            [
                Column("Lĩnh vực, đơn vị", "Field, unit", 44),
                .. stretches.Select(stretch => Column(stretch.Heading, stretch.Heading, group: group)),
                Column("Cộng", "Sum"),
            ],
            [
                .. forecast.Retirements.GroupBy(cell => cell.Field).OrderBy(field => field.Key ?? (Field)int.MaxValue).SelectMany(OfField),
                Row(AnnexRowKind.GrandTotal, new Title("Tổng số", "All"), forecast.Retirements),
            ])
        {
            Sums = [Sum(1, stretches.Count)],
            Notes = [ForecastWords.RetirementRule],
            NotesWithFigures = ForecastWords.Apart(forecast),
        };

        IEnumerable<AnnexRow> OfField(IGrouping<Field?, RetirementCell> field)
        {
            var name = field.Key is { } of ? new Title(of.Vietnamese(), of.Code()) : new Title("Chưa rõ lĩnh vực", "field unknown");
            yield return new AnnexRow(AnnexRowKind.Section, [new TextCell(name), .. Enumerable.Repeat<AnnexCell>(EmptyCell.Here, stretches.Count + 1)]);
            foreach (var unit in field.GroupBy(cell => (cell.UnitNo, cell.Unit)).OrderBy(unit => unit.Key.UnitNo ?? long.MaxValue))
            {
                yield return Row(AnnexRowKind.Item, unit.Key.Unit is { } known ? new Title(known, known) : new Title("Chưa rõ đơn vị", "unit unknown"), unit);
            }
            yield return Row(AnnexRowKind.Total, new Title("Cộng " + name.Vietnamese, "Sum of " + name.English), field);
        }

        AnnexRow Row(AnnexRowKind kind, Title name, IEnumerable<RetirementCell> cells)
        {
            var people = cells.ToLookup(cell => cell.Year, cell => cell.People);
            return new AnnexRow(kind,
            [
                new TextCell(name),
                .. stretches.Select(stretch => new CountCell([.. stretch.Years.SelectMany(year => people[year]).SelectMany(list => list)])),
                new CountCell([.. people.SelectMany(lists => lists).SelectMany(list => list)]),
            ]);
        }
    }

    private static AnnexTable Scarce(Forecast forecast)
    {
        var year = ForecastWords.Year(forecast.Horizon);
        return new AnnexTable(
            "PL11",
            new Title("Chuyên ngành còn thiếu", "Scarce specialities"),
            [
                Column("Chuyên ngành", "Speciality", 36), Column("Nhiệm vụ theo dõi", "Followed by"), Column("Hiện có", "Now"), Column("Chưa rõ", "Unknown"),
                Column($"Nghỉ hưu đến {year}", $"Retire by {year}"), Column($"Còn lại năm {year}", $"Left in {year}"), Column("Người cuối cùng nghỉ hưu năm", "The last retires in", 14),
            ],
            [.. forecast.Specialities.Select(speciality => new AnnexRow(AnnexRowKind.Item, Cells(forecast, speciality)))])
        {
            Sums = [new([2], [4, 5])],
            Notes = [new Title(
                "Người có bằng thuộc chuyên ngành theo từ khóa trong kế hoạch. “Chưa rõ”: có bằng cùng trình độ mà danh sách không ghi chuyên ngành. Năm của người cuối cùng chỉ ghi khi biết ngày sinh, giới tính của mọi người.",
                "Holders by the keywords of the plan. “Unknown”: holders of such a degree whose branch no list gives. The year of the last is given only when sex and birth date of all are known.")],
        };
    }

    private static AnnexCell[] Cells(Forecast forecast, SpecialityOutlook speciality)
    {
        var holders = new CountCell(speciality.Holders.People);
        return
        [
            new TextCell(ForecastWords.Name(speciality)),
            new TextCell(speciality.Row),
            holders,
            new CountCell(speciality.Unknown) { IsOfPeople = true },
            new CountCell([.. speciality.Holders.Years.SelectMany(of => of.People)]),
            new CountCell([.. speciality.Holders.People.Except(speciality.Holders.Years.SelectMany(of => of.People))]),
            speciality.LastDay is null
                ? EmptyCell.Here
                : new TextCell(new Title(ForecastWords.LastYear(forecast, speciality, Language.Vietnamese), ForecastWords.LastYear(forecast, speciality, Language.English))) { From = [holders] },
        ];
    }

    private static ColumnSum Sum(int first, int count) => new([first + count], [.. Enumerable.Range(first, count)]);

    private static IEnumerable<Title> Readings(Forecast forecast) => forecast.Targets.Select(target => target.Reading).DistinctBy(reading => (reading.Code, reading.Title)).Select(
        reading => new Title($"Cách tính {reading.Code}: {reading.Title.Vietnamese}.", $"Reading {reading.Code}: {reading.Title.English}."));

    private static AnnexColumn Column(string vietnamese, string english, int width = 10, Title? group = null) => new(new Title(vietnamese, english), width) { Group = group };

    private static AnnexCell Number(long? number, params AnnexCell[] from) => number is null ? EmptyCell.Here : new CountCell(number) { From = from };

    private static AnnexCell Text(int? year, AnnexCell from) => year is null ? EmptyCell.Here : new TextCell(ForecastWords.Year(year)) { From = [from] };
}
