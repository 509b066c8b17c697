using Census.Core.Rights;
using Census.Database;
using Census.Database.Tables;
using Census.Integration.Tests.Database;
using Census.Web.Figures;
using Census.Web.Visitors;

namespace Census.Integration.Tests.Web;

[Trait("Engine", "both")]
public sealed class ShownFiguresTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly CensusDatabase _database;
    private readonly Queue<Action> _background = new();
    private readonly ShownFigures _figures;
    private int _made;

    public ShownFiguresTests()
    {
        _database = _scratch.Open().KeepingPast();
        _figures = new ShownFigures(_database, Scratch.Clock, _background.Enqueue);
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void While_the_latest_act_is_being_counted_others_are_shown_the_one_before()
    {
        Act();
        var reader = Visitor("reader");
        Count(reader).Should().Be("1");
        Act();
        _figures.At(reader).Should().Be(new ShownAt(1, Scratch.Moment, IsLatest: false));
        Count(reader).Should().Be("1");
        _made.Should().Be(1);
        _background.Dequeue()();
        _made.Should().Be(2);
        Count(reader).Should().Be("2");
        _figures.At(reader).IsLatest.Should().BeTrue();
        _made.Should().Be(2, "it was made before it was shown");
    }

    [Fact]
    public void Many_who_ask_meanwhile_start_one_counting()
    {
        Act();
        var reader = Visitor("reader");
        Count(reader);
        Act();
        for (var i = 0; i < 50; i++)
        {
            Count(Visitor("reader" + i));
        }
        _background.Should().ContainSingle();
    }

    [Fact]
    public void Whoever_has_just_acted_sees_his_act_at_once_and_others_do_not_wait_for_him()
    {
        Act();
        var (officer, reader) = (Visitor("officer"), Visitor("reader"));
        Count(reader);
        _figures.Begins("officer");
        Act();
        Count(officer).Should().Be("2", "while he acts he is shown the latest");
        _figures.Acted("officer");
        Act();
        Count(officer).Should().Be("3");
        Count(reader).Should().Be("1");
    }

    [Fact]
    public void Who_sees_other_units_is_not_given_what_was_made_for_somebody_else()
    {
        Act();
        Count(Visitor("whole"));
        Count(Visitor("bound", unitNo: 7));
        Count(Visitor("bound too", unitNo: 7));
        _made.Should().Be(2);
    }

    [Fact]
    public void What_fails_in_the_background_keeps_nobody_from_the_newer_act()
    {
        Act();
        var reader = Visitor("reader");
        _figures.Of(reader, _figures.At(reader), "fails later", (_, ledger) => ledger > 1 ? throw new InvalidOperationException() : "fine").Should().Be("fine");
        Act();
        _figures.At(reader);
        _background.Dequeue()();
        _figures.At(reader).LedgerNo.Should().Be(2);
    }

    [Fact]
    public void What_everybody_is_shown_is_kept_though_newer_acts_are_asked_for()
    {
        Act();
        var reader = Visitor("reader");
        Count(reader);
        for (var i = 0; i < 6; i++)
        {
            Act();
            _figures.Begins("officer");
            Count(Visitor("officer"));
            Count(reader).Should().Be("1");
        }
        _made.Should().Be(7, "one for the reader, six for the officer");
    }

    [Theory]
    [InlineData(1, 15)]
    [InlineData(3, 15)]
    [InlineData(10, 40)]
    public void After_counting_nothing_is_counted_for_fifteen_seconds_and_four_times_as_long_as_it_took(int took, int rest)
    {
        var clock = new MovedClock();
        var figures = new ShownFigures(_database, clock, _background.Enqueue);
        var (officer, reader) = (Visitor("officer"), Visitor("reader"));
        Act();
        Shown(reader).Should().Be("1");
        Act();
        Shown(reader).Should().Be("1");
        clock.OfOneMaking = TimeSpan.FromSeconds(took);
        _background.Dequeue()();
        clock.OfOneMaking = TimeSpan.Zero;
        Shown(reader).Should().Be("2");

        figures.Begins("officer");
        Act();
        figures.Acted("officer");
        Shown(officer).Should().Be("3", "who acted himself waits for nothing");
        Shown(reader).Should().Be("2");
        clock.Move(TimeSpan.FromSeconds(rest) - TimeSpan.FromTicks(1));
        Shown(reader).Should().Be("2");
        _background.Should().BeEmpty("the rest is not over");
        clock.Move(TimeSpan.FromTicks(1));
        Shown(reader).Should().Be("2", "it is being counted now");
        _background.Dequeue()();
        Shown(reader).Should().Be("3");

        string Shown(Visitor visitor) => figures.Of(visitor, figures.At(visitor), "ledger", (_, ledger) =>
        {
            clock.Move(clock.OfOneMaking);
            return ledger.ToString(System.Globalization.CultureInfo.InvariantCulture);
        });
    }

    private string Count(Visitor visitor) => _figures.Of(visitor, _figures.At(visitor), "ledger", (_, ledger) =>
    {
        _made++;
        return ledger.ToString(System.Globalization.CultureInfo.InvariantCulture);
    });

    private void Act() => _database.Write(w => LedgerTable.Append(w, "demo"));

    private Visitor Visitor(string name, long? unitNo = null)
    {
        var visitor = new Visitor(_database);
        visitor.Is(new AccountRow { Name = name, FullName = name, PasswordHash = "", RoleCode = "viewer", Granted = "" }, new Viewer(name, Role.Viewer, unitNo));
        return visitor;
    }

    /// <summary>A clock that stands until it is moved, and by how much making something once moves it.</summary>
    private sealed class MovedClock : TimeProvider
    {
        private DateTimeOffset _now = Scratch.Clock.GetUtcNow();

        public TimeSpan OfOneMaking { get; set; }

        public void Move(TimeSpan by) => _now += by;

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
