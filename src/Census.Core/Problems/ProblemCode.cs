using System.Text.RegularExpressions;
using Census.Core.Text;

namespace Census.Core.Problems;

/// <summary>
/// One kind of thing that can be wrong: a stable code (C1xxx file, C2xxx layout, C3xxx cell, C4xxx row, C5xxx across rows and
/// files, C6xxx plan, C7xxx organisation), a severity, and a sentence in two languages that says what was found, what was
/// expected and what to do. In a sentence {value} is the text found, {column} the heading, {0} {1} … the arguments.
/// </summary>
public sealed partial record ProblemCode(string Code, Severity Severity, string Vietnamese, string English)
{
    /// <summary>
    /// What the unit that sent the file is told, in Vietnamese, where the sentence speaks of what the officer can do with the program;
    /// null where the sentence fits both.
    /// </summary>
    public string? ToUnit { get; init; }

    /// <summary>What somebody at a page is told, where the sentence names commands; null where the sentence fits both.</summary>
    public PageWords? OnPage { get; init; }

    public string Sentence(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>What somebody at a page is told of this kind as such: where what was found would stand, “…” stands.</summary>
    public string General(Language language) => Filled().Replace(OnPage?.In(language) ?? Sentence(language), "…");

    public override string ToString() => Code;

    [GeneratedRegex(@"\{(value|column|[0-9]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Filled();
}
