using Census.Core.Text;
using Spectre.Console;

namespace Census.Cli;

/// <summary>
/// Where the program speaks: results on one writer, remarks and progress on the other, in one language. A document (--json) is
/// written whole and alone.
/// </summary>
public sealed class Terminal(TextWriter output, TextWriter error, bool isInteractive, int width)
{
    public Language Language { get; set; } = Language.Vietnamese;

    /// <summary>The one of two texts that fits the language.</summary>
    public string Say(string vietnamese, string english) => Language == Language.English ? english : vietnamese;

    public void Line(string text = "") => output.WriteLine(text);

    public void Document(string text) => output.WriteLine(text.TrimEnd());

    public void Remark(string text) => error.WriteLine(text);

    /// <summary>What somebody types in answer, without showing it; null where nobody watches.</summary>
    public string? Ask(string question)
    {
        if (!isInteractive || Console.IsInputRedirected)
        {
            return null;
        }
        error.Write(question);
        var typed = new System.Text.StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }
        error.WriteLine();
        return typed.ToString();
    }

    /// <summary>A line that the next one replaces; nothing where nobody watches.</summary>
    public void Progress(string text)
    {
        if (isInteractive)
        {
            error.Write("\r\u001b[2K" + text);
        }
    }

    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, params int[] numbers)
    {
        var table = new Table { Border = TableBorder.Square, UseSafeBorder = false };
        for (var i = 0; i < headings.Count; i++)
        {
            table.AddColumn(new TableColumn(new Text(headings[i])) { Alignment = numbers.Contains(i) ? Justify.Right : Justify.Left });
        }
        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
    }
}
