namespace Census.Core.Numbers;

/// <summary>
/// An answer about a person: yes, no, or unknown because the lists do not say. Unknown is never yes; it stays unknown through
/// not, and through and/or unless the other side decides (Kleene's strong logic).
/// </summary>
public enum Truth
{
    No,
    Unknown,
    Yes,
}

/// <summary>The three operations on <see cref="Truth"/>; no is below unknown, unknown below yes.</summary>
public static class TruthLogic
{
    public static Truth And(this Truth a, Truth b) => a < b ? a : b;

    public static Truth Or(this Truth a, Truth b) => a > b ? a : b;

    public static Truth Not(this Truth a) => (Truth)((int)Truth.Yes - (int)a);

    public static Truth Of(bool? stated) => stated switch { true => Truth.Yes, false => Truth.No, null => Truth.Unknown };
}
