namespace Census.Demo;

/// <summary>
/// The training of holders of health titles, in exact numbers: to the standard of their title (target: all of them) and
/// continuous (target: more than 80 %). Of a few nobody knows.
/// </summary>
internal static class Training
{
    /// <summary>The people with training given out; yes and unknown are shares per mille of the holders of health titles.</summary>
    public static List<Person> Give(
        List<Person> people, (int Yes, int Unknown) title, (int Yes, int Unknown) continuous, Random random)
    {
        var holders = people.Where(p => p.HoldsHealthTitle && p.Unit.Field == Core.People.Field.Health).Select(p => p.No).ToArray();
        var byTitle = Deal(holders, title, random);
        var byYear = Deal(holders, continuous, random);
        return
        [
            .. people.Select(p => byTitle.TryGetValue(p.No, out var trained)
                ? p with { TitleTrained = trained, ContinuouslyTrained = byYear[p.No] }
                : p),
        ];
    }

    private static Dictionary<int, bool?> Deal(int[] holders, (int Yes, int Unknown) share, Random random)
    {
        var order = holders.ToArray();
        random.Shuffle(order);
        var yes = order.Length * share.Yes / 1000;
        var no = order.Length - yes - (order.Length * share.Unknown / 1000);
        return order.Index().ToDictionary(x => x.Item, x => x.Index < yes ? true : x.Index < yes + no ? false : (bool?)null);
    }
}
