using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

/// <summary>Verdicts that one person decides, from workbook to report.</summary>
[Trait("Engine", "both")]
public sealed class VerdictTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData(156, "156/625 behind", "24.96", "false", "1")]
    [InlineData(157, "157/625 exceeded", "25.12", "true", "0")]
    public void Of_625_people_156_masters_are_not_a_quarter_and_157_are(int masters, string figure, string actual, string met, string gap)
    {
        Agriculture(masters, 625);
        _office.Figure("CB30-03").Should().Be(figure);
        var target = _office.Report().Target("CB30-03");
        target["actual"]!.ToString().Should().StartWith(actual);
        target["met"]!.ToString().Should().Be(met);
        target["gapPeople"]!.ToString().Should().Be(gap);
    }

    [Theory]
    [InlineData(624, "156/624 met", "25.0")]
    [InlineData(628, "156/628 behind", "24.84")]
    public void A_quarter_to_the_person_is_met(int people, string figure, string actual)
    {
        Agriculture(156, people);
        _office.Figure("CB30-03").Should().Be(figure);
        _office.Report().Target("CB30-03")["actual"]!.ToString().Should().StartWith(actual);
    }

    // 109 of 116 is 93.97 %, which prints as 94.0; one graduate more is 94.83 %
    [Theory]
    [InlineData(109, "109/116 behind", "false")]
    [InlineData(110, "110/116 exceeded", "true")]
    public void Rounding_never_turns_a_miss_into_a_hit(int graduates, string figure, string met)
    {
        Education(graduates, 116);
        _office.Figure("CB30-04").Should().Be(figure);
        _office.Report().Target("CB30-04")["met"]!.ToString().Should().Be(met);
    }

    [Theory]
    [InlineData(8, "8/10 behind", "false")]
    [InlineData(9, "9/10 exceeded", "true")]
    public void Exactly_80_of_100_is_not_over_80(int trained, string figure, string met)
    {
        _office.Import(Book.List(_office.File("bv.xlsx"), "Họ và tên | Số CCCD | Đơn vị | Đối tượng | Mã số CDNN | Trình độ | Đào tạo liên tục\n" + Lines(
            10, i => $"{Book.Name(i)} | {Book.Id(i)} | Bệnh viện Đa khoa tỉnh | Viên chức | V.08.01.03 | ĐH | {(i <= trained ? "Có" : "Không")}")));
        _office.Figure("CB30-09").Should().Be(figure);
        _office.Report().Target("CB30-09")["met"]!.ToString().Should().Be(met);
    }

    [Fact]
    public void All_means_everybody()
    {
        Tourism(9, 10);
        _office.Figure("CB30-13").Should().Be("9/10 behind");
        _office.Report().Target("CB30-13")["gapRecruits"].Should().BeNull("no number of recruits makes 100 % of one who has no degree");
    }

    [Fact]
    public void All_is_met_when_everybody_is_there()
    {
        Tourism(10, 10);
        _office.Figure("CB30-13").Should().Be("10/10 met");
    }

    [Fact]
    public void A_field_with_nobody_is_none_and_has_no_verdict()
    {
        Agriculture(1, 4);
        _office.Figure("CB30-13").Should().Be("0/0 none");
        var target = _office.Report().Target("CB30-13");
        target["met"].Should().BeNull();
        target["actual"].Should().BeNull();
        _office.Figure("CB30-03").Should().Be("1/4 met");
    }

    [Fact]
    public void A_level_that_is_studied_for_is_not_held_and_specialists_are_not_masters()
    {
        _office.Import(Book.List(_office.File("bv.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị                       | Đối tượng | Trình độ
            Nguyễn Văn An | 004080000001 | Sở Nông nghiệp và Môi trường | Công chức | ĐH, đang học ThS
            Trần Văn Bình | 004080000002 | Sở Nông nghiệp và Môi trường | Công chức | CKI
            Lý Đức Cường  | 004080000003 | Sở Nông nghiệp và Môi trường | Công chức | ThS, NCS
            Đàm Thị Mai   | 004180000004 | Sở Nông nghiệp và Môi trường | Công chức | TS
            """));
        _office.Figure("CB30-03").Should().Be("2/4 exceeded");
        _office.Names("CB30-03").Should().Be("Lý Đức Cường, Đàm Thị Mai");
        _office.Names("CB30-03", "--reading", "A1").Should().Be("Lý Đức Cường");
        _office.Names("CB30-03", "--reading", "HR").Should().Be("Lý Đức Cường, Trần Văn Bình, Đàm Thị Mai");
    }

    [Fact]
    public void A_doctor_who_graduated_in_the_period_and_has_left_since_still_counts_in_the_flow()
    {
        _office.ImportBefore(Book.List(_office.File("2024.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị             | Đối tượng | Trình độ | Năm tốt nghiệp | Ngày tuyển dụng
            Nguyễn Văn An | 004080000001 | Trường THPT Hòa An | Viên chức | TS       | 2024           | 01/09/2005
            Trần Văn Bình | 004080000002 | Trường THPT Hòa An | Viên chức | TS       | 2023           | 01/09/2005
            Lý Đức Cường  | 004080000003 | Trường THPT Hòa An | Viên chức | ĐH       | 2002           | 01/09/2005
            """));
        _office.Import(Book.List(_office.File("2025.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị             | Đối tượng | Trình độ | Năm tốt nghiệp | Ngày tuyển dụng
            Trần Văn Bình | 004080000002 | Trường THPT Hòa An | Viên chức | TS       | 2023           | 01/09/2005
            Lý Đức Cường  | 004080000003 | Trường THPT Hòa An | Viên chức | TS       | 2025           | 01/09/2005
            Bế Văn Phúc   | 004080000005 | Trường THPT Hòa An | Viên chức | TS       | 2024           | 01/09/2025
            """));
        _office.Figure("CB30-06").Should().StartWith("2 ");
        _office.Names("CB30-06").Should().Be("Lý Đức Cường, Nguyễn Văn An", "one degree is older than the period, one was brought along");
        _office.Names("CB30-06", "--reading", "WITH-RECRUITS").Should().Be("Bế Văn Phúc, Lý Đức Cường, Nguyễn Văn An");
        _office.Explain("CB30-06").Array("people").Select(p => p!["file"]!.ToString()).Order().Should().Equal(_office.File("2024.xlsx"), _office.File("2025.xlsx"));
    }

    [Fact]
    public void Somebody_without_a_category_is_in_no_population_and_keeps_the_verdict_open_when_he_could_turn_it()
    {
        WithDoubtful("ThS", "ĐH", "ĐH", "ĐH");
        _office.Figure("CB30-03").Should().Be("1/4 insufficient-data", "1 of 5 would be a miss");
        var target = _office.Report().Target("CB30-03");
        target["populationUnknown"]!.ToString().Should().Be("1");
        target["met"]!.ToString().Should().Be("true");
        _office.Names("CB30-03", "--side", "denominator").Should().NotContain("Không Rõ");
    }

    [Fact]
    public void Somebody_without_a_category_who_could_not_turn_the_verdict_leaves_it()
    {
        WithDoubtful("ThS", "ThS", "ĐH", "ĐH");
        _office.Figure("CB30-03").Should().Be("2/4 exceeded", "2 of 5 would still do");
        _office.Report().Target("CB30-03")["populationUnknown"]!.ToString().Should().Be("1");
    }

    [Fact]
    public void Degrees_that_are_mostly_not_said_are_no_share()
    {
        _office.Import(Book.List(_office.File("so.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị                       | Đối tượng | Trình độ
            Nguyễn Văn An | 004080000001 | Sở Nông nghiệp và Môi trường | Công chức | ĐH
            Trần Văn Bình | 004080000002 | Sở Nông nghiệp và Môi trường | Công chức |
            Lý Đức Cường  | 004080000003 | Sở Nông nghiệp và Môi trường | Công chức |
            """));
        _office.Figure("CB30-02").Should().Be("1/3 insufficient-data");
        _office.Report().Target("CB30-02")["unknown"]!.ToString().Should().Be("2");
        _office.Names("CB30-02", "--side", "unknown").Should().Be("Lý Đức Cường, Trần Văn Bình");
    }

    [Fact]
    public void Cadres_and_contract_staff_are_not_of_the_shares()
    {
        _office.Import(Book.List(_office.File("so.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị                       | Đối tượng    | Trình độ
            Nguyễn Văn An | 004080000001 | Sở Nông nghiệp và Môi trường | Công chức    | ThS
            Trần Văn Bình | 004080000002 | Sở Nông nghiệp và Môi trường | Cán bộ       | ĐH
            Lý Đức Cường  | 004080000003 | Sở Nông nghiệp và Môi trường | Hợp đồng 111 | ĐH
            """));
        _office.Figure("CB30-03").Should().Be("1/1 exceeded");
        _office.Names("CB30-01").Should().Be("Nguyễn Văn An, Trần Văn Bình", "an intellectual is cadre, civil servant or public employee");
    }

    private void Agriculture(int masters, int people) => Send("Sở Nông nghiệp và Môi trường", people, i => i <= masters ? "ThS" : "ĐH");

    private void Education(int graduates, int people) => Send("Trường THPT Hòa An", people, i => i <= graduates ? "ĐH" : "CĐ");

    private void Tourism(int graduates, int people) => Send("Trung tâm Thông tin Du lịch", people, i => i <= graduates ? "ĐH" : "CĐ");

    private void WithDoubtful(params string[] degrees) => _office.Import(Book.List(
        _office.File("so.xlsx"),
        "Họ và tên | Số CCCD | Đơn vị | Đối tượng | Trình độ\n"
        + Lines(degrees.Length, i => $"{Book.Name(i)} | {Book.Id(i)} | Sở Nông nghiệp và Môi trường | Công chức | {degrees[i - 1]}")
        + $"\nLý Không Rõ | {Book.Id(99)} | Sở Nông nghiệp và Môi trường | | ĐH"));

    private void Send(string unit, int people, Func<int, string> degree) => _office.Import(Book.List(
        _office.File("ds.xlsx"),
        "Họ và tên | Số CCCD | Đơn vị | Đối tượng | Trình độ\n" + Lines(people, i => $"{Book.Name(i)} | {Book.Id(i)} | {unit} | Viên chức | {degree(i)}")))
        .At("files.0.sheets.0.rows.people").Should().Be(people.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(1, count).Select(line));
}
