namespace Census.Core.Text;

/// <summary>
/// A pure function of a text that remembers its answers of late: a list says "Đại học" and the name of its school a thousand times. Holds a
/// fixed number of answers, a newer one in the place of an older; long texts are not kept. Any number of threads may ask at once.
/// </summary>
public sealed class Remembered<T>(Func<string, T> answer)
{
    private const int Places = 4096; // a power of two
    private const int LongestText = 200;

    private readonly Known?[] _known = new Known?[Places];

    /// <summary>The same as the function itself gives.</summary>
    public T Of(string text)
    {
        if (text.Length > LongestText)
        {
            return answer(text);
        }
        ref var place = ref _known[text.GetHashCode(StringComparison.Ordinal) & (Places - 1)];
        var known = Volatile.Read(ref place);
        if (known is null || !string.Equals(known.Text, text, StringComparison.Ordinal))
        {
            known = new Known(text, answer(text));
            Volatile.Write(ref place, known);
        }
        return known.Answer;
    }

    private sealed record Known(string Text, T Answer);
}
