namespace Census.Demo;

/// <summary>What an attentive reader of lists makes of a slip.</summary>
internal enum Outcome
{
    /// <summary>Nothing is lost: the right value can be read, or the cell does not matter for the figures.</summary>
    Read,

    /// <summary>The cell is taken as unknown; the person counts.</summary>
    Unknown,

    /// <summary>One of two rows waits for an answer and is not counted.</summary>
    Held,

    /// <summary>The row cannot be a person.</summary>
    Refused,
}

/// <summary>
/// A kind of slip that clerks make, with its share among all slips. It is made only where it fits: in its layout, and where the
/// row has what is to be spoiled.
/// </summary>
internal sealed record Slip(string Vietnamese, string English, Outcome Outcome, int Share)
{
    public Layout? OnlyIn { get; init; }

    public Func<SlipPlace, bool> Fits { get; init; } = _ => true;

    public required Action<SlipPlace> Make { get; init; }

    /// <summary>Whether the figures stay what they would be without the slip.</summary>
    public bool IsHarmless => Outcome == Outcome.Read;
}

/// <summary>
/// Where a slip is made: the row, the row above it in the same unit, a unit of another sender that does the same work, and the
/// dice. Added is a second row about the same person, null unless the slip makes one.
/// </summary>
internal sealed record SlipPlace(SheetRow Row, SheetRow? Above, DemoUnit? Elsewhere, Random Random)
{
    public SheetRow? Added { get; set; }

    public Person Person => Row.Person;

    public string OneOf(string choices)
    {
        var all = choices.Split('|');
        return all[Random.Next(all.Length)];
    }
}
