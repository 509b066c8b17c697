using System.CommandLine;
using Census.Import.Journal;
using Census.Reports;
using Census.Reports.Annexes;
using Census.Reports.Documents;

namespace Census.Cli.Commands;

/// <summary>
/// <c>demo</c>: writes a made-up province, imports it and prints target against actual. It works in an empty database or in one that
/// the same demo filled before, and refuses any other.
/// </summary>
internal static class DemoCommand
{
    private const string PlanId = "cao-bang";
    private const int Smallest = 200;

    private static readonly string[] ReportNames = ["report.csv", "report.xlsx", "report.docx"];

    public static Command Make(CommandContext context)
    {
        var people = new Option<int>("--people") { Description = "Số người / people", DefaultValueFactory = _ => 21_000 };
        var output = new Option<string>("--out") { Description = "Thư mục ghi dữ liệu mẫu / folder", DefaultValueFactory = _ => "." };
        var command = new Command("demo", "Tạo một tỉnh giả định, nạp và in kết quả / a made-up province, end to end") { people, output };
        command.SetAction(parsed => Run(context, parsed, parsed.GetValue(people), parsed.GetValue(output)!));
        return command;
    }

    private static int Run(CommandContext context, ParseResult parsed, int people, string folder)
    {
        if (people is < Smallest or > 1_000_000)
        {
            throw new UsageFault($"--people cần một số từ {Smallest} đến 1.000.000.", $"--people needs a number from {Smallest} to 1,000,000.");
        }
        var terminal = context.Terminal;
        var database = context.Database(parsed);
        var files = SampleProvince.Fill(database, folder, people, terminal.Progress, (_, round, books, results) =>
        {
            var progress = new ProgressLine(terminal, context.Clock, [.. books.Select(book => ($"{Rounds.Iso(round.Date)}  {book.File.Name}", book.File.Size))]);
            foreach (var one in results)
            {
                progress.Step();
            }
            progress.End();
        });
        var review = Answers.Of(YearlyReview.Run(database, new ReportRequest(PlanId, files.Rounds[^1].Date), Tables.All));
        ReportCommand.Print(terminal, review.Report);
        string[] reports = [.. ReportNames.Select(name => Path.Combine(folder, name))];
        WholeFiles.Write([.. reports.Select(file => (file, Answers.Of(new Paper().Format(review, file))))]);
        var places = string.Join(", ", files.Rounds.Select(round => Path.Combine(folder, Rounds.Iso(round.Date))));
        terminal.Line(terminal.Say(
            $"Dữ liệu giả định: danh sách ở {places}; cơ sở dữ liệu {database.Where}; báo cáo {string.Join(", ", reports)}.",
            $"Made-up data: lists in {places}; database {database.Where}; report {string.Join(", ", reports)}."));
        terminal.Line(terminal.Say(
            $"Xem ai nằm trong một con số: census explain CB30-03 --plan {PlanId} --round {Rounds.Iso(files.Rounds[^1].Date)}",
            $"To see who is behind a figure: census explain CB30-03 --plan {PlanId} --round {Rounds.Iso(files.Rounds[^1].Date)}"));
        return 0;
    }
}
