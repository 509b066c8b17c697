using System.CommandLine;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Reference;
using Census.Import.Returns;

namespace Census.Cli.Commands;

/// <summary><c>import PATH… --round</c>: takes files and folders into a round, or tells what would happen (--dry-run).</summary>
internal static class ImportCommand
{
    public static Command Make(CommandContext context)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Tệp hoặc thư mục danh sách / files or folders", Arity = ArgumentArity.OneOrMore };
        var round = CommandContext.RoundOption();
        var field = new Option<string?>("--field") { Description = "Lĩnh vực, khi tệp không ghi / field where the file says none" };
        var unit = new Option<string?>("--unit") { Description = "Đơn vị gửi / sending unit" };
        var category = new Option<string?>("--category") { Description = "Đối tượng, khi tệp không ghi / category where the file says none" };
        var replaces = new Option<long?>("--replaces") { Description = "Gửi lại toàn bộ, thay lần nạp số N / complete resend of import N" };
        var hidden = new Option<bool>("--hidden") { Description = "Đọc cả trang ẩn / read hidden sheets too" };
        var returns = new Option<string?>("--returns") { Description = "Thư mục ghi tệp gửi trả: ô sai được tô màu, ghi chú, kèm công văn / folder for marked workbooks and letters" };
        var rehearsal = new Option<bool>("--dry-run") { Description = "Kiểm tra thử, chưa ghi / tell what would happen, write nothing" };
        var limit = CommandContext.LimitOption();
        var json = CommandContext.JsonOption();
        var command = new Command("import", "Tiếp nhận danh sách vào một kỳ số liệu / take lists into a round")
        {
            paths, round, field, unit, category, replaces, hidden, returns, rehearsal, limit, json,
        };
        command.SetAction(parsed =>
        {
            var given = new Given(parsed.GetValue(unit), CommandContext.Field(parsed.GetValue(field)), CommandContext.Category(parsed.GetValue(category)), parsed.GetValue(hidden));
            var request = new ImportRequest(CommandContext.Round(parsed.GetValue(round)!), given, parsed.GetValue(replaces), parsed.GetValue(rehearsal)) { Limits = context.Limits(parsed.GetValue(limit)) };
            if (parsed.GetValue(returns) is { } folder)
            {
                request = request with { Returns = new ReturnFolder(folder, request.Round) };
            }
            return Run(context, parsed, request, parsed.GetValue(paths)!, parsed.GetValue(json));
        });
        return command;
    }

    private static int Run(CommandContext context, ParseResult parsed, ImportRequest request, string[] paths, bool asJson)
    {
        var files = CommandContext.Files(paths, request.Limits);
        if (request.Returns?.Endangered(files) is { } own)
        {
            throw new UsageFault(
                $"Thư mục của --returns chứa tệp đơn vị đã gửi “{own.Name}”: tệp gửi trả sẽ lẫn vào hoặc ghi đè lên tệp đó. Chọn thư mục khác cho --returns.",
                $"The folder of --returns holds “{own.Name}” as it was sent: returned workbooks would mix with it or be written over it. Name another folder for --returns.");
        }
        var database = context.Database(parsed);
        if (database.Read(r => ImportGate.Refusal(r, request, files.Count(file => !file.IsPassedOver))) is { } refusal)
        {
            throw new UsageFault(refusal.Vietnamese, refusal.English);
        }
        request.Returns?.Open();
        var results = new List<FileResult>();
        var progress = ProgressLine.Of(context.Terminal, context.Clock, files);
        foreach (var result in new ImportFiles(database, ReferenceData.Load(), request).Run(files))
        {
            results.Add(result);
            progress.Step();
        }
        progress.End();
        var letters = request.Returns?.WriteLetters() ?? [];
        if (asJson)
        {
            context.Terminal.Document(ImportJson.Write(request.Round, results, context.Terminal.Language));
        }
        else
        {
            FileTable.Print(context.Terminal, results, !request.IsRehearsal);
            if (request.Returns is not null)
            {
                context.Terminal.Line(context.Terminal.Say(
                    $"Tệp gửi trả: {results.Count(result => result.Returned is not null)}; công văn: {letters.Count}.",
                    $"Workbooks written back: {results.Count(result => result.Returned is not null)}; letters: {letters.Count}."));
            }
        }
        return results.TrueForAll(result => result.IsClean) ? 0 : 1;
    }
}
