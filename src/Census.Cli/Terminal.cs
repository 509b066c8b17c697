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
