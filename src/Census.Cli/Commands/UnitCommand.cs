using System.CommandLine;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Core.Units;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Organisation;
using Census.Import.Reference;

namespace Census.Cli.Commands;

/// <summary><c>unit import | add | change | confirm | list | show</c>: the list of units.</summary>
internal static class UnitCommand
{
    public static Command Make(CommandContext context) => new("unit", "Cơ quan, đơn vị / units")
    {
        Import(context),
        UnitChangeCommands.Add(context),
        UnitChangeCommands.Change(context),
        Confirm(context),
        List(context),
        Show(context),
    };

    private static Command Import(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "Danh mục đơn vị (.xlsx, .xls, .csv) / list of units" };
        var json = CommandContext.JsonOption();
        var command = new Command("import", "Nạp danh mục đơn vị / take in a list of units") { file, json };
        command.SetAction(parsed =>
        {
            var path = CommandContext.Files([parsed.GetValue(file)!])[0].Path;
            var reference = ReferenceData.Load();
            var result = ImportUnits.FromFile(context.Database(parsed), File.ReadAllBytes(path), reference);
            Print(context.Terminal, result, parsed.GetValue(json));
            return result.IsRefused || result.Problems.Any(p => p.Severity == Severity.Error) ? 1 : 0;
        });
        return command;
    }

    private static Command Confirm(CommandContext context)
    {
        var command = new Command("confirm", "Xác nhận danh mục đơn vị / confirm the list of units");
        command.SetAction(parsed =>
        {
            var found = context.Database(parsed).Write(UnitConfirmation.Confirm);
            context.Terminal.Line(context.Terminal.Say(
                $"Đã xác nhận danh mục đơn vị ({found} đơn vị ghi thêm từ danh sách). Từ nay tên đơn vị lạ sẽ chờ xác minh.",
                $"The list of units is confirmed ({found} found in workbooks). From now on an unknown unit is a question."));
            return 0;
        });
        return command;
    }

    private static Command List(CommandContext context)
    {
        var json = CommandContext.JsonOption();
        var command = new Command("list", "Danh mục đơn vị / all units") { json };
        command.SetAction(parsed =>
        {
            var units = context.Database(parsed).Read(r => UnitTable.Load(r));
            Print(context.Terminal, units, units.All.OrderBy(u => u.UnitNo), parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static Command Show(CommandContext context)
    {
        var name = new Argument<string>("NAME") { Description = "Tên đơn vị / name" };
        var json = CommandContext.JsonOption();
        var command = new Command("show", "Xem một đơn vị / one unit") { name, json };
        command.SetAction(parsed =>
        {
            var units = context.Database(parsed).Read(r => UnitTable.Load(r));
            var wanted = parsed.GetValue(name)!;
            var found = units.Named(wanted);
            if (found.Count == 0)
            {
                throw new UsageFault($"Không có đơn vị “{wanted}”. Xem danh mục bằng lệnh: unit list.", $"There is no unit “{wanted}”. See the list with: unit list.");
            }
            Print(context.Terminal, units, found.SelectMany(u => units.All.Where(other => units.IsWithin(other.UnitNo, u.UnitNo))).OrderBy(u => u.UnitNo), parsed.GetValue(json));
            return 0;
        });
        return command;
    }

    private static void Print(Terminal terminal, UnitListResult result, bool asJson)
    {
        if (asJson)
        {
            terminal.Document(JsonText.Of(new
            {
                result.New,
                result.Changed,
                result.Unchanged,
                Ledger = result.LedgerNo,
                Problems = result.Problems.Select(p => new { Code = p.Code.Code, Cell = p.Where.Cell, Row = p.Where.Row, p.Value, Message = p.Message(terminal.Language) }),
            }));
            return;
        }
        terminal.Line(terminal.Say(
            $"Danh mục đơn vị: {result.New} mới, {result.Changed} thay đổi, {result.Unchanged} không đổi.",
            $"Units: {result.New} new, {result.Changed} changed, {result.Unchanged} unchanged."));
        foreach (var problem in result.Problems)
        {
            terminal.Line($"{problem.Code.Code}  {problem.Message(terminal.Language)}");
        }
    }

    private static void Print(Terminal terminal, UnitTree tree, IEnumerable<Unit> units, bool asJson)
    {
        if (asJson)
        {
            terminal.Document(JsonText.Of(new
            {
                Units = units.Select(u => new
                {
                    u.UnitNo, u.Code, u.Name, Parent = u.ParentNo is { } p ? tree[p].Name : null, u.Level, u.Block,
                    Field = tree.FieldOf(u.UnitNo)?.Code(), u.Quota, Confirmed = u.IsListed,
                }),
            }));
            return;
        }
        terminal.Table(
            terminal.Language == Language.English ? ["Code", "Unit", "Field", "Posts", "Listed"] : ["Mã", "Cơ quan, đơn vị", "Lĩnh vực", "Được giao", "Xác nhận"],
            units.Select(u => (IReadOnlyList<string>)
            [
                u.Code ?? "-",
                tree.PathOf(u.UnitNo),
                tree.FieldOf(u.UnitNo) is { } field ? terminal.Say(field.Vietnamese(), field.Code()) : "-",
                u.Quota?.ToString("N0", VietnameseFormat.Numbers) ?? "-",
                u.IsListed ? terminal.Say("Đã xác nhận", "yes") : terminal.Say("Chưa xác nhận", "no"),
            ]),
            3);
    }
}
