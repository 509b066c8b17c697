namespace Census.Import.Workbooks;

/// <summary>
/// How much of a file is read before it is refused or cut: bytes of the file, filled cells of all sheets together, empty rows in a row
/// after which a sheet is taken to have ended, columns looked at, bytes unpacked and entries of a package or archive, characters kept
/// of a cell, and seconds from the first byte to the last person. What is counted is what comes, never what a file says of itself. Files
/// that break these are mistakes (a cell filled at the far corner of the sheet, formatting down to row 1,048,576), not lists of people.
/// </summary>
public sealed record ReadBudget(
    long Bytes = 50_000_000,
    long FilledCells = 5_000_000,
    int EmptyRows = 2_000,
    int Columns = 512,
    long UnpackedBytes = 512_000_000,
    int Entries = 5_000,
    int CellCharacters = 32_767,
    int Seconds = 30)
{
    private const long Megabyte = 1_000_000;

    /// <summary>For a file that was let in before: it is read as it was, whatever it costs.</summary>
    public static readonly ReadBudget OfKept = new(long.MaxValue, long.MaxValue, UnpackedBytes: long.MaxValue, Entries: int.MaxValue, Seconds: int.MaxValue);

    /// <summary>The names by which a limit is set.</summary>
    public static readonly IReadOnlyList<string> Names = ["file-mb", "cells", "empty-rows", "columns", "unpacked-mb", "entries", "cell-chars", "seconds"];

    /// <summary>By which the seconds are counted; without one they are not.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>With one limit changed; null for a name that is none of <see cref="Names"/>. Values are from 1 to 1,000,000,000.</summary>
    public ReadBudget? With(string name, int value) => name switch
    {
        "file-mb" => this with { Bytes = value * Megabyte },
        "cells" => this with { FilledCells = value },
        "empty-rows" => this with { EmptyRows = value },
        "columns" => this with { Columns = value },
        "unpacked-mb" => this with { UnpackedBytes = value * Megabyte },
        "entries" => this with { Entries = value },
        "cell-chars" => this with { CellCharacters = value },
        "seconds" => this with { Seconds = value },
        _ => null,
    };

    /// <summary>Begins to count the seconds.</summary>
    internal ReadDeadline Start() => new(Clock, Clock?.GetTimestamp() ?? 0, Seconds);
}

/// <summary>The moment by which a file must have been read.</summary>
internal sealed record ReadDeadline(TimeProvider? Clock, long Begun, int Seconds)
{
    /// <summary>Throws when it has passed.</summary>
    public void Check()
    {
        if (Clock is not null && Clock.GetElapsedTime(Begun).TotalSeconds > Seconds)
        {
            throw new ReadTooLongException();
        }
    }
}

/// <summary>A file took longer to read than any list of people could need.</summary>
internal sealed class ReadTooLongException : Exception;
