using Census.Import.Layouts;

namespace Census.Import.Questions;

/// <summary>
/// A column of a list that somebody should look at: its letter, its heading, some of what its cells hold (each once), and what it is taken for by its
/// content; null where it is not understood at all.
/// </summary>
public sealed record OpenColumn(string Letter, string Heading, IReadOnlyList<string> Samples, StaffColumn? TakenFor);
