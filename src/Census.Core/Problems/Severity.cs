namespace Census.Core.Problems;

/// <summary>
/// How bad a problem is. Error: something could not be used as it was sent. Warning: it was used, a person should look.
/// Info: nothing is wrong, but the sender should know what was done.
/// </summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
