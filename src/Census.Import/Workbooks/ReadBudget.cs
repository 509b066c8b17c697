namespace Census.Import.Workbooks;

/// <summary>
/// How much of a file is read before it is refused or cut: bytes of the file, filled cells of all sheets together, and empty rows
/// in a row after which a sheet is taken to have ended. Files that break these are mistakes (a cell filled at the far corner of
/// the sheet, formatting down to row 1,048,576), not lists of people.
/// </summary>
public sealed record ReadBudget(long Bytes = 50_000_000, long FilledCells = 5_000_000, int EmptyRows = 2_000, int Columns = 512);
