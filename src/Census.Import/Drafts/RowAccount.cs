namespace Census.Import.Drafts;

/// <summary>
/// What became of every row of a sheet, from row 1 to the last filled one. The equation Seen = Header + Blank + Section + Total +
/// Note + People + Held + Refused always holds; a sheet for which it does not is our bug, not the sender's.
/// </summary>
public sealed record RowAccount(int Seen, int Header, int Blank, int Section, int Total, int Note, int People, int Held, int Refused)
{
    public bool Balances => Seen == Header + Blank + Section + Total + Note + People + Held + Refused;

    /// <summary>The account of a sheet from which nothing is taken: every filled row is a note.</summary>
    public static RowAccount OfNotes(int seen, int filled) => new(seen, 0, seen - filled, 0, 0, filled, 0, 0, 0);

    /// <summary>The account of a sheet whose file is left out: its people are refused.</summary>
    public RowAccount WithNobody() => this with { People = 0, Refused = Refused + People };

    public RowAccount WithHeld(int held) => this with { People = People - held, Held = Held + held };
}
