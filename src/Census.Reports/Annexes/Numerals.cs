namespace Census.Reports.Annexes;

/// <summary>Roman numerals of sections, 1 to 3999.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Letters)[] Steps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static string Roman(int number)
    {
        var text = "";
        foreach (var (value, letters) in Steps)
        {
            for (; number >= value; number -= value)
            {
                text += letters;
            }
        }
        return text;
    }
}
