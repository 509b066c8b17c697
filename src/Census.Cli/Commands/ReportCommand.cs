using System.CommandLine;
using System.Text;
using Census.Reports;
using Census.Reports.Rendering;

namespace Census.Cli.Commands;

/// <summary><c>report --plan --round</c>: target against actual, on the terminal, as JSON, and in files.</summary>
internal static class ReportCommand
{
    private static readonly string[] Endings = [".csv", ".json", ".md"];

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
        var output = new Option<string[]>("--out") { Description = "Ghi ra tệp .csv, .md, .json (dùng được nhiều lần) / write to files", Arity = ArgumentArity.OneOrMore };
        var json = CommandContext.JsonOption();
        var command = new Command("report", "Chỉ tiêu và thực hiện / target against actual") { plan, round, horizon, unit, structure, compare, ledger, output, json };
        command.SetAction(parsed =>
        {
            var files = parsed.GetValue(output) ?? [];
            RefuseOtherEndings(files);
            var request = new ReportRequest(parsed.GetValue(plan)!, CommandContext.Round(parsed.GetValue(round)!))
            {
                Horizon = parsed.GetValue(horizon),
                Unit = parsed.GetValue(unit),
                Structure = parsed.GetValue(structure)!,
                Compare = parsed.GetValue(compare) is { } day ? CommandContext.Round(day) : null,
                LedgerNo = parsed.GetValue(ledger),
            };
            var report = Answers.Of(ReportOnPlan.Run(context.Database(parsed), request));
            foreach (var file in files)
            {
                Write(report, file);
            }
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(ReportJson.Write(report));
            }
            else
            {
                Print(context.Terminal, report);
                Print(context.Terminal, ReportTable.Monitored(report, context.Terminal.Language), 2, 3, 4);
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

    /// <summary>Writes a report in the format that the file's name ends in; the file appears whole or not at all.</summary>
    public static void Write(Report report, string file)
    {
        var text = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".csv" => ReportCsv.Write(report),
            ".json" => ReportJson.Write(report),
            _ => ReportMarkdown.Write(report),
        };
        var half = file + ".tmp";
        try
        {
            File.WriteAllText(half, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(half, file, overwrite: true);
        }
        finally
        {
            File.Delete(half);
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
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
            {
                throw new UsageFault($"Không có thư mục “{folder}” để ghi tệp. Tạo thư mục rồi chạy lại.", $"There is no folder “{folder}” to write to. Make it and run again.");
            }
        }
    }
}
