using System.Globalization;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Import.Memories;
using Census.Import.Reference;

namespace Census.Import.Drafts;

/// <summary>
/// The meanings of values that are remembered, as one sheet asks for them: null where nothing is. What was used is told once a sheet.
/// </summary>
internal sealed class ValueMemory(SenderMemory memory, ReferenceData reference)
{
    private readonly SortedDictionary<long, (RememberedValue Value, string Text)> _used = [];

    public DegreeReading? Degree(string text) =>
        DegreeLevels.Parse(Meaning(ValueKind.Degree, text)) is { } level ? new DegreeReading(QualificationList.Of(level), null, DegreeDoubt.None) : null;

    public StaffCategory? Category(string text) => StaffCategories.Parse(Meaning(ValueKind.Category, text));

    public string? EthnicGroup(string text) => Meaning(ValueKind.Ethnic, text);

    public Field? Field(string text) => Fields.Parse(Meaning(ValueKind.Field, text));

    /// <summary>The name of the unit that is meant: the text itself where nothing is remembered of it.</summary>
    public string Unit(string text) => Meaning(ValueKind.Unit, text) ?? text;

    /// <summary>What was used in the sheet so far.</summary>
    public IEnumerable<Problem> Told(string sheet) => _used.Values.Select(used => new Problem(LayoutProblems.Remembered, new SourceRef(sheet))
    {
        Value = used.Text.Trim(),
        Arguments = [ValueMeanings.Name(used.Value.Kind, used.Value.Meaning, reference), used.Value.No.ToString(CultureInfo.InvariantCulture)],
    });

    private string? Meaning(ValueKind kind, string text)
    {
        if (memory.Value(kind, text) is not { } known)
        {
            return null;
        }
        _used.TryAdd(known.No, (known, text));
        return known.Meaning;
    }
}
