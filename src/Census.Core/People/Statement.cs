namespace Census.Core.People;

/// <summary>
/// What one accepted row says about one person, with the place it came from. Never changed once accepted. The unit is stated by
/// the row itself or, more weakly, only by the file's sender.
/// </summary>
public sealed record Statement(long StatementNo, long LedgerNo, long ImportNo, int SheetNo, int RowNo, long PersonNo, StaffFacts Facts)
{
    public long? UnitNo { get; init; }

    public UnitRule UnitRule { get; init; }
}

/// <summary>
/// Who named the unit of a row: its own cells or section, or only the sender of the file. Beside: an officer said that the person
/// works there without counting there (seconded, or a second post).
/// </summary>
public enum UnitRule
{
    Row,
    Sender,
    Beside,
}
