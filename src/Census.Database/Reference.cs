namespace Census.Database;

/// <summary>A column whose values must be found in a column of another table; with or without a foreign key of the schema.</summary>
internal sealed record Reference(string Table, string Column, string Parent, string Key)
{
    public static readonly IReadOnlyList<Reference> All =
    [
        new("Ledger", "ImportNo", "Import", "ImportNo"),
        new("UnitVersion", "UnitNo", "Unit", "UnitNo"),
        new("UnitVersion", "ParentNo", "Unit", "UnitNo"),
        new("UnitVersion", "LedgerNo", "Ledger", "LedgerNo"),
        new("Import", "LedgerNo", "Ledger", "LedgerNo"),
        new("Import", "RoundDate", "Round", "RoundDate"),
        new("Import", "Sha256", "Original", "Sha256"),
        new("Import", "SenderUnitNo", "Unit", "UnitNo"),
        new("Import", "Replaces", "Import", "ImportNo"),
        new("ImportSheet", "ImportNo", "Import", "ImportNo"),
        new("ImportProblem", "ImportNo", "Import", "ImportNo"),
        new("ImportProblem", "LedgerNo", "Ledger", "LedgerNo"),
        new("HeldRow", "ImportNo", "Import", "ImportNo"),
        new("CellRepair", "ImportNo", "Import", "ImportNo"),
        new("CellRepair", "LedgerNo", "Ledger", "LedgerNo"),
        new("Statement", "LedgerNo", "Ledger", "LedgerNo"),
        new("Statement", "ImportNo", "Import", "ImportNo"),
        new("Statement", "PersonNo", "Person", "PersonNo"),
        new("Statement", "UnitNo", "Unit", "UnitNo"),
        new("Qualification", "StatementNo", "Statement", "StatementNo"),
        new("StatementIdentity", "StatementNo", "Statement", "StatementNo"),
        new("PersonQuestion", "ImportNo", "Import", "ImportNo"),
        new("PersonQuestion", "LedgerNo", "Ledger", "LedgerNo"),
        new("PersonQuestion", "PersonNo", "Person", "PersonNo"),
        new("PersonQuestion", "OtherPersonNo", "Person", "PersonNo"),
        new("PersonAnswer", "LedgerNo", "Ledger", "LedgerNo"),
        new("PersonAnswer", "PersonNo", "Person", "PersonNo"),
        new("PersonAnswer", "OtherPersonNo", "Person", "PersonNo"),
        new("PersonAnswer", "UnitNo", "Unit", "UnitNo"),
        new("PersonAnswer", "ImportNo", "Import", "ImportNo"),
        new("PersonAnswerUndo", "AnswerNo", "PersonAnswer", "AnswerNo"),
        new("PersonAnswerUndo", "LedgerNo", "Ledger", "LedgerNo"),
        new("DeclaredTotal", "ImportNo", "Import", "ImportNo"),
        new("DeclaredTable", "LedgerNo", "Ledger", "LedgerNo"),
        new("DeclaredTable", "ImportNo", "Import", "ImportNo"),
        new("DeclaredTableUndo", "TableNo", "DeclaredTable", "TableNo"),
        new("DeclaredTableUndo", "LedgerNo", "Ledger", "LedgerNo"),
        new("Memory", "LedgerNo", "Ledger", "LedgerNo"),
        new("Memory", "ImportNo", "Import", "ImportNo"),
        new("MemoryUndo", "MemoryNo", "Memory", "MemoryNo"),
        new("MemoryUndo", "LedgerNo", "Ledger", "LedgerNo"),
        new("PlanVersion", "LedgerNo", "Ledger", "LedgerNo"),
        new("PlanVersion", "Sha256", "Original", "Sha256"),
        new("PlanEntry", "LedgerNo", "Ledger", "LedgerNo"),
        new("PlanEntryUndo", "EntryNo", "PlanEntry", "EntryNo"),
        new("PlanEntryUndo", "LedgerNo", "Ledger", "LedgerNo"),
        new("WorkRegister", "LedgerNo", "Ledger", "LedgerNo"),
        new("WorkRegister", "ImportNo", "Import", "ImportNo"),
        new("WorkRegisterUndo", "RegisterNo", "WorkRegister", "RegisterNo"),
        new("WorkRegisterUndo", "LedgerNo", "Ledger", "LedgerNo"),
        new("RegisteredWork", "RegisterNo", "WorkRegister", "RegisterNo"),
        new("Account", "UnitNo", "Unit", "UnitNo"),
        new("MemberList", "LedgerNo", "Ledger", "LedgerNo"),
        new("MemberList", "ImportNo", "Import", "ImportNo"),
        new("MemberListUndo", "ListNo", "MemberList", "ListNo"),
        new("MemberListUndo", "LedgerNo", "Ledger", "LedgerNo"),
        new("ListedMember", "ListNo", "MemberList", "ListNo"),
        new("Scenario", "Sha256", "Original", "Sha256"),
    ];

    /// <summary>Counts the rows whose value is not found.</summary>
    public string OrphansSelect =>
        $"select count(*) as Orphans from {Table} c where c.{Column} is not null "
        + $"and not exists (select 1 from {Parent} p where p.{Key} = c.{Column})";
}
