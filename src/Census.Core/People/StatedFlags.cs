using System.Runtime.InteropServices;

namespace Census.Core.People;

/// <summary>
/// What a list says of a person with yes or no, flag by flag; of a flag not stated it is silent. Two values are equal when they state the
/// same and leave the same unsaid. No dictionary: there is one for every statement of a province.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct StatedFlags
{
    public static readonly StatedFlags None;

    private int Yes { get; init; }

    private int No { get; init; }

    /// <summary>Null when the list is silent.</summary>
    public bool? this[StaffFlag flag] => (Yes & Bit(flag)) != 0 ? true : (No & Bit(flag)) != 0 ? false : null;

    /// <summary>With one flag stated so; a null leaves all as it is.</summary>
    public StatedFlags With(StaffFlag flag, bool? stated) => stated switch
    {
        true => new() { Yes = Yes | Bit(flag), No = No & ~Bit(flag) },
        false => new() { Yes = Yes & ~Bit(flag), No = No | Bit(flag) },
        null => this,
    };

    /// <summary>What the later one states wins; what it leaves out stays.</summary>
    public StatedFlags CoveredBy(StatedFlags later) => new() { Yes = (Yes & ~later.No) | later.Yes, No = (No & ~later.Yes) | later.No };

    /// <summary>Whether one says yes where the other says no.</summary>
    public bool Contradicts(StatedFlags other) => (Yes & other.No) != 0 || (No & other.Yes) != 0;

    private static int Bit(StaffFlag flag) => 1 << (int)flag;
}
