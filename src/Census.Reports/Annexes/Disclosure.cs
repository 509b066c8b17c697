namespace Census.Reports.Annexes;

/// <summary>
/// Computes back as a reader could: from every sum, and from sums of sums, what hidden numbers can be. While one of them can be only
/// what it is, one more number of a sum with it is hidden: the smallest that is not nought. It ends, because there are only so many.
/// </summary>
internal sealed class Disclosure(PublishedNumbers numbers)
{
    // a prime: sums are solved in whole numbers without growing fractions
    private const long Prime = 2_147_483_647;

    // systems of more unknowns are solved by their sums alone
    private const int MostUnknowns = 4000;

    private readonly ILookup<int, int> _sumsOf = numbers.Sums
        .SelectMany((sum, i) => sum.Select(part => (part.Number, Sum: i)))
        .ToLookup(pair => pair.Number, pair => pair.Sum);

    public void Close()
    {
        while (CloseBy(Shown()) || CloseBy(Solved()))
        {
        }
    }

    private bool CloseBy(IReadOnlyList<Relation> relations)
    {
        var changed = false;
        foreach (var number in Found(relations))
        {
            changed |= HideOneMore(number);
        }
        return changed;
    }

    /// <summary>The sums with hidden numbers in them: those on one side, and what they come to.</summary>
    private List<Relation> Shown() =>
    [
        .. numbers.Sums.Select(sum => new Relation(
            [.. sum.Where(part => numbers.IsHidden(part.Number)).Select(part => (part.Number, (long)part.Sign))],
            -sum.Where(part => !numbers.IsHidden(part.Number)).Sum(part => part.Sign * numbers.Values[part.Number])))
            .Where(relation => relation.Parts.Count > 0),
    ];

    // every hidden number is at least 1, because nought is shown
    private HashSet<int> Found(IReadOnlyList<Relation> relations)
    {
        var (low, high) = (new Dictionary<int, long>(), new Dictionary<int, long>());
        long Low(int number) => low.GetValueOrDefault(number, Math.Min(1, numbers.Values[number]));
        long? High(int number) => high.TryGetValue(number, out var value) ? value : null;
        for (var (again, round) = (true, 0); again && round < 100; round++)
        {
            again = false;
            foreach (var relation in relations)
            {
                again |= relation.Narrow(Low, High, (number, value) => low[number] = value, (number, value) => high[number] = value);
            }
        }
        return [.. high.Where(pair => Low(pair.Key) == pair.Value).Select(pair => pair.Key)];
    }

    private bool HideOneMore(int number)
    {
        var sums = _sumsOf[number].OrderBy(sum => numbers.Sums[sum].Count(part => numbers.IsHidden(part.Number)));
        foreach (var sum in sums)
        {
            var open = numbers.Sums[sum].Select(part => part.Number).Where(part => !numbers.IsHidden(part)).ToList();
            if (open.Where(part => numbers.Values[part] > 0).OrderBy(part => numbers.Values[part]).Select(part => (int?)part).FirstOrDefault() is { } next)
            {
                numbers.Hide(next);
                return true;
            }
        }
        return false;
    }

    /// <summary>What follows from all sums together: the reduced system, as far as its numbers are whole and small.</summary>
    private List<Relation> Solved()
    {
        var shown = Shown();
        var unknowns = shown.SelectMany(relation => relation.Parts.Select(part => part.Number)).Distinct().ToList();
        if (unknowns.Count > MostUnknowns)
        {
            return [];
        }
        var column = unknowns.Index().ToDictionary(unknown => unknown.Item, unknown => unknown.Index);
        var rows = shown.Select(relation =>
        {
            var row = new SortedDictionary<int, long> { [unknowns.Count] = Residue(relation.Value) };
            foreach (var (number, sign) in relation.Parts)
            {
                row[column[number]] = Residue(sign);
            }
            return row;
        }).ToList();
        return [.. Reduced(rows, unknowns.Count).Select(row => ToRelation(row, unknowns)).OfType<Relation>()];
    }

    private static List<SortedDictionary<int, long>> Reduced(List<SortedDictionary<int, long>> rows, int unknowns)
    {
        var reduced = new List<(int Pivot, SortedDictionary<int, long> Row)>();
        var byPivot = new Dictionary<int, SortedDictionary<int, long>>();
        foreach (var row in rows)
        {
            foreach (var pivot in row.Keys.Where(byPivot.ContainsKey).ToList())
            {
                if (row.TryGetValue(pivot, out var factor))
                {
                    Subtract(row, byPivot[pivot], factor);
                }
            }
            if (row.Keys.FirstOrDefault(key => key < unknowns, -1) is var first and >= 0)
            {
                Scale(row, Inverse(row[first]));
                foreach (var (_, other) in reduced.Where(other => other.Row.ContainsKey(first)))
                {
                    Subtract(other, row, other[first]);
                }
                reduced.Add((first, row));
                byPivot[first] = row;
            }
        }
        return [.. reduced.Select(pair => pair.Row)];
    }

    private static void Subtract(SortedDictionary<int, long> row, SortedDictionary<int, long> other, long factor)
    {
        foreach (var (key, value) in other)
        {
            var left = (row.GetValueOrDefault(key) + (Prime - (factor * value % Prime))) % Prime;
            if (left == 0)
            {
                row.Remove(key);
            }
            else
            {
                row[key] = left;
            }
        }
    }

    private static void Scale(SortedDictionary<int, long> row, long factor)
    {
        foreach (var key in row.Keys.ToList())
        {
            row[key] = row[key] * factor % Prime;
        }
    }

    private static long Inverse(long value)
    {
        var (result, power) = (1L, value);
        for (var left = Prime - 2; left > 0; left >>= 1)
        {
            result = (left & 1) == 1 ? result * power % Prime : result;
            power = power * power % Prime;
        }
        return result;
    }

    private static Relation? ToRelation(SortedDictionary<int, long> row, List<int> unknowns)
    {
        var parts = row.Where(part => part.Key < unknowns.Count).Select(part => (Number: unknowns[part.Key], Factor: Whole(part.Value))).ToList();
        return parts.TrueForAll(part => Math.Abs(part.Factor) <= 2) ? new Relation(parts, Whole(row.GetValueOrDefault(unknowns.Count))) : null;
    }

    private static long Residue(long value) => ((value % Prime) + Prime) % Prime;

    private static long Whole(long residue) => residue > Prime / 2 ? residue - Prime : residue;

    /// <summary>Factors times numbers come to a value.</summary>
    private sealed record Relation(IReadOnlyList<(int Number, long Factor)> Parts, long Value)
    {
        /// <summary>Narrows what each number can be by what the others can; whether anything was narrowed.</summary>
        public bool Narrow(Func<int, long> low, Func<int, long?> high, Action<int, long> raise, Action<int, long> lower)
        {
            var narrowed = false;
            foreach (var (number, factor) in Parts)
            {
                long? most = 0, least = 0;
                foreach (var (other, weight) in Parts.Where(part => part.Number != number))
                {
                    most += weight * (weight > 0 ? high(other) : low(other));
                    least += weight * (weight > 0 ? low(other) : high(other));
                }
                var (upper, floor) = factor > 0 ? (Value - least, Value - most) : (most - Value, least - Value);
                var size = Math.Abs(factor);
                if (upper is { } top && (high(number) is not { } known || Floor(top, size) < known))
                {
                    lower(number, Floor(top, size));
                    narrowed = true;
                }
                if (floor is { } bottom && -Floor(-bottom, size) > low(number))
                {
                    raise(number, -Floor(-bottom, size));
                    narrowed = true;
                }
            }
            return narrowed;
        }

        private static long Floor(long value, long by) => (long)Math.Floor((decimal)value / by);
    }
}
