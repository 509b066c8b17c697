using Microsoft.Playwright;

namespace Census.Browser.Tests;

/// <summary>What somebody at a page does, by what can be seen and read there: roles, names and labels.</summary>
internal static class Officer
{
    public const string Password = "mua xuan tren ban";

    public static ILocator Link(this IPage page, string name) => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name, Exact = true });

    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    public static ILocator Heading(this IPage page, string name) => page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name });

    public static ILocator Field(this IPage page, string label) => page.GetByLabel(label, new PageGetByLabelOptions { Exact = true });

    public static ILocator Choice(this IPage page, string label) => page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = label, Exact = true });

    /// <summary>Follows a section of the head of the page.</summary>
    public static Task Section(this IPage page, string name) =>
        page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Các phần" }).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = name, Exact = true }).ClickAsync();

    /// <summary>What the page says of what was just done.</summary>
    public static ILocator Said(this IPage page, string text) => page.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = text });

    public static ILocator Row(this IPage page, string text) => page.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasText = text });

    /// <summary>On the first page of all: the account of the administrator, who is signed in then.</summary>
    public static async Task BecomeAdministrator(this IPage page, string url)
    {
        await page.GotoAsync(url);
        await page.Field("Họ và tên").FillAsync("Nguyễn Thị Lan");
        await page.Field("Tên đăng nhập").FillAsync("quan.tri");
        await page.Field("Mật khẩu").FillAsync(Password);
        await page.Field("Nhập lại mật khẩu mới").FillAsync(Password);
        await page.Button("Tạo tài khoản quản trị").ClickAsync();
        await Assertions.Expect(page.Link("Nguyễn Thị Lan")).ToBeVisibleAsync();
    }

    public static async Task SignIn(this IPage page, string name, string password)
    {
        await page.Field("Tên đăng nhập").FillAsync(name);
        await page.Field("Mật khẩu").FillAsync(password);
        await page.Button("Đăng nhập").ClickAsync();
    }
}
