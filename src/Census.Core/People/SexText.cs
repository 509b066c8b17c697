using Census.Core.Text;

namespace Census.Core.People;

/// <summary>
/// Sex as a cell says it: "Nam", "Nữ" with its usual typing slips, M, F, and the codes 1 (male), 0 and 2 (female). Ticks in a
/// column "Nữ" are the layout's business. "N" may be either and is null, as is everything else.
/// </summary>
public static class SexText
{
    public static Sex? Read(string text) => Fold.Key(text) switch
    {
        "nam" or "m" or "male" or "1" or "nam gioi" or "trai" => Sex.Male,
        "nu" or "f" or "female" or "0" or "2" or "nu gioi" or "gai" => Sex.Female,
        _ => null,
    };
}
