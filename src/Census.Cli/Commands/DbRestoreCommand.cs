using System.CommandLine;
using Census.Database;

namespace Census.Cli.Commands;

/// <summary><c>db restore FILE</c>: a backup in the place of the database; what was there is kept beside it.</summary>
internal static class DbRestoreCommand
{
    public static Command Make(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "Tệp sao lưu / backup file" };
        var command = new Command("restore", "Khôi phục từ bản sao lưu / restore a backup") { file };
        command.SetAction(parsed =>
        {
            var (backup, target) = (parsed.GetValue(file)!, context.Where(parsed));
            Check(backup, target);
            var kept = CensusDatabase.Restore(target, backup, context.Clock);
            var database = context.Open(target);
            context.Terminal.Line(context.Terminal.Say($"Đã khôi phục “{target}” từ “{backup}”.", $"Restored “{target}” from “{backup}”."));
            if (kept is not null)
            {
                context.Terminal.Line(context.Terminal.Say($"Dữ liệu trước khi khôi phục được giữ ở “{kept}”.", $"What was there before is kept in “{kept}”."));
            }
            return DbCommand.PrintFindings(context, database);
        });
        return command;
    }

    private static void Check(string backup, string target)
    {
        if (!File.Exists(backup))
        {
            throw new UsageFault($"Không tìm thấy tệp sao lưu “{backup}”. Kiểm tra lại đường dẫn.", $"The backup “{backup}” was not found. Check the path.");
        }
        if (CensusDatabase.IsOnServer(target))
        {
            throw new UsageFault(
                "Lệnh này chỉ dùng cho cơ sở dữ liệu dạng tệp. Trên máy chủ, dùng RESTORE của SQL Server, hoặc db copy từ tệp sao lưu sang cơ sở dữ liệu trống.",
                "This command is for databases in a file. On a server use SQL Server's RESTORE, or db copy from the backup into an empty database.");
        }
        if (Path.GetFullPath(backup) == Path.GetFullPath(target))
        {
            throw new UsageFault(
                "Tệp sao lưu chính là cơ sở dữ liệu đang dùng. Chọn tệp sao lưu khác, hoặc ghi --db là tệp cần khôi phục.",
                "The backup is the database itself. Name another backup, or with --db the database to be restored.");
        }
    }
}
