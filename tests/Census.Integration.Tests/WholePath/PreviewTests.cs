using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

/// <summary>What a rehearsal says would change: person by person, fact by fact, old and new.</summary>
[Trait("Engine", "both")]
public sealed class PreviewTests : IDisposable
{
    private const string First = """
        Họ và tên      | Số CCCD      | Đơn vị         | Chức vụ     | Trình độ   | Năm tốt nghiệp
        Nguyễn Văn An  | 004080000001 | Sở Công Thương | Chuyên viên | ĐH         | 2003
        Trần Thị Bình  | 004182000002 | Sở Công Thương | Văn thư     | CĐ         |
        Lý Đức Cường   | 004080000003 | Sở Công Thương | Chuyên viên | ĐH         |
        """;

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Against_an_empty_round_everybody_is_new() =>
        Preview(First).Should().Equal(
            "new Nguyễn Văn An",
            "new Trần Thị Bình",
            "new Lý Đức Cường");

    [Fact]
    public void Against_the_same_round_it_says_who_changes_and_in_what()
    {
        _office.Import(Book.List(_office.File("so.xlsx"), First));
        Preview("""
            Họ và tên      | Số CCCD      | Đơn vị         | Chức vụ     | Trình độ | Năm tốt nghiệp
            Nguyễn Văn An  | 004080000001 | Sở Công Thương | Phó phòng   | ThS      | 2021
            Trần Thị Bình  | 004182000002 | Sở Công Thương |             | CĐ       |
            Hà Thị Dung    | 004185000004 | Sở Công Thương |             | ĐH       |
            """).Should().Equal(
            "changed Nguyễn Văn An since 2025-12-31: position Chuyên viên → Phó phòng; degrees ĐH (2003) → ThS (2021)",
            "new Hà Thị Dung",
            "missing Lý Đức Cường since 2025-12-31");
        Rehearsal().At("files.0.preview.kept").Should().Be("1", "the blank position stays");
        Rehearsal().At("files.0.people.unchanged").Should().Be("1");
    }

    [Fact]
    public void Against_the_round_before_it_says_what_changed_over_the_year_and_who_is_gone()
    {
        _office.ImportBefore(Book.List(_office.File("so.xlsx"), First));
        Preview("""
            Họ và tên      | Số CCCD      | Đơn vị                  | Trình độ
            Nguyễn Văn An  | 004080000001 | Sở Công Thương          | ThS
            Trần Thị Bình  | 004182000002 | Sở Công Thương          | CĐ
            """).Should().Equal(
            "changed Nguyễn Văn An since 2024-12-31: degrees ĐH (2003) → ThS",
            "missing Lý Đức Cường since 2024-12-31");
    }

    [Fact]
    public void On_the_console_it_is_said_in_the_words_of_an_office()
    {
        _office.Import(Book.List(_office.File("so.xlsx"), First));
        Preview("""
            Họ và tên      | Số CCCD      | Đơn vị         | Trình độ
            Nguyễn Văn An  | 004080000001 | Sở Công Thương | ThS
            """);
        var run = _office.Run("import", _office.File("next.xlsx"), "--round", Office.Now, "--dry-run");
        run.Out.Should().Contain("Thay đổi: Nguyễn Văn An").And.Contain("trình độ ĐH (2003) → ThS").And.Contain("Không có trong tệp này: Lý Đức Cường").And.Contain("giữ nguyên vì tệp để trống: 1;");
    }

    private IEnumerable<string> Preview(string list)
    {
        Book.List(_office.File("next.xlsx"), list);
        return Rehearsal().Array("files.0.preview.people").Select(p =>
            $"{p!["kind"]} {p["name"]}{(p["since"] is { } since ? " since " + since : "")}"
            + (p["facts"]!.AsArray() is { Count: > 0 } facts ? ": " + string.Join("; ", facts.Select(f => $"{f!["fact"]} {f["old"]} → {f["new"]}")) : ""));
    }

    private Outcome Rehearsal() => _office.Import(_office.File("next.xlsx"), "--dry-run");
}
