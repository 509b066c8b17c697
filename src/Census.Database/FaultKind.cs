namespace Census.Database;

/// <summary>
/// What can be wrong with the database itself, as far as a person can do something about it. Other is whatever the engine reports
/// that has no sentence of its own; its text is then in the fault's detail.
/// </summary>
public enum FaultKind
{
    ReadOnly,
    Damaged,
    NewerVersion,
    ChangedMigration,
    MissingMigration,
    DiskFull,
    Busy,
    Unreachable,
    WrongAddress,
    ServerUnreachable,
    ConnectionLost,
    CertificateRefused,
    LoginRefused,
    NoRights,
    NoSnapshots,
    OnlyForFiles,
    CopyDiffers,
    Other,
}
