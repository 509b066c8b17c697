namespace Census.Reports.Documents;

/// <summary>How far two names are from each other, in letters put in, left out or changed; large and small letters are the same.</summary>
internal static class NameSlips
{
    private const int Few = 2;
    private const int LettersASlip = 4;

    /// <summary>So many slips at most make one name of another: two, of long names one in every four letters.</summary>
    public static int Most(string name) => Math.Max(Few, name.Length / LettersASlip);

    public static int Between(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = corner + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[^1];
    }
}
