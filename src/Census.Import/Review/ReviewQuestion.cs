using System.Text.Json.Serialization;
using Census.Core.Ledger;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Text;
using Census.Core.Units;

namespace Census.Import.Review;

/// <summary>One open question: whether two are one, and why it is asked. The row of A waits, or was let in as a new person.</summary>
public sealed record ReviewQuestion(DateOnly Round, ProblemCode Reason, bool IsWaiting, ReviewSide A, ReviewSide B)
{
    /// <summary>In what the two sides are alike.</summary>
    public required ReviewLikeness Likeness { get; init; }
}

/// <summary>
/// A person as shown beside another in a question: the words that answer it ("436" or "12:1:27"), name, birth date, masked number, unit,
/// and the file, sheet and row. Null where nothing is stated.
/// </summary>
public sealed record ReviewSide(string Answer, string Name, string? BirthDate, string? CitizenId, string? Unit, string Place)
{
    /// <summary>The row that says so, as a page links to it; null where the file is not shown to who asks.</summary>
    [JsonIgnore]
    public RowPlace? Row { get; init; }
}

/// <summary>
/// Of each fact of a question whether both sides say the same; null where one says nothing. Numbers were compared in full, units by the last
/// part of their paths: a row names its unit without those above.
/// </summary>
public sealed record ReviewLikeness(bool? Name, bool? BirthDate, bool? CitizenId, bool? Unit)
{
    internal static ReviewLikeness Of(ReviewSide a, CitizenId? numberOfA, ReviewSide b, CitizenId? numberOfB) => new(
        Alike(Fold.NameKey(a.Name), Fold.NameKey(b.Name)),
        Alike(a.BirthDate, b.BirthDate),
        Alike(numberOfA?.Digits, numberOfB?.Digits),
        Alike(LastOf(a.Unit), LastOf(b.Unit)));

    private static bool? Alike(string? a, string? b) => string.IsNullOrEmpty(a) || string.IsNullOrEmpty(b) ? null : a == b;

    private static string? LastOf(string? path) => path is null ? null : UnitName.Key(path.Split(" / ")[^1]);
}
