using System.Net;
using Census.Core.Rights;
using Census.Database;
using Census.Database.Tables;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.WholePath;
using Census.Web.Accounts;

namespace Census.Integration.Tests.Web;

[Trait("Engine", "both")]
public sealed class AdministrationTests : IDisposable
{
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/administration")]
    [InlineData("/administration/account")]
    [InlineData("/administration/account?name=quan.tri")]
    [InlineData("/administration/audit")]
    [InlineData("/administration/audit?handler=File")]
    [InlineData("/start/sample")]
    public void Whoever_may_not_administer_is_kept_out(string address)
    {
        _site.SignIn().Dispose();
        using var publisher = _site.SignIn("cong.bo", Role.Publisher);
        publisher.Get(address).Location.Should().Contain("/denied");
        publisher.Get("/denied").Status.Should().Be(HttpStatusCode.Forbidden);
        publisher.Post("/administration?handler=Backup").Status.Should().NotBe(HttpStatusCode.OK);
    }

    [Fact]
    public void An_account_is_made_changed_blocked_and_let_in_again_and_each_act_ends_what_is_signed_in()
    {
        using var admin = _site.SignIn();
        admin.Post("/administration/account?handler=Add", ("Name", "lan"), ("FullName", "Hoàng Thị Lan"), ("Role", "viewer"), ("Unit", "all"), ("password", "mua he nam nay")).Location.Should().Be("/administration?done=add");
        _site.Accounts.SetPassword("lan", Site.Password, "lan");
        using var lan = _site.SignIn("lan");
        lan.Get("/signin/account").Text.Should().Contain("Người xem");
        admin.Post("/administration/account?handler=Change&name=lan", ("FullName", "Hoàng Thị Lan"), ("Role", "officer"), ("Unit", "all"), ("Grants", "party"), ("Grants", "identity")).Location.Should().Be("/administration?done=change");
        lan.Get("/signin/account").Location.Should().Contain("/signin");
        Row("lan").Should().Match<AccountRow>(row => row.RoleCode == "officer" && row.Granted == "identity,party" && row.UnitNo == null);
        using (var again = _site.SignIn("lan"))
        {
            admin.Post("/administration/account?handler=SignOut&name=lan").Location.Should().Be("/administration?done=sign-out");
            again.Get("/signin/account").Location.Should().Contain("/signin");
        }
        admin.Post("/administration/account?handler=Block&name=lan").Location.Should().Be("/administration?done=block");
        _site.Accounts.SignIn("lan", Site.Password, null).Refusal.Should().Be(AccountRefusal.WrongNameOrPassword);
        admin.Post("/administration/account?handler=Unblock&name=lan").Location.Should().Be("/administration?done=unblock");
        admin.Post("/administration/account?handler=Password&name=lan", ("password", "mua thu nam nay")).Location.Should().Be("/administration?done=password");
        Row("lan").Should().Match<AccountRow>(row => row.IsBlocked == 0 && row.MustChange == 1);
        admin.Get("/administration?done=password").Text.Should().Contain("Hoàng Thị Lan").And.Contain("Phải đổi mật khẩu").And.Contain("Chuyên viên");
    }

    [Theory]
    [InlineData("Lan Hoàng", "mua he nam nay", "all", "chữ thường không dấu")]
    [InlineData("lan", "ngan", "all", "ít nhất 10 ký tự")]
    [InlineData("lan", "mua he nam nay", "", "phạm vi đơn vị")]
    [InlineData("quan.tri", "mua he nam nay", "all", "Đã có tài khoản")]
    [InlineData("lan", "mua he nam nay", "999", "đơn vị")]
    [InlineData("lan", "mua he nam nay", "tinh", "đơn vị")]
    public void What_cannot_be_kept_is_said_and_nothing_is_made(string name, string password, string unit, string sentence)
    {
        using var admin = _site.SignIn();
        admin.Post("/administration/account?handler=Add", ("Name", name), ("FullName", "Hoàng Thị Lan"), ("Role", "viewer"), ("Unit", unit), ("password", password)).Text.Should().Contain("role=\"alert\"").And.Contain(sentence);
        CensusDatabase.Open(_site.Office.Database, TimeProvider.System).Read(AccountTable.All).Should().ContainSingle();
    }

    [Fact]
    public void The_last_administrator_stays_one()
    {
        using var admin = _site.SignIn();
        admin.Post("/administration/account?handler=Block&name=quan.tri").Text.Should().Contain("role=\"alert\"");
        admin.Get("/administration").Status.Should().Be(HttpStatusCode.OK);
        admin.Post("/administration/account?handler=Block&name=nobody").Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public void The_log_is_shown_newest_first_filtered_checked_and_taken_out()
    {
        using var admin = _site.SignIn();
        using var lan = _site.SignIn("lan", Role.Viewer);
        var page = admin.Get("/administration/audit").Text;
        page.Should().Contain("Đăng nhập").And.Contain("Tạo tài khoản");
        page.IndexOf("<td>lan</td>", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(page.LastIndexOf("<td>quan.tri</td>", StringComparison.Ordinal));
        admin.Get("/administration/audit?account=lan").Text.Should().Contain("<td>lan</td>").And.NotContain("<td>quan.tri</td>");
        admin.Get("/administration/audit?from=2001-01-01&to=2001-12-31").Text.Should().NotContain("<td>lan</td>");
        admin.Get("/administration/audit?check=true").Text.Should().Contain("nguyên vẹn").And.Contain(Log()[^1].Hash);
        var file = admin.Get("/administration/audit?handler=File&account=lan");
        file.Text.Should().Contain("sign-in").And.NotContain("quan.tri");
        Log()[^1].Should().Match<AuditEntry>(line => line.Action == "export" && line.Subject == "audit .csv" && line.Account == "quan.tri");
    }

    [Fact]
    public void A_backup_opens_holds_what_was_there_and_leaves_no_copy_behind()
    {
        using var admin = _site.SignIn();
        _site.Office.Import(Book.List(_site.Office.File("so.xlsx"), """
            Họ và tên     | Số CCCD      | Đơn vị
            Nguyễn Văn An | 004080000001 | Sở Công Thương
            """)).Exit.Should().Be(0);
        var page = admin.Get("/administration").Text;
        var answer = admin.Post("/administration?handler=Backup");
        if (CensusDatabase.IsOnServer(_site.Office.Database))
        {
            page.Should().Contain("BACKUP DATABASE");
            answer.Location.Should().Be("/administration");
            return;
        }
        page.Should().Contain("handler=Backup").And.Contain(" MB");
        File.WriteAllBytes(_site.Office.File("sao-luu.db"), answer.Bytes);
        Office.Anywhere("--db", _site.Office.File("sao-luu.db"), "db", "check").Exit.Should().Be(0);
        Office.Anywhere("--db", _site.Office.File("sao-luu.db"), "people", "find", "An").Out.Should().Contain("Nguyễn Văn An");
        Directory.GetFiles(Path.Combine(_site.Settings.Folder, "backups")).Should().BeEmpty();
        Log()[^1].Action.Should().Be("backup");
    }

    private IReadOnlyList<AuditEntry> Log() => CensusDatabase.Open(_site.Office.Database, TimeProvider.System).Read(AuditTable.All);

    private AccountRow Row(string name) => CensusDatabase.Open(_site.Office.Database, TimeProvider.System).Read(r => AccountTable.Find(r, name))!;
}
