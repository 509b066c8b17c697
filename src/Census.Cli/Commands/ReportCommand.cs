using System.CommandLine;
using Census.Reports;
using Census.Reports.Annexes;
using Census.Reports.Documents;
using Census.Reports.Rendering;

namespace Census.Cli.Commands;

/// <summary><c>report --plan --round</c>: target against actual, on the terminal, as JSON, and in files.</summary>
internal static class ReportCommand
{
    private static readonly string[] Endings = [".docx", ".xlsx", ".html", ".pdf", ".csv", ".json", ".md"];

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
        var publish = new Option<bool>("--publish") { Description = "Để công bố: ẩn số nhỏ, không có tên người (.xlsx, .json) / for publication: small counts hidden, no names" };
        var paper = new PaperOptions();
        var json = CommandContext.JsonOption();
        var command = new Command("report", "Chỉ tiêu và thực hiện / target against actual") { plan, round, horizon, unit, structure, compare, ledger, output, annexes, publish, paper.Style, paper.Tones, paper.Office, paper.Template, paper.Confirm, json };
        command.SetAction(parsed =>
        {
            var files = parsed.GetValue(output) ?? [];
            RefuseOtherEndings(files);
            var isPublished = parsed.GetValue(publish);
            var asked = paper.Read(parsed, files) with { IsPublished = isPublished };
            RefuseToPublish(asked, parsed.GetValue(json), files);
            var day = CommandContext.Round(parsed.GetValue(round)!);
            var request = new ReportRequest(parsed.GetValue(plan)!, day)
            {
                Horizon = parsed.GetValue(horizon),
                Unit = parsed.GetValue(unit),
                Structure = parsed.GetValue(structure)!,
                Compare = CommandContext.Earlier(parsed.GetValue(compare), day),
                LedgerNo = parsed.GetValue(ledger),
            };
            var tables = isPublished ? Tables.WithoutNames : parsed.GetValue(annexes) || files.Any(Paper.HasTables) ? Tables.All : Tables.None;
            var review = Answers.Of(YearlyReview.Run(context.Database(parsed), request, tables, withUnits: asked.Confirm is not null));
            review = isPublished ? review with { Annexes = SmallCounts.Hide(review.Annexes), Charts = [] } : review;
            WholeFiles.Write([.. files.Select(file => (file, asked.Format(review, file))), .. asked.Sheets(review)]);
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

    // every other form prints the figures as they are
    private static void RefuseToPublish(Paper asked, bool asJson, string[] files)
    {
        var open = files.Append(asked.Confirm).FirstOrDefault(file => file is not null && Path.GetExtension(file).ToLowerInvariant() is not (".xlsx" or ".json"));
        if (asked.IsPublished && (open is not null || (files.Length == 0 && !asJson)))
        {
            throw new UsageFault(
                $"--publish chỉ ghi được .xlsx và .json, nơi mọi số nhỏ đều được ẩn{(open is null ? "" : $"; “{open}” thì không")}. Thêm --out TỆP.xlsx.",
                $"--publish writes only .xlsx and .json, where every small count is hidden{(open is null ? "" : $"; “{open}” is another")}. Add --out FILE.xlsx.");
        }
    }

    private static void RefuseOtherEndings(IEnumerable<string> files)
    {
        foreach (var file in files.Where(file => !Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)))
        {
            throw new UsageFault(
                $"Chưa ghi được báo cáo dạng “{Path.GetExtension(file)}” ({file}). Dùng một trong: {string.Join(", ", Endings)}.",
                $"A report cannot be written as “{Path.GetExtension(file)}” ({file}). Use one of: {string.Join(", ", Endings)}.");
        }
        foreach (var file in files)
        {
            WholeFiles.NeedFolder(file);
        }
    }
}
