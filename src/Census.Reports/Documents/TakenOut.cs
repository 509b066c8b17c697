using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace Census.Reports.Documents;

/// <summary>Who takes a file out of the program, and when by the clock of the office. It stands in the properties of Word and Excel files and at the end of pages.</summary>
public sealed record TakenOut(string By, DateTime At)
{
    public string Sentence => $"Xuất bởi {By}, lúc {At.ToString("HH:mm dd'/'MM'/'yyyy", CultureInfo.InvariantCulture)}.";

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
