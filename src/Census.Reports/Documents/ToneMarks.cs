using System.Text;
using Census.Core.Text;

namespace Census.Reports.Documents;

/// <summary>
/// Writes the words of documents with tones in one place throughout (hóa, ủy, or hoá, uỷ). What is not ours stays as it was typed: names
/// of units and of the plan, legal titles, sources, the words of a plan, and whatever stands in quotation marks “…”. Names of people stand
/// only in tables that name people, whose rows are left alone.
/// </summary>
public sealed class ToneMarks
{
    /// <summary>Everything stays as it is.</summary>
    public static readonly ToneMarks AsTyped = new(null, []);

    private readonly TonePlace? _place;
    private readonly IReadOnlyList<string> _kept;

    private ToneMarks(TonePlace? place, IReadOnlyList<string> kept) => (_place, _kept) = (place, kept);

    /// <summary>With null everything stays as it is.</summary>
    public static ToneMarks Of(TonePlace? place, YearlyReview review, OfficeSettings office)
    {
        if (place is not { } wanted)
        {
            return AsTyped;
        }
        // only what would change has to be looked for; the longest first, so that a name within a name is not cut
        var kept = Typed(review).Concat(Typed(office)).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(text => !string.Equals(TonePlacement.Write(text, wanted), text, StringComparison.Ordinal)).OrderByDescending(text => text.Length);
        return new ToneMarks(wanted, [.. kept]);
    }

    public string Of(string text)
    {
        if (_place is not { } place || string.Equals(TonePlacement.Write(text, place), text, StringComparison.Ordinal))
        {
            return text;
        }
        var (written, from) = (new StringBuilder(text.Length), 0);
        while (NextKept(text, from) is { } kept)
        {
            written.Append(TonePlacement.Write(text[from..kept.At], place)).Append(text, kept.At, kept.Length);
            from = kept.At + kept.Length;
        }
        return written.Append(TonePlacement.Write(text[from..], place)).ToString();
    }

    private (int At, int Length)? NextKept(string text, int from)
    {
        var found = _kept.Select(kept => (At: text.IndexOf(kept, from, StringComparison.Ordinal), kept.Length)).Append(Quoted(text, from)).Where(kept => kept.At >= 0).ToList();
        return found.Count == 0 ? null : found.OrderBy(kept => kept.At).ThenByDescending(kept => kept.Length).First();
    }

    private static (int At, int Length) Quoted(string text, int from)
    {
        var at = text.IndexOf('“', from);
        var end = at < 0 ? -1 : text.IndexOf('”', at);
        return end < 0 ? (-1, 0) : (at, end + 1 - at);
    }

    private static IEnumerable<string?> Typed(YearlyReview review)
    {
        var (report, plan) = (review.Report, review.Report.Plan);
        return
        [
            plan.Title.Vietnamese, plan.Issuer, plan.IssuerStatus?.Note, plan.IssuerStatus?.Source, plan.Successors?.Note, plan.Successors?.Source, report.Unit,
            .. plan.LegalBasis, .. report.SuccessorUnits, .. review.UnitNames,
            .. plan.Successors is { } after ? after.Units.SelectMany(unit => unit.Names) : [],
            .. report.Targets.SelectMany(target => target.Declared.Select(declared => declared.Source).Append(target.Target.Baseline?.Source).Append(target.Target.Phrase)),
            .. report.Monitored.SelectMany(row => new[] { row.Row.Phrase, row.Entered?.Source, row.EnteredBefore?.Source, row.Duty?.Done?.Source }),
            .. report.Monitored.SelectMany(row => row.Parts).SelectMany(part => new[] { part.Entered?.Source, part.EnteredBefore?.Source }),
        ];
    }

    private static IEnumerable<string?> Typed(OfficeSettings office) =>
        [office.Superior, office.Issuer, office.Name, office.Place, office.Number, office.Authority, office.Position, office.Signer, office.ReportsTo, office.Archive, .. office.Recipients];
}
