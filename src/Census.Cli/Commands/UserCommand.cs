using System.CommandLine;
using System.Globalization;
using Census.Core.Rights;
using Census.Core.Text;
using Census.Database;
using Census.Database.Tables;
using Census.Reports.Rosters;
using Census.Web.Accounts;

namespace Census.Cli.Commands;

/// <summary><c>user list | add | change | block | unblock | password | sign-out</c>: who may sign in, and what each may do and see.</summary>
internal static class UserCommand
{
    private const string Whole = "all";
    private const string Nothing = "none";

    public static Command Make(CommandContext context) => new("user", "Tài khoản / accounts")
    {
        List(context),
        Add(context),
        Change(context),
        Simple(context, "block", "Khóa một tài khoản / block an account", (book, row, by) => book.Change(row with { IsBlocked = 1 }, by)),
        Simple(context, "unblock", "Mở khóa một tài khoản / unblock an account", (book, row, by) => book.Change(row with { IsBlocked = 0, Failures = 0, LockedUntil = null }, by)),
        Password(context),
        Simple(context, "sign-out", "Đăng xuất tài khoản ở mọi nơi / end whatever is signed in by it", (book, row, by) =>
        {
            book.EndSessions(row.Name, by);
            return null;
        }),
    };

    private static Command List(CommandContext context)
    {
        var json = CommandContext.JsonOption();
        var command = new Command("list", "Các tài khoản / all accounts") { json };
        command.SetAction(parsed =>
        {
            var (rows, units) = context.Database(parsed).Read(r => (AccountTable.All(r), UnitTable.Load(r)));
            string? UnitOf(AccountRow row) => row.UnitNo is { } unit ? units.PathOf(unit) : null;
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(JsonText.Of(new
                {
                    Users = rows.Select(row => new { row.Name, row.FullName, Role = row.RoleCode, row.UnitNo, Unit = UnitOf(row), Granted = row.Granted.Split(',', StringSplitOptions.RemoveEmptyEntries), Blocked = row.IsBlocked == 1, MustChange = row.MustChange == 1, row.LockedUntil, row.CreatedAt }),
                }));
                return 0;
            }
            context.Terminal.Table(
                context.Terminal.Say("Tài khoản|Họ và tên|Vai trò|Đơn vị|Dữ liệu nhạy cảm|Trạng thái", "Account|Name|Role|Units|Sensitive data|State").Split('|'),
                rows.Select(row => (IReadOnlyList<string>)
                [
                    row.Name, row.FullName, Role(context.Terminal, row), UnitOf(row) ?? context.Terminal.Say("toàn tỉnh", "the whole province"),
                    row.Granted.Length > 0 ? row.Granted : "-",
                    row.IsBlocked == 1 ? context.Terminal.Say("đã khóa", "blocked") : context.Terminal.Say("đang dùng", "in use"),
                ]));
            return 0;
        });
        return command;
    }

    private static string Role(Terminal terminal, AccountRow row) => Roles.Parse(row.RoleCode) is { } role && terminal.Language == Language.Vietnamese ? role.Vietnamese() : row.RoleCode;

    private static Command Add(CommandContext context)
    {
        var name = NameArgument();
        var fullName = new Option<string>("--full-name") { Description = "Họ và tên / the person's name", Required = true };
        var (role, unit, grant, file) = (RoleOption(), UnitOption(), GrantOption(), PasswordOption());
        role.DefaultValueFactory = _ => Core.Rights.Role.Viewer.Code();
        var command = new Command("add", "Tạo tài khoản / make an account") { name, fullName, role, unit, grant, file };
        command.SetAction(parsed =>
        {
            var database = context.Database(parsed);
            var account = new NewAccount(parsed.GetValue(name)!, parsed.GetValue(fullName)!, PasswordOf(context.Terminal, parsed.GetValue(file)), Roles.Parse(parsed.GetValue(role))!.Value)
            {
                UnitNo = UnitNo(database, parsed.GetValue(unit)),
                Granted = Granted(parsed.GetValue(grant)) ?? Sensitive.None,
            };
            Refuse(Book(context, database).Add(account, context.By(parsed)));
            context.Terminal.Line(context.Terminal.Say(
                $"Đã tạo tài khoản “{AccountBook.Key(account.Name)}”. Người dùng phải đổi mật khẩu khi đăng nhập lần đầu.",
                $"The account “{AccountBook.Key(account.Name)}” is made. Its password must be changed at the first sign-in."));
            return 0;
        });
        return command;
    }

    private static Command Change(CommandContext context)
    {
        var name = NameArgument();
        var fullName = new Option<string?>("--full-name") { Description = "Họ và tên / the person's name" };
        var (role, unit, grant) = (RoleOption(), UnitOption(), GrantOption());
        var command = new Command("change", "Đổi vai trò, đơn vị, quyền xem / change role, units, grants") { name, fullName, role, unit, grant };
        command.SetAction(parsed =>
        {
            var database = context.Database(parsed);
            var row = Existing(database, parsed.GetValue(name)!);
            Refuse(Book(context, database).Change(
                row with
                {
                    FullName = parsed.GetValue(fullName)?.Trim() ?? row.FullName,
                    RoleCode = parsed.GetValue(role) ?? row.RoleCode,
                    UnitNo = parsed.GetValue(unit) is { } named ? UnitNo(database, named) : row.UnitNo,
                    Granted = Granted(parsed.GetValue(grant))?.Code() ?? row.Granted,
                },
                context.By(parsed)));
            context.Terminal.Line(context.Terminal.Say($"Đã đổi tài khoản “{row.Name}”; người đang đăng nhập phải đăng nhập lại.", $"The account “{row.Name}” is changed; whoever is signed in must sign in again."));
            return 0;
        });
        return command;
    }

    private static Command Password(CommandContext context)
    {
        var name = NameArgument();
        var file = PasswordOption();
        var command = new Command("password", "Đặt lại mật khẩu / set a new password") { name, file };
        command.SetAction(parsed =>
        {
            var database = context.Database(parsed);
            var row = Existing(database, parsed.GetValue(name)!);
            Refuse(Book(context, database).SetPassword(row.Name, PasswordOf(context.Terminal, parsed.GetValue(file)), context.By(parsed)));
            context.Terminal.Line(context.Terminal.Say($"Đã đặt mật khẩu của “{row.Name}”; các nơi đang đăng nhập đã bị đăng xuất.", $"The password of “{row.Name}” is set; whatever was signed in has ended."));
            return 0;
        });
        return command;
    }

    private static Command Simple(CommandContext context, string word, string description, Func<AccountBook, AccountRow, string, AccountRefusal?> act)
    {
        var name = NameArgument();
        var command = new Command(word, description) { name };
        command.SetAction(parsed =>
        {
            var database = context.Database(parsed);
            var row = Existing(database, parsed.GetValue(name)!);
            Refuse(act(Book(context, database), row, context.By(parsed)));
            context.Terminal.Line(context.Terminal.Say($"Đã xong với tài khoản “{row.Name}”.", $"Done for the account “{row.Name}”."));
            return 0;
        });
        return command;
    }

    private static Argument<string> NameArgument() => new("NAME") { Description = "Tên đăng nhập / user name" };

    private static Option<string?> RoleOption()
    {
        var role = new Option<string?>("--role") { Description = "Vai trò / role: viewer (người xem), officer (chuyên viên), publisher (người công bố), administrator (quản trị)" };
        role.AcceptOnlyFromAmong([.. Roles.Codes]);
        return role;
    }

    private static Option<string?> UnitOption() => new("--unit") { Description = $"Chỉ đơn vị này và các đơn vị trực thuộc; {Whole}: toàn tỉnh / this unit and those below; {Whole}: the whole province" };

    private static Option<string?> GrantOption() => new("--grant") { Description = $"Dữ liệu nhạy cảm được xem, cách nhau bằng dấu phẩy / sensitive data shown: identity,ethnicity,party; {Nothing}: không / nothing" };

    private static Option<string?> PasswordOption() => new("--password-file") { Description = "Tệp có mật khẩu ở dòng đầu; không có thì hỏi trên màn hình / file with the password; else it is asked for" };

    private static AccountBook Book(CommandContext context, CensusDatabase database) => new(database, context.Clock, new AccountRules());

    private static AccountRow Existing(CensusDatabase database, string name) => database.Read(r => AccountTable.Find(r, AccountBook.Key(name))) ?? throw new UsageFault(
        $"Không có tài khoản “{name}”. Xem các tài khoản bằng lệnh: user list.", $"There is no account “{name}”. See them with: user list.");

    private static long? UnitNo(CensusDatabase database, string? name)
    {
        if (name is null or Whole)
        {
            return null;
        }
        var (unit, problem) = UnitScope.Find(database.Read(r => UnitTable.Load(r)), name);
        return problem is null ? unit : throw Answers.Fault(problem);
    }

    private static Sensitive? Granted(string? codes) => codes is null ? null : codes == Nothing ? Sensitive.None : Sensitives.Parse(codes) ?? throw new UsageFault(
        $"“{codes}” không phải quyền xem. Dùng: {string.Join(", ", Sensitives.Codes)} (cách nhau bằng dấu phẩy), hoặc {Nothing}.",
        $"“{codes}” is no grant. Use {string.Join(", ", Sensitives.Codes)} with commas between them, or {Nothing}.");

    private static string PasswordOf(Terminal terminal, string? file)
    {
        if (file is not null)
        {
            return File.Exists(file) && File.ReadLines(file).FirstOrDefault() is { Length: > 0 } first ? first : throw new UsageFault(
                $"Tệp mật khẩu “{file}” không có hoặc trống. Ghi mật khẩu vào dòng đầu của tệp.", $"The password file “{file}” does not exist or is empty. Write the password on its first line.");
        }
        return terminal.Ask(terminal.Say("Mật khẩu: ", "Password: ")) is { } typed && typed == terminal.Ask(terminal.Say("Nhập lại mật khẩu: ", "Again: ")) ? typed : throw new UsageFault(
            "Cần mật khẩu: chạy trên màn hình để nhập hai lần giống nhau, hoặc dùng --password-file TỆP. Mật khẩu không bao giờ ghi trong câu lệnh.",
            "A password is needed: run on a terminal and type it twice alike, or use --password-file FILE. It is never written on the command line.");
    }

    private static void Refuse(AccountRefusal? refusal)
    {
        if (refusal is { } reason)
        {
            throw Fault(reason, new AccountRules().ShortestPassword.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static UsageFault Fault(AccountRefusal refusal, string shortest) => refusal switch
    {
        AccountRefusal.BadName => new UsageFault("Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số và . - _ @, ví dụ nguyen.lan.", "A user name has small letters, digits and . - _ @ only, such as nguyen.lan."),
        AccountRefusal.NameTaken => new UsageFault("Đã có tài khoản tên này. Chọn tên khác, hoặc đổi tài khoản đó bằng lệnh user change.", "There is an account of this name. Take another, or change that one with user change."),
        AccountRefusal.PasswordShort => new UsageFault($"Mật khẩu phải có ít nhất {shortest} ký tự.", $"A password needs at least {shortest} characters."),
        AccountRefusal.PasswordIsName => new UsageFault("Mật khẩu không được chứa tên đăng nhập. Chọn mật khẩu khác.", "The password must not hold the user name. Take another."),
        AccountRefusal.LastAdministrator => new UsageFault("Đây là người quản trị cuối cùng. Đặt thêm một người quản trị toàn tỉnh trước khi đổi hoặc khóa tài khoản này.", "This is the last administrator. Make another one of the whole province first."),
        AccountRefusal.NoSuchUnit => new UsageFault("Không có đơn vị này. Xem danh mục bằng lệnh: unit list.", "There is no such unit. See the list with: unit list."),
        _ => new UsageFault("Không làm được với tài khoản này.", "This cannot be done with the account."),
    };
}
