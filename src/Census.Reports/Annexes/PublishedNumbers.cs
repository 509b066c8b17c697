using Census.Core.People;

namespace Census.Reports.Annexes;

/// <summary>
/// The numbers of tables as a reader of them knows them: each quantity once, however often it is printed (the same people are the same
/// quantity), which are hidden, and the sums that the tables show.
/// </summary>
internal sealed class PublishedNumbers
{
    private readonly Dictionary<(int Count, ulong People), int> _known = [];
    private readonly Dictionary<CountCell, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly List<long> _values = [];
    private readonly List<bool> _hidden = [];
    private readonly List<IReadOnlyList<(int Number, int Sign)>> _sums = [];
    private readonly List<(CountCell Cell, IReadOnlyList<AnnexCell> From)> _told = [];
    private readonly Dictionary<ShareCell, CountCell> _rests = new(ReferenceEqualityComparer.Instance);

    public PublishedNumbers(IReadOnlyList<AnnexTable> annexes, int below)
    {
        foreach (var annex in annexes)
        {
            Rows(annex);
            Totals(annex);
        }
        MadeOfClasses(annexes);
        foreach (var (cell, number) in _places.Where(place => place.Key.IsOfPeople && place.Key.Count > 0 && place.Key.Count < below).ToList())
        {
            Hide(number);
        }
    }

    public IReadOnlyList<long> Values => _values;

    public IReadOnlyList<IReadOnlyList<(int Number, int Sign)>> Sums => _sums;

    public bool IsHidden(int number) => _hidden[number];

    public bool IsHidden(CountCell cell) => cell.Count is not null && _hidden[Number(cell)];

    /// <summary>Whether these people are a hidden number; also where no table counts them.</summary>
    public bool IsHidden(IReadOnlyList<PersonInForce> people) => !_known.TryGetValue((people.Count, Fingerprint(people)), out var number) || _hidden[number];

    /// <summary>Whether a cell from which another is worked out is hidden.</summary>
    public bool Tells(AnnexCell cell) => cell is CountCell count ? IsHidden(count) : cell.From.Any(Tells);

    /// <summary>Hides a quantity wherever it is printed, and the counts that would tell it.</summary>
    public void Hide(int number)
    {
        if (_hidden[number])
        {
            return;
        }
        _hidden[number] = true;
        foreach (var (cell, _) in _told.Where(told => told.From.Any(Tells)).ToList())
        {
            Hide(Number(cell));
        }
    }

    private void Rows(AnnexTable annex)
    {
        foreach (var row in annex.Rows.Where(row => row.Kind != AnnexRowKind.Section))
        {
            foreach (var cell in row.Cells)
            {
                Enter(cell);
            }
            foreach (var sum in annex.Sums)
            {
                Add([.. sum.Whole.Select(column => (row.Cells[column], 1)), .. sum.Parts.Select(column => (row.Cells[column], -1))]);
            }
        }
    }

    private void Totals(AnnexTable annex)
    {
        for (var row = 0; row < annex.Rows.Count; row++)
        {
            var parts = AnnexSums.Parts(annex, row).ToList();
            for (var column = 0; column < annex.Columns.Count && parts.Count > 0; column++)
            {
                Add([(annex.Rows[row].Cells[column], 1), .. parts.Select(part => (annex.Rows[part].Cells[column], -1))]);
            }
        }
    }

    private void Enter(AnnexCell cell)
    {
        if (cell is CountCell { Count: not null } count)
        {
            Number(count);
            if (count.From.Count > 0)
            {
                _told.Add((count, count.From));
            }
        }
        foreach (var source in cell.From)
        {
            Enter(source);
        }
        if (cell is ShareCell { From: [CountCell { IsOfPeople: true } part, CountCell { IsOfPeople: true } whole] } share)
        {
            Rest(share, part, whole);
        }
    }

    // "7 of 9" says "2 of 9 do not" too: those who are left are a number that any reader has
    private void Rest(ShareCell share, CountCell part, CountCell whole)
    {
        if (part.Count is { } few && whole.Count is { } all && few <= all && !_rests.ContainsKey(share))
        {
            var rest = part.People is { } some && whole.People is { } everybody ? new CountCell(Without(everybody, some)) : new CountCell(all - few) { IsOfPeople = true };
            _rests[share] = rest;
            Add([(whole, 1), (part, -1), (rest, -1)]);
        }
    }

    private static List<PersonInForce> Without(IReadOnlyList<PersonInForce> everybody, IReadOnlyList<PersonInForce> some)
    {
        var counted = some.Select(person => person.PersonNo).ToHashSet();
        return [.. everybody.Where(person => !counted.Contains(person.PersonNo))];
    }

    // civil servants and public employees of a field are two classes of the row of a department that is the whole field: a number that is
    // made of classes of a row adds up as they do
    private void MadeOfClasses(IReadOnlyList<AnnexTable> annexes)
    {
        var rows = annexes.SelectMany(annex => annex.Sums.Where(sum => sum.Whole.Count == 1).SelectMany(sum => annex.Rows
            .Where(row => row.Kind != AnnexRowKind.Section)
            .Select(row => new ClassesOfRow(row.Cells[sum.Whole[0]], [.. sum.Parts.Select(part => row.Cells[part])])))).Where(row => row.IsOfPeople).ToList();
        var ofRows = rows.SelectMany(row => row.Cells).Select(Number).ToHashSet();
        foreach (var cell in _places.Keys.Where(cell => cell.People is { Count: > 0 }).DistinctBy(Number).Where(cell => !ofRows.Contains(Number(cell))).ToList())
        {
            var keys = cell.People!.Select(Key).ToHashSet();
            foreach (var classes in rows.Select(row => row.Making(keys, Key)).OfType<IReadOnlyList<CountCell>>())
            {
                Add([(cell, 1), .. classes.Select(part => ((AnnexCell)part, -1))]);
            }
        }
    }

    // what is not known stands in no sum; what is no sum is none
    private void Add(IReadOnlyList<(AnnexCell Cell, int Sign)> cells)
    {
        var known = cells.Where(cell => cell.Cell is CountCell { Count: not null }).Select(cell => (Number: Number((CountCell)cell.Cell), cell.Sign)).ToList();
        if (known.Count > 1 && cells[0].Cell is CountCell { Count: not null } && known.Sum(part => part.Sign * _values[part.Number]) == 0)
        {
            _sums.Add([.. known.GroupBy(part => part.Number).Select(part => (part.Key, part.Sum(p => p.Sign))).Where(part => part.Item2 != 0)]);
        }
    }

    private int Number(CountCell cell)
    {
        if (_places.TryGetValue(cell, out var number))
        {
            return number;
        }
        if (cell.People is not { Count: > 0 } people)
        {
            return _places[cell] = New(cell.Count!.Value);
        }
        var key = (people.Count, Fingerprint(people));
        if (!_known.TryGetValue(key, out number))
        {
            _known[key] = number = New(people.Count);
        }
        return _places[cell] = number;
    }

    private int New(long value)
    {
        _values.Add(value);
        _hidden.Add(false);
        return _values.Count - 1;
    }

    // of the people in whatever order: the same person in two rounds has other statements
    private static ulong Fingerprint(IReadOnlyList<PersonInForce> people)
    {
        unchecked
        {
            ulong sum = 0;
            foreach (var person in people)
            {
                sum += Key(person);
            }
            return sum;
        }
    }

    private static ulong Key(PersonInForce person)
    {
        unchecked
        {
            return Mixed(((ulong)person.PersonNo * 0x9E3779B97F4A7C15) + (ulong)person.Statements[^1].StatementNo + ((ulong)person.Statements[^1].ImportNo << 40));
        }
    }

    // the finalizer of SplitMix64
    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
