using Census.Database.Tables;

namespace Census.Integration.Tests.Database;

[Trait("Engine", "both")]
public sealed class CensusDatabaseTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Counters_give_each_number_once_and_in_order()
    {
        var database = _scratch.Open();
        database.Write(w => w.Next("unit", 3)).Should().Be(1);
        database.Write(w => w.Next("unit")).Should().Be(4);
        database.Write(w => w.Next("unit", 0)).Should().Be(5);
        database.Write(w => w.Next("person")).Should().Be(1);
    }

    [Fact]
    public void A_counter_of_an_unknown_name_is_a_bug() =>
        _scratch.Open().Invoking(d => d.Write(w => w.Next("invoice"))).Should().Throw<InvalidOperationException>();

    [Fact]
    public void A_write_that_throws_leaves_nothing_behind_and_gives_its_numbers_back()
    {
        var database = _scratch.Open();
        database.Invoking(d => d.Write<long>(w =>
        {
            Entries.Import(w, people: 3);
            throw new TimeoutException("in the middle");
        })).Should().Throw<TimeoutException>();
        database.Read(LedgerTable.Latest).Should().Be(0);
        database.Write(w => LedgerTable.Append(w, "unit")).Should().Be(1);
    }

    [Fact]
    public void A_read_does_not_see_what_is_written_while_it_lasts()
    {
        var database = _scratch.Open();
        var (before, after) = database.Read(r =>
        {
            var first = LedgerTable.Latest(r);
            database.Write(w => LedgerTable.Append(w, "unit"));
            return (first, LedgerTable.Latest(r));
        });
        (before, after).Should().Be((0, 0));
        database.Read(LedgerTable.Latest).Should().Be(1);
    }

    [Fact]
    public async Task Writes_of_several_threads_wait_for_one_another()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var database = _scratch.Open();
            for (var i = 0; i < 5; i++)
            {
                database.Write(w => LedgerTable.Append(w, "unit"));
            }
        })));
        _scratch.Open().Read(LedgerTable.All).Select(row => row.LedgerNo).Should().Equal(Enumerable.Range(1, 20).Select(n => (long)n));
    }

    [Fact]
    public void Every_row_of_one_write_bears_the_same_moment_in_UTC() =>
        _scratch.Open().Write(w => w.Now).Should().Be(Scratch.Moment);

    [Fact]
    public void Opening_a_database_that_is_up_to_date_writes_nothing()
    {
        Scratch.OnlyFiles("the bytes of a file are looked at");
        _scratch.Open();
        var bytes = File.ReadAllBytes(_scratch.File);
        _scratch.Open();
        File.ReadAllBytes(_scratch.File).Should().Equal(bytes);
    }

    [Fact]
    public void Columns_that_are_not_the_properties_are_refused_naming_both() =>
        _scratch.Open().Invoking(d => d.Read(r => r.Query<PersonRow>("select PersonNo as Person from Person")))
            .Should().Throw<InvalidOperationException>().WithMessage("*Columns: Person.*Properties: PersonNo.*");

    [Fact]
    public void A_column_too_many_is_refused() =>
        _scratch.Open().Invoking(d => d.Read(r => r.Query<PersonRow>("select PersonNo, 1 as Extra from Person")))
            .Should().Throw<InvalidOperationException>();

    [Fact]
    public void A_number_that_is_not_there_is_null_and_not_zero() =>
        _scratch.Open().Read(r => r.Number("select max(PersonNo) from Person")).Should().BeNull();

    [Fact]
    public void Days_numbers_texts_and_bytes_come_back_as_they_went_in()
    {
        var database = _scratch.Open();
        Kinds[] rows =
        [
            new() { N = long.MaxValue, I = int.MinValue, T = "Đặng Thị Thuý 🙂 'x'", D = new(2024, 2, 29), B = [0, 255, 0] },
            new() { N = 0, I = null, T = null, D = null, B = null },
            new() { N = 1, I = 0, T = "", D = DateOnly.MinValue, B = [] },
        ];
        database.Write(w =>
        {
            w.Execute("create table Kinds (N bigint not null, I int null, T nvarchar(40) null, D date null, B varbinary(10) null)");
            w.InsertMany<Kinds>("Kinds", rows);
            return 0;
        });
        database.Read(r => r.Query<Kinds>("select N, I, T, D, B from Kinds")).Should().BeEquivalentTo(rows, o => o.WithStrictOrdering());
    }

    private sealed record Kinds
    {
        public required long N { get; init; }
        public int? I { get; init; }
        public string? T { get; init; }
        public DateOnly? D { get; init; }
        public byte[]? B { get; init; }
    }
}
