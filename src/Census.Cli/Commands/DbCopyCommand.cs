using System.CommandLine;
using System.Globalization;
using Census.Database;

namespace Census.Cli.Commands;

/// <summary><c>db copy --from A --to B</c>: everything from one database into an empty one, also from a file to a server and back.</summary>
internal static class DbCopyCommand
{
    public static Command Make(CommandContext context)
    {
        var from = new Option<string>("--from") { Description = "Cơ sở dữ liệu nguồn / source: FILE | SQL Server", Required = true };
        var to = new Option<string>("--to") { Description = "Cơ sở dữ liệu đích, còn trống / empty target: FILE | SQL Server", Required = true };
        var command = new Command("copy", "Chép toàn bộ sang cơ sở dữ liệu khác / copy all into another database") { from, to };
        command.SetAction(parsed =>
        {
            var source = Source(context, parsed.GetValue(from)!);
            var target = context.Open(parsed.GetValue(to)!);
            Print(context, source.Read(r => target.Write(w => DatabaseCopy.IsEmpty(w) ? DatabaseCopy.Run(r, w) : throw NotEmpty(target.Where))));
            context.Terminal.Line(context.Terminal.Say(
                $"Đã chép từ “{source.Where}” sang “{target.Where}”; số dòng và mã kiểm tra của từng bảng đều khớp.",
                $"Copied from “{source.Where}” to “{target.Where}”; rows and checksums of every table agree."));
            return DbCommand.PrintFindings(context, target);
        });
        return command;
    }

    // opening would make a new, empty database where a path is mistyped
    private static CensusDatabase Source(CommandContext context, string where) =>
        CensusDatabase.Exists(where) ? context.Open(where) : throw new UsageFault(
            $"Không có cơ sở dữ liệu “{where}” để chép. Kiểm tra lại --from.",
            $"There is no database “{where}” to copy. Check --from.");

    private static UsageFault NotEmpty(string where) => new(
        $"Cơ sở dữ liệu đích “{where}” đã có dữ liệu; không chép gì. Chọn một cơ sở dữ liệu mới hoặc còn trống.",
        $"The target “{where}” already holds data; nothing was copied. Name a new or empty database.");

    private static void Print(CommandContext context, IReadOnlyList<CopiedTable> tables) => context.Terminal.Table(
        [context.Terminal.Say("Bảng", "Table"), context.Terminal.Say("Số dòng", "Rows"), context.Terminal.Say("Mã kiểm tra", "Checksum")],
        tables.Select(IReadOnlyList<string> (table) => [table.Table, table.Rows.ToString(CultureInfo.InvariantCulture), table.Checksum[..16]]),
        1);
}
