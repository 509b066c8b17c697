using System.Globalization;
using System.Text.RegularExpressions;
using Census.Core.Problems;
using Census.Core.Sources;

namespace Census.Import.Checks;

/// <summary>
/// The year in the name of a file, when there is just one: earlier than that of the round, an old list may have been sent. Lists of
/// 31 December are named after the next year too, so a later year says nothing.
/// </summary>
internal static partial class FileNameYear
{
    private const int FurthestBack = 9;

    public static Problem? Look(string fileName, DateOnly? day, DateOnly? titled)
    {
        var years = Year().Matches(Path.GetFileNameWithoutExtension(fileName)).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)).Distinct().ToList();
        return day is { Year: var year } && titled is null && years is [var named] && named < year && named >= year - FurthestBack
            ? new Problem(LayoutProblems.OtherYearInName, new SourceRef())
            {
                Value = named.ToString(CultureInfo.InvariantCulture),
                Arguments = [Core.Text.VietnameseFormat.Day(day.Value)],
            }
            : null;
    }

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Year();
}
