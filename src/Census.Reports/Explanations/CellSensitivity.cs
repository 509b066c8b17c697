using System.Collections.Frozen;
using Census.Core.Rights;
using Census.Reports.Annexes;

namespace Census.Reports.Explanations;

/// <summary>
/// What the people behind a column of an annex table would be told to be. Tables that ask for nothing sensitive are named; of any other, and
/// of a table that came later, everything is asked until it is named too.
/// </summary>
internal static class CellSensitivity
{
    private static readonly FrozenSet<string> Plain = FrozenSet.Create(
        StringComparer.Ordinal, "PL02", "PL02b", "PL02c", "PL02d", "PL03", "PL03b", "PL07", "PL08", "PL08b", "PL09", "PL10-1", "PL11", "PL12", "PL12b", "PL13", "PL13b");

    public static Sensitive Of(AnnexTable table, int column) => table.Code switch
    {
        var code when Plain.Contains(code) => Sensitive.None,
        "PL04" => Unless(table, column, Sensitive.Party, SkillBreakdowns.Management),
        "PL04b" => Unless(table, column, Sensitive.Ethnicity, SkillBreakdowns.English, SkillBreakdowns.OtherLanguage, SkillBreakdowns.Computing),
        "PL05" => Unless(table, column, Sensitive.Ethnicity | Sensitive.Party, StaffBreakdowns.Sexes, StaffBreakdowns.Age(default, null)),
        "PL06" => Sensitive.Ethnicity,
        _ => Sensitive.Ethnicity | Sensitive.Party,
    };

    // columns of no breakdown count everybody of the row
    private static Sensitive Unless(AnnexTable table, int column, Sensitive fact, params Breakdown[] plain) =>
        table.Columns[column].Group is not { } group || plain.Any(breakdown => breakdown.Title == group) ? Sensitive.None : fact;
}
