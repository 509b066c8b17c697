using Census.Database;

namespace Census.Integration.Tests.House;

public sealed class MigrationTests
{
    /// <summary>
    /// A migration that has been shipped is never edited: databases out there bear its hash. A new one adds a line to
    /// tests/golden/migrations.txt; a line that changes is a database that can no longer be opened.
    /// </summary>
    [Fact]
    public void Migrations_are_never_changed()
    {
        var now = new[] { "sqlite", "sqlserver" }.SelectMany(engine => Migration.Shipped(engine).Select(step => System.FormattableString.Invariant($"{engine} {step.Number:0000}_{step.Name} {step.Sha256}")));
        now.Should().Equal(Repository.Text("tests", "golden", "migrations.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
