namespace Census.Core.Rights;

/// <summary>What somebody signed in can do. What is not named here (to look, within one's units) everybody may.</summary>
public enum Act
{
    /// <summary>Take a document, a list or a returned workbook out of the program.</summary>
    Export,

    /// <summary>Take lists in, repair cells, undo and retry.</summary>
    Import,

    /// <summary>Answer who is who, and what columns and words mean.</summary>
    Answer,

    /// <summary>Confirm units and change what is said of them.</summary>
    ChangeUnits,

    /// <summary>Enter results, declared totals and duties beside a plan.</summary>
    EnterResults,

    /// <summary>Add plans and versions of plans.</summary>
    ChangePlans,

    /// <summary>Keep scenarios of forecasts under a name.</summary>
    KeepScenarios,

    /// <summary>Lock and unlock rounds.</summary>
    LockRounds,

    /// <summary>Keep accounts, read the audit log, back up.</summary>
    Administer,
}

/// <summary>Which role an act asks for at least.</summary>
public static class Acts
{
    public static Role Needs(this Act act) => act switch
    {
        Act.Export => Role.Viewer,
        Act.Import or Act.Answer or Act.ChangeUnits or Act.EnterResults or Act.KeepScenarios => Role.Officer,
        Act.ChangePlans or Act.LockRounds => Role.Publisher,
        Act.Administer => Role.Administrator,
    };

    /// <summary>Whether an act concerns the whole province: whoever is bound to units may not do it, whatever the role.</summary>
    public static bool IsOfTheWhole(this Act act) => act is Act.ChangePlans or Act.LockRounds or Act.EnterResults or Act.Administer;
}
