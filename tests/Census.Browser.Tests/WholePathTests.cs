using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Census.Browser.Tests;

/// <summary>The whole job of an officer in a real browser, by what stands on the pages: from an empty database to a report, and back to nothing.</summary>
public sealed class WholePathTests(Chromium chromium)
{
    private const string Officers = "Hoàng Thị Mơ";

    [Fact]
    public async Task An_officer_takes_lists_in_looks_behind_a_figure_reports_and_takes_everything_back()
    {
        await using var window = await chromium.Window();
        using var server = new Server();
        var page = await window.NewPageAsync();

        await page.BecomeAdministrator(server.Url);
        await MakeAnOfficer(page);
        await TakeInTheUnits(page, server);
        await Send(page, server);
        await AnswerTheQuestions(page);
        await MendACell(page);
        await GiveBackWhatIsNoList(page);
        await Accept(page);
        await FollowAFigureToItsRow(page);
        await ConfirmAUnit(page);
        await MoveASlider(page);
        await TakeTheReportOut(page);
        await UndoEverything(page);
    }

    private static async Task MakeAnOfficer(IPage page)
    {
        await Expect(page.Heading("Thử với dữ liệu mẫu")).ToBeVisibleAsync();
        await page.Section("Quản trị");
        await page.Link("Thêm tài khoản").ClickAsync();
        await page.Field("Họ và tên").FillAsync(Officers);
        await page.Field("Tài khoản").FillAsync("hoang.mo");
        await page.Choice("Vai trò").SelectOptionAsync("Chuyên viên");
        await page.Choice("Phạm vi đơn vị").SelectOptionAsync("toàn tỉnh");
        foreach (var fact in new[] { "Số định danh cá nhân", "Dân tộc", "Đảng viên, lý luận chính trị" })
        {
            await page.Field(fact).CheckAsync();
        }
        await page.Field("Mật khẩu tạm").FillAsync("mat khau tam thoi");
        await page.Button("Tạo tài khoản").ClickAsync();
        await page.Button("Đăng xuất").ClickAsync();
        await page.SignIn("hoang.mo", "mat khau tam thoi");
        await page.Field("Mật khẩu hiện tại").FillAsync("mat khau tam thoi");
        await page.Field("Mật khẩu mới").FillAsync(Officer.Password);
        await page.Field("Nhập lại mật khẩu mới").FillAsync(Officer.Password);
        await page.Button("Đổi mật khẩu").ClickAsync();
        await Expect(page.Link(Officers)).ToBeVisibleAsync();
    }

    private static async Task TakeInTheUnits(IPage page, Server server)
    {
        await page.Section("Tổng quan");
        await page.Link("Mở phần Đơn vị").ClickAsync();
        await page.Link("Nạp danh mục đơn vị").ClickAsync();
        await page.Field("Tệp danh mục đơn vị").SetInputFilesAsync(Lists.Units(server));
        await page.Button("Nạp").ClickAsync();
        await Expect(page.Said("3 mới, 0 thay đổi, 0 không đổi")).ToBeVisibleAsync();
    }

    private static async Task Send(IPage page, Server server)
    {
        await page.Section("Tiếp nhận");
        await page.Field("Ngày của số liệu").FillAsync("2025-12-31");
        await page.Field("Kéo thả hoặc chọn các tệp danh sách").SetInputFilesAsync(Lists.All(server));
        await page.Button("Gửi lên và đọc thử").ClickAsync();
        await Expect(page.Link("Trả lời 2 câu hỏi")).ToBeVisibleAsync();
        await Expect(page.GetByText("Tổng số 3 tệp, đã đọc 3.")).ToBeVisibleAsync();
        await Expect(page.Row(Lists.Letter)).ToContainTextAsync("Từ chối");
        await Expect(page.Row(Lists.Agriculture)).ToContainTextAsync("Vào");
        await Expect(page.Row(Lists.Health)).ToContainTextAsync("Vào, có dòng chờ hoặc không nhận");
    }

    private static async Task AnswerTheQuestions(IPage page)
    {
        await page.Link("Trả lời 2 câu hỏi").ClickAsync();
        await Expect(page.Heading("Cột “Mục khác” ghi nội dung gì?")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { HasText = "ghi thêm" })).ToBeVisibleAsync();
        await page.Choice("Nghĩa là").SelectOptionAsync(new SelectOptionValue { Value = "ignore" });
        await page.Button("Ghi nhớ và tiếp tục").ClickAsync();
        await Expect(page.Heading("“XYZQ” là trình độ nào?")).ToBeVisibleAsync();
        await page.Choice("Nghĩa là").SelectOptionAsync(new SelectOptionValue { Value = "master" });
        await page.Button("Ghi nhớ và tiếp tục").ClickAsync();
        await Expect(page.Link("Xem trước thay đổi")).ToBeVisibleAsync();
    }

    private static async Task MendACell(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = new Regex("Xem \\d+ ô cần sửa") }).ClickAsync();
        var line = page.Row("31/02/1979");
        await line.GetByLabel("Nội dung mới của ô C3").FillAsync("28/02/1979");
        await line.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Sửa" }).ClickAsync();
        await Expect(page.Said("Đã sửa ô.")).ToBeVisibleAsync();
        await ReadAgain(page);
        await Expect(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = new Regex("Trả lời") })).ToHaveCountAsync(0);
    }

    private static async Task ReadAgain(IPage page)
    {
        await page.Button("Đọc lại").ClickAsync();
        await Expect(page.Link("Xem trước thay đổi")).ToBeVisibleAsync();
    }

    private static async Task GiveBackWhatIsNoList(IPage page)
    {
        await page.Field("Chọn tệp " + Lists.Agriculture).UncheckAsync();
        await page.Field("Chọn tệp " + Lists.Letter).CheckAsync();
        await page.Button("Lập tệp trả lại đơn vị").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Link("Tải tệp trả lại đơn vị (.zip)").ClickAsync());
        using var zip = System.IO.Compression.ZipFile.OpenRead(await download.PathAsync());
        zip.Entries.Select(entry => Path.GetExtension(entry.Name)).Should().Contain(".docx").And.Contain(".xlsx");
    }

    private static async Task Accept(IPage page)
    {
        await page.Link("Xem trước thay đổi").ClickAsync();
        await Expect(page.Row("Lý Văn Cường")).ToContainTextAsync("Người mới");
        await page.GoBackAsync();
        await page.Field("Chọn tệp " + Lists.Agriculture).CheckAsync();
        await page.Button("Tiếp nhận các tệp đã chọn").ClickAsync();
        await Expect(page.Row(Lists.Agriculture)).ToContainTextAsync("Đã nạp, lần nạp số 1");
        await Expect(page.Row(Lists.Health)).ToContainTextAsync("Đã nạp, lần nạp số 2");
    }

    private static async Task FollowAFigureToItsRow(IPage page)
    {
        await page.Section("Tổng quan");
        await Expect(Heads(page, "8")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Có mặt / được giao" })).ToContainTextAsync("8 / 21");
        await page.Row("CB30-03").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "40% (2/5)" }).ClickAsync();
        await Expect(page.Link("Số người đạt: 2")).ToBeVisibleAsync();
        await Expect(page.Link("Tổng số tính tỷ lệ: 5")).ToBeVisibleAsync();
        var people = page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Số người đạt: 2 người" }).GetByRole(AriaRole.Rowheader);
        (await people.AllInnerTextsAsync()).Should().BeEquivalentTo("Hoàng Văn Dũng", "Lục Thị Hồng");
        await page.Row("Lục Thị Hồng").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { NameRegex = new Regex("^" + Lists.Agriculture + ", trang “Biểu 02”, dòng") }).ClickAsync();
        var row = page.Locator("[aria-current=true]");
        await Expect(row).ToContainTextAsync("Lục Thị Hồng");
        await Expect(row).ToContainTextAsync("08/05/1982");
        await page.Link("Xem người này").ClickAsync();
        await Expect(page.Heading("Lục Thị Hồng")).ToBeVisibleAsync();
    }

    private static async Task ConfirmAUnit(IPage page)
    {
        await page.Section("Đơn vị");
        await Expect(page.Row("Phòng Hành chính")).ToContainTextAsync("Chỉ gặp trong danh sách");
        await page.Link("Phòng Hành chính").ClickAsync();
        await page.Button("Xác nhận đơn vị này").ClickAsync();
        await Expect(page.Said("Đã xác nhận 1 đơn vị.")).ToBeVisibleAsync();
    }

    private static async Task MoveASlider(IPage page)
    {
        await page.Section("Dự báo");
        var beside = page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { NameRegex = new Regex("Các kịch bản cạnh nhau") });
        var before = await beside.InnerTextAsync();
        await page.GetByRole(AriaRole.Slider, new PageGetByRoleOptions { Name = "Số người có bằng mỗi năm nhờ đào tạo" }).PressAsync("End");
        await Expect(page.Said("Đã tính lại theo giả định đang đặt.")).ToBeVisibleAsync();
        await Expect(beside).ToContainTextAsync("Kịch bản đang chỉnh");
        (await beside.InnerTextAsync()).Should().NotBe(before);
        page.Url.Should().Contain("traineesN=200", "the address keeps up, so that it can be sent to somebody");
    }

    private static async Task TakeTheReportOut(IPage page)
    {
        await page.Section("Báo cáo");
        string[] figure = ["CB30-03", "2", "5"];
        using (var word = WordprocessingDocument.Open(await Taken(page, ".docx"), isEditable: false))
        {
            Starting(word.MainDocumentPart!.Document.Descendants<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText)), "CB30-03")
                .Should().ContainSingle(row => row[2] == "2" && row[3] == "5" && row[4] == "40%");
        }
        using var workbook = SpreadsheetDocument.Open(await Taken(page, ".xlsx"), isEditable: false);
        Starting(Rows(workbook), "CB30-03").Should().Contain(row => figure.All(row.Contains));
    }

    private static IEnumerable<string[]> Starting(IEnumerable<IEnumerable<string>> rows, string code) => rows.Select(row => row.ToArray()).Where(row => row.FirstOrDefault() == code);

    private static async Task<string> Taken(IPage page, string format) =>
        await (await page.RunAndWaitForDownloadAsync(() => page.Link(format).ClickAsync())).PathAsync();

    private static IEnumerable<IEnumerable<string>> Rows(SpreadsheetDocument workbook)
    {
        var shared = workbook.WorkbookPart!.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
        string Text(Cell cell) => cell.DataType?.Value == CellValues.SharedString ? shared[int.Parse(cell.InnerText, CultureInfo.InvariantCulture)] : cell.CellValue?.Text ?? cell.InnerText;
        return workbook.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Row>()).Select(row => row.Elements<Cell>().Select(Text));
    }

    private static async Task UndoEverything(IPage page)
    {
        foreach (var file in new[] { Lists.Agriculture, Lists.Health })
        {
            await page.Section("Tiếp nhận");
            await page.Row("Đang có hiệu lực").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = file }).ClickAsync();
            await page.Link("Hủy lần nạp này").ClickAsync();
            await page.Field("Lý do hủy").FillAsync("gửi nhầm kỳ");
            await page.Button("Hủy lần nạp").ClickAsync();
            await Expect(page.Said("Tệp này có thể nạp lại bất cứ lúc nào.")).ToBeVisibleAsync();
        }
        await page.Section("Tổng quan");
        await Expect(Heads(page, "0")).ToBeVisibleAsync();
        await Expect(page.Row("CB30-03").GetByRole(AriaRole.Link).First).Not.ToContainTextAsync("2/5");
    }

    private static ILocator Heads(IPage page, string count) =>
        page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Số người trong kỳ" }).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = count, Exact = true });
}
