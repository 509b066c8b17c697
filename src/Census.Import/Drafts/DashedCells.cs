using Census.Core.People;
using Census.Core.Text;
using Census.Import.Layouts;

namespace Census.Import.Drafts;

/// <summary>The facts of a row that dashes take away: every column that speaks of the fact holds a dash or a blank, one of them a dash.</summary>
internal static class DashedCells
{
    public static ErasedFacts Of(RowReading row, StaffFacts stated)
    {
        var erased = ErasedFacts.None;
        foreach (var (fact, columns, isStated) in Columns)
        {
            erased |= !isStated(stated) && IsDashed(row, columns) ? fact : ErasedFacts.None;
        }
        return erased;
    }

    private static bool IsDashed(RowReading row, StaffColumn[] columns)
    {
        var isDashed = false;
        foreach (var meaning in columns)
        {
            foreach (var column in row.Header.All(meaning))
            {
                var cell = row.At(column);
                if (!cell.IsEmpty && !Marks.IsDash(cell.Text))
                {
                    return false;
                }
                isDashed |= !cell.IsEmpty;
            }
        }
        return isDashed;
    }

    private static readonly (ErasedFacts Fact, StaffColumn[] Columns, Func<StaffFacts, bool> IsStated)[] Columns =
    [
        (ErasedFacts.Sex, [StaffColumn.Sex], facts => facts.Sex is not null),
        (ErasedFacts.BirthDate, [StaffColumn.BirthDate, StaffColumn.BirthDateMale, StaffColumn.BirthDateFemale], facts => facts.BirthDate is not null),
        (ErasedFacts.EthnicGroup, [StaffColumn.EthnicGroup], facts => facts.EthnicGroup is not null),
        (ErasedFacts.Category, [StaffColumn.Category], facts => facts.Category is not null),
        (ErasedFacts.Field, [StaffColumn.Field], facts => facts.Field is not null),
        (ErasedFacts.Position, [StaffColumn.Position, StaffColumn.PositionAndUnit, StaffColumn.JobPost], facts => facts.Position is not null),
        (ErasedFacts.TitleCode, [StaffColumn.TitleCode], facts => facts.TitleCode is not null),
        (ErasedFacts.JoinedOn, [StaffColumn.JoinedOn], facts => facts.JoinedOn is not null),
        (ErasedFacts.PartyAdmittedOn, [StaffColumn.PartyAdmittedOn], facts => facts.PartyAdmittedOn is not null),
        (ErasedFacts.PartyOfficialOn, [StaffColumn.PartyOfficialOn], facts => facts.PartyOfficialOn is not null),
        (ErasedFacts.PoliticalTheory, [StaffColumn.PoliticalTheory], facts => facts.PoliticalTheory is not null),
        (ErasedFacts.StateManagement, [StaffColumn.StateManagement], facts => facts.StateManagement is not null),
        (ErasedFacts.Languages, [StaffColumn.ForeignLanguage, StaffColumn.English, StaffColumn.OtherLanguage, StaffColumn.MinorityLanguage], facts => facts.Languages is not null),
        (ErasedFacts.Computing, [StaffColumn.Computing], facts => facts.Computing is not null),
        (ErasedFacts.Salary, [StaffColumn.SalaryCoefficient], facts => facts.SalaryThousandths is not null),
    ];
}
