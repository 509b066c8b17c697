namespace Census.Core.Text;

/// <summary>
/// Letters that look like Latin ones and are others: Cyrillic letters that recognised print and other keyboards leave behind, and the two
/// other letters that look like Đ (U+00D0, U+0189). No Vietnamese word has them. One character in, one character out; all else stays.
/// </summary>
public static class LookAlikes
{
    private const string Others = "АВЕКМНОРСТХУІЅЈавекмнорстхуіѕјһÐƉðɖ";
    private const string Latin = "ABEKMHOPCTXYISJabekmhopctxyisjhĐĐđđ";

    public static char Replace(char c) => c < 'Ð' ? c : Others.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? Latin[i] : c;
}
