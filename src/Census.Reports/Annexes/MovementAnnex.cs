using Census.Core.People;
using Census.Core.Plans;
using Census.Core.Text;

namespace Census.Reports.Annexes;

/// <summary>
/// PL09: how each unit came from the earlier round to this: whom it had, who joined, came, left and went, whom it has. Counted as
/// <see cref="Movements.UnitMovement"/> counts, by the rows of the other tables, so that the rows add up.
/// </summary>
internal static class MovementAnnex
{
    public static AnnexTable Of(AnnexFrame frame)
    {
        var places = Places(frame);
        var (now, before) = (places.Values.ToLookup(p => p.Now?.Row), places.Values.ToLookup(p => p.Before?.Row));
        return new UnitTable<Row>("PL09", new("Biến động trong kỳ", "Movements in the period"), [.. Columns(frame)])
        {
            ShortName = "Biến động trong kỳ",
            CountedIn = AnnexNotes.People,
            WithNone = places.Values.Any(p => p.Now is { Row: null } || p.Before is { Row: null }),
            Gather = unit => Gathered(unit?.UnitNo, [.. now[unit?.UnitNo].Where(p => p.Now is not null)], [.. before[unit?.UnitNo].Where(p => p.Before is not null)]),
            Sum = Sum,
            Cells = row => Cells(row, frame.Before is not null),
            Sums = [new([2, 3, 4], [5, 6, 7])],
        }.Of(
            frame,
            new("Người được nhận ra theo số định danh và thông tin nhân thân qua các kỳ. Danh sách không ghi lý do tăng, giảm (tuyển mới, nghỉ hưu, nghỉ khác): cần thì mở từng số để xem.", "People are known from round to round by number and identity. Lists do not say why somebody joined or left."),
            new("Chuyển giữa các bộ phận trong cùng một đơn vị không phải là biến động.", "A move between parts of one unit is no movement."));
    }

    private static IEnumerable<AnnexColumn> Columns(AnnexFrame frame)
    {
        Title up = new("Tăng", "More"), down = new("Giảm", "Fewer");
        var day = frame.Before is { } before ? VietnameseFormat.Day(before.Round) : "";
        yield return new(new($"Đầu kỳ {day}".TrimEnd(), $"Before {day}".TrimEnd()), 11);
        yield return new AnnexColumn(new("Mới có trong danh sách", "Joined"), 12) { Group = up };
        yield return new AnnexColumn(new("Từ đơn vị khác đến", "From another unit"), 12) { Group = up };
        yield return new AnnexColumn(new("Không còn trong danh sách", "Left"), 12) { Group = down };
        yield return new AnnexColumn(new("Đi đơn vị khác", "To another unit"), 12) { Group = down };
        yield return new(new($"Cuối kỳ {VietnameseFormat.Day(frame.Report.Round)}", $"Now {VietnameseFormat.Day(frame.Report.Round)}"), 11);
        yield return new(new("Tăng, giảm", "Change"), 9);
    }

    private static Dictionary<long, Place> Places(AnnexFrame frame)
    {
        var places = (frame.Before?.People ?? []).ToDictionary(p => p.PersonNo, p => new Place(new At(p, frame.Units.RowOf(p.UnitNo)), null));
        foreach (var person in frame.Now.People)
        {
            var at = new At(person, frame.Units.RowOf(person.UnitNo));
            places[person.PersonNo] = places.TryGetValue(person.PersonNo, out var known) ? known with { Now = at } : new Place(null, at);
        }
        return places;
    }

    private static Row Gathered(long? row, IReadOnlyList<Place> now, IReadOnlyList<Place> before) => new(
        [.. before.Select(p => p.Before!.Person)],
        [.. now.Where(p => p.Before is null).Select(p => p.Now!.Person)],
        [.. now.Where(p => p.Before is { } was && was.Row != row).Select(p => p.Now!.Person)],
        [.. before.Where(p => p.Now is null).Select(p => p.Before!.Person)],
        [.. before.Where(p => p.Now is { } at && at.Row != row).Select(p => p.Before!.Person)],
        [.. now.Select(p => p.Now!.Person)]);

    private static Row Sum(IReadOnlyList<Row> rows) => new(
        [.. rows.SelectMany(row => row.Opening)],
        [.. rows.SelectMany(row => row.Joined)],
        [.. rows.SelectMany(row => row.MovedIn)],
        [.. rows.SelectMany(row => row.Left)],
        [.. rows.SelectMany(row => row.MovedOut)],
        [.. rows.SelectMany(row => row.Closing)]);

    private static IEnumerable<AnnexCell> Cells(Row row, bool hasBefore)
    {
        var (opening, closing) = (new CountCell(row.Opening), new CountCell(row.Closing));
        if (!hasBefore)
        {
            return [.. Enumerable.Repeat(new CountCell((long?)null), 5), closing, new ChangeCell(null)];
        }
        return [opening, new CountCell(row.Joined), new CountCell(row.MovedIn), new CountCell(row.Left), new CountCell(row.MovedOut), closing, CrossTable.Change(closing, opening)];
    }

    private sealed record At(PersonInForce Person, long? Row);

    private sealed record Place(At? Before, At? Now);

    private sealed record Row(
        IReadOnlyList<PersonInForce> Opening,
        IReadOnlyList<PersonInForce> Joined,
        IReadOnlyList<PersonInForce> MovedIn,
        IReadOnlyList<PersonInForce> Left,
        IReadOnlyList<PersonInForce> MovedOut,
        IReadOnlyList<PersonInForce> Closing);
}
