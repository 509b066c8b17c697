using Census.Reports.Rosters;

namespace Census.Reports.Annexes;

/// <summary>
/// The annex tables of a report, in the order of their codes (PL01, PL01b, PL02 …): the same for every document, and nothing in a
/// document that is not in them. Numbers only; names of people stand in tables that say so, and only where the source gives names.
/// </summary>
public static class ReviewAnnexes
{
    public static IReadOnlyList<AnnexTable> Of(Report report, RosterShelf shelf, AnnexSource? source = null)
    {
        var frame = new AnnexFrame(report, shelf, source ?? new AnnexSource());
        IEnumerable<AnnexTable> tables =
        [
            TargetAnnex.Results(frame),
            .. report.Monitored.Count > 0 ? [TargetAnnex.Followed(frame)] : Array.Empty<AnnexTable>(),
            NumberAnnex.Of(frame),
            .. StaffAnnexes.Of(frame),
            .. PeopleAnnexes.Of(frame),
            MovementAnnex.Of(frame),
            .. QualityAnnex.Of(frame),
            .. frame.Source.More,
        ];
        return [.. tables.OrderBy(table => table.Code, StringComparer.Ordinal)];
    }
}
