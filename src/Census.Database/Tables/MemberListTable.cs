using Census.Core.Degrees;
using Census.Core.Ledger;
using Census.Core.Members;
using Census.Core.People;
using Census.Core.Text;
using Census.Core.Time;

namespace Census.Database.Tables;

/// <summary>
/// A list of members and where it stands: those of one body, place and term on one sheet of a file of a round. ImportNo is null where the
/// file held no list of staff. Body by its code; body, place and term are null where the list does not say.
/// </summary>
public sealed record MemberListRow
{
    public required long ListNo { get; init; }
    public required long LedgerNo { get; init; }
    public long? ImportNo { get; init; }
    public required DateOnly RoundDate { get; init; }
    public required string Sha256 { get; init; }
    public required int SheetNo { get; init; }
    public required string FileName { get; init; }
    public required string SheetName { get; init; }
    public string? Body { get; init; }
    public string? Place { get; init; }
    public string? Term { get; init; }

    public MemberSeat Seat => new(MemberBodies.Parse(Body), Place, Term);
}

/// <summary>A list taken back, with the ledger number from which it no longer holds.</summary>
public sealed record MemberListUndoRow
{
    public required long ListNo { get; init; }
    public required long LedgerNo { get; init; }
}

/// <summary>One member of a list, by the row that names him or her; codes and dates as those of statements.</summary>
public sealed record ListedMemberRow
{
    public required long ListNo { get; init; }
    public required int RowNo { get; init; }
    public required string FullName { get; init; }
    public required string NameKey { get; init; }
    public string? CitizenId { get; init; }
    public string? BirthDate { get; init; }
    public string? Sex { get; init; }
    public string? EthnicGroup { get; init; }
    public string? Degrees { get; init; }
    public string? Position { get; init; }
    public string? UnitName { get; init; }
}

/// <summary>By what a member may be found in the lists of staff: one statement's name and number, and the birth date it gives.</summary>
public sealed record MemberIdentityRow
{
    public required long StatementNo { get; init; }
    public required string NameKey { get; init; }
    public string? CitizenId { get; init; }
    public string? BirthDate { get; init; }

    public PartialDate? Born => PartialDate.Parse(BirthDate);
}

/// <summary>A list, and whether it was not taken back, nor its import. Whether a later list speaks in its place is for the reader to say.</summary>
public sealed record KeptMemberList(MemberListRow List, bool Holds);

/// <summary>The lists of members of party committees and people's councils: only ever added; taking one back is an act of the ledger of its own.</summary>
public static class MemberListTable
{
    private const string Unread = "?";

    [Returns<MemberListRow>]
    private const string AllSql = """
        select ListNo, LedgerNo, ImportNo, RoundDate, Sha256, SheetNo, FileName, SheetName, Body, Place, Term
        from MemberList
        where LedgerNo <= @UpTo
        order by ListNo
        """;

    [Returns<MemberListUndoRow>]
    private const string UndoneSql = "select ListNo, LedgerNo from MemberListUndo where LedgerNo <= @UpTo";

    [Returns<ListedMemberRow>]
    private const string MembersSql = """
        select m.ListNo, m.RowNo, m.FullName, m.NameKey, m.CitizenId, m.BirthDate, m.Sex, m.EthnicGroup, m.Degrees, m.Position, m.UnitName
        from ListedMember m
        join MemberList l on l.ListNo = m.ListNo
        where l.LedgerNo <= @UpTo
        order by m.ListNo, m.RowNo
        """;

    [Returns<MemberIdentityRow>]
    private const string IdentitiesSql = """
        select s.StatementNo, p.NameKey, p.CitizenId, s.BirthDate
        from Import i
        join Statement s on s.ImportNo = i.ImportNo
        join StatementIdentity p on p.StatementNo = s.StatementNo
        where i.RoundDate = @Round and (p.NameKey in (select NameKey from ListedMember)
            or p.CitizenId in (select CitizenId from ListedMember where CitizenId is not null))
        order by s.StatementNo
        """;

    /// <summary>Every list ever kept, in the order in which they came, as of a ledger number or as of now.</summary>
    public static IReadOnlyList<KeptMemberList> All(ReadSession r, long? ledgerNo = null)
    {
        if (r.Viewer.UnitNo is not null)
        {
            return []; // bodies are of the whole province, and so are their members
        }
        var upTo = new { UpTo = LedgerTable.UpTo(ledgerNo) };
        var undone = r.Query<MemberListUndoRow>(UndoneSql, upTo).Select(row => row.ListNo).ToHashSet();
        var imports = ImportTable.LedgerAsOf(r, ledgerNo);
        return
        [
            .. r.Query<MemberListRow>(AllSql, upTo)
                .Select(row => new KeptMemberList(row, !undone.Contains(row.ListNo) && (row.ImportNo is not { } no || imports.StateOf(no) == ImportState.InForce))),
        ];
    }

    /// <summary>The members of all lists with their rows, by the number of the list.</summary>
    public static ILookup<long, (int Row, Member Member)> Members(ReadSession r, long? ledgerNo = null) =>
        r.Query<ListedMemberRow>(MembersSql, new { UpTo = LedgerTable.UpTo(ledgerNo) }).ToLookup(row => row.ListNo, row => (row.RowNo, MemberOf(r, row)));

    /// <summary>Of the statements of a round, whether they speak or not, those that bear the name or the number of somebody on any list.</summary>
    public static IReadOnlyList<MemberIdentityRow> Identities(ReadSession r, DateOnly round) => r.Query<MemberIdentityRow>(IdentitiesSql, new { Round = round });

    /// <summary>Keeps a list with its members, under the number of the act that brought it; its own number is filled in.</summary>
    public static void Add(WriteSession w, MemberListRow list, IEnumerable<(int Row, Member Member)> members)
    {
        var number = w.Next("member-list");
        var kept = list with
        {
            ListNo = number,
            FileName = ColumnText.Cut(list.FileName, 400),
            SheetName = ColumnText.Cut(list.SheetName, 100),
            Place = ColumnText.Cut(list.Place, 200),
            Term = ColumnText.Cut(list.Term, 40),
        };
        w.InsertMany<MemberListRow>("MemberList", [kept]);
        w.InsertMany<ListedMemberRow>("ListedMember", [.. members.Select(row => RowOf(number, row.Row, row.Member))]);
    }

    /// <summary>Takes a list back, under the number of its act in the ledger.</summary>
    public static void Withdraw(WriteSession w, long listNo, long ledgerNo) =>
        w.InsertMany<MemberListUndoRow>("MemberListUndo", [new MemberListUndoRow { ListNo = listNo, LedgerNo = ledgerNo }]);

    private static ListedMemberRow RowOf(long listNo, int row, Member member) => new()
    {
        ListNo = listNo,
        RowNo = row,
        FullName = ColumnText.Cut(member.Identity.FullName, 200),
        NameKey = ColumnText.Cut(Fold.NameKey(member.Identity.FullName), 200),
        CitizenId = member.Identity.CitizenId?.Digits,
        BirthDate = member.Facts.BirthDate?.ToString(),
        Sex = member.Facts.Sex is { } sex ? StatementCodes.Sex.Code(sex) : null,
        EthnicGroup = member.Facts.EthnicGroup,
        Degrees = member.Facts.Degrees is { } degrees ? string.Join(' ', [.. degrees.Held.Select(held => held.Level.Code()).Distinct(), .. degrees.IsComplete ? [] : new[] { Unread }]) : null,
        Position = ColumnText.Cut(member.Facts.Position, 200),
        UnitName = ColumnText.Cut(member.Unit, 200),
    };

    private static Member MemberOf(ReadSession r, ListedMemberRow row) => new(
        new PersonIdentity(row.FullName) { CitizenId = CitizenId.Parse(row.CitizenId) },
        new StaffFacts
        {
            BirthDate = PartialDate.Parse(row.BirthDate),
            Sex = StatementCodes.Sex.Parse(row.Sex),
            EthnicGroup = row.EthnicGroup,
            Degrees = row.Degrees is { } degrees ? DegreesOf(r, row, degrees.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : null,
            Position = row.Position,
        })
    {
        Unit = row.UnitName,
    };

    private static QualificationList DegreesOf(ReadSession r, ListedMemberRow row, string[] codes) =>
        QualificationList.Of([.. codes.Where(code => code != Unread).Select(code => DegreeLevels.Parse(code) ?? throw r.Damaged($"ListedMember {row.ListNo}/{row.RowNo}: Degrees “{code}”"))])
            with { IsComplete = !codes.Contains(Unread) };
}
