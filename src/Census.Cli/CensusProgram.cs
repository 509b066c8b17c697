using System.CommandLine;
using Census.Cli.Commands;
using Census.Core.Text;
using Census.Database;

namespace Census.Cli;

/// <summary>
/// The program: its commands, and what becomes of faults. Exit codes: 0 done; 1 done, with rows held or refused, or files or plans
/// refused; 2 wrong usage; 3 failure of the database or the disk. Nobody ever sees a stack trace.
/// </summary>
public sealed class CensusProgram(TextWriter output, TextWriter error, TimeProvider clock, bool isInteractive, int width, CancellationToken stop = default)
{
    public int Run(string[] args)
    {
        var terminal = new Terminal(output, error, isInteractive, width);
        var root = Root(terminal, out var language, out var context);
        var parsed = root.Parse(args);
        terminal.Language = parsed.GetResult(language)?.Tokens is [{ Value: "en" }] ? Language.English : Language.Vietnamese;
        try
        {
            if (parsed.Errors.Count > 0)
            {
                throw WrongUsage.Of(parsed);
            }
            context.RefuseAccount(parsed);
            var exit = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            context.Note();
            return exit;
        }
        catch (UsageFault fault)
        {
            terminal.Remark(fault.Sentence(terminal.Language));
            return 2;
        }
        catch (DatabaseFault fault)
        {
            terminal.Remark(fault.Sentence(terminal.Language));
            return fault.Kind is FaultKind.WrongAddress or FaultKind.OnlyForFiles ? 2 : 3;
        }
        catch (OperationCanceledException)
        {
            terminal.Remark(terminal.Say(
                "Đã dừng theo yêu cầu. Việc đang làm dở không được ghi; các tệp đã nạp xong vẫn còn. Chạy lại lệnh để làm tiếp.",
                "Stopped as asked. What was being done was not kept; files already taken in are still there. Run the command again to go on."));
            return 3;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.Remark(terminal.Say(
                $"Không đọc hoặc ghi được tệp. Kiểm tra dung lượng đĩa, quyền đọc và quyền ghi rồi chạy lại. ({fault.Message})",
                $"A file could not be read or written: {fault.Message} Check the disk space and your rights and run again."));
            return 3;
        }
        catch (Exception fault)
        {
            terminal.Remark(terminal.Say(
                $"Chương trình gặp lỗi ngoài dự kiến ({fault.GetType().Name}). Dữ liệu không bị thay đổi. Hãy báo cho người phụ trách kèm câu lệnh vừa chạy.",
                $"The program met an unexpected error ({fault.GetType().Name}). No data were changed. Please report it with the command you ran."));
            return 3;
        }
    }

    internal RootCommand Root(Terminal terminal, out Option<string> language) => Root(terminal, out language, out _);

    private RootCommand Root(Terminal terminal, out Option<string> language, out CommandContext context)
    {
        var where = new Option<string?>("--db") { Description = "Cơ sở dữ liệu: tệp hoặc chuỗi kết nối SQL Server (mặc định: $CENSUS_DB, $CENSUS_DB_FILE, hoặc census.db) / database: file or connection string", Recursive = true };
        language = new Option<string>("--lang") { Description = "Ngôn ngữ / language: vi, en", Recursive = true, DefaultValueFactory = _ => "vi" };
        language.AcceptOnlyFromAmong("vi", "en");
        var account = new Option<string?>("--as") { Description = "Chạy theo quyền của một tài khoản / with the rights of an account", Recursive = true };
        context = new CommandContext(terminal, clock, where, account, stop);
        return new RootCommand("Census: đội ngũ trí thức của tỉnh, từ danh sách của đơn vị đến chỉ tiêu của kế hoạch.")
        {
            where,
            language,
            account,
            DemoCommand.Make(context),
            CheckCommand.Make(context),
            ImportCommand.Make(context),
            ImportsCommand.Make(context),
            PeopleCommand.Make(context),
            MemoryCommand.Make(context),
            RoundCommand.Make(context),
            WorksCommand.Make(context),
            TablesCommand.Make(context),
            MembersCommand.Make(context),
            ReportCommand.Make(context),
            ExplainCommand.Make(context),
            ChartCommand.Make(context),
            ForecastCommand.Make(context),
            PlanCommand.Make(context),
            UnitCommand.Make(context),
            DbCommand.Make(context),
            UserCommand.Make(context),
            AuditCommand.Make(context),
            ServeCommand.Make(context),
        };
    }
}
