using System.Globalization;
using Census.Core.Numbers;
using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Scenarios;
using Census.Core.Text;
using Census.Reports.Rendering;

namespace Census.Reports.Forecasts;

/// <summary>What tables, annexes and documents of a forecast say in words, in either language.</summary>
public static class ForecastWords
{
    private const int YearsShownOneByOne = 7;
    private const int YearsTogether = 5;

    /// <summary>"Kỹ thuật, công nghiệp: công chức, viên chức có trình độ thạc sĩ (từ 35%)".</summary>
    public static string Target(TargetForecast target, Language language) =>
        $"{target.Target.Title.In(language)} ({PrintedNumbers.Goal(target.Reading.Goal, target.Target.Unit, language)})";

    /// <summary>What the columns of needs mean, and the net growth that a head count asks for.</summary>
    public static IReadOnlyList<Title> Needs(Forecast forecast) =>
    [
        new("“Đạt”: trong đó đáp ứng chỉ tiêu. “Cần đào tạo”: số người đang có phải đạt thêm (số lượng, số mới: số người phải có thêm); “hoặc tuyển thêm”: nếu không đào tạo mà tuyển người đã đạt, ngoài số tuyển của kịch bản.",
            "In brackets: of them those who count. To train: people of the staff who must come to count (head counts and flows: people to be added); or recruit: if nobody is trained, further recruits who count, beside those of the scenario."),
        new("“Biên chế còn”: ở những đơn vị được giao biên chế mà mọi đơn vị trực thuộc cùng lĩnh vực; trong ngoặc là số người của chỉ tiêu ở các đơn vị đó khi không phải tất cả.",
            "Free posts: of units with a number of posts and of one field throughout; in brackets the people of the target who stand there, when it is not all."),
        .. forecast.Targets.Where(target => target.Need.NetGrowthPerYear is { } growth && growth > 0).Select(target => new Title(
            $"{target.Target.Code}: mỗi năm cần tăng ròng {Decimal(target.Need.NetGrowthPerYear!, Language.Vietnamese)} người, ngoài số bù cho người nghỉ hưu.",
            $"{target.Target.Code}: net growth of {Decimal(target.Need.NetGrowthPerYear!, Language.English)} people a year is needed, beside those who replace retirees.")),
    ];

    /// <summary>"8", or "8 (1.203)" when only so many of the population stand where posts are known; "-" when none do.</summary>
    public static string Posts(TargetForecast target, Language language) => target.FreePosts is not { } posts ? "-"
        : PrintedNumbers.Of(posts.Free, language) + (posts.Covered < target.Need.Staff ? $" ({PrintedNumbers.Of(posts.Covered, language)})" : "");

    /// <summary>The year in which the last holder of a speciality retires; of one whose day has come and who is still listed it says so.</summary>
    public static string LastYear(Forecast forecast, SpecialityOutlook speciality, Language language) =>
        Year(speciality.LastDay?.Year) + (speciality.LastDay <= forecast.Round ? language == Language.English ? " (overdue)" : " (đã quá tuổi)" : "");

    /// <summary>The year in which the scenario meets the target for good, or that it is met already and stays so; null when it is not met at the last.</summary>
    public static string? InScenario(TargetForecast target, Language language) =>
        target is { Verdict.IsMet: true, Projection: [var first, ..] } && target.MetInScenario == first.Year ? language == Language.English ? "met already" : "đã đạt"
        : target.MetInScenario is { } year ? Year(year) : null;

    /// <summary>The last year to begin, where there is somebody to train.</summary>
    public static string LatestStart(TargetForecast target) => target.Need.ToTrain > 0 ? Year(target.Need.LatestStart) : "-";

    /// <summary>What a scenario assumes, a sentence each; it stands beside every result.</summary>
    public static IReadOnlyList<Title> Assumptions(Forecast forecast)
    {
        var scenario = forecast.Scenario;
        return
        [
            new($"Kịch bản “{scenario.Id}”: {scenario.Title.Vietnamese}.", $"Scenario “{scenario.Id}”: {scenario.Title.English}."),
            Course(scenario.Usual, "", ""),
            .. scenario.Special.Select(special => Course(special.Course, Place(special, Fields.Vietnamese), Place(special, Fields.Code))),
            new(
                $"Người đang học: {Percent(scenario.Finishing.Percent)} học xong kịp ({scenario.Finishing.Source}; độ tin cậy: {Confidence(scenario.Finishing.Confidence)}).",
                $"In training: {Percent(scenario.Finishing.Percent, Language.English)} finish in time (confidence: {scenario.Finishing.Confidence})."),
            .. scenario.Exceptions.Select(Applied),
            .. forecast.UnusedCourses.Select(unused => new Title(
                $"Lưu ý: mục “for” của kịch bản cho {Place(unused, Fields.Vietnamese)} không ứng với chỉ tiêu nào của mốc {Year(forecast.Horizon)}.",
                $"Note: “for” {Place(unused, Fields.Code)} of the scenario fits no target of {Year(forecast.Horizon)}.")),
        ];
    }

    /// <summary>How retirements were found and who stands apart.</summary>
    public static IReadOnlyList<Title> Retirement(Forecast forecast) => [RetirementRule, .. Apart(forecast)];

    /// <summary>How a retirement is reckoned; no figures.</summary>
    public static Title RetirementRule => new(
        $"Nghỉ hưu: hết ngày cuối cùng của tháng đủ tuổi ({ScenarioShelf.Ages.Source}); chỉ biết năm sinh thì tính 01/01. Các trường hợp nghỉ sớm, kéo dài theo quyết định riêng không được tính.",
        "Retirement: end of the last day of the month in which the age is reached (Labour Code 2019 Art. 169; Decree 135/2020); a year of birth alone is its 1 January. Decisions to go earlier or stay longer are not reckoned.");

    /// <summary>How many stand apart from those who retire, and why.</summary>
    public static IReadOnlyList<Title> Apart(Forecast forecast)
    {
        var leaving = forecast.Staff;
        var notes = new List<Title>();
        AddApart(notes, leaving.Overdue.Count, "đã đến tuổi nghỉ hưu mà còn trong danh sách (chưa biết khi nào nghỉ, không tính vào số nghỉ hưu)", "past the age and still listed (when they leave is not known: not among those who retire)");
        AddApart(notes, leaving.Unknown.Count, "chưa rõ giới tính hoặc ngày sinh, chưa dự báo được", "of unknown sex or birth date, not forecast");
        AddApart(notes, forecast.StaffDoubtful, "chưa rõ đối tượng, chưa được tính", "of unknown category, not counted");
        return notes;
    }

    /// <summary>The years of a forecast one by one, or when they are many five at a time, with their heading.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<int> Years)> Stretches(IReadOnlyList<int> years) =>
    [
        .. years.Chunk(years.Count > YearsShownOneByOne ? YearsTogether : 1)
            .Select(part => (part.Length == 1 ? Year(part[0]) : $"{Year(part[0])} - {Year(part[^1])}", (IReadOnlyList<int>)part)),
    ];

    /// <summary>"+7,5 điểm phần trăm mỗi năm (từ 5 đến 10; 3 kỳ)".</summary>
    public static string Pace(TargetForecast target, Language language) =>
        target.Pace?.Trend is { } trend ? Pace(trend, target.Target.Unit == TargetUnit.Percent, language) : "-";

    /// <summary>The same of any figure.</summary>
    public static string Pace(Trend trend, bool isShare, Language language) =>
        language == Language.English
            ? $"{Signed(trend.Slope, language)} {(isShare ? "points" : "people")} a year ({Signed(trend.Least, language)} to {Signed(trend.Most, language)}; {Year(Trend.Points)} rounds)"
            : $"{Signed(trend.Slope, language)} {(isShare ? "điểm phần trăm" : "người")} mỗi năm (từ {Signed(trend.Least, language)} đến {Signed(trend.Most, language)}; {Year(Trend.Points)} kỳ)";

    /// <summary>The name of a speciality, the first letter large: its first keyword; the others are spellings and branches of it.</summary>
    public static string Name(SpecialityOutlook speciality) =>
        string.Concat(char.ToUpperInvariant(speciality.Keywords[0][0]).ToString(), speciality.Keywords[0][1..]);

    public static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static Title Course(ScenarioCourse course, string vietnamesePlace, string englishPlace)
    {
        var (recruiting, training) = (course.Recruiting, course.Training);
        var vietnamese = (recruiting.PerYear is { } number ? $"tuyển mỗi năm {PrintedNumbers.Of(number)} người" : "tuyển bù đủ số nghỉ hưu") + ", " + recruiting.Holders switch
        {
            HolderRule.Percent => $"{Percent(recruiting.HoldersPercent)} trong đó đạt yêu cầu của chỉ tiêu",
            HolderRule.AsNow => "tỷ lệ đạt yêu cầu như hiện có",
            HolderRule.AsTarget => "tỷ lệ đạt yêu cầu bằng chỉ tiêu",
        } + "; " + (training.PerYear is { } trained ? trained == 0 ? "không cử thêm người đi học" : $"mỗi năm thêm {PrintedNumbers.Of(trained)} người có bằng nhờ đào tạo" : "đào tạo đủ số cần")
            + (training.WithinYears is { } within ? $" trong {Year(within)} năm" : "");
        var english = (recruiting.PerYear is { } each ? $"{PrintedNumbers.Of(each, Language.English)} recruits a year" : "retirees are replaced") + ", " + recruiting.Holders switch
        {
            HolderRule.Percent => $"{Percent(recruiting.HoldersPercent, Language.English)} of them count",
            HolderRule.AsNow => "they count as often as the staff of now",
            HolderRule.AsTarget => "they count as often as the target asks",
        } + "; " + (training.PerYear is { } sent ? sent == 0 ? "nobody else is sent to study" : $"{PrintedNumbers.Of(sent, Language.English)} a year obtain the degree" : "as many as needed obtain the degree")
            + (training.WithinYears is { } years ? $" within {Year(years)} years" : "");
        return new Title($"Giả định{vietnamesePlace}: {vietnamese}.", $"Assumed{englishPlace}: {english}.");
    }

    private static string Place(SpecialCourse special, Func<Field, string> name) =>
        " (" + string.Join(", ", new[] { special.Field is { } field ? name(field) : null, special.Measure }.OfType<string>()) + ")";

    private static Title Applied(string code)
    {
        var exception = ScenarioShelf.Ages.Exceptions.Single(one => one.Code == code);
        return new Title(
            $"Đã áp dụng: {exception.Title.Vietnamese} ({exception.Source}; độ tin cậy: {Confidence(exception.Confidence)}).",
            $"Applied: {exception.Title.English} ({exception.Source}; confidence: {exception.Confidence}).");
    }

    // as the files of reference/ and scenarios/ call it
    private static string Confidence(string code) => code switch
    {
        "low" => "thấp",
        "medium" => "trung bình",
        "high" => "cao",
        _ => code,
    };

    private static void AddApart(List<Title> notes, int people, string vietnamese, string english)
    {
        if (people > 0)
        {
            notes.Add(new Title($"{PrintedNumbers.Of(people)} người {vietnamese}.", $"{PrintedNumbers.Of(people, Language.English)} people {english}."));
        }
    }

    private static string Percent(decimal percent, Language language = Language.Vietnamese) => PrintedNumbers.Of(percent, language) + "%";

    private static string Decimal(Fraction number, Language language) => PrintedNumbers.Of(number.Rounded(1), language);

    private static string Signed(Fraction number, Language language) => (number > 0 ? "+" : "") + PrintedNumbers.Of(number.Rounded(2), language);
}
