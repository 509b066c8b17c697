using Census.Core.Ledger;
using Census.Core.Problems;
using Census.Core.Sources;
using Census.Database;
using Census.Database.Tables;

namespace Census.Integration.Tests.Database;

[Trait("Engine", "both")]
public sealed class ImportTablesTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly CensusDatabase _database;

    public ImportTablesTests() => _database = _scratch.Open();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void The_ledger_of_imports_follows_resends_and_undos_as_of_each_number()
    {
        _database.Write(w => Entries.Import(w));                          // 1: import 1
        _database.Write(w => Entries.Import(w, replaces: 1));             // 2: import 2
        _database.Write(w => LedgerTable.Append(w, "unit"));              // 3
        _database.Write(w => LedgerTable.Append(w, LedgerTable.Undo, 2)); // 4
        var inForce = new long?[] { 0, 1, 2, 3, 4, null }.Select(ledgerNo =>
            string.Join(",", _database.Read(r => ImportTable.LedgerAsOf(r, ledgerNo)).InForce));
        inForce.Should().Equal("", "1", "2", "2", "1", "1");
        _database.Read(r => ImportTable.LedgerAsOf(r)).StateOf(2).Should().Be(ImportState.Undone);
    }

    [Fact]
    public void An_import_comes_back_with_all_that_was_given()
    {
        _database.Write(w => Entries.Import(w));
        var row = new ImportRow
        {
            ImportNo = 2,
            LedgerNo = 1,
            RoundDate = Scratch.Round,
            FileName = "huyện/lớp 1.xlsx",
            Sha256 = new string('a', 64),
            SenderName = "Sở Giáo dục và Đào tạo",
            GivenUnit = "Sở Giáo dục và Đào tạo",
            GivenField = "education",
            GivenCategory = "public-employee",
            ReadHidden = 1,
            Replaces = 1,
        };
        _database.Write(w =>
        {
            ImportTable.Insert(w, row);
            return 0;
        });
        _database.Read(r => ImportTable.Find(r, 2)).Should().Be(row);
        _database.Read(r => ImportTable.Find(r, 3)).Should().BeNull();
        _database.Read(ImportTable.All).Select(i => i.ImportNo).Should().Equal(1, 2);
    }

    [Fact]
    public void A_sheet_whose_rows_do_not_add_up_is_not_stored()
    {
        _database.Write(w => Entries.Import(w));
        var sheet = _database.Read(r => ImportSheetTable.OfImport(r, 1)).Single();
        _database.Invoking(d => d.Write(w =>
        {
            ImportSheetTable.Insert(w, [sheet with { SheetNo = 2, Seen = sheet.Seen + 1 }]);
            return 0;
        })).Should().Throw<DatabaseFault>();
        _database.Read(ImportSheetTable.All).Should().Equal(sheet);
    }

    [Fact]
    public void A_problem_comes_back_as_it_was_found()
    {
        var code = new ProblemCode("C3012", Severity.Error, "“{value}” không phải ngày: {0}, {1}.", "“{value}” is no date: {0}, {1}.");
        Problem[] problems =
        [
            new(code, new SourceRef("DS", 27, "F")) { Column = "Ngày sinh", Value = "31/02/1985", Arguments = ["ngày; tháng", "a\tb"] },
            new(code, new SourceRef()),
        ];
        _database.Write(w =>
        {
            var importNo = Entries.Import(w);
            ImportProblemTable.Insert(w, [.. problems.Select((problem, i) => ImportProblemRow.Of(importNo, i + 1, 1, problem))]);
            return 0;
        });
        _database.Read(r => ImportProblemTable.OfImport(r, 1)).Select(row => row.ToProblem(code))
            .Should().BeEquivalentTo(problems, o => o.WithStrictOrdering());
    }

    [Fact]
    public void A_held_row_waits_until_a_retry_lets_it_in()
    {
        _database.Write(w => Entries.Import(w, held: 2));
        _database.Write(w => Entries.Import(w, held: 3));
        _database.Write(w =>
        {
            var retry = LedgerTable.Append(w, "retry", 1);
            StatementTable.Insert(w, [Entries.Statement(w.Next("statement"), retry, 1, 1001, w.Next("person"))]);
            return 0;
        });
        _database.Read(r => HeldRowTable.OfImport(r, 1)).Should().Equal(Entries.Held(1, 1001), Entries.Held(1, 1002));
        _database.Read(r => HeldRowTable.Waiting(r, 1)).Should().Equal(Entries.Held(1, 1002));
        _database.Read(r => HeldRowTable.WaitingCounts(r)).Select(row => (row.ImportNo, row.Waiting)).Should().Equal((1, 1), (2, 3));
        _database.Read(r => HeldRowTable.WaitingInRound(r, Scratch.Round, [1, 2])).Should().Be(4);
        _database.Read(r => HeldRowTable.WaitingInRound(r, Scratch.Round, [1])).Should().Be(1);
        _database.Read(r => HeldRowTable.WaitingInRound(r, Scratch.Round, [1], ledgerNo: 2)).Should().Be(2);
        _database.Read(r => HeldRowTable.WaitingInRound(r, new DateOnly(2026, 6, 30), [1, 2])).Should().Be(0);
    }

    [Fact]
    public void Opening_a_round_again_leaves_its_state()
    {
        _database.Write(w =>
        {
            RoundTable.Open(w, Scratch.Round);
            RoundTable.SetState(w, Scratch.Round, "locked");
            RoundTable.Open(w, Scratch.Round);
            RoundTable.Open(w, new DateOnly(2024, 12, 31));
            return 0;
        });
        _database.Read(RoundTable.All).Select(row => (row.RoundDate, row.State, row.OpenedAt)).Should().Equal(
            (new DateOnly(2024, 12, 31), "open", Scratch.Moment), (Scratch.Round, "locked", Scratch.Moment));
        _database.Read(r => RoundTable.Find(r, Scratch.Round))!.State.Should().Be("locked");
        _database.Invoking(d => d.Write(w =>
        {
            RoundTable.SetState(w, new DateOnly(2030, 1, 1), "open");
            return 0;
        })).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8000)]
    [InlineData(8001)]
    [InlineData(100_003)]
    public void An_original_comes_back_byte_for_byte_and_is_kept_once(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        var names = _database.Write(w => (OriginalTable.Keep(w, bytes), OriginalTable.Keep(w, bytes)));
        names.Item1.Should().Be(names.Item2).And.MatchRegex("^[0-9a-f]{64}$");
        _database.Read(r => OriginalTable.Read(r, names.Item1)).Should().Equal(bytes);
        _database.Read(OriginalTable.Names).Should().Equal(names.Item1);
        _database.Read(r => OriginalTable.Read(r, "0")).Should().BeNull();
    }

    [Fact]
    public void A_plan_is_read_as_it_stood_at_a_ledger_number()
    {
        foreach (var text in new[] { "{1}", "{2}" })
        {
            _database.Write(w =>
            {
                PlanTable.Add(w, LedgerTable.Append(w, "plan"), "xa-mau", System.Text.Encoding.UTF8.GetBytes(text));
                return 0;
            });
        }
        var texts = new long?[] { 0, 1, 2, null }.Select(ledgerNo =>
            _database.Read(r => PlanTable.Read(r, "xa-mau", ledgerNo)) is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes) : null);
        texts.Should().Equal(null, "{1}", "{2}", "{2}");
        _database.Read(PlanTable.Ids).Should().Equal("xa-mau");
        _database.Read(r => PlanTable.Read(r, "khac")).Should().BeNull();
    }
}
