using System.CommandLine;
using System.Globalization;
using System.Text;
using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports;

namespace Census.Cli.Commands;

/// <summary><c>plan list | show | check | add</c>: the plans that targets come from.</summary>
internal static class PlanCommand
{
    public static Command Make(CommandContext context)
    {
        var command = new Command("plan", "Kế hoạch / plans")
        {
            List(context),
            Show(context),
            OfFile(context, "check", "Kiểm tra một tệp kế hoạch / check a plan file", isKept: false),
            OfFile(context, "add", "Thêm kế hoạch của đơn vị / add a plan", isKept: true),
        };
        foreach (var entered in PlanEntryCommands.Make(context))
        {
            command.Add(entered);
        }
        return command;
    }

    private static Command List(CommandContext context)
    {
        var json = CommandContext.JsonOption();
        var command = new Command("list", "Các kế hoạch / all plans") { json };
        command.SetAction(parsed =>
        {
            var plans = context.Database(parsed).Read(r => PlanShelf.Ids(r).Select(id => PlanShelf.Find(r, id).Value).OfType<Plan>().ToList());
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(JsonText.Of(new { Plans = plans.Select(p => new { p.Id, Title = p.Title.In(context.Terminal.Language), p.Issuer, Horizons = p.Horizons.Select(h => h.Year), Targets = p.Targets.Length }) }));
                return 0;
            }
            context.Terminal.Table(
                context.Terminal.Language == Language.English ? ["Id", "Plan", "Horizons", "Targets"] : ["Mã", "Kế hoạch", "Mốc", "Chỉ tiêu"],
                plans.Select(p => (IReadOnlyList<string>)
                [
                    p.Id,
                    p.Title.In(context.Terminal.Language),
                    string.Join(", ", p.Horizons.Select(h => h.Year.ToString(CultureInfo.InvariantCulture))),
                    p.Targets.Length.ToString(CultureInfo.InvariantCulture),
                ]),
                3);
            return 0;
        });
        return command;
    }

    private static Command Show(CommandContext context)
    {
        var id = new Argument<string>("ID") { Description = "Mã kế hoạch / plan" };
        var command = new Command("show", "Xem một kế hoạch / one plan") { id };
        command.SetAction(parsed =>
        {
            var plan = Answers.Of(context.Database(parsed).Read(r => PlanShelf.Find(r, parsed.GetValue(id)!)));
            var language = context.Terminal.Language;
            context.Terminal.Line(plan.Title.In(language));
            if (plan.IssuerStatus is { } issuer)
            {
                context.Terminal.Line(context.Terminal.Say($"Cơ quan ban hành: {issuer.Note} ({issuer.Source})", $"The issuer: {issuer.Note} ({issuer.Source})"));
            }
            if (plan.Successors is { } successors)
            {
                var units = string.Join(", ", successors.Units.Select(unit => unit.Names[0]));
                context.Terminal.Line(context.Terminal.Say($"Theo dõi trên: {units}. {successors.Note}", $"Followed on: {units}. {successors.Note}"));
            }
            context.Terminal.Table(
                language == Language.English ? ["Code", "Horizon", "Target", "Source phrase"] : ["Mã", "Mốc", "Chỉ tiêu", "Câu trong kế hoạch"],
                plan.Targets.Select(t => (IReadOnlyList<string>)[t.Code, t.Horizon.ToString(CultureInfo.InvariantCulture), t.Title.In(language), t.Phrase])
                    .Concat(plan.Monitored.SelectMany(Lines)));
            return 0;
        });
        return command;
    }

    private static IEnumerable<IReadOnlyList<string>> Lines(MonitoredRow row) =>
        row.Parts.Select(part => (IReadOnlyList<string>)[part.Code, "-", "- " + part.Title, ""]).Prepend([row.Code, "-", row.Title, row.Phrase]);

    private static Command OfFile(CommandContext context, string name, string description, bool isKept)
    {
        var file = new Argument<string>("FILE") { Description = "Tệp kế hoạch .json / plan file" };
        var command = new Command(name, description) { file };
        command.SetAction(parsed =>
        {
            var path = CommandContext.Files([parsed.GetValue(file)!])[0].Path;
            var bytes = File.ReadAllBytes(path);
            var reading = PlanText.Read(Encoding.UTF8.GetString(bytes));
            foreach (var problem in reading.Problems)
            {
                context.Terminal.Remark($"{problem.Code.Code}  {problem.Message(context.Terminal.Language)}");
            }
            if (reading.Plan is not { } plan)
            {
                context.Terminal.Remark(context.Terminal.Say($"“{path}”: kế hoạch chưa dùng được.", $"“{path}”: the plan cannot be used."));
                return 1;
            }
            if (isKept)
            {
                context.Database(parsed).Write(w => PlanShelf.Add(w, plan.Id, bytes));
            }
            context.Terminal.Line(context.Terminal.Say(
                $"Kế hoạch “{plan.Id}”: {plan.Targets.Length} chỉ tiêu, {plan.Monitored.Length} nhiệm vụ theo dõi{(isKept ? ", đã ghi nhận" : ", hợp lệ")}.",
                $"Plan “{plan.Id}”: {plan.Targets.Length} targets, {plan.Monitored.Length} monitored rows{(isKept ? ", added" : ", valid")}."));
            return 0;
        });
        return command;
    }
}
