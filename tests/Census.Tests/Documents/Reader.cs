using System.Globalization;
using Census.Core.People;
using Census.Reports.Annexes;

namespace Census.Tests.Documents;

/// <summary>
/// Somebody who reads published documents and computes: keeps each number read, knows which people it counts (not who they are) and how
/// numbers add up, and works out what the hidden ones must be, by elimination and by narrowing what each can be.
/// </summary>
internal sealed class Reader
{
    private const double Exact = 1e-6;

    private readonly Dictionary<string, int> _known = [];
    private readonly Dictionary<int, long> _truth = [];
    private readonly Dictionary<int, long> _read = [];
    private readonly Dictionary<(string Where, int Key), bool> _places = [];
    private readonly List<Dictionary<int, double>> _sums = [];

    /// <summary>Small numbers that were read as they are.</summary>
    public IEnumerable<string> Small => _read.Where(pair => pair.Value is > 0 and < 5).Select(pair => $"{pair.Value} at {string.Join(", ", _places.Keys.Where(place => place.Key == pair.Key).Select(place => place.Where).Distinct().Take(3))}");

    public int NumbersRead => _read.Count;

    public int Hidden => _truth.Keys.Count(key => !_read.ContainsKey(key));

    /// <summary>A number as it stands somewhere ("1.234", "05", "*"), and whom it counts; what is no number is not read.</summary>
    public void Read(string where, string printed, IEnumerable<PersonInForce> people)
    {
        var key = Known(people);
        _places[(where, key)] = true;
        if (long.TryParse(printed.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            number.Should().Be(_truth[key], where);
            _read[key] = number;
        }
    }

    /// <summary>That so many people are the others together; only where it is true.</summary>
    public void Sum(IReadOnlyList<PersonInForce> whole, IEnumerable<IReadOnlyList<PersonInForce>> parts)
    {
        var sum = new Dictionary<int, double>();
        void Add(IReadOnlyList<PersonInForce> people, double sign) => sum[Known(people)] = sum.GetValueOrDefault(Known(people)) + sign;
        Add(whole, 1);
        foreach (var part in parts)
        {
            Add(part, -1);
        }
        if (sum.Sum(part => part.Value * _truth[part.Key]) == 0)
        {
            _sums.Add(sum);
        }
    }

    /// <summary>How the rows and columns of a table add up, and that shares leave a rest.</summary>
    public void Sums(AnnexTable table)
    {
        foreach (var (row, at) in table.Rows.Select((row, at) => (row, at)).Where(row => row.row.Kind != AnnexRowKind.Section))
        {
            foreach (var sum in table.Sums.Where(sum => sum.Whole.Count == 1))
            {
                Sum(row.Cells[sum.Whole[0]], sum.Parts.Select(part => row.Cells[part]));
            }
            for (var column = 0; column < table.Columns.Count; column++)
            {
                var parts = AnnexSums.Parts(table, at).Select(part => table.Rows[part].Cells[column]).ToList();
                if (parts.Count > 0)
                {
                    Sum(row.Cells[column], parts);
                }
            }
            foreach (var share in row.Cells.OfType<ShareCell>())
            {
                Rest(share);
            }
        }
    }

    /// <summary>The small numbers that can be only what they are.</summary>
    public IReadOnlyList<string> WorkedOut()
    {
        var sums = Solved();
        var (low, high) = (new Dictionary<int, double>(), new Dictionary<int, double>());
        double Low(int key) => low.GetValueOrDefault(key, 1);
        double High(int key) => high.GetValueOrDefault(key, double.PositiveInfinity);
        for (var (round, again) = (0, true); round < 50 && again; round++)
        {
            again = false;
            foreach (var (parts, value) in sums)
            {
                foreach (var (key, factor) in parts)
                {
                    // what the others leave for this one
                    var others = parts.Where(part => part.Key != key).ToList();
                    var least = value - others.Sum(part => part.Value > 0 ? part.Value * High(part.Key) : part.Value * Low(part.Key));
                    var most = value - others.Sum(part => part.Value > 0 ? part.Value * Low(part.Key) : part.Value * High(part.Key));
                    var (from, to) = factor > 0 ? (least / factor, most / factor) : (most / factor, least / factor);
                    var (lower, upper) = (Math.Max(Low(key), Math.Ceiling(from - Exact)), Math.Min(High(key), Math.Floor(to + Exact)));
                    again |= lower > Low(key) || upper < High(key);
                    (low[key], high[key]) = (lower, upper);
                }
            }
        }
        return [.. high.Where(pair => pair.Value - Low(pair.Key) < 0.5 && _truth[pair.Key] < 5).Select(pair => $"{_truth[pair.Key]} at {string.Join(", ", _places.Keys.Where(place => place.Key == pair.Key).Select(place => place.Where).Distinct().Take(3))}")];
    }

    private void Sum(AnnexCell whole, IEnumerable<AnnexCell> parts)
    {
        var cells = parts.Where(part => part is not EmptyCell).ToList();
        if (whole is CountCell { People: { } people } && cells.TrueForAll(cell => cell is CountCell { People: not null }))
        {
            Sum(people, cells.Select(cell => ((CountCell)cell).People!));
        }
    }

    private void Rest(ShareCell share)
    {
        if (share.From is [CountCell { People: { } part }, CountCell { People: { } whole }])
        {
            var counted = part.Select(person => person.PersonNo).ToHashSet();
            Sum(whole, [part, [.. whole.Where(person => !counted.Contains(person.PersonNo))]]);
        }
    }

    private int Known(IEnumerable<PersonInForce> people)
    {
        var numbers = people.Select(person => person.PersonNo).Order().ToList();
        var name = string.Join(' ', numbers);
        if (!_known.TryGetValue(name, out var key))
        {
            _known[name] = key = _known.Count;
            _truth[key] = numbers.Count;
        }
        return key;
    }

    // Gauss and Jordan over the hidden numbers; nobody is known to be nobody
    private List<(Dictionary<int, double> Parts, double Value)> Solved()
    {
        var rows = _sums.Select(sum => (
            Parts: sum.Where(part => _truth[part.Key] > 0 && !_read.ContainsKey(part.Key) && part.Value != 0).ToDictionary(),
            Value: -sum.Where(part => _read.ContainsKey(part.Key)).Sum(part => part.Value * _read[part.Key]))).Where(row => row.Parts.Count > 0).ToList();
        var (all, done) = (rows.ToList(), new List<(int Pivot, Dictionary<int, double> Parts, double Value)>());
        foreach (var row in rows)
        {
            var (parts, value) = (new Dictionary<int, double>(row.Parts), row.Value);
            foreach (var (pivot, other, otherValue) in done.Where(other => parts.ContainsKey(other.Pivot)))
            {
                value -= parts[pivot] * otherValue;
                Subtract(parts, other, parts[pivot]);
            }
            if (parts.Count == 0)
            {
                continue;
            }
            var (first, by) = parts.MaxBy(part => Math.Abs(part.Value));
            (parts, value) = (parts.ToDictionary(part => part.Key, part => part.Value / by), value / by);
            done = [.. done.Select(other => Without(other, first, parts, value)), (first, parts, value)];
        }
        return [.. all, .. done.Select(row => (row.Parts, row.Value))];
    }

    private static (int Pivot, Dictionary<int, double> Parts, double Value) Without((int Pivot, Dictionary<int, double> Parts, double Value) row, int first, Dictionary<int, double> parts, double value)
    {
        if (!row.Parts.TryGetValue(first, out var factor))
        {
            return row;
        }
        var left = new Dictionary<int, double>(row.Parts);
        Subtract(left, parts, factor);
        return (row.Pivot, left, row.Value - (factor * value));
    }

    private static void Subtract(Dictionary<int, double> parts, Dictionary<int, double> other, double factor)
    {
        foreach (var (key, value) in other)
        {
            var left = parts.GetValueOrDefault(key) - (factor * value);
            if (Math.Abs(left) < Exact)
            {
                parts.Remove(key);
            }
            else
            {
                parts[key] = left;
            }
        }
    }
}
