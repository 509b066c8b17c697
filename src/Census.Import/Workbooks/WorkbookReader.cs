using System.Text;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Import.Workbooks.Xlsx;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Census.Import.Workbooks;

/// <summary>
/// Reads the bytes of a workbook (.xlsx, .xlsm, .xls), of a table in text (.csv, .tsv), or of a web page or XML table that bears the name
/// of a workbook, into sheets of cells, inside a budget. The only place that names the reading package. What cannot be read comes back as one problem of the C1 range, never as an
/// exception; formulas give their stored values. A table in text has one sheet, named as the caller says.
/// </summary>
public static class WorkbookReader
{
    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static WorkbookContent Read(byte[] bytes, ReadBudget budget, string textName = "CSV") => Read(bytes, budget, textName, budget.Start());

    internal static WorkbookContent Read(byte[] bytes, ReadBudget budget, string textName, ReadDeadline deadline)
    {
        if (bytes.LongLength > budget.Bytes)
        {
            return WorkbookContent.Refused(FileProblems.TooLarge, Megabytes(budget.Bytes));
        }
        var format = FileFormats.Of(bytes);
        if (Refusal(format) is { } refusal)
        {
            return WorkbookContent.Refused(refusal);
        }
        try
        {
            return format switch
            {
                FileFormat.Html => Within(budget, HtmlSheets.Read(TextEncoding.Decode(bytes), textName, budget) is { } sheet ? [sheet] : null),
                FileFormat.XmlSpreadsheet => Within(budget, XmlSpreadsheet.Read(TextEncoding.Decode(bytes), budget)),
                FileFormat.Text => ReadText(bytes, budget, deadline, textName),
                FileFormat.OpenXmlWorkbook => Within(budget, XlsxReader.Read(bytes, budget, deadline)),
                _ => ReadOldWorkbook(bytes, budget, deadline),
            };
        }
        catch (ReadTooLongException)
        {
            return WorkbookContent.TooSlow(budget);
        }
        catch (SwollenPackageException)
        {
            return WorkbookContent.Refused(FileProblems.Swollen);
        }
        catch (InvalidPasswordException)
        {
            return WorkbookContent.Refused(FileProblems.Encrypted);
        }
        catch (Exception fault) when (IsBadFile(fault))
        {
            return WorkbookContent.Refused(FileProblems.Unreadable);
        }
    }

    private static ProblemCode? Refusal(FileFormat format) => format switch
    {
        FileFormat.Empty => FileProblems.Empty,
        FileFormat.Encrypted => FileProblems.Encrypted,
        FileFormat.BinaryWorkbook or FileFormat.OpenDocument or FileFormat.WebArchive => FileProblems.OtherSpreadsheet,
        FileFormat.WordDocument => FileProblems.WordDocument,
        FileFormat.OtherArchive => FileProblems.OtherArchive,
        FileFormat.Picture => FileProblems.Picture,
        FileFormat.Pdf => FileProblems.Pdf,
        FileFormat.DamagedZip => FileProblems.Unreadable,
        FileFormat.OtherZip or FileFormat.OtherBinary => FileProblems.NotAWorkbook,
        FileFormat.OpenXmlWorkbook or FileFormat.OldWorkbook or FileFormat.Text or FileFormat.Html or FileFormat.XmlSpreadsheet => null,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "unknown format"),
    };

    private static WorkbookContent ReadOldWorkbook(byte[] bytes, ReadBudget budget, ReadDeadline deadline)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        return ReadSheets(reader, budget, deadline, isText: false);
    }

    private static WorkbookContent ReadText(byte[] bytes, ReadBudget budget, ReadDeadline deadline, string name)
    {
        var (separator, rows) = TextSeparator.Of(TextEncoding.Decode(bytes));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(rows), writable: false);
        using var reader = ExcelReaderFactory.CreateCsvReader(stream, new ExcelReaderConfiguration { FallbackEncoding = Encoding.UTF8, AutodetectSeparators = [separator] });
        var content = ReadSheets(reader, budget, deadline, isText: true);
        return content with { Sheets = [.. content.Sheets.Select(sheet => sheet with { Name = name })] };
    }

    private static WorkbookContent Within(ReadBudget budget, IReadOnlyList<Sheet>? sheets) =>
        sheets is null ? TooManyCells(budget) : new WorkbookContent(sheets, null);

    private static WorkbookContent TooManyCells(ReadBudget budget) =>
        WorkbookContent.Refused(FileProblems.TooManyCells, budget.FilledCells.ToString("N0", Core.Text.VietnameseFormat.Numbers));

    private static WorkbookContent ReadSheets(IExcelDataReader reader, ReadBudget budget, ReadDeadline deadline, bool isText)
    {
        var sheets = new List<Sheet>();
        var left = budget.FilledCells;
        do
        {
            var sheet = SheetReading.Of(reader, budget, deadline, isText, ref left);
            if (left < 0)
            {
                return TooManyCells(budget);
            }
            sheets.Add(sheet);
        }
        while (reader.NextResult());
        return new WorkbookContent(sheets, null);
    }

    // the package reports a damaged file by whatever its parsing stumbles over
    private static bool IsBadFile(Exception fault) => fault is ExcelReaderException or InvalidDataException or IOException
        or System.Xml.XmlException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException
        or IndexOutOfRangeException or NullReferenceException or OverflowException or InvalidCastException or KeyNotFoundException;

    private static string Megabytes(long bytes) => (bytes / 1_000_000).ToString("N0", Core.Text.VietnameseFormat.Numbers);
}

/// <summary>The sheets of a file, or the one problem that kept it from being read.</summary>
public sealed record WorkbookContent(IReadOnlyList<Sheet> Sheets, Problem? Refusal)
{
    internal static WorkbookContent TooSlow(ReadBudget budget) => Refused(FileProblems.TooSlow, budget.Seconds.ToString("N0", Core.Text.VietnameseFormat.Numbers));

    public static WorkbookContent Refused(ProblemCode code, params string[] arguments) =>
        new([], new Problem(code, new SourceRef()) { Arguments = arguments });
}
