using System.CommandLine;
using System.Globalization;
using Census.Core.Ledger;
using Census.Core.Text;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Reference;
using Census.Import.Review;

namespace Census.Cli.Commands;

/// <summary><c>people review | same | different | answers | undo | find | show</c>: who is who, where the lists leave it in doubt.</summary>
internal static class PeopleCommand
{
    private const int FoundShown = 20;

    public static Command Make(CommandContext context) => new("people", "Ai là ai: những người còn nghi trùng / who is who")
    {
        Review(context),
        Same(context),
        Different(context),
        Answers(context),
        Undo(context),
        Find(context),
        Show(context),
    };

    private static Command Review(CommandContext context)
    {
        var round = new Option<string?>("--round") { Description = "Chỉ một kỳ / only one round: YYYY-MM-DD" };
        var json = CommandContext.JsonOption();
        var command = new Command("review", "Những câu hỏi còn mở / the open questions") { round, json };
        command.SetAction(parsed =>
        {
            var day = parsed.GetValue(round) is { } text ? CommandContext.Round(text) : (DateOnly?)null;
            var questions = context.Database(parsed).Read(r => ReviewList.Open(r, ReferenceData.Load(), day));
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(JsonText.Of(new
                {
                    Questions = questions.Select(q => new { Round = Rounds.Iso(q.Round), q.Reason.Code, Waiting = q.IsWaiting, q.A, q.B }),
                }));
                return 0;
            }
            Print(context.Terminal, questions);
            return 0;
        });
        return command;
    }

    private static void Print(Terminal terminal, IReadOnlyList<ReviewQuestion> questions)
    {
        foreach (var question in questions)
        {
            terminal.Line($"{VietnameseFormat.Day(question.Round)}  {question.Reason.Code}  {Why(terminal, question)}");
            terminal.Line("   A  " + Side(terminal, question.A));
            terminal.Line("   B  " + Side(terminal, question.B));
            terminal.Line($"      people same {question.A.Answer} {question.B.Answer}   |   people different {question.A.Answer} {question.B.Answer}");
        }
        terminal.Line(questions.Count == 0
            ? terminal.Say("Không còn câu hỏi nào về trùng người.", "No question about who is who is open.")
            : terminal.Say($"Còn {questions.Count} câu hỏi. Cùng một người: people same A B. Hai người khác nhau: people different A B.", $"{questions.Count} questions are open. One person: people same A B. Two people: people different A B."));
    }

    private static string Side(Terminal terminal, ReviewSide side) =>
        string.Join(" · ", new[] { side.Answer, side.Name, side.BirthDate is { } date ? Date(terminal, date) : null, side.CitizenId, side.Unit, side.Place }.Where(part => !string.IsNullOrEmpty(part)));

    private static string Date(Terminal terminal, string kept) => terminal.Say(VietnameseFormat.Partial(kept), kept);

    private static string Why(Terminal terminal, ReviewQuestion question) => question.Reason.Code switch
    {
        "C5002" => terminal.Say("A lặp lại B nhưng thông tin khác nhau; A đang chờ.", "A repeats B with other data; A waits."),
        "C5003" => terminal.Say("Một số căn cước, hai họ tên; A đang chờ.", "One citizen ID, two names; A waits."),
        "C5004" => terminal.Say("Cùng người ở hai đơn vị; A đang chờ. Thêm --as transfer (chuyển đến), seconded (biệt phái), second-post (kiêm nhiệm) hoặc mistake (ghi nhầm).", "The same person in two units; A waits. Add --as transfer, seconded, second-post or mistake."),
        "C5006" => terminal.Say("A được tính là người mới, có thể là B của kỳ trước.", "A counts as new and may be B of an earlier round."),
        _ => terminal.Say("Có thể là một người, chưa đủ căn cứ; A đang chờ.", "They may be one person, without enough to tell; A waits."),
    };

    private static Command Same(CommandContext context)
    {
        var standing = new Option<string?>("--as") { Description = "Dòng của đơn vị khác là / a row of another unit is: transfer (chuyển đến), seconded (biệt phái), second-post (kiêm nhiệm), mistake (ghi nhầm)" };
        standing.AcceptOnlyFromAmong("transfer", "seconded", "second-post", "mistake");
        var command = Pair("same", "A và B là một người / A and B are one person", out var a, out var b, out var json);
        command.Add(standing);
        command.SetAction(parsed => Answer(context, parsed.GetValue(json), AnswerDoubt.Same(
            context.Database(parsed), ReferenceData.Load(), Named(parsed.GetValue(a)!), Named(parsed.GetValue(b)!), Standing(parsed.GetValue(standing)))));
        return command;
    }

    private static Command Different(CommandContext context)
    {
        var command = Pair("different", "A và B là hai người / A and B are two people", out var a, out var b, out var json);
        command.SetAction(parsed => Answer(context, parsed.GetValue(json), AnswerDoubt.Different(
            context.Database(parsed), ReferenceData.Load(), Named(parsed.GetValue(a)!), Named(parsed.GetValue(b)!))));
        return command;
    }

    private static Command Pair(string name, string description, out Argument<string> a, out Argument<string> b, out Option<bool> json)
    {
        a = new Argument<string>("A") { Description = "Số của người (436) hoặc dòng (12:1:27) / number of a person or place of a row" };
        b = new Argument<string>("B") { Description = "Như A / as A" };
        json = CommandContext.JsonOption();
        return new Command(name, description) { a, b, json };
    }

    private static int Answer(CommandContext context, bool asJson, (AnswerGiven? Given, GateRefusal? Refusal) answer)
    {
        if (answer.Given is not { } given)
        {
            throw new UsageFault(answer.Refusal!.Vietnamese, answer.Refusal.English);
        }
        if (asJson)
        {
            context.Terminal.Document(JsonText.Of(new { Answer = given.AnswerNo, Ledger = given.LedgerNo, Person = given.PersonNo, given.LetIn, As = Words.Single(word => word.Value == given.StandsAs).Key }));
            return 0;
        }
        var undo = given.AnswerNo.ToString(CultureInfo.InvariantCulture);
        context.Terminal.Line(given.LetIn
            ? context.Terminal.Say($"Đã ghi câu trả lời số {undo}: dòng được tiếp nhận là người số {given.PersonNo}{Meaning(context.Terminal, given.StandsAs)}. Bỏ bằng: people undo {undo}.", $"Answer {undo} is kept: the row is let in as person {given.PersonNo}{Meaning(context.Terminal, given.StandsAs)}. Take it back with: people undo {undo}.")
            : context.Terminal.Say($"Đã ghi câu trả lời số {undo}. Bỏ bằng: people undo {undo}.", $"Answer {undo} is kept. Take it back with: people undo {undo}."));
        return 0;
    }

    private static string Meaning(Terminal terminal, StandsAs stands) => stands switch
    {
        StandsAs.Seconded => terminal.Say(", biệt phái: vẫn tính ở đơn vị đang giữ biên chế", ", seconded: still counted at the unit that holds the post"),
        StandsAs.SecondPost => terminal.Say(", kiêm nhiệm: vẫn tính ở đơn vị đang giữ biên chế", ", a second post: still counted at the unit that holds the post"),
        _ => "",
    };

    private static Command Answers(CommandContext context)
    {
        var json = CommandContext.JsonOption();
        var command = new Command("answers", "Các câu trả lời đã ghi / the answers given") { json };
        command.SetAction(parsed =>
        {
            var answers = context.Database(parsed).Read(AnswerList.All);
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(JsonText.Of(new { Answers = answers.Select(a => new { Answer = a.Row.AnswerNo, Ledger = a.Row.LedgerNo, a.Row.Kind, A = a.Row.PersonNo, B = a.Row.OtherPersonNo, a.Row.StandsAs, Row = Place(a.Row), WithdrawnAt = a.WithdrawnAt }) }));
                return 0;
            }
            context.Terminal.Table(
                context.Terminal.Language == Language.English ? ["No", "Answer", "A", "B", "Row", "State"] : ["Số", "Trả lời", "A", "B", "Dòng", "Trạng thái"],
                answers.Select(a => (IReadOnlyList<string>)
                [
                    Number(a.Row.AnswerNo),
                    a.Row.Kind == "same" ? context.Terminal.Say("một người", "one person") : context.Terminal.Say("hai người", "two people"),
                    Number(a.Row.PersonNo),
                    Number(a.Row.OtherPersonNo),
                    Place(a.Row) ?? "-",
                    a.WithdrawnAt is null ? context.Terminal.Say("Đang có hiệu lực", "holds") : context.Terminal.Say("Đã bỏ", "taken back"),
                ]),
                0, 2, 3);
            return 0;
        });
        return command;
    }

    private static Command Undo(CommandContext context)
    {
        var number = new Argument<long>("N") { Description = "Số câu trả lời / number of the answer" };
        var command = new Command("undo", "Bỏ một câu trả lời / take an answer back") { number };
        command.SetAction(parsed =>
        {
            var answerNo = parsed.GetValue(number);
            if (AnswerList.Undo(context.Database(parsed), answerNo) is { } refusal)
            {
                throw new UsageFault(refusal.Vietnamese, refusal.English);
            }
            context.Terminal.Line(context.Terminal.Say($"Đã bỏ câu trả lời số {answerNo}; câu hỏi được mở lại.", $"Answer {answerNo} is taken back; the question is open again."));
            return 0;
        });
        return command;
    }

    private static Command Find(CommandContext context)
    {
        var words = new Argument<string>("NAME") { Description = "Họ tên hoặc một phần, có dấu hay không / name or part of it" };
        var json = CommandContext.JsonOption();
        var command = new Command("find", "Tìm người theo tên / find people by name") { words, json };
        command.SetAction(parsed =>
        {
            var found = context.Database(parsed).Read(r => PersonHistory.Find(r, parsed.GetValue(words)!, parsed.GetValue(json) ? int.MaxValue : FoundShown + 1));
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(JsonText.Of(new { People = found.Select(Shape) }));
                return 0;
            }
            context.Terminal.Table(
                context.Terminal.Language == Language.English ? ["Person", "Name", "Born", "Citizen ID", "Unit", "Round"] : ["Số", "Họ và tên", "Ngày sinh", "Căn cước", "Đơn vị", "Kỳ mới nhất"],
                found.Take(FoundShown).Select(person => (IReadOnlyList<string>)
                [
                    Number(person.PersonNo), LastOf(person, "name"), Date(context.Terminal, LastOf(person, "birth-date")), LastOf(person, "citizen-id"), person.Words[^1].Unit ?? "-", VietnameseFormat.Day(person.Words[^1].Round),
                ]),
                0);
            if (found.Count > FoundShown)
            {
                context.Terminal.Line(context.Terminal.Say("… còn nữa; ghi họ tên đầy đủ hơn.", "… and more; give more of the name."));
            }
            return 0;
        });
        return command;
    }

    private static Command Show(CommandContext context)
    {
        var number = new Argument<long>("N") { Description = "Số của người / number of the person" };
        var json = CommandContext.JsonOption();
        var command = new Command("show", "Một người qua các kỳ / one person over time") { number, json };
        command.SetAction(parsed =>
        {
            var named = new SomebodyNamed(parsed.GetValue(number), null);
            var person = context.Database(parsed).Read(r => PersonHistory.Of(r, named.PersonNo!.Value))
                ?? throw new UsageFault($"Không có người số {named} trong các danh sách đang có hiệu lực. Tìm bằng lệnh: people find TÊN.", $"There is no person {named} in the lists in force. Find people with: people find NAME.");
            if (parsed.GetValue(json))
            {
                context.Terminal.Document(JsonText.Of(Shape(person)));
                return 0;
            }
            context.Terminal.Table(
                context.Terminal.Language == Language.English ? ["What", "Value", "From", "To"] : ["Nội dung", "Giá trị", "Từ kỳ", "Đến kỳ"],
                person.Identifiers.Select(i => (IReadOnlyList<string>)[KindName(context.Terminal, i.Kind), i.Kind == "birth-date" ? Date(context.Terminal, i.Value) : i.Value, VietnameseFormat.Day(i.From), VietnameseFormat.Day(i.To)]));
            context.Terminal.Table(
                context.Terminal.Language == Language.English ? ["Round", "Unit", "Row"] : ["Kỳ số liệu", "Đơn vị", "Dòng"],
                person.Words.Select(w => (IReadOnlyList<string>)[VietnameseFormat.Day(w.Round), w.Unit ?? "-", w.Place]));
            return 0;
        });
        return command;
    }

    private static object Shape(PersonHistory person) => new
    {
        Person = person.PersonNo,
        Identifiers = person.Identifiers.Select(i => new { i.Kind, i.Value, From = Rounds.Iso(i.From), To = Rounds.Iso(i.To) }),
        Rows = person.Words.Select(w => new { Round = Rounds.Iso(w.Round), w.Unit, w.Place, w.ImportNo }),
    };

    private static string LastOf(PersonHistory person, string kind) => person.Identifiers.LastOrDefault(i => i.Kind == kind)?.Value ?? "-";

    private static string KindName(Terminal terminal, string kind) => kind switch
    {
        "name" => terminal.Say("Họ và tên", "Name"),
        "birth-date" => terminal.Say("Ngày sinh", "Birth date"),
        "citizen-id" => terminal.Say("Số căn cước", "Citizen ID"),
        "old-id" => terminal.Say("Số CMND cũ", "Old ID"),
        _ => terminal.Say("Mã cán bộ", "Employee code"),
    };

    private static readonly Dictionary<string, StandsAs> Words = new(StringComparer.Ordinal)
    {
        ["transfer"] = StandsAs.Member,
        ["seconded"] = StandsAs.Seconded,
        ["second-post"] = StandsAs.SecondPost,
        ["mistake"] = StandsAs.Mistake,
    };

    private static StandsAs? Standing(string? word) => word is null ? null : Words[word];

    private static SomebodyNamed Named(string text) => SomebodyNamed.Parse(text)
        ?? throw new UsageFault($"“{text}” không phải số của người (436) hay dòng (12:1:27). Xem people review.", $"“{text}” is neither the number of a person (436) nor a row (12:1:27). See people review.");

    private static string? Place(PersonAnswerRow row) => row.ImportNo is { } import && row.SheetNo is { } sheet && row.RowNo is { } number ? new RowPlace(import, sheet, number).ToString() : null;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
