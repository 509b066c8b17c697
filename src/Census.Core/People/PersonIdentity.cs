namespace Census.Core.People;

/// <summary>
/// What a row says about who the person is: the name as cleaned, and the identifiers it gives. Kept apart from the facts, so
/// that it can be erased by law without touching a count.
/// </summary>
public sealed record PersonIdentity(string FullName)
{
    public CitizenId? CitizenId { get; init; }

    /// <summary>The 9 digits of an old identity card (CMND): secondary and historic, never a key alone.</summary>
    public string? OldId { get; init; }

    public string? EmployeeCode { get; init; }
}
