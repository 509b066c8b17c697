using System.CommandLine;
using Census.Reports;
using Census.Reports.Annexes;
using Census.Reports.Documents;
using Census.Reports.Rendering;

namespace Census.Cli.Commands;

/// <summary><c>report --plan --round</c>: target against actual, on the terminal, as JSON, and in files.</summary>
internal static class ReportCommand
{
    public static Command Make(CommandContext context)
    {
        var plan = PlanOption();
        var round = CommandContext.RoundOption();
        var horizon = new Option<int?>("--horizon") { Description = "Năm đích / horizon year" };
        var unit = new Option<string?>("--unit") { Description = "Chỉ một đơn vị và các đơn vị trực thuộc / one unit and those below" };
        var structure = new Option<string>("--structure") { Description = "Tổ chức bộ máy: then, today / structure", DefaultValueFactory = _ => "then" };
        structure.AcceptOnlyFromAmong("then", "today");
        var compare = new Option<string?>("--compare") { Description = "Kỳ để so sánh / round to compare with" };
        var ledger = new Option<long?>("--ledger") { Description = "Số liệu như sau hành động số N / figures as of ledger number N" };
        var output = new Option<string[]>("--out") { Description = "Ghi ra tệp .docx, .xlsx, .html, .pdf, .csv, .md, .json (dùng được nhiều lần) / write to files", Arity = ArgumentArity.OneOrMore };
        var annexes = new Option<bool>("--annexes") { Description = "Thêm các bảng phụ lục vào JSON / the annex tables in the JSON" };
        var publish = new Option<bool>("--publish") { Description = "Để công bố: ẩn số nhỏ, không có tên người / for publication: small counts hidden, no names" };
        var paper = new PaperOptions();
        var json = CommandContext.JsonOption();
        var command = new Command("report", "Chỉ tiêu và thực hiện / target against actual") { plan, round, horizon, unit, structure, compare, ledger, output, annexes, publish, paper.Style, paper.Tones, paper.Office, paper.Template, paper.Confirm, json };
        command.SetAction(parsed =>
        {
            var files = parsed.GetValue(output) ?? [];
            RefuseOtherEndings(files);
            var isPublished = parsed.GetValue(publish);
            var asked = paper.Read(parsed, files) with { IsPublished = isPublished };
            var confirm = paper.ConfirmFile(parsed);
            RefuseToPublish(isPublished, confirm, parsed.GetValue(json), files);
            var day = CommandContext.Round(parsed.GetValue(round)!);
            var request = new ReportRequest(parsed.GetValue(plan)!, day)
            {
                Horizon = parsed.GetValue(horizon),
                Unit = parsed.GetValue(unit),
                Structure = parsed.GetValue(structure)!,
                Compare = CommandContext.Earlier(parsed.GetValue(compare), day),
                LedgerNo = parsed.GetValue(ledger),
            };
            var tables = parsed.GetValue(annexes) || files.Any(Paper.HasTables) ? Tables.All : Tables.None;
            var database = context.Database(parsed);
            var review = Answers.Of(isPublished ? YearlyReview.ToPublish(database, request) : YearlyReview.Run(database, request, tables, withUnits: confirm is not null));
            (string, byte[])[] sheets = confirm is null ? [] : [(confirm, Answers.Of(asked.Sheets(review)))];
            WholeFiles.Write([.. files.Select(file => (file, Answers.Of(asked.Format(review, file)))), .. sheets]);
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(isPublished ? ReportJson.WritePublished(review.Report, review.Annexes) : ReportJson.Write(review.Report, parsed.GetValue(annexes) ? review.Annexes : null));
            }
            else if (!isPublished)
            {
                Print(context.Terminal, review.Report);
                Print(context.Terminal, ReportTable.Monitored(review.Report, context.Terminal.Language), 2, 3, 4);
            }
            return 0;
        });
        return command;
    }

    public static Option<string> PlanOption() => new("--plan") { Description = "Kế hoạch (xem: plan list) / plan", Required = true };

    /// <summary>The table of a report on the terminal.</summary>
    public static void Print(Terminal terminal, Report report)
    {
        var table = ReportTable.Of(report, terminal.Language);
        if (report.Targets.Count > 0)
        {
            Print(terminal, table, 4);
            return;
        }
        foreach (var line in table.Above)
        {
            terminal.Line(line);
        }
        terminal.Line(terminal.Say("Kế hoạch không có chỉ tiêu bằng số cho mốc này.", "The plan has no target with a number for this horizon."));
    }

    public static void Print(Terminal terminal, TextTable table, params int[] numbers)
    {
        foreach (var line in table.Above)
        {
            terminal.Line(line);
        }
        terminal.Table(table.Heads, table.Rows, numbers);
        foreach (var line in table.Below)
        {
            terminal.Line(line);
        }
    }

    // the terminal prints the figures as they are; what a unit is to sign are its own numbers, however small
    private static void RefuseToPublish(bool isPublished, string? confirm, bool asJson, string[] files)
    {
        if (isPublished && confirm is not null)
        {
            throw new UsageFault(
                "--confirm không đi cùng --publish: phiếu xác nhận là để đơn vị ký vào chính số của mình, có cả số nhỏ, không phải để công bố. Ghi phiếu bằng một lần chạy khác, không có --publish.",
                "--confirm does not go with --publish: the sheets are for units to sign their own numbers, small ones too, and not to be published. Write them by a run of its own without --publish.");
        }
        if (isPublished && files.Length == 0 && !asJson)
        {
            throw new UsageFault(
                "--publish ghi ra tệp: thêm --out TỆP.docx (hoặc .xlsx, .html, .pdf, .csv, .md, .json), hoặc --json.",
                "--publish writes to files: add --out FILE.docx (or .xlsx, .html, .pdf, .csv, .md, .json), or --json.");
        }
    }

    private static void RefuseOtherEndings(IEnumerable<string> files)
    {
        foreach (var file in files.Where(file => !Paper.Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)))
        {
            throw new UsageFault(
                $"Chưa ghi được báo cáo dạng “{Path.GetExtension(file)}” ({file}). Dùng một trong: {string.Join(", ", Paper.Endings)}.",
                $"A report cannot be written as “{Path.GetExtension(file)}” ({file}). Use one of: {string.Join(", ", Paper.Endings)}.");
        }
        foreach (var file in files)
        {
            WholeFiles.NeedFolder(file);
        }
    }
}
