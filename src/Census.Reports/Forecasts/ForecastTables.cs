using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Rendering;

namespace Census.Reports.Forecasts;

/// <summary>A forecast as tables for the console, in either language: what it takes, how it comes on, who retires, what runs out, who could follow.</summary>
public static class ForecastTables
{
    /// <summary>The tables in their order, each with the columns, from 0, that hold numbers.</summary>
    public static IReadOnlyList<(TextTable Table, int[] Numbers)> Of(Forecast forecast, Language language) =>
    [
        (Needs(forecast, language), [2, 3, 4, 5, 6, 7, 8, 9]),
        (Progress(forecast, language), [1, 2, 3, 4, 6, 7]),
        (Retirements(forecast, language), [.. Enumerable.Range(1, ForecastWords.Stretches(forecast.Years).Count + 1)]),
        .. forecast.Specialities.Count > 0 ? [(Scarce(forecast, language), [1, 2, 3, 4])] : Array.Empty<(TextTable, int[])>(),
        (Following(forecast, language), [1, 2, 3, 4]),
    ];

    /// <summary>The people behind a number.</summary>
    public static TextTable Of(RetiringList list, Language language) => new(
        language == Language.English
            ? ["Name", "Unit", "Degree", "Last day", "File", "Sheet", "Row"]
            : ["Họ và tên", "Đơn vị", "Trình độ", "Ngày cuối cùng", "Tệp", "Trang", "Dòng"],
        [.. list.People.Select(Row)])
    {
        Above = [$"{list.Who}{(list.Code is { } code ? ", " + code : "")}: {PrintedNumbers.Of(list.Count, language)}"],
    };

    private static TextTable Needs(Forecast forecast, Language language) => new(
        language == Language.English
            ? ["Code", "Target", "Now", "Retire", "Recruits", $"Needed in {Year(forecast)}", "To train", "A year", "or recruit", "Free posts"]
            : ["Mã", "Chỉ tiêu", "Hiện có", "Nghỉ hưu (đạt)", "Tuyển (đạt)", $"Cần có {Year(forecast)}", "Cần đào tạo", "Mỗi năm", "hoặc tuyển thêm", "Biên chế còn"],
        [.. forecast.Targets.Select(target => Need(target, language))])
    {
        Above =
        [
            forecast.Plan.Title.In(language),
            .. ReportNotes.About(new Report(forecast.Plan, forecast.Round, forecast.Horizon, forecast.LedgerNo, forecast.Coverage) { Unit = forecast.Unit }, language),
            .. ForecastWords.Assumptions(forecast).Select(note => note.In(language)),
        ],
        Below = [.. ForecastWords.Needs(forecast).Select(note => note.In(language))],
    };

    private static string[] Need(TargetForecast target, Language language)
    {
        var need = target.Need;
        return
        [
            target.Target.Code,
            ForecastWords.Target(target, language),
            target.Target.Kind == TargetKind.Ratio ? $"{Number(need.Holders)}/{Number(need.Staff)}" : Number(target.Verdict.Figure.Numerator),
            $"{Number(target.Leaving.Count)} ({Number(target.Leaving.HolderCount)})",
            $"{Number(need.Recruits)} ({Number(need.RecruitedHolders)})",
            Number(need.Required),
            Number(need.ToTrain),
            Number(need.PerYear),
            Number(need.ToRecruit),
            ForecastWords.Posts(target, language),
        ];

        string Number(long? number) => PrintedNumbers.OrDash(number, language);
    }

    private static TextTable Progress(Forecast forecast, Language language) => new(
        language == Language.English
            ? ["Code", "In training", "Expected", "Still to begin", "Begin by", "Pace", "Reached at it", "In the scenario"]
            : ["Mã", "Đang học", "Dự kiến xong", "Còn phải cử", "Cử chậm nhất", "Tốc độ", "Đạt năm", "Theo kịch bản"],
        [.. forecast.Targets.Select(target => Progress(target, language))])
    {
        Below =
        [
            .. forecast.Targets.All(target => target.Pace is null)
                ? [language == Language.English ? "Pace: figures of at least three years are needed; nothing is drawn from fewer." : "Tốc độ: cần số liệu của ít nhất ba năm; ít hơn thì không suy ra."]
                : Array.Empty<string>(),
        ],
    };

    private static string[] Progress(TargetForecast target, Language language) =>
    [
        target.Target.Code,
        PrintedNumbers.Of(target.Pipeline.People.Count, language),
        PrintedNumbers.Of(target.Pipeline.Expected.Rounded(1), language),
        PrintedNumbers.OrDash(target.Pipeline.StillToBegin, language),
        ForecastWords.LatestStart(target),
        ForecastWords.Pace(target, language),
        ForecastWords.Year(target.Pace?.Reached),
        ForecastWords.InScenario(target, language) ?? "-",
    ];

    private static TextTable Retirements(Forecast forecast, Language language)
    {
        var stretches = ForecastWords.Stretches(forecast.Years);
        var fields = forecast.Retirements.GroupBy(cell => cell.Field).OrderBy(group => group.Key ?? (Field)int.MaxValue);
        return new TextTable(
            [language == Language.English ? "Retire" : "Nghỉ hưu", .. stretches.Select(stretch => stretch.Heading), language == Language.English ? "Sum" : "Cộng"],
            [
                .. fields.Select(field => Sums(field.Key is { } of ? Name(of, language) : Unsaid(language), field)),
                Sums(language == Language.English ? "All" : "Tổng số", forecast.Retirements),
            ])
        {
            Below = [.. ForecastWords.Retirement(forecast).Select(note => note.In(language))],
        };

        string[] Sums(string name, IEnumerable<RetirementCell> cells)
        {
            var byYear = cells.ToLookup(cell => cell.Year, cell => cell.People.Count);
            return [name, .. stretches.Select(stretch => Sum(stretch.Years.Sum(year => byYear[year].Sum()))), Sum(cells.Sum(cell => cell.People.Count))];
        }

        string Sum(int people) => PrintedNumbers.Of(people, language);
    }

    private static TextTable Scarce(Forecast forecast, Language language) => new(
        language == Language.English
            ? ["Speciality", "Holders", "Unknown", "Retire", "The last in"]
            : ["Chuyên ngành còn thiếu", "Có", "Chưa rõ", "Nghỉ hưu", "Người cuối cùng nghỉ năm"],
        [.. forecast.Specialities.Select(speciality => (string[])
        [
            ForecastWords.Name(speciality),
            PrintedNumbers.Of(speciality.Holders.People.Count, language),
            PrintedNumbers.Of(speciality.Unknown, language),
            PrintedNumbers.Of(speciality.Holders.Count, language),
            ForecastWords.LastYear(forecast, speciality, language),
        ])]);

    private static TextTable Following(Forecast forecast, Language language) => new(
        language == Language.English
            ? ["Successors", "Master or doctor", $"Under {ForecastWords.Year(Successors.YoungUnder)}", "Share", "Unknown age"]
            : ["Kế cận", "ThS, TS", $"Dưới {ForecastWords.Year(Successors.YoungUnder)} tuổi", "Tỷ lệ", "Chưa rõ tuổi"],
        [
            .. forecast.Successors.Select(row => Following(
                row.Field is { } field ? Name(field, language) : language == Language.English ? "All" : "Tổng số", row.Holders.Count, row.Young.Count, row.Unknown.Count, language)),
            .. OfNoField(forecast, language),
        ]);

    // so that the fields add up to all
    private static IEnumerable<string[]> OfNoField(Forecast forecast, Language language)
    {
        int Left(Func<Successors, int> count) => forecast.Successors.Sum(row => row.Field is null ? count(row) : -count(row));
        return Left(row => row.Holders.Count) is > 0 and var holders
            ? [Following(language == Language.English ? "Field not known" : "Chưa rõ lĩnh vực", holders, Left(row => row.Young.Count), Left(row => row.Unknown.Count), language)]
            : [];
    }

    private static string[] Following(string name, int holders, int young, int unknown, Language language) =>
    [
        name,
        PrintedNumbers.Of(holders, language),
        PrintedNumbers.Of(young, language),
        new Core.Numbers.Ratio(young, holders).Percent is { } share ? PrintedNumbers.Of(share.Rounded(1), language) + "%" : "-",
        PrintedNumbers.Of(unknown, language),
    ];

    private static string[] Row(RetiringPerson person) =>
    [
        person.Person.Name,
        person.Person.Unit ?? "",
        person.Person.Degree is { } degree ? Core.Degrees.DegreeLevels.Abbreviation(degree) : "",
        person.LastDay is { } day ? VietnameseFormat.Day(day) : "-",
        person.Person.File,
        person.Person.Sheet,
        ForecastWords.Year(person.Person.Row),
    ];

    private static string Name(Field field, Language language) => language == Language.English ? field.Code() : field.Vietnamese();

    private static string Unsaid(Language language) => language == Language.English ? "field unknown" : "Chưa rõ lĩnh vực";

    private static string Year(Forecast forecast) => ForecastWords.Year(forecast.Horizon);
}
