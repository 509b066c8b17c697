using Census.Import.Layouts;
using Census.Import.Memories;

namespace Census.Import.Questions;

/// <summary>
/// What lists leave open and an officer can say once for all: what a heading means (Kind null), or what a value means. The key tells one question from
/// another, also after the lists are read again. Said is what the lists say, Heading the heading above a value; samples are other cells of the column, or
/// for a value the places where it stands; Times counts columns or rows, Senders whose lists they are. Guess is what a column is taken for by its content.
/// </summary>
public sealed record OpenQuestion(string Key, ValueKind? Kind, string Said, int Times, IReadOnlyList<string> Senders, IReadOnlyList<string> Files)
{
    public string? Heading { get; init; }

    public IReadOnlyList<string> Samples { get; init; } = [];

    public StaffColumn? Guess { get; init; }
}
