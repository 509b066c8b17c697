using System.Globalization;
using Census.Core.Degrees;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Import.Memories;
using Census.Import.Reference;

namespace Census.Import.Drafts;

/// <summary>
/// The meanings of values that are remembered, as one sheet asks for them: null where nothing is. What was used is told once a sheet, with the
/// first text that asked for it. For one thread: who reads rows beside others asks a copy of its own, and the copies are put together in the order of the rows.
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

    /// <summary>The same meanings, of which nothing has been used.</summary>
    public ValueMemory Copy() => new(memory, reference);

    /// <summary>Takes over what was used of a copy, by rows that stand below those of all copies before.</summary>
    public void Add(ValueMemory copy)
    {
        foreach (var (no, used) in copy._used)
        {
            _used.TryAdd(no, used);
        }
    }

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
