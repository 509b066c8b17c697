using System.Collections.Immutable;
using System.Globalization;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Import.Layouts;
using Census.Import.Workbooks;

namespace Census.Import.Drafts;

/// <summary>The draft of a sheet that is a register of works: nobody, every filled row a note, the works and what is unclear of them.</summary>
internal static class WorkSheets
{
    private static readonly ImmutableArray<StaffColumn> OfPeople =
    [
        StaffColumn.BirthDate, StaffColumn.BirthDateMale, StaffColumn.BirthDateFemale, StaffColumn.Sex, StaffColumn.SexMale, StaffColumn.SexFemale, StaffColumn.EthnicGroup,
        StaffColumn.CitizenId, StaffColumn.OldId, StaffColumn.EmployeeCode, StaffColumn.Degree, StaffColumn.DegreeTick, StaffColumn.PostgraduateTick, StaffColumn.JoinedOn,
        StaffColumn.PartyMember, StaffColumn.PartyAdmittedOn, StaffColumn.PoliticalTheory, StaffColumn.SalaryCoefficient,
    ];

    /// <summary>Whether a column tells of persons what no register of works does.</summary>
    public static bool TellsOfPeople(StaffColumn column) => OfPeople.Contains(column);

    public static SheetDraft Draft(Sheet sheet, WorkRegister register) => new(sheet.Name, SheetKind.Statistics, RowAccount.OfNotes(sheet.Seen, sheet.Rows.Count))
    {
        Works = [.. register.Works.Select(row => row with { Work = row.Work with { Unit = row.Work.Unit ?? register.Unit } })],
        Problems = [.. Problems(sheet.Name, register)],
    };

    private static IEnumerable<Problem> Problems(string sheet, WorkRegister register)
    {
        yield return new Problem(WorkProblems.Register, new SourceRef(sheet)) { Arguments = [Number(register.Works.Length)] };
        var (kinds, years) = (register.Works.Count(row => row.Work.Kind is null), register.Works.Count(row => row.Work.Year is null));
        if (kinds + years > 0)
        {
            var first = register.Works.First(row => row.Work.Kind is null || row.Work.Year is null);
            yield return new Problem(WorkProblems.Unclear, new SourceRef(sheet)) { Arguments = [Number(register.Works.Length), Number(kinds), Number(years), first.Number.ToString(CultureInfo.InvariantCulture)] };
        }
        foreach (var row in register.Untitled)
        {
            yield return new Problem(WorkProblems.NoTitle, new SourceRef(sheet, row));
        }
    }

    private static string Number(int count) => count.ToString("N0", VietnameseFormat.Numbers);
}
