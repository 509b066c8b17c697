namespace Census.Core.Text;

/// <summary>Where the tone of oa, oe and uy is written at the end of a word: the old way on the first vowel (hóa, ủy), the new one on the second (hoá, uỷ).</summary>
public enum TonePlace
{
    Old,
    New,
}

/// <summary>Codes of the places. An unknown code gives null.</summary>
public static class TonePlaces
{
    private static readonly string[] CodeOf = ["old", "new"];

    public static IReadOnlyList<string> Codes => CodeOf;

    public static TonePlace? Parse(string? code) => Array.IndexOf(CodeOf, code) is var i and >= 0 ? (TonePlace)i : null;
}
