using System.Text;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Database;
using Census.Database.Tables;

namespace Census.Reports.Forecasts;

/// <summary>
/// Scenarios kept by a name, beside those shipped. They change no figure of any report, so keeping one is no act of the ledger. The text must have been
/// read without problems; a name is there once, whatever its capitals and blanks.
/// </summary>
public static class ScenarioBook
{
    private const int LongestName = 100;

    public static IReadOnlyList<ScenarioRow> All(ReadSession read) => [.. ScenarioTable.All(read).OrderBy(row => row.Name, StringComparer.Ordinal)];

    /// <summary>The text of one; null when there is none of this number.</summary>
    public static string? Text(ReadSession read, long scenarioNo) =>
        ScenarioTable.Find(read, scenarioNo) is { } row && OriginalTable.Read(read, row.Sha256) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>Keeps a text under a new name; the row it has become.</summary>
    public static Answer<ScenarioRow> Add(WriteSession write, string name, string text, string account) => IsFree(write, name, null)
        ? new Answer<ScenarioRow>(ScenarioTable.Find(write, ScenarioTable.Add(write, name.Trim(), Encoding.UTF8.GetBytes(text), account))!)
        : Taken(name);

    /// <summary>Gives another name.</summary>
    public static Answer<ScenarioRow> Rename(WriteSession write, ScenarioRow row, string name, string account)
    {
        if (!IsFree(write, name, row.ScenarioNo))
        {
            return Taken(name);
        }
        ScenarioTable.Change(write, row with { Name = name.Trim(), Account = account });
        return new Answer<ScenarioRow>(ScenarioTable.Find(write, row.ScenarioNo)!);
    }

    private static bool IsFree(ReadSession read, string name, long? own) =>
        name.Trim().Length is > 0 and <= LongestName && ScenarioTable.All(read).All(row => row.ScenarioNo == own || Fold.NameKey(row.Name) != Fold.NameKey(name));

    private static Answer<ScenarioRow> Taken(string name) => new(new Problem(PlanChangeProblems.ScenarioNameTaken, new SourceRef()) { Value = name });
}
