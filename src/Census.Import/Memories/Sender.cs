using System.Text.RegularExpressions;
using Census.Core.Text;
using Census.Core.Units;
using Census.Import.Drafts;

namespace Census.Import.Memories;

/// <summary>
/// Whose list a file is, as far as the file says: what the importer says, else the title block, else the one top unit of its rows, else
/// the name of the file, of which years and marks do not count ("xa-hoa-an-2025" is "Xã Hòa An").
/// </summary>
public sealed partial record Sender(string Name, bool IsFileName)
{
    public static Sender Of(IEnumerable<SheetDraft> sheets, Given given, string fileName)
    {
        var people = sheets.Where(sheet => sheet.Kind == SheetKind.People).ToList();
        var said = given.Unit ?? people.Select(sheet => sheet.Title?.Unit).FirstOrDefault(unit => unit is not null);
        var tops = people.SelectMany(sheet => sheet.People).Select(row => row.Record.UnitPath.FirstOrDefault()).Distinct().ToList();
        return (said ?? (tops is [{ } top] ? top : null)) is { } name ? new Sender(name, false) : new Sender(Path.GetFileNameWithoutExtension(fileName), true);
    }

    /// <summary>Whether what is remembered under a name is about this sender.</summary>
    public bool IsCalled(string name) => IsFileName ? Bare(name) == Bare(Name) : UnitName.Key(name) == UnitName.Key(Name);

    private static string Bare(string name) => Year().Replace(Fold.Key(UnitName.Key(name)), " ").Trim();

    [GeneratedRegex(@"(^| )(19|20)[0-9]{2}(?= |$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Year();
}
