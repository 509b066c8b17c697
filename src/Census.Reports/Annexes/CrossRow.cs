using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Rights;

namespace Census.Reports.Annexes;

/// <summary>One row to be broken down: its words, its people now, and those of the earlier round (none where there is no such round).</summary>
internal sealed record CrossRow(Title Label, IReadOnlyList<PersonInForce> Now, IReadOnlyList<PersonInForce> Before)
{
    /// <summary>What it tells of somebody to be named in the row.</summary>
    public Sensitive Asked { get; init; }

    public bool IsEmpty => Now.Count == 0 && Before.Count == 0;

    public static CrossRow Sum(IEnumerable<CrossRow> rows, Title label)
    {
        var all = rows.ToList();
        return new CrossRow(label, [.. all.SelectMany(row => row.Now)], [.. all.SelectMany(row => row.Before)]);
    }
}

/// <summary>Rows that have a sum of their own under a heading; null for the only section of a table.</summary>
internal sealed record CrossSection(Title? Heading, IReadOnlyList<CrossRow> Rows)
{
    /// <summary>A row for each class of a breakdown.</summary>
    public static CrossSection By(Breakdown breakdown, IEnumerable<PersonInForce> now, IEnumerable<PersonInForce> before)
    {
        var (today, then) = (breakdown.Split(now), breakdown.Split(before));
        return new CrossSection(null, [.. breakdown.Classes.Index().Select(c => new CrossRow(c.Item, today[c.Index], then[c.Index]) { Asked = breakdown.Asked })]);
    }

    public CrossSection WithoutEmpty() => this with { Rows = [.. Rows.Where(row => !row.IsEmpty)] };
}
