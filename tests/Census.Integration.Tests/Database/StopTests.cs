using Census.Cli;
using Census.Database;
using Census.Database.Tables;

namespace Census.Integration.Tests.Database;

[Trait("Engine", "both")]
public sealed class StopTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly CancellationTokenSource _stop = new();

    public void Dispose()
    {
        _stop.Dispose();
        _scratch.Dispose();
    }

    [Fact]
    public void A_write_that_is_stopped_midway_leaves_nothing()
    {
        var database = CensusDatabase.Open(_scratch.Where, Scratch.Clock, _stop.Token);
        database.Invoking(d => d.Write(w =>
        {
            LedgerTable.Append(w, "unit");
            _stop.Cancel();
            return LedgerTable.Append(w, "unit");
        })).Should().Throw<OperationCanceledException>();
        _scratch.Open().Read(LedgerTable.Latest).Should().Be(0);
        _scratch.Open().Write(w => LedgerTable.Append(w, "unit")).Should().Be(1);
    }

    [Fact]
    public void The_program_says_that_it_was_stopped()
    {
        _stop.Cancel();
        using var output = new StringWriter();
        using var error = new StringWriter();
        new CensusProgram(output, error, TimeProvider.System, false, 200, _stop.Token).Run(["--db", _scratch.Where, "imports", "list"]).Should().Be(3);
        error.ToString().Should().StartWith("Đã dừng theo yêu cầu.");
    }
}
