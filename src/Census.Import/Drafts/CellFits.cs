using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Time;
using Census.Import.Layouts;
using Census.Import.Reference;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>Whether a cell can be read as its column says. Columns of free words take anything and are not asked.</summary>
internal static class CellFits
{
    public static bool Fits(Cell cell, StaffColumn column, ReferenceData reference) => column switch
    {
        StaffColumn.Sex => SexText.Read(cell.Text) is not null,
        StaffColumn.EthnicGroup => reference.EthnicGroups.Find(cell.Text) is not null,
        StaffColumn.CitizenId or StaffColumn.OldId => cell.Text.Count(char.IsAsciiDigit) is >= 8 and <= 12 && cell.Kind != CellKind.Date && DateText.Read(cell.Text, 2049) is null,
        StaffColumn.Category => reference.Categories.Read(cell.Text) is not null,
        StaffColumn.TitleCode => reference.TitleCodes.Normalise(cell.Text) is not null,
        StaffColumn.Degree => DegreeText.Read(cell.Text, reference.Degrees).Doubt != DegreeDoubt.UnknownText,
        _ => DateCells.Value(cell) is not null,
    };
}
