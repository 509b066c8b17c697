using Census.Core.Rights;

namespace Census.Import.Layouts;

/// <summary>Which columns of a list state facts that are masked unless granted.</summary>
public static class SensitiveColumns
{
    /// <summary>None for a column that anybody may read who may see the person.</summary>
    public static Sensitive Fact(this StaffColumn column) => column switch
    {
        StaffColumn.CitizenId or StaffColumn.OldId => Sensitive.Identity,
        StaffColumn.EthnicGroup => Sensitive.Ethnicity,
        StaffColumn.PartyMember or StaffColumn.PartyAdmittedOn or StaffColumn.PartyOfficialOn or StaffColumn.PoliticalTheory => Sensitive.Party,
        _ => Sensitive.None,
    };
}
