using System.Collections.Immutable;
using Census.Import.Layouts;

namespace Census.Import.Memories;

/// <summary>The kinds of values of which a meaning can be remembered.</summary>
public enum ValueKind
{
    Degree,
    Category,
    Ethnic,
    Unit,
    Field,
}

/// <summary>
/// What a heading means: said by an officer for one sender or for all (Sender null), or learned from a sender's list, where fingerprint
/// and place say under which headings and which column, counted from the first of the header.
/// </summary>
public sealed record RememberedColumn(long No, string? Sender, string Heading, StaffColumn Meaning)
{
    public string? Fingerprint { get; init; }

    public int Place { get; init; }
}

/// <summary>What a value means: a code of the level, category or field, the key of the ethnic group, or the name of the unit.</summary>
public sealed record RememberedValue(long No, string? Sender, ValueKind Kind, string Text, string Meaning);

/// <summary>Everything that is remembered of how lists are to be read, of all senders. Plain data; nothing here is read or written.</summary>
public sealed record Memory(ImmutableArray<RememberedColumn> Columns, ImmutableArray<RememberedValue> Values)
{
    public static readonly Memory None = new([], []);

    /// <summary>Whether anything is remembered of this sender in particular.</summary>
    public bool IsAbout(Sender sender) => Columns.Any(c => c.Sender is { } name && sender.IsCalled(name)) || Values.Any(v => v.Sender is { } name && sender.IsCalled(name));

    /// <summary>What speaks for a sender's list: what is remembered of the sender, then what is remembered for all; for null only the latter.</summary>
    public SenderMemory For(Sender? sender) => new(
        [.. Columns.Where(c => Speaks(c.Sender, sender)).OrderBy(c => c.Sender is null).ThenByDescending(c => c.No)],
        [.. Values.Where(v => Speaks(v.Sender, sender)).OrderBy(v => v.Sender is null).ThenByDescending(v => v.No)]);

    private static bool Speaks(string? name, Sender? sender) => name is null || sender?.IsCalled(name) == true;
}
