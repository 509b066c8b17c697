using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Census.Core.Text;

namespace Census.Core.People;

/// <summary>Words of one category, a pattern over fold keys.</summary>
public sealed record CategoryPattern(StaffCategory Category, Regex Words);

/// <summary>
/// The category that a cell, a label inside a list or the name of a sheet stands for. Patterns are taken off from top to bottom,
/// so that "không chuyên trách" is gone before "cán bộ" is looked for. Two categories in one text are null.
/// </summary>
public sealed class CategoryText(ImmutableArray<CategoryPattern> patterns)
{
    private readonly Remembered<StaffCategory?> readings = new(text => Read(patterns, Fold.Key(text)));

    public StaffCategory? Read(string text) => readings.Of(text);

    private static StaffCategory? Read(ImmutableArray<CategoryPattern> patterns, string key)
    {
        StaffCategory? found = null;
        foreach (var pattern in patterns)
        {
            var rest = pattern.Words.Replace(key, " ");
            if (rest == key)
            {
                continue;
            }
            if (found is not null && found != pattern.Category)
            {
                return null;
            }
            (found, key) = (pattern.Category, rest);
        }
        return found;
    }
}
