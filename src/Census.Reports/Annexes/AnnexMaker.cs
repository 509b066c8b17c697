namespace Census.Reports.Annexes;

/// <summary>
/// An annex table that is not yet made: its code, by which it is asked for, and how it is made. Null where there turns out to be
/// nothing to show (a round without a register has no PL12).
/// </summary>
public sealed record AnnexMaker(string Code, Func<AnnexTable?> Make);
