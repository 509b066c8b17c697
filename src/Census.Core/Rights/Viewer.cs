namespace Census.Core.Rights;

/// <summary>
/// Who looks: the account's name, its role, the unit it is bound to with those below (null: the whole province), and what is not
/// masked. <see cref="Owner"/> is whoever runs the program on the machine of the database: bound to nothing.
/// </summary>
public sealed record Viewer(string Name, Role Role, long? UnitNo = null, Sensitive Granted = Sensitive.None)
{
    /// <summary>Who can open the database itself can see everything in it; the command line without <c>--as</c>.</summary>
    public static readonly Viewer Owner = new("", Role.Administrator, null, Sensitive.All);

    public bool May(Act act) => Role >= act.Needs() && (UnitNo is null || !act.IsOfTheWhole());

    public bool Sees(Sensitive fact) => Granted.HasFlag(fact);
}
