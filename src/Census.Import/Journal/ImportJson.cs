using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Import.Drafts;
using Census.Import.Preview;

namespace Census.Import.Journal;

/// <summary>
/// The JSON of imports, checks and the journal, as the contract of the command line fixes it. A check and a rehearsal have the same
/// shape without the numbers of import and ledger.
/// </summary>
public static class ImportJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One document over all files; the round is left out when there is none (a check).</summary>
    public static string Write(DateOnly? round, IEnumerable<FileResult> files, Language language) => Document(json =>
    {
        if (round is { } day)
        {
            json.WriteString("round", Iso(day));
        }
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            WriteFile(json, file, language);
        }
        json.WriteEndArray();
    });

    public static string Write(IEnumerable<ImportLine> imports) => Document(json =>
    {
        json.WriteStartArray("imports");
        foreach (var line in imports)
        {
            json.WriteStartObject();
            WriteLine(json, line);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    public static string Write(RetryResult retry, Language language) => Document(json =>
    {
        json.WriteNumber("importNo", retry.ImportNo);
        json.WriteNumber("people", retry.LetIn);
        json.WriteNumber("held", retry.Waiting);
        if (retry.LedgerNo is { } ledger)
        {
            json.WriteNumber("ledger", ledger);
        }
        WriteProblems(json, retry.Problems, language);
    });

    /// <summary>One import of the journal with the row account of each sheet and its problems.</summary>
    public static string Write(ImportLine line, IEnumerable<SheetResult> sheets, IEnumerable<Problem> problems, Language language) => Document(json =>
    {
        WriteLine(json, line);
        WriteSheets(json, sheets);
        WriteProblems(json, problems, language);
    });

    private static void WriteLine(Utf8JsonWriter json, ImportLine line)
    {
        json.WriteNumber("importNo", line.Import.ImportNo);
        json.WriteNumber("ledger", line.Import.LedgerNo);
        json.WriteString("round", Iso(line.Import.RoundDate));
        json.WriteString("file", line.Import.FileName);
        json.WriteString("sha256", line.Import.Sha256);
        json.WriteString("state", line.StateCode);
        json.WriteNumber("people", line.People);
        json.WriteNumber("held", line.Held);
    }

    private static void WriteFile(Utf8JsonWriter json, FileResult file, Language language)
    {
        json.WriteStartObject();
        json.WriteString("file", file.File);
        json.WriteString("sha256", file.Sha256);
        json.WriteString("status", FileResults.Code(file.Status));
        if (file.ImportNo is { } importNo)
        {
            json.WriteNumber("importNo", importNo);
            json.WriteNumber("ledger", file.LedgerNo!.Value);
        }
        if (file.Returned is { } returned)
        {
            json.WriteString("returned", returned);
        }
        WriteSheets(json, file.Sheets);
        json.WriteStartObject("people");
        json.WriteNumber("new", file.People.New);
        json.WriteNumber("changed", file.People.Changed);
        json.WriteNumber("unchanged", file.People.Unchanged);
        json.WriteNumber("missing", file.People.Missing);
        json.WriteEndObject();
        WriteProblems(json, file.Problems, language);
        if (file.Preview is { } preview)
        {
            WritePreview(json, preview);
        }
        json.WriteEndObject();
    }

    private static void WritePreview(Utf8JsonWriter json, FilePreview preview)
    {
        json.WriteStartObject("preview");
        json.WriteNumber("kept", preview.Kept);
        json.WriteNumber("erased", preview.Erased);
        json.WriteStartArray("people");
        foreach (var person in preview.People)
        {
            json.WriteStartObject();
            json.WriteString("kind", person.Kind switch { PreviewKind.New => "new", PreviewKind.Changed => "changed", _ => "missing" });
            json.WriteString("name", person.Name);
            json.WriteString("unit", person.Unit);
            json.WriteString("place", person.Place);
            json.WriteString("since", person.Since is { } since ? Iso(since) : null);
            json.WriteStartArray("facts");
            foreach (var fact in person.Facts)
            {
                json.WriteStartObject();
                json.WriteString("fact", fact.Fact);
                json.WriteString("old", fact.Old);
                json.WriteString("new", fact.New);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSheets(Utf8JsonWriter json, IEnumerable<SheetResult> sheets)
    {
        json.WriteStartArray("sheets");
        foreach (var sheet in sheets)
        {
            json.WriteStartObject();
            json.WriteString("name", sheet.Name);
            json.WriteString("kind", FileResults.Code(sheet.Kind));
            json.WriteString("unit", sheet.Unit);
            json.WriteString("field", sheet.Field);
            WriteRows(json, sheet.Rows);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRows(Utf8JsonWriter json, RowAccount rows)
    {
        json.WriteStartObject("rows");
        json.WriteNumber("seen", rows.Seen);
        json.WriteNumber("header", rows.Header);
        json.WriteNumber("blank", rows.Blank);
        json.WriteNumber("section", rows.Section);
        json.WriteNumber("total", rows.Total);
        json.WriteNumber("note", rows.Note);
        json.WriteNumber("people", rows.People);
        json.WriteNumber("held", rows.Held);
        json.WriteNumber("refused", rows.Refused);
        json.WriteEndObject();
    }

    private static void WriteProblems(Utf8JsonWriter json, IEnumerable<Problem> problems, Language language)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Code.Code);
            json.WriteString("severity", Code(problem.Severity));
            json.WriteString("sheet", problem.Where.Sheet);
            json.WriteString("cell", problem.Where.Cell);
            WriteRow(json, problem.Where.Row);
            json.WriteString("column", problem.Column);
            json.WriteString("value", problem.Value);
            json.WriteString("message", problem.Message(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, int? row)
    {
        if (row is { } number)
        {
            json.WriteNumber("row", number);
        }
        else
        {
            json.WriteNull("row");
        }
    }

    private static string Code(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "unknown severity"),
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Document(Action<Utf8JsonWriter> body)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            body(json);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
