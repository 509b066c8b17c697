namespace Census.Import.Workbooks.Xlsx;

/// <summary>
/// Reads an .xlsx or .xlsm as data: no macro, no link, no formula is followed. Both dialects of the standard (ECMA-376 transitional and
/// strict) are read alike. Throws InvalidDataException, XmlException and the like for a damaged package.
/// </summary>
internal static class XlsxReader
{
    /// <summary>The sheets in the order of the workbook; null when there are more filled cells than the budget allows.</summary>
    public static IReadOnlyList<Sheet>? Read(byte[] bytes, ReadBudget budget, ReadDeadline deadline)
    {
        using var package = new XlsxPackage(bytes, budget, deadline);
        var book = XlsxBook.Read(package);
        var cells = new XlsxCells(book);
        var left = budget.FilledCells;
        var sheets = new List<Sheet>();
        foreach (var listed in book.Sheets)
        {
            using var reader = package.Open(listed.Part);
            sheets.Add(new XlsxSheet(cells, budget).Read(reader, listed, ref left));
        }
        return left < 0 ? null : sheets;
    }
}
