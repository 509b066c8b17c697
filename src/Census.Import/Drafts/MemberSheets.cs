using System.Collections.Immutable;
using System.Globalization;
using Census.Core.Members;
using Census.Core.People;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Import.Layouts;

namespace Census.Import.Drafts;

/// <summary>
/// The draft of a sheet that is a list of members: read like any list of people, but nobody of it is staff. Its people's rows are notes;
/// rows without a name stay refused. Who stands on one list twice is there once, and that is told.
/// </summary>
internal static class MemberSheets
{
    /// <summary>From the draft of the same sheet as a list of people, with the headings that stand over each of its rows.</summary>
    public static SheetDraft Draft(SheetDraft list, MemberList members, SheetGrid grid, IReadOnlyDictionary<int, OpenSections> open)
    {
        var rows = list.People.Select(person => Row(person, members, grid, open[person.Number].UnitPath)).ToList();
        var (kept, twice) = (new List<MemberRow>(), new List<Problem>());
        var known = new Dictionary<string, List<MemberRow>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var keys = Keys(row).ToList();
            if (keys.SelectMany(key => known.GetValueOrDefault(key, [])).FirstOrDefault(earlier => !AreTwo(earlier, row)) is { } same)
            {
                twice.Add(new Problem(MemberProblems.Twice, new SourceRef(list.Name, row.Number)) { Arguments = [Digits(same.Number)] });
                continue;
            }
            kept.Add(row);
            keys.ForEach(key => known[key] = [.. known.GetValueOrDefault(key, []), row]);
        }
        return new SheetDraft(list.Name, SheetKind.Statistics, list.Account with { Note = list.Account.Note + list.Account.People, People = 0 })
        {
            Members = [.. kept],
            Problems = [.. Told(list.Name, kept), .. list.Problems.Concat(twice).OrderBy(problem => problem.Where.Row ?? 0)],
        };
    }

    private static MemberRow Row(DraftedPerson person, MemberList members, SheetGrid grid, ImmutableArray<string> headings)
    {
        var (record, facts) = (person.Record, person.Record.Facts);
        var said = new StaffFacts { Sex = facts.Sex, BirthDate = facts.BirthDate, EthnicGroup = facts.EthnicGroup, Degrees = facts.Degrees, Position = facts.Position };
        return new MemberRow(
            person.Number,
            members.SeatOf(grid.Row(person.Number)!, headings),
            new Member(record.Identity, said) { Unit = record.UnitPath.Length > headings.Length ? record.UnitPath[^1] : null });
    }

    // the same number; or the same name and full birth date
    private static IEnumerable<string> Keys(MemberRow row)
    {
        var (seat, identity) = (row.Seat.Key, row.Member.Identity);
        if (identity.CitizenId is { } id)
        {
            yield return $"{seat}|{id.Digits}";
        }
        if (row.Member.Facts.BirthDate is { IsFull: true } born)
        {
            yield return $"{seat}|{Fold.NameKey(identity.FullName)}|{born}";
        }
    }

    private static bool AreTwo(MemberRow one, MemberRow other) =>
        one.Member.Identity.CitizenId is { } id && other.Member.Identity.CitizenId is { } another && id != another;

    private static IEnumerable<Problem> Told(string sheet, List<MemberRow> rows)
    {
        if (rows.Count == 0)
        {
            yield break;
        }
        yield return new Problem(MemberProblems.List, new SourceRef(sheet)) { Arguments = [Number(rows.Count), string.Join("; ", rows.GroupBy(row => row.Seat).Select(seat => $"{Name(seat.Key)}: {Number(seat.Count())}"))] };
        var unclear = rows.Where(row => row.Seat.Body is null || !HasYears(row.Seat)).ToList();
        if (unclear.Count > 0)
        {
            yield return new Problem(MemberProblems.Unclear, new SourceRef(sheet))
            {
                Arguments = [Number(rows.Count), Number(rows.Count(row => row.Seat.Body is null)), Number(rows.Count(row => !HasYears(row.Seat))), Digits(unclear[0].Number)],
            };
        }
        var unknown = rows.Where(row => row.Member.Identity.CitizenId is null && row.Member.Facts.BirthDate is not { IsFull: true }).ToList();
        if (unknown.Count > 0)
        {
            yield return new Problem(MemberProblems.NoKey, new SourceRef(sheet)) { Arguments = [Number(unknown.Count), Number(rows.Count), Digits(unknown[0].Number)] };
        }
    }

    private static string Name(MemberSeat seat) =>
        string.Join(" ", new[] { seat.Body?.Name() ?? "?", seat.Place is { } place ? $"({place})" : null, seat.Term ?? "?" }.OfType<string>());

    private static bool HasYears(MemberSeat seat) => seat.Term is { } term && char.IsAsciiDigit(term[0]);

    private static string Number(int count) => count.ToString("N0", VietnameseFormat.Numbers);

    private static string Digits(int row) => row.ToString(CultureInfo.InvariantCulture);
}
