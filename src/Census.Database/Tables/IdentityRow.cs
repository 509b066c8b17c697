using Census.Core.Ledger;
using Census.Core.People;
using Census.Core.Time;

namespace Census.Database.Tables;

/// <summary>
/// What is needed to tell whether a new row is somebody known: the identity of one statement, with its round, place and unit. Birth
/// date and sex as stored; <see cref="Born"/> and <see cref="KnownSex"/> give their values.
/// </summary>
public sealed record IdentityRow
{
    public required long StatementNo { get; init; }
    public required long PersonNo { get; init; }
    public required long ImportNo { get; init; }
    public required int SheetNo { get; init; }
    public required int RowNo { get; init; }
    public required DateOnly RoundDate { get; init; }
    public required string FullName { get; init; }
    public required string NameKey { get; init; }
    public string? CitizenId { get; init; }
    public string? OldId { get; init; }
    public string? EmployeeCode { get; init; }
    public string? BirthDate { get; init; }
    public string? Sex { get; init; }
    public long? UnitNo { get; init; }

    public RowPlace Place => new(ImportNo, SheetNo, RowNo);

    public PartialDate? Born => PartialDate.Parse(BirthDate);

    public Sex? KnownSex => StatementCodes.Sex.Parse(Sex);
}

/// <summary>
/// Where a statement came from, for an explanation: the person's name and number, the row as it was written, and the file, sheet and
/// row, with the moment at which it was accepted (ISO 8601, UTC). Name and raw row are empty when they were erased by law.
/// </summary>
public sealed record SourceRow
{
    public required long StatementNo { get; init; }
    public required long PersonNo { get; init; }
    public required string FullName { get; init; }
    public string? CitizenId { get; init; }
    public required string RawRow { get; init; }
    public required string FileName { get; init; }
    public required string SheetName { get; init; }
    public required int RowNo { get; init; }
    public required long ImportNo { get; init; }
    public required string AcceptedAt { get; init; }
}

/// <summary>Of whom and of which unit a row of an import speaks; sheets from 1, rows as Excel shows them.</summary>
public sealed record RowUnitRow
{
    public required int SheetNo { get; init; }
    public required int RowNo { get; init; }
    public required long PersonNo { get; init; }
    public long? UnitNo { get; init; }
}

/// <summary>The name and the citizen's number by which a statement knows its person.</summary>
public sealed record StatementNameRow
{
    public required long StatementNo { get; init; }
    public required string FullName { get; init; }
    public string? CitizenId { get; init; }
}
