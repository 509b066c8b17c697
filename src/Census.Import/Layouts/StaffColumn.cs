namespace Census.Import.Layouts;

/// <summary>
/// What a column of a staff list can mean. <see cref="DegreeTick"/> and <see cref="CategoryTick"/> carry a level or a category
/// beside them; <see cref="Known"/> is a column we recognise and have no use for (salary, party, languages); <see cref="Other"/>
/// one we do not recognise.
/// </summary>
public enum StaffColumn
{
    Other,
    Known,
    RowNumber,
    FullName,
    FamilyName,
    GivenName,
    BirthDate,
    BirthDateMale,
    BirthDateFemale,
    Sex,
    SexMale,
    SexFemale,
    EthnicGroup,
    CitizenId,
    OldId,
    EmployeeCode,
    Unit,
    Position,
    Category,
    CategoryTick,
    Field,
    TitleCode,
    Degree,
    DegreeTick,
    Major,
    AwardedOn,
    JoinedOn,
    InTraining,
    TitleTrained,
    ContinuousTraining,
    TitleStandard,
    KnowledgeUpdated,
    PostFit,
    Expert,
    Note,
}
