using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Census.Cli;
using Census.Database;
using Census.Integration.Tests.Web;
using Census.Web.Hosting;

namespace Census.Integration.Tests.Cli;

/// <summary>What keeps the page from starting is a sentence with what to do, and nothing else.</summary>
[Trait("Engine", "both")]
public sealed class ServeTests : IDisposable
{
    private const string NoAddress = "không phải địa chỉ để mở trang";
    private const string Open = "cho máy khác mở trang mà không mã hóa";

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("banana", NoAddress)]
    [InlineData("", NoAddress)]
    [InlineData(" ; ", NoAddress)]
    [InlineData("http://", NoAddress)]
    [InlineData("http://127.0.0.1:99999", NoAddress)]
    [InlineData("http://127.0.0.1:5998/census", NoAddress)]
    [InlineData("ftp://127.0.0.1:5998", NoAddress)]
    [InlineData("http://127.0.0.1:5998;banana", NoAddress)]
    [InlineData("http://0.0.0.0:5998", Open)]
    [InlineData("http://*:5998", Open)]
    [InlineData("http://10.99.99.9:5998", Open)]
    [InlineData("http://127.0.0.1:5998;http://+:5998", Open)]
    [InlineData("https://127.0.0.1:5998", "cần chứng thư: thêm --certificate")]
    public void An_address_that_cannot_be_is_told(string urls, string said) => Refused(said, "--urls", urls);

    [Fact]
    public void A_certificate_that_cannot_be_read_is_told()
    {
        var file = _office.File("chung-thu.pfx");
        Refused("Không tìm thấy", "--urls", "https://127.0.0.1:5998", "--certificate", file);
        File.WriteAllText(file, "no certificate");
        Refused("Không đọc được chứng thư", "--urls", "https://127.0.0.1:5998", "--certificate", file);
    }

    [Fact]
    public void An_address_in_use_is_told()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var urls = "http://" + other.LocalEndpoint;
        Refused("một chương trình khác đang dùng", "--urls", urls);
        var whole = WholeProgram("serve", "--urls", urls);
        whole.Should().Contain("một chương trình khác đang dùng").And.NotContain("   at ").And.NotContain("Exception");
        Refused("máy này không có địa chỉ đó", "--urls", "http://192.0.2.77:5998", "--without-https");
    }

    // a second one would clear what is being sent to the first
    [Fact]
    public void Data_that_are_served_are_not_served_twice()
    {
        var folder = WebSettings.FolderFor(_office.Database, CensusDatabase.IsOnServer(_office.Database));
        using (ServedFolder.Take(folder))
        {
            ServedFolder.Take(folder).Should().BeNull();
            Refused("đang chạy trên dữ liệu này ở một cửa sổ khác", "--urls", "http://127.0.0.1:5998");
        }
        using var again = ServedFolder.Take(folder);
        again.Should().NotBeNull();
    }

    [Fact]
    public void Only_the_page_of_Census_is_taken_for_it()
    {
        using var site = new Site();
        var address = site.Address.OriginalString;
        Desktop.IsOurs(address).Should().BeTrue();
        Desktop.IsOurs(address + "/assets/site.css").Should().BeFalse();
        Desktop.IsOurs("http://127.0.0.1:1").Should().BeFalse();
        Desktop.IsOurs(address + ";" + address).Should().BeFalse();
    }

    // what the parts of the program that speak for themselves write is seen only so
    private string WholeProgram(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CensusProgram).Assembly.Location, "--db", _office.Database, .. args]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var program = Process.Start(start)!;
        var error = program.StandardError.ReadToEndAsync();
        return program.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
    }

    private void Refused(string said, params string[] args)
    {
        var outcome = _office.Run(["serve", .. args]);
        outcome.Exit.Should().Be(2);
        outcome.Out.Should().BeEmpty();
        outcome.Error.Should().Contain(said).And.NotContain("   at ");
        outcome.Error.Trim().Split('\n').Should().ContainSingle();
    }
}
