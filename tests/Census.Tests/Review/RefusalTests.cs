using Census.Core.Ledger;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database.Tables;
using Census.Import.Journal;
using Census.Import.Memories;
using Census.Import.Review;

namespace Census.Tests.Review;

public class RefusalTests
{
    private static readonly DateOnly Day = new(2025, 12, 31);

    public static TheoryData<string, string> Refusals
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var refusal in All())
            {
                rows.Add(refusal.OnPage?.Vietnamese ?? refusal.Vietnamese, refusal.OnPage?.English ?? refusal.English);
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void At_a_page_a_refusal_names_no_command(string vietnamese, string english)
    {
        vietnamese.Should().NotMatchRegex(@"\blệnh\b|--[a-z]|\b(people|imports|memory|round|unit) [a-z]+").And.EndWith(".");
        english.Should().NotMatchRegex(@"\b(people|imports|memory|round|unit) (review|answers|undo|same|find|list|retry|forget|unlock)\b|--[a-z]").And.EndWith(".");
    }

    private static IEnumerable<GateRefusal> All() =>
    [
        AnswerRefusals.TwoRows, AnswerRefusals.AlreadyOne, AnswerRefusals.AlreadyTwo, AnswerRefusals.AreOne, AnswerRefusals.AreTwo, AnswerRefusals.OnlyRow, AnswerRefusals.Elsewhere,
        AnswerRefusals.Nobody(new SomebodyNamed(7, null)), AnswerRefusals.NoSuchRow(new RowPlace(1, 1, 2)), AnswerRefusals.NoSuchAnswer(3), AnswerRefusals.Locked(Day),
        AnswerRefusals.UnitFirst([new Problem(UnitProblems.Unknown, new SourceRef()) { Value = "Phòng A" }]),
        MemoryRefusals.Elsewhere, MemoryRefusals.Already(new MemoryRow { MemoryNo = 1, LedgerNo = 1, Kind = "degree", Said = "CN", Meaning = "bachelor" }), MemoryRefusals.NoSuchUnit("Phòng A"),
        MemoryRefusals.NothingToForget(1, wasKept: false), MemoryRefusals.NothingToForget(1, wasKept: true),
    ];
}
