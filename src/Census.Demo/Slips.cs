using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Demo;

/// <summary>
/// Types the lists of a round and spoils about two rows in a hundred. Fields in which the demonstration wants exact figures,
/// and doctors, whom plans count one by one, get only slips that lose nothing.
/// </summary>
internal sealed class Slips
{
    private const int RowsToOneSlip = 50;
    private readonly ILookup<(UnitKind Kind, Field Field), DemoUnit> _alike;
    private readonly List<SheetRow> _rows;
    private readonly List<SheetRow> _added = [];
    private readonly Random _random;

    private Slips(IReadOnlyList<Person> people, IReadOnlyList<DemoUnit> units, Random random)
    {
        _random = random;
        _alike = units.Where(u => u.Weight > 0).ToLookup(u => (u.Kind, u.Field));
        _rows = [.. people.Select(p => new SheetRow(p) { Slip = p.HasStrangeId ? SlipKinds.StrangeId : null })];
    }

    /// <summary>The rows of a round in the order of the unit list; people come in that order too.</summary>
    public static List<SheetRow> Type(IReadOnlyList<Person> people, IReadOnlyList<DemoUnit> units, Random random)
    {
        var slips = new Slips(people, units, random);
        slips.Spoil();
        var byUnit = slips._rows.Concat(slips._added).ToLookup(r => r.Unit);
        return [.. units.SelectMany(u => byUnit[u])];
    }

    private void Spoil()
    {
        var order = Enumerable.Range(0, _rows.Count).ToArray();
        _random.Shuffle(order);
        foreach (var (slip, count) in Portions(_rows.Count / RowsToOneSlip))
        {
            foreach (var place in order.Where(i => MayHave(_rows[i], slip)).Select(PlaceOf).Where(slip.Fits).Take(count))
            {
                slip.Make(place);
                place.Row.Slip = slip;
                Add(place.Added);
            }
        }
    }

    private void Add(SheetRow? second)
    {
        if (second is not null)
        {
            _added.Add(second);
        }
    }

    private static bool MayHave(SheetRow row, Slip slip) =>
        row.Slip is null
        && (slip.OnlyIn is null || slip.OnlyIn == row.Unit.Layout)
        && (slip.IsHarmless || MayLose(row));

    private static bool MayLose(SheetRow row) =>
        row.Unit.Field is Field.Education or Field.Health or Field.Other && row.Person.Level < DegreeLevel.Doctor;

    private SlipPlace PlaceOf(int index)
    {
        var row = _rows[index];
        var above = index > 0 && _rows[index - 1].Unit == row.Unit ? _rows[index - 1] : null;
        var elsewhere = _alike[(row.Unit.Kind, row.Unit.Field)].Where(u => u.Sender != row.Unit.Sender).ToList();
        return new SlipPlace(row, above, elsewhere.Count == 0 ? null : elsewhere[index % elsewhere.Count], _random);
    }

    // each kind its share of all; what is lost in rounding goes to the next, so that a small province has the commonest
    private static IEnumerable<(Slip Slip, int Count)> Portions(int slips)
    {
        var total = SlipKinds.All.Sum(s => s.Share);
        var passed = 0;
        foreach (var slip in SlipKinds.All)
        {
            var before = passed * slips / total;
            passed += slip.Share;
            yield return (slip, (passed * slips / total) - before);
        }
    }
}
