using System.CommandLine;
using System.Text;
using Census.Database;
using Census.Web.Hosting;
using Microsoft.Extensions.Hosting;

namespace Census.Cli.Commands;

/// <summary><c>serve</c>: the pages for a browser, until Ctrl+C. Without a certificate only this machine itself is served, unless a switch says otherwise.</summary>
internal static class ServeCommand
{
    public static Command Make(CommandContext context)
    {
        var urls = new Option<string>("--urls") { Description = "Địa chỉ để mở trang / addresses, with ; between them", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var certificate = new Option<string?>("--certificate") { Description = "Tệp chứng thư .pfx cho HTTPS / certificate for https" };
        var password = new Option<string?>("--certificate-password-file") { Description = "Tệp chứa mật khẩu chứng thư / file with its password" };
        var insecure = new Option<bool>("--without-https") { Description = "Cho phép máy khác mở trang không mã hóa / let other machines in without encryption" };
        var browser = new Option<bool>("--open") { Description = "Mở trình duyệt khi sẵn sàng / open the browser" };
        var command = new Command("serve", "Mở trang làm việc trên trình duyệt / the web page") { urls, certificate, password, insecure, browser };
        command.SetAction(parsed =>
        {
            var addresses = parsed.GetValue(urls)!;
            if (!Listening.IsOnlyHere(addresses) && !Listening.IsEncrypted(addresses) && !parsed.GetValue(insecure))
            {
                throw new UsageFault(
                    $"Địa chỉ {addresses} cho máy khác mở trang mà không mã hóa: mật khẩu và dữ liệu cá nhân sẽ đi qua mạng ở dạng đọc được. Dùng https:// với --certificate TỆP.pfx, hoặc thêm --without-https nếu mạng đã được bảo vệ.",
                    $"{addresses} lets other machines in without encryption: passwords and personal data would cross the network readable. Use https:// with --certificate FILE.pfx, or add --without-https where the network is protected.");
            }
            var where = context.Where(parsed);
            var settings = new WebSettings(WebSettings.FolderFor(where, CensusDatabase.IsOnServer(where)))
            {
                Urls = addresses,
                SampleData = SampleProvince.Fill,
                Certificate = Needed(parsed.GetValue(certificate)),
                CertificatePassword = Needed(parsed.GetValue(password)) is { } file ? File.ReadAllText(file, Encoding.UTF8).Trim() : null,
            };
            return Serve(context, context.Open(where), settings, parsed.GetValue(browser));
        });
        return command;
    }

    private static int Serve(CommandContext context, CensusDatabase database, WebSettings settings, bool opens)
    {
        var site = WebSite.Build(database, settings, context.Clock);
        try
        {
            site.Start();
        }
        catch (IOException)
        {
            throw new UsageFault(
                $"Không mở được địa chỉ {settings.Urls}: một chương trình khác đang dùng (có thể Census đã chạy). Mở trang đó trong trình duyệt, hoặc chọn cổng khác, ví dụ --urls http://127.0.0.1:5081.",
                $"{settings.Urls} cannot be used: another program has it (Census may be running already). Open that page, or choose another port, such as --urls http://127.0.0.1:5081.");
        }
        var address = site.Urls.First();
        context.Terminal.Line(context.Terminal.Say($"Trang làm việc: {address}  (dừng: Ctrl+C)", $"The page: {address}  (stop: Ctrl+C)"));
        if (opens)
        {
            Desktop.Open(address);
        }
        using var stopped = context.Stop.Register(site.Lifetime.StopApplication);
        site.WaitForShutdown();
        return 0;
    }

    private static string? Needed(string? file) => file is null || File.Exists(file) ? file : throw new UsageFault(
        $"Không tìm thấy “{file}”. Kiểm tra lại đường dẫn.", $"“{file}” was not found. Check the path.");
}
