using System.CommandLine;
using Census.Database;

namespace Census.Cli.Commands;

/// <summary><c>db migrate | check | backup | restore | copy</c>: the database itself.</summary>
internal static class DbCommand
{
    public static Command Make(CommandContext context) => new("db", "Cơ sở dữ liệu / the database")
    {
        Migrate(context),
        Check(context),
        Backup(context),
        DbRestoreCommand.Make(context),
        DbCopyCommand.Make(context),
    };

    // opening brings the database up to this program
    private static Command Migrate(CommandContext context)
    {
        var command = new Command("migrate", "Tạo hoặc nâng cấp cơ sở dữ liệu / create or upgrade");
        command.SetAction(parsed =>
        {
            var database = context.Database(parsed);
            context.Terminal.Line(context.Terminal.Say($"Cơ sở dữ liệu “{database.Where}” đã ở phiên bản hiện hành.", $"Database “{database.Where}” is up to date."));
            return 0;
        });
        return command;
    }

    private static Command Check(CommandContext context)
    {
        var command = new Command("check", "Kiểm tra tính toàn vẹn / check that all is sound");
        command.SetAction(parsed => PrintFindings(context, context.Database(parsed)));
        return command;
    }

    /// <summary>Checks a database and says what was found; the exit code.</summary>
    internal static int PrintFindings(CommandContext context, CensusDatabase database)
    {
        var findings = database.Read(r => DatabaseCheck.Findings(r, context.Terminal.Language));
        foreach (var finding in findings)
        {
            context.Terminal.Line(finding);
        }
        if (findings.Count == 0)
        {
            context.Terminal.Line(context.Terminal.Say($"Cơ sở dữ liệu “{database.Where}” toàn vẹn.", $"Database “{database.Where}” is sound."));
        }
        return findings.Count == 0 ? 0 : 3;
    }

    private static Command Backup(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "Tệp sao lưu / backup file" };
        var command = new Command("backup", "Sao lưu / back up") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            context.Database(parsed).Backup(path);
            context.Terminal.Line(context.Terminal.Say($"Đã sao lưu vào “{path}” và đã mở thử tệp sao lưu.", $"Backed up to “{path}”; the copy was opened and is sound."));
            return 0;
        });
        return command;
    }
}
