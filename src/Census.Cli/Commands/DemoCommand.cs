using System.CommandLine;
using System.Globalization;
using Census.Database;
using Census.Database.Tables;
using Census.Demo;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Organisation;
using Census.Import.Reference;
using Census.Import.Workbooks;
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
    private const string Kind = "demo";
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
        Claim(database, people);
        Directory.CreateDirectory(folder);
        var files = DemoProvince.Begin(folder, people, terminal.Progress);
        var reference = ReferenceData.Load();
        ImportUnits.FromFile(database, File.ReadAllBytes(files.UnitList), reference);
        foreach (var round in files.Rounds)
        {
            round.Written.GetAwaiter().GetResult();
            Import(context, database, reference, folder, round);
        }
        var review = Answers.Of(YearlyReview.Run(database, new ReportRequest(PlanId, files.Rounds[^1].Date), Tables.All));
        ReportCommand.Print(terminal, review.Report);
        string[] reports = [.. ReportNames.Select(name => Path.Combine(folder, name))];
        WholeFiles.Write([.. reports.Select(file => (file, new Paper().Format(review, file)))]);
        var places = string.Join(", ", files.Rounds.Select(round => Path.Combine(folder, Rounds.Iso(round.Date))));
        terminal.Line(terminal.Say(
            $"Dữ liệu giả định: danh sách ở {places}; cơ sở dữ liệu {database.Where}; báo cáo {string.Join(", ", reports)}.",
            $"Made-up data: lists in {places}; database {database.Where}; report {string.Join(", ", reports)}."));
        terminal.Line(terminal.Say(
            $"Xem ai nằm trong một con số: census explain CB30-03 --plan {PlanId} --round {Rounds.Iso(files.Rounds[^1].Date)}",
            $"To see who is behind a figure: census explain CB30-03 --plan {PlanId} --round {Rounds.Iso(files.Rounds[^1].Date)}"));
        return 0;
    }

    // the first act of the ledger says that a database is a demo, and of how many people
    private static void Claim(CensusDatabase database, int people)
    {
        var mark = people.ToString(CultureInfo.InvariantCulture);
        var isOurs = database.Write(w =>
        {
            if (LedgerTable.Latest(w) == 0)
            {
                LedgerTable.Append(w, Kind, note: mark);
                return true;
            }
            return LedgerTable.All(w)[0] is { Kind: Kind, Note: var note } && note == mark;
        });
        if (!isOurs)
        {
            throw new UsageFault(
                $"Cơ sở dữ liệu “{database.Where}” đã có dữ liệu khác; dữ liệu mẫu không được trộn vào. Chạy trong một thư mục trống, hoặc chọn tệp khác bằng --db.",
                $"Database “{database.Where}” holds other data, and made-up people must not be mixed in. Run in an empty folder, or name another file with --db.");
        }
    }

    private static void Import(CommandContext context, CensusDatabase database, ReferenceData reference, string folder, DemoRound round)
    {
        var files = round.Workbooks.Select(book => new FileToTake(
            new FoundFile(Path.GetRelativePath(folder, book.Path).Replace('\\', '/'), book.Path),
            new Given(book.Sender, book.Field, book.Category))).ToList();
        var progress = new ProgressLine(context.Terminal, context.Clock, [.. files.Select(file => ($"{Rounds.Iso(round.Date)}  {file.File.Name}", file.File.Size))]);
        foreach (var _ in new ImportFiles(database, reference, new ImportRequest(round.Date, new Given())).Run(files))
        {
            progress.Step();
        }
        progress.End();
    }
}
