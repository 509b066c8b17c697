using Census.Reports.Rosters;

namespace Census.Reports.Annexes;

/// <summary>
/// The annex tables of a report, in the order of their codes (PL01, PL01b, PL02 …): the same for every document, and nothing in a
/// document that is not in them. Numbers only; names of people stand in tables that say so, and only where the source gives names.
/// </summary>
public static class ReviewAnnexes
{
    public static IReadOnlyList<AnnexTable> Of(Report report, RosterShelf shelf, AnnexSource? source = null) =>
        [.. Makers(report, shelf, source).Select(maker => maker.Make()).OfType<AnnexTable>()];

    /// <summary>The same tables before they are made: who wants one need not make the others.</summary>
    public static IReadOnlyList<AnnexMaker> Makers(Report report, RosterShelf shelf, AnnexSource? source = null)
    {
        var frame = new AnnexFrame(report, shelf, source ?? new AnnexSource());
        IEnumerable<AnnexMaker> makers =
        [
            .. TargetAnnex.Of(frame),
            new AnnexMaker("PL02", () => NumberAnnex.Of(frame)),
            .. StaffAnnexes.Of(frame),
            .. PeopleAnnexes.Of(frame),
            new AnnexMaker("PL09", () => MovementAnnex.Of(frame)),
            .. QualityAnnex.Of(frame),
            .. frame.Source.More,
        ];
        return [.. makers.OrderBy(maker => maker.Code, StringComparer.Ordinal)];
    }
}
