using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace Census.Reports.Documents;

/// <summary>Who takes a file out of the program, and when by the clock of the office. It stands in the properties of Word and Excel files and at the end of pages.</summary>
public sealed record TakenOut(string By, DateTime At)
{
    public string Sentence => $"Xuất bởi {By}, lúc {At.ToString("HH:mm dd'/'MM'/'yyyy", CultureInfo.InvariantCulture)}.";

    /// <summary>
    /// A name of a file that says both, for what programs read or draw and nothing can be written into: "bao-cao-cao-bang-2025-12-31.json" becomes
    /// "bao-cao-cao-bang-2025-12-31-quan.tri-20260131-1515.json". The account stands by its name, which holds only what file names may hold.
    /// </summary>
    public static string Named(string file, string account, DateTime at) =>
        $"{Path.GetFileNameWithoutExtension(file)}-{account}-{at.ToString("yyyyMMdd'-'HHmm", CultureInfo.InvariantCulture)}{Path.GetExtension(file)}";

    /// <summary>The same Word or Excel file with this in its properties.</summary>
    internal byte[] Mark(byte[] office)
    {
        using var stream = new MemoryStream();
        stream.Write(office);
        using (var file = Open(stream))
        {
            (file.PackageProperties.LastModifiedBy, file.PackageProperties.Description) = (By, Sentence);
        }
        return stream.ToArray();
    }

    private static OpenXmlPackage Open(Stream stream)
    {
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Read, leaveOpen: true))
        {
            if (zip.GetEntry("xl/workbook.xml") is null)
            {
                return WordprocessingDocument.Open(stream, isEditable: true);
            }
        }
        return SpreadsheetDocument.Open(stream, isEditable: true);
    }
}
