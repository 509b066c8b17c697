namespace Census.Core.People;

/// <summary>
/// Facts that a row says are none: a dash in a cell, where a blank would say nothing. Nothing is known of the fact afterwards, whatever
/// an earlier list said. A dash under degrees says "no degree", under a yes/no question "no", and is no erasure; nor does one ever take
/// a name or a number of identity away. The numbers are stored.
/// </summary>
[Flags]
public enum ErasedFacts
{
    None = 0,
    Sex = 1,
    BirthDate = 2,
    EthnicGroup = 4,
    Category = 8,
    Field = 16,
    Position = 32,
    TitleCode = 64,
    JoinedOn = 128,
    PartyAdmittedOn = 256,
    PartyOfficialOn = 512,
    PoliticalTheory = 1024,
    StateManagement = 2048,
    Languages = 4096,
    Computing = 8192,
    Salary = 16384,
}
