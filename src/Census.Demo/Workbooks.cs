using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ClosedXML.Excel;

namespace Census.Demo;

/// <summary>
/// Saves workbooks so that the same cells make the same bytes: an import knows a file by its hash, and a demonstration that is
/// written twice should be recognised. The packager puts the clock and random names into every file; both are settled here.
/// </summary>
internal static partial class Workbooks
{
    private static readonly DateTimeOffset Written = new(2026, 1, 15, 8, 0, 0, TimeSpan.Zero);
    private static readonly SaveOptions Plain = new() { ValidatePackage = false, GenerateCalculationChain = false };

    /// <summary>Makes, fills, saves and lets go of one workbook; what fills it may leave a long table to be put in at the end.</summary>
    public static void Write(string path, string title, Func<IXLWorkbook, TableWriter?> fill)
    {
        using var workbook = new XLWorkbook(XLEventTracking.Disabled);
        workbook.Properties.Author = "Census (dữ liệu giả định)";
        workbook.Properties.Title = title;
        workbook.Properties.Created = Written.UtcDateTime;
        workbook.Properties.Modified = Written.UtcDateTime;
        var table = fill(workbook);
        using var bytes = new MemoryStream();
        workbook.SaveAs(bytes, Plain);
        Settle(bytes, table);
        using var file = File.Create(path);
        bytes.WriteTo(file);
    }

    private static void Settle(MemoryStream package, TableWriter? table)
    {
        using var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true);
        var properties = zip.Entries.Single(e => e.FullName.EndsWith(".psmdcp", StringComparison.Ordinal));
        var relations = zip.GetEntry("_rels/.rels")!;
        var settled = RandomName().Replace(Read(relations), "properties");
        var number = 0;
        settled = RandomId().Replace(settled, _ => string.Create(CultureInfo.InvariantCulture, $"Id=\"rIdPackage{++number}\""));
        Replace(relations, relations.FullName, settled);
        Replace(properties, RandomName().Replace(properties.FullName, "properties"), Read(properties));
        if (table is not null)
        {
            var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!;
            Replace(sheet, sheet.FullName, table.Insert(Read(sheet)));
        }
        foreach (var entry in zip.Entries)
        {
            entry.LastWriteTime = Written;
        }
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static void Replace(ZipArchiveEntry entry, string name, string text)
    {
        var zip = entry.Archive!;
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }

    [GeneratedRegex("[0-9a-f]{32}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RandomName();

    [GeneratedRegex("Id=\"R[0-9a-f]+\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RandomId();
}
