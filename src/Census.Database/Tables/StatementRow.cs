namespace Census.Database.Tables;

/// <summary>
/// A statement as it is stored: codes of Core, dates as ISO text known to the day, month or year, flags 1, 0 or null for silence.
/// DegreesStated: 0 says nothing of degrees, 1 all it says was read, 2 some of it could not be read.
/// </summary>
public sealed record StatementRow
{
    public required long StatementNo { get; init; }
    public required long LedgerNo { get; init; }
    public required long ImportNo { get; init; }
    public required int SheetNo { get; init; }
    public required int RowNo { get; init; }
    public required long PersonNo { get; init; }
    public long? UnitNo { get; init; }
    public string? UnitRule { get; init; }
    public string? Sex { get; init; }
    public string? BirthDate { get; init; }
    public string? EthnicGroup { get; init; }
    public string? Category { get; init; }
    public string? Field { get; init; }
    public string? FieldRule { get; init; }
    public string? Position { get; init; }
    public string? TitleCode { get; init; }
    public required int DegreesStated { get; init; }
    public string? JoinedOn { get; init; }
    public int? TitleTrained { get; init; }
    public int? ContinuousTraining { get; init; }
    public int? TitleStandard { get; init; }
    public int? KnowledgeUpdated { get; init; }
    public int? PostFit { get; init; }
    public int? Expert { get; init; }
    public int? PartyMember { get; init; }
    public string? PartyAdmittedOn { get; init; }
    public string? PartyOfficialOn { get; init; }
    public string? PoliticalTheory { get; init; }
    public string? StateManagement { get; init; }
    public string? Languages { get; init; }
    public string? EnglishLevel { get; init; }
    public string? OtherLanguageLevel { get; init; }
    public string? MinorityLanguageLevel { get; init; }
    public string? UnnamedLanguageLevel { get; init; }
    public string? Computing { get; init; }
    public string? ComputingLevel { get; init; }
    public int? SalaryThousandths { get; init; }
    public int? Erased { get; init; }
}

/// <summary>A degree held (InTraining 0) or studied for (1), in the order in which the list gave them.</summary>
public sealed record QualificationRow
{
    public required long StatementNo { get; init; }
    public required int Ordinal { get; init; }
    public required string Level { get; init; }
    public required int InTraining { get; init; }
    public string? Major { get; init; }
    public string? AwardedOn { get; init; }
}

/// <summary>The name and numbers of a statement, and the row as it was written; can be erased without changing a count.</summary>
public sealed record StatementIdentityRow
{
    public required long StatementNo { get; init; }
    public required string FullName { get; init; }
    public required string NameKey { get; init; }
    public string? CitizenId { get; init; }
    public string? OldId { get; init; }
    public string? EmployeeCode { get; init; }
    public required string RawRow { get; init; }
}

/// <summary>The number of a person.</summary>
public sealed record PersonRow
{
    public required long PersonNo { get; init; }
}

/// <summary>How much an import has brought so far: statements (one for each row let in) and different people.</summary>
public sealed record StatementCountRow
{
    public required long ImportNo { get; init; }
    public required long Statements { get; init; }
    public required long People { get; init; }
}

/// <summary>The least and the greatest number of some statements; null when there are none.</summary>
public sealed record NumbersRow
{
    public long? First { get; init; }
    public long? Last { get; init; }
}
