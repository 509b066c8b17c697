using System.Text.Json.Nodes;
using Census.Core.Text;
using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.WholePath;

/// <summary>The smallest made-up province of the demo, filled once for all who look at it.</summary>
[CollectionDefinition(nameof(Province))]
public sealed class Province : ICollectionFixture<Province>, IDisposable
{
    private readonly Office _office = new();
    private readonly Dictionary<string, ClosedXML.Excel.XLWorkbook> _books = [];

    private readonly Lazy<Outcome> _first;

    public Province() => _first = new(Demo);

    /// <summary>What the demo printed when it filled the folder.</summary>
    internal Outcome First => _first.Value;

    internal Outcome Demo() => _office.Run("demo", "--people", "300", "--out", _office.Folder);

    internal Outcome Run(params string[] args) => Filled.Run(args);

    internal string EverythingReported() => Filled.EverythingReported();

    private Office Filled => First is not null ? _office : throw new InvalidOperationException("the demo said nothing");

    public static string Key(string text) => Fold.Key(text).Replace(" ", "", StringComparison.Ordinal);

    public string Database => Filled.Database;

    public string File(string name) => _office.File(name);

    internal Outcome Report(params string[] more) => Filled.Report(more);

    internal Outcome Explain(string code, params string[] more) => Filled.Explain(code, more);

    /// <summary>All that stands in the row that an explanation names, without spaces, marks and case.</summary>
    public string RowText(JsonNode person)
    {
        var file = person["file"]!.ToString();
        if (!_books.TryGetValue(file, out var book))
        {
            _books[file] = book = new ClosedXML.Excel.XLWorkbook(File(file));
        }
        var row = book.Worksheet(person["sheet"]!.ToString()).Row(person["row"]!.GetValue<int>());
        return Key(string.Join(' ', row.CellsUsed().Select(cell => cell.GetString())));
    }

    public void Dispose()
    {
        foreach (var book in _books.Values)
        {
            book.Dispose();
        }
        _office.Dispose();
    }
}
