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
    private readonly Remembered<(StaffCategory? Category, string Left)> _readings = new(text => Take(patterns, Fold.Key(text)));

    public StaffCategory? Read(string text) => _readings.Of(text).Category;

    /// <summary>Whether the text is the words of one category and nothing else: "Viên chức", not "Cán bộ văn phòng".</summary>
    public bool IsOnlyCategory(string text) => _readings.Of(text) is { Category: not null, Left: "" };

    private static (StaffCategory? Category, string Left) Take(ImmutableArray<CategoryPattern> patterns, string key)
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
                return (null, key);
            }
            (found, key) = (pattern.Category, rest);
        }
        return (found, key.Trim());
    }
}
