using System.Text;
using Census.Core.Problems;
using Census.Core.Sources;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Census.Import.Workbooks;

/// <summary>
/// Reads the bytes of a workbook (.xlsx, .xlsm, .xls) or of a table in text (.csv, .tsv) into sheets of cells, inside a budget.
/// The only place that names the reading package. What cannot be read comes back as one problem of the C1 range, never as an
/// exception; formulas give their stored values. A table in text has one sheet, named as the caller says.
/// </summary>
public static class WorkbookReader
{
    private static readonly Dictionary<string, string> NoFaults = [];

    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static WorkbookContent Read(byte[] bytes, ReadBudget budget, string textName = "CSV")
    {
        if (bytes.LongLength > budget.Bytes)
        {
            return WorkbookContent.Refused(FileProblems.TooLarge, Megabytes(bytes.LongLength), Megabytes(budget.Bytes));
        }
        var format = FileFormats.Of(bytes);
        if (Refusal(format) is { } refusal)
        {
            return WorkbookContent.Refused(refusal);
        }
        try
        {
            if (format == FileFormat.OpenXmlWorkbook && !PackageGuard.IsSafe(bytes))
            {
                return WorkbookContent.Refused(FileProblems.Swollen);
            }
            using var stream = new MemoryStream(bytes, writable: false);
            using var reader = Open(stream, bytes, format);
            var faults = format == FileFormat.OpenXmlWorkbook ? FaultCells.Of(bytes) : [];
            var content = ReadSheets(reader, budget, format == FileFormat.Text, faults);
            return format == FileFormat.Text ? content with { Sheets = [.. content.Sheets.Select(sheet => sheet with { Name = textName })] } : content;
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
        FileFormat.BinaryWorkbook or FileFormat.OpenDocument => FileProblems.OtherSpreadsheet,
        FileFormat.Pdf => FileProblems.Pdf,
        FileFormat.DamagedZip => FileProblems.Unreadable,
        FileFormat.OtherZip or FileFormat.OtherBinary => FileProblems.NotAWorkbook,
        FileFormat.OpenXmlWorkbook or FileFormat.OldWorkbook or FileFormat.Text => null,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "unknown format"),
    };

    private static IExcelDataReader Open(Stream stream, byte[] bytes, FileFormat format) => format == FileFormat.Text
        ? ExcelReaderFactory.CreateCsvReader(stream, new ExcelReaderConfiguration
        {
            FallbackEncoding = TextEncoding.Of(bytes),
            AutodetectSeparators = [TextSeparator.Of(bytes, TextEncoding.Of(bytes))],
        })
        : ExcelReaderFactory.CreateReader(stream);

    private static WorkbookContent ReadSheets(
        IExcelDataReader reader, ReadBudget budget, bool isText, IReadOnlyList<IReadOnlyDictionary<string, string>> faults)
    {
        var sheets = new List<Sheet>();
        var left = budget.FilledCells;
        do
        {
            var ofSheet = sheets.Count < faults.Count ? faults[sheets.Count] : NoFaults;
            var sheet = SheetReading.Of(reader, budget, isText, ofSheet, ref left);
            if (left < 0)
            {
                return WorkbookContent.Refused(FileProblems.TooManyCells, budget.FilledCells.ToString("N0", Core.Text.VietnameseFormat.Numbers));
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
    public static WorkbookContent Refused(ProblemCode code, params string[] arguments) =>
        new([], new Problem(code, new SourceRef()) { Arguments = arguments });
}
