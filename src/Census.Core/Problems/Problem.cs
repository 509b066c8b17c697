using System.Globalization;
using Census.Core.Sources;
using Census.Core.Text;

namespace Census.Core.Problems;

/// <summary>
/// Something wrong with what was sent, as data: which kind, where, the text found, the heading of its column and the arguments
/// of its sentence. Bad input never throws; it becomes one of these.
/// </summary>
public sealed record Problem(ProblemCode Code, SourceRef Where)
{
    public string? Value { get; init; }

    /// <summary>The heading of the column, as the sender wrote it.</summary>
    public string? Column { get; init; }

    public IReadOnlyList<string> Arguments { get; init; } = [];

    public Severity Severity => Code.Severity;

    /// <summary>The whole sentence: where, then what was found, what was expected, what to do.</summary>
    public string Message(Language language) => Place(language) + Sentence(language);

    /// <summary>The sentence for the unit that sent the file, in Vietnamese and without the place: it stands beside the cell.</summary>
    public string ToUnit() => Filled(Code.ToUnit ?? Code.Vietnamese);

    /// <summary>The sentence without the place.</summary>
    public string Sentence(Language language) => Filled(Code.Sentence(language));

    /// <summary>The same for somebody at a page: what to do is done there and not with commands.</summary>
    public string OnPage(Language language) => Filled(Code.OnPage?.In(language) ?? Code.Sentence(language));

    /// <summary>The whole sentence for somebody at a page.</summary>
    public string MessageOnPage(Language language) => Place(language) + OnPage(language);

    private string Filled(string sentence)
    {
        sentence = sentence
            .Replace("{value}", Value ?? "", StringComparison.Ordinal)
            .Replace("{column}", Column ?? "", StringComparison.Ordinal);
        for (var i = 0; i < Arguments.Count; i++)
        {
            sentence = sentence.Replace("{" + i.ToString(CultureInfo.InvariantCulture) + "}", Arguments[i], StringComparison.Ordinal);
        }
        return sentence;
    }

    private string Place(Language language)
    {
        var english = language == Language.English;
        var parts = new List<string>(2);
        if (Where.Sheet is { } sheet)
        {
            parts.Add((english ? "sheet " : "trang ") + "“" + sheet + "”");
        }
        if ((Where.Cell ?? Where.Row?.ToString(CultureInfo.InvariantCulture)) is { } spot)
        {
            parts.Add((Where.Cell is null ? (english ? "row " : "dòng ") : (english ? "cell " : "ô ")) + spot);
        }
        if (parts.Count == 0)
        {
            return "";
        }
        var place = string.Join(", ", parts);
        return string.Concat(char.ToUpperInvariant(place[0]).ToString(), place[1..], ": ");
    }
}
