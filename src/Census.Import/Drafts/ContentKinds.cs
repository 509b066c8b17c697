using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Text;
using Census.Import.Layouts;
using Census.Import.Reference;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>
/// What a cell is beyond doubt, whatever its heading: stricter than reading a cell whose heading is known. A bare year, a serial number
/// or a telephone number is nothing; a word of political theory is no degree.
/// </summary>
internal sealed class ContentKinds(ReferenceData reference)
{
    private readonly ContentRules _rules = reference.Content;

    /// <summary>The kinds in the order in which they are looked for.</summary>
    public static IReadOnlyList<StaffColumn> All { get; } =
        [StaffColumn.CitizenId, StaffColumn.OldId, StaffColumn.TitleCode, StaffColumn.Sex, StaffColumn.EthnicGroup, StaffColumn.Degree, StaffColumn.Category, StaffColumn.BirthDate];

    public bool IsOne(Cell cell, StaffColumn column) => column switch
    {
        StaffColumn.CitizenId => CitizenIdOf(cell) is not null,
        StaffColumn.OldId => _rules.OldId.IsMatch(cell.Text.Replace(" ", "", StringComparison.Ordinal)),
        StaffColumn.TitleCode => cell.Kind == CellKind.Text && reference.TitleCodes.Normalise(cell.Text) is not null,
        StaffColumn.Sex => _rules.Sex.IsMatch(Fold.Key(cell.Text)),
        StaffColumn.EthnicGroup => !cell.Text.Any(char.IsAsciiDigit) && reference.EthnicGroups.Find(cell.Text) is not null,
        StaffColumn.Degree => IsDegree(cell.Text),
        StaffColumn.Category => reference.Categories.IsOnlyCategory(cell.Text),
        StaffColumn.BirthDate => BirthOf(cell) is { } year && year >= _rules.FirstBirthYear && year <= _rules.LastBirthYear,
        _ => false,
    };

    /// <summary>A citizen's number in twelve digits, of a known province and of somebody who can be on a list; else null.</summary>
    public CitizenId? CitizenIdOf(Cell cell) =>
        cell.Text.Count(char.IsAsciiDigit) == 12 && CitizenIdText.Read(cell.Text, null, null, reference.IdProvinces) is { Doubt: IdDoubt.None, Id: { } id }
        && id.BirthYear >= _rules.FirstBirthYear && id.BirthYear <= _rules.LastBirthYear
            ? id
            : null;

    /// <summary>The year of a full date; null for anything else.</summary>
    public static int? BirthOf(Cell cell) =>
        cell.Kind is CellKind.Date or CellKind.Text && DateCells.OfBirth(cell) is { IsFull: true } date ? date.Year : null;

    // "Trung cấp", "Cao cấp" may be political theory; "Trường ĐH Luật" is where somebody studied
    private bool IsDegree(string text) =>
        text.Any(char.IsLetter)
        && DegreeText.Read(text, reference.Degrees) is { Doubt: DegreeDoubt.None, Degrees.Held: { Length: > 0 } held } && held.Any(degree => degree.Level != DegreeLevel.None)
        && reference.Training.Politics(text) is null
        && !reference.Checks.Schools.IsMatch(Fold.Key(text));
}
