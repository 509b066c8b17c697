using System.CommandLine;
using System.Globalization;
using Census.Core.Units;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Organisation;

namespace Census.Cli.Commands;

/// <summary><c>unit add</c> and <c>unit change</c>: what an officer says of one unit.</summary>
internal static class UnitChangeCommands
{
    public static Command Add(CommandContext context)
    {
        var name = new Argument<string>("NAME") { Description = "Tên đơn vị / name" };
        var command = new Command("add", "Thêm một đơn vị / add a unit") { name };
        var said = new Said(command);
        command.SetAction(parsed =>
        {
            var database = context.Database(parsed);
            var words = said.Of(parsed, new UnitWords(parsed.GetValue(name)!), database.Read(r => UnitTable.Load(r)));
            var (unitNo, ledgerNo, refusal) = database.Write(w => ChangeUnit.Add(w, words));
            return Tell(context.Terminal, refusal, ledgerNo, database.Read(r => UnitTable.Load(r)), unitNo);
        });
        return command;
    }

    public static Command Change(CommandContext context)
    {
        var unit = new Argument<string>("UNIT") { Description = "Đơn vị: mã, tên, hoặc tên kèm cấp trên “Sở Y tế / Bệnh viện tỉnh” / unit: code, name or path" };
        var name = new Option<string?>("--name") { Description = "Tên mới / new name" };
        var command = new Command("change", "Sửa thông tin một đơn vị / change what is said of a unit") { unit, name };
        var said = new Said(command);
        command.SetAction(parsed =>
        {
            var database = context.Database(parsed);
            var units = database.Read(r => UnitTable.Load(r));
            var known = One(units, parsed.GetValue(unit)!);
            var words = said.Of(parsed, new UnitWords(parsed.GetValue(name) ?? known.Name)
            {
                Code = known.Code,
                ParentNo = known.ParentNo,
                Level = known.Level,
                Block = known.Block,
                Field = known.Field,
                Quota = known.Quota,
                Contact = known.Contact,
            }, units);
            var (ledgerNo, refusal) = database.Write(w => ChangeUnit.Run(w, known.UnitNo, words));
            return Tell(context.Terminal, refusal, ledgerNo, database.Read(r => UnitTable.Load(r)), known.UnitNo);
        });
        return command;
    }

    private static int Tell(Terminal terminal, GateRefusal? refusal, long? ledgerNo, UnitTree units, long unitNo)
    {
        if (refusal is not null)
        {
            throw new UsageFault(refusal.Vietnamese, refusal.English);
        }
        var path = units.PathOf(unitNo);
        terminal.Line(ledgerNo is { } act
            ? terminal.Say($"Đã ghi đơn vị “{path}” (số ghi {act}).", $"The unit “{path}” was kept (act {act}).")
            : terminal.Say($"Đơn vị “{path}” đã có đúng như vậy; không có gì thay đổi.", $"The unit “{path}” is so already; nothing changed."));
        return 0;
    }

    private static Unit One(UnitTree units, string text) => units.Meant(text) switch
    {
        [var only] => only,
        [] => throw new UsageFault($"Không có đơn vị “{text}”. Xem danh mục bằng lệnh: unit list.", $"There is no unit “{text}”. See the list with: unit list."),
        var several => throw new UsageFault(
            $"Có {several.Count} đơn vị tên “{text}”. Ghi mã, hoặc tên kèm đơn vị cấp trên: {string.Join("; ", several.Select(unit => $"“{units.PathOf(unit.UnitNo)}”"))}.",
            $"{several.Count} units are called “{text}”. Give the code, or the name with those above it: {string.Join("; ", several.Select(unit => $"“{units.PathOf(unit.UnitNo)}”"))}."),
    };

    /// <summary>The options that say something of a unit. One that is left out changes nothing; a dash takes away what was said.</summary>
    private sealed class Said
    {
        private readonly Option<string?> _parent = new("--parent") { Description = "Đơn vị cấp trên (mã hoặc tên) / unit above" };
        private readonly Option<string?> _code = new("--code") { Description = "Mã đơn vị / code" };
        private readonly Option<string?> _field = new("--field") { Description = "Lĩnh vực / field" };
        private readonly Option<string?> _level = new("--level") { Description = "Cấp / level" };
        private readonly Option<string?> _block = new("--block") { Description = "Khối / block" };
        private readonly Option<string?> _quota = new("--quota") { Description = "Biên chế được giao / posts assigned" };
        private readonly Option<string?> _contact = new("--contact") { Description = "Đầu mối liên hệ / contact" };

        public Said(Command command)
        {
            foreach (var option in new[] { _parent, _code, _field, _level, _block, _quota, _contact })
            {
                command.Options.Add(option);
            }
        }

        public UnitWords Of(ParseResult parsed, UnitWords known, UnitTree units) => known with
        {
            ParentNo = Value(parsed, _parent, known.ParentNo, text => One(units, text).UnitNo),
            Code = Text(parsed, _code, known.Code),
            Field = Value(parsed, _field, known.Field, text => CommandContext.Field(text)!.Value),
            Level = Text(parsed, _level, known.Level),
            Block = Text(parsed, _block, known.Block),
            Quota = Value(parsed, _quota, known.Quota, Posts),
            Contact = Text(parsed, _contact, known.Contact),
        };

        private static string? Text(ParseResult parsed, Option<string?> option, string? known) =>
            parsed.GetValue(option) is not { } text ? known : IsNothing(text) ? null : text;

        private static T? Value<T>(ParseResult parsed, Option<string?> option, T? known, Func<string, T> read)
            where T : struct =>
            parsed.GetValue(option) is not { } text ? known : IsNothing(text) ? null : read(text);

        private static bool IsNothing(string text) => text.Trim() is "" or "-";

        private static int Posts(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var posts) ? posts : throw new UsageFault(
            $"Biên chế “{text}” không phải số nguyên từ 0 trở lên.",
            $"“{text}” is not a number of posts: a whole number from 0 up.");
    }
}
