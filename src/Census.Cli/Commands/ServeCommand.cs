using System.CommandLine;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
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
            Check(parsed.GetValue(urls)!, parsed.GetValue(certificate), parsed.GetValue(insecure));
            var where = context.Where(parsed);
            using var opened = Certificate(parsed.GetValue(certificate), parsed.GetValue(password));
            var settings = new WebSettings(WebSettings.FolderFor(where, CensusDatabase.IsOnServer(where)))
            {
                Urls = parsed.GetValue(urls)!, SampleData = SampleProvince.Fill, Certificate = opened,
            };
            using var held = ServedFolder.Take(settings.Folder);
            return held is not null ? Serve(context, context.Open(where), settings, parsed.GetValue(browser))
                : parsed.GetValue(browser) && Desktop.IsOurs(settings.Urls) ? OpenOther(context, settings.Urls)
                : throw new UsageFault(
                    "Census đang chạy trên dữ liệu này ở một cửa sổ khác. Dùng trang đang mở, hoặc đóng cửa sổ kia rồi chạy lại.",
                    "Census is running on these data in another window. Use its page, or close that window and run again.");
        });
        return command;
    }

    private static void Check(string urls, string? certificate, bool isInsecure)
    {
        if (Listening.Addresses(urls) is not { } addresses)
        {
            throw new UsageFault(
                $"“{urls}” không phải địa chỉ để mở trang. Ghi như http://127.0.0.1:5080 (http hoặc https, tên hoặc số của máy, cổng từ 1 đến 65535); nhiều địa chỉ thì cách nhau bằng dấu ;",
                $"“{urls}” is no address for a page. Write it like http://127.0.0.1:5080 (http or https, a machine, a port from 1 to 65535), several with ; between them.");
        }
        if (!isInsecure && addresses.Any(address => address.Scheme == "http" && !Listening.IsHere(address)))
        {
            throw new UsageFault(
                $"Địa chỉ {urls} cho máy khác mở trang mà không mã hóa: mật khẩu và dữ liệu cá nhân sẽ đi qua mạng ở dạng đọc được. Dùng https:// với --certificate TỆP.pfx, hoặc thêm --without-https nếu mạng đã được bảo vệ.",
                $"{urls} lets other machines in without encryption: passwords and personal data would cross the network readable. Use https:// with --certificate FILE.pfx, or add --without-https where the network is protected.");
        }
        if (certificate is null && addresses.Any(address => address.Scheme == "https"))
        {
            throw new UsageFault(
                $"Địa chỉ {urls} cần chứng thư: thêm --certificate TỆP.pfx (và --certificate-password-file TỆP nếu chứng thư có mật khẩu).",
                $"{urls} needs a certificate: add --certificate FILE.pfx (and --certificate-password-file FILE where it has a password).");
        }
    }

    private static X509Certificate2? Certificate(string? file, string? passwordFile)
    {
        var password = Needed(passwordFile) is { } kept ? File.ReadAllText(kept, Encoding.UTF8).Trim() : null;
        try
        {
            return Needed(file) is { } pfx ? X509CertificateLoader.LoadPkcs12FromFile(pfx, password) : null;
        }
        catch (CryptographicException)
        {
            throw new UsageFault(
                $"Không đọc được chứng thư “{file}”: tệp không phải .pfx, bị hỏng, hoặc sai mật khẩu. Kiểm tra tệp và --certificate-password-file.",
                $"The certificate “{file}” cannot be read: it is no .pfx, damaged, or the password is wrong. Check the file and --certificate-password-file.");
        }
    }

    private static int Serve(CommandContext context, CensusDatabase database, WebSettings settings, bool opens)
    {
        var site = WebSite.Build(database, settings, context.Clock);
        try
        {
            site.Start();
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            throw Unusable(settings.Urls, fault);
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

    // whoever opens the program twice wants its page, not a sentence about addresses
    private static int OpenOther(CommandContext context, string address)
    {
        context.Terminal.Line(context.Terminal.Say($"Census đang chạy rồi: {address}. Trang đó được mở trong trình duyệt.", $"Census is running already: {address}. That page is opened in the browser."));
        Desktop.Open(address);
        return 0;
    }

    private static UsageFault Unusable(string urls, Exception fault) => fault is SocketException
        ? new UsageFault(
            $"Không mở được địa chỉ {urls}: máy này không có địa chỉ đó, hoặc hệ thống không cho phép mở cổng đó. Chọn địa chỉ và cổng khác, ví dụ --urls http://127.0.0.1:5081.",
            $"{urls} cannot be used: this machine has no such address, or the system does not allow that port. Choose another, such as --urls http://127.0.0.1:5081.")
        : new UsageFault(
            $"Không mở được địa chỉ {urls}: một chương trình khác đang dùng (có thể Census đã chạy). Mở trang đó trong trình duyệt, hoặc chọn cổng khác, ví dụ --urls http://127.0.0.1:5081.",
            $"{urls} cannot be used: another program has it (Census may be running already). Open that page, or choose another port, such as --urls http://127.0.0.1:5081.");

    private static string? Needed(string? file) => file is null || File.Exists(file) ? file : throw new UsageFault(
        $"Không tìm thấy “{file}”. Kiểm tra lại đường dẫn.", $"“{file}” was not found. Check the path.");
}
